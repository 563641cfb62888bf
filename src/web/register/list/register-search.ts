import { ASSET_LOAN_STATES, ASSET_SORTS, CONDITIONS, type AssetLoanState, type AssetSort, type Condition } from '../../../shared/vocab.js';

/** Words, filters and order of the register, kept in the address. */
export interface RegisterSearch {
  q?: string;
  unitId?: string;
  classId?: string;
  storeId?: string;
  condition?: Condition;
  lendable?: 'true' | 'false';
  numbered?: 'false';
  inCustody?: 'true' | 'false';
  loanState?: AssetLoanState;
  sort?: AssetSort;
  order?: 'desc';
}

const one = <T extends string>(values: readonly T[], given: unknown): T | undefined => values.find((value) => value === given);
const text = (given: unknown): string | undefined => (typeof given === 'string' && given !== '' ? given : undefined);

export function registerSearch(search: Record<string, unknown>): RegisterSearch {
  return {
    q: text(search['q']),
    unitId: text(search['unitId']),
    classId: text(search['classId']),
    storeId: text(search['storeId']),
    condition: one(CONDITIONS, search['condition']),
    lendable: one(['true', 'false'] as const, search['lendable']),
    numbered: one(['false'] as const, search['numbered']),
    inCustody: one(['true', 'false'] as const, search['inCustody']),
    loanState: one(ASSET_LOAN_STATES, search['loanState']),
    sort: one(ASSET_SORTS, search['sort']),
    order: one(['desc'] as const, search['order']),
  };
}

/** Where things stand, each a count of its own. */
export const STATES = ['all', 'lendable', 'free', 'reserved', 'out', 'overdue', 'notNumbered'] as const;
export type RegisterState = (typeof STATES)[number];

const FILTER_OF: Record<RegisterState, Pick<RegisterSearch, 'lendable' | 'numbered' | 'loanState'>> = {
  all: {},
  lendable: { lendable: 'true' },
  free: { lendable: 'true', loanState: 'free' },
  reserved: { loanState: 'reserved' },
  out: { loanState: 'out' },
  overdue: { loanState: 'overdue' },
  notNumbered: { numbered: 'false' },
};

export const filterOf = (state: RegisterState) => ({ lendable: undefined, numbered: undefined, loanState: undefined, ...FILTER_OF[state] });

export const stateOf = ({ lendable, numbered, loanState }: RegisterSearch): RegisterState =>
  STATES.find((state) => {
    const filter = FILTER_OF[state];
    return filter.lendable === lendable && filter.numbered === numbered && filter.loanState === loanState;
  }) ?? 'all';

/** What the counts are taken over: everything but the state itself. */
export const withoutState = ({ q, unitId, classId, storeId, condition, inCustody }: RegisterSearch) => ({ q, unitId, classId, storeId, condition, inCustody });

/** What can be marked as a whole: the server takes these filters, and no words. */
export const wholeOf = ({ unitId, classId, storeId }: RegisterSearch) => (unitId || classId || storeId ? { unitId, classId, storeId } : null);
