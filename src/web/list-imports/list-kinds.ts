import { LIST_KINDS, type ListKindName } from '../../shared/lists/list-import-vocab.js';
import opening from './samples/sample-opening.csv?url';
import people from './samples/sample-people.csv?url';
import units from './samples/sample-units.csv?url';

/** Of each kind of list: where it leads, and a file to begin with. */
export const LIST_PAGES: Record<ListKindName, { to: '/people' | '/units' | '/opening-balances'; sample: string }> = {
  people: { to: '/people', sample: people }, units: { to: '/units', sample: units }, opening: { to: '/opening-balances', sample: opening },
};

/** The guard of the route lets no other kind through. */
export const kindIn = (params: { kind: string }): ListKindName => LIST_KINDS.find((one) => one === params.kind) ?? 'people';
