import { pathsOf } from './hostile.js';
import type { Api, Operation, Schema } from './operations.js';

export const NAMED_KINDS = ['unit', 'person', 'asset', 'entry', 'class', 'site', 'store', 'room', 'line', 'request', 'photo', 'signature', 'tag', 'pool', 'custody'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];
/** Refused; or taken and without effect, where a filter names nothing; or lawful. */
export type Answer = 'refused' | 'nothing' | 'lawful';

export interface IdRule {
  kind: NamedKind;
  /** What comes of an id of another unit, or of somebody else. */
  other: Answer;
  /** What comes of an id of nothing, or of another kind of thing; refused unless told otherwise. */
  unknown?: Answer;
  /** What the field needs beside it to count: null takes a neighbour away. */
  beside?: Record<string, unknown>;
}

const own = (kind: NamedKind, more: Partial<IdRule> = {}): IdRule => ({ kind, other: 'refused', ...more });
/** The whole agency's: of any unit it is lawful. */
const anybodys = (kind: NamedKind, more: Partial<IdRule> = {}): IdRule => ({ kind, other: 'lawful', ...more });
const filter = (kind: NamedKind): IdRule => ({ kind, other: 'nothing', unknown: 'nothing', beside: { ids: null } });

const OUTSIDER = { kind: 'outsider', contactName: 'นายมานี มีนา' };
const REQUEST = {
  'borrower.personId': anybodys('person'), 'borrower.sponsorId': anybodys('person', { beside: OUTSIDER }),
  'lines.assetId': anybodys('asset'), 'lines.entryId': anybodys('entry', { beside: { assetId: null } }), siteId: anybodys('site'),
};
const LENDABILITY = { ids: own('asset', { other: 'nothing', unknown: 'nothing' }), 'filter.unitId': filter('unit'), 'filter.classId': filter('class'), 'filter.roomId': filter('room'), 'filter.storeId': filter('store') };
const ASSET = { unitId: own('unit'), classId: anybodys('class'), responsiblePersonId: anybodys('person'), siteId: anybodys('site'), storeId: anybodys('store'), roomId: anybodys('room') };
const PERSON = { unitId: own('unit'), responsibleOfficerId: anybodys('person', { beside: { employment: 'contract' } }) };

/** Every field of a body that names something by its id: what it names, and what comes of another's. */
export const ID_FIELDS: Record<string, Record<string, IdRule>> = {
  // Before orders and posts, which lawfully give anybody the power to sign.
  'post /api/loan-requests/{id}/paper-decisions': { 'lines.lineId': own('line'), signerId: own('person'), pageFileId: own('photo') },
  'post /api/outage-slips/{id}/entry': { outageId: own('request'), personId: anybodys('person'), siteId: own('site'), signerId: own('person'), pageFileId: own('photo') },
  'post /api/exception-orders': { personId: own('person') },
  'post /api/orders': { unitId: own('unit'), toPersonId: anybodys('person'), 'scope.unitIds': anybodys('unit'), 'scope.classIds': anybodys('class') },
  'post /api/people': PERSON,
  'patch /api/people/{id}': PERSON,
  'post /api/invitations': { ids: own('person'), unitId: own('unit', { beside: { ids: null } }) },
  'post /api/invitations/letters': { ids: own('person'), unitId: own('unit', { beside: { ids: null } }) },
  'post /api/opening-balances': { personId: anybodys('person'), siteId: anybodys('site') },
  'put /api/list-imports/{id}/rows/{rowId}/person': { personId: anybodys('person') },
  'post /api/outage-slips/{id}/sheet': { outageId: own('request'), personId: anybodys('person'), siteId: anybodys('site') },
  'post /api/posts': { personId: anybodys('person'), unitId: own('unit'), storeId: anybodys('store', { beside: { kind: 'storekeeper' } }) },
  'post /api/units': { parentId: own('unit') },
  'patch /api/units/{id}': { parentId: own('unit') },
  'post /api/stores': { siteId: anybodys('site'), unitId: own('unit') },
  'patch /api/stores/{id}': { siteId: anybodys('site'), unitId: own('unit') },
  'post /api/rooms': { siteId: anybodys('site') },
  'patch /api/rooms/{id}': { siteId: anybodys('site') },
  'post /api/loan-requests': REQUEST,
  'post /api/loan-requests/preview': REQUEST,
  'patch /api/loan-requests/{id}': { ...REQUEST, 'lines.assetId': own('asset'), 'lines.entryId': own('entry', { beside: { assetId: null } }) },
  'post /api/loan-requests/{id}/decisions': { 'lines.lineId': own('line') },
  'post /api/memos': { requestIds: own('request') },
  'post /api/memos/back': { memoIds: own('request') },
  'post /api/loan-requests/{id}/checkout': {
    'lines.tag': own('tag'), 'lines.lineId': own('line'), 'lines.photoIds': own('photo'), 'receipt.signature': own('signature'), 'receipt.photo': own('photo', { beside: { signature: null } }),
  },
  'post /api/loan-requests/{id}/emergency-checkout': {
    'lines.tag': own('tag'), 'lines.lineId': own('line'), 'lines.photoIds': own('photo'), 'receipt.signature': own('signature'), 'receipt.photo': own('photo', { beside: { signature: null } }),
    'emergency.officerId': anybodys('person'),
  },
  'post /api/returns': { 'lines.tag': own('tag'), 'lines.photoIds': own('photo'), 'lines.requestId': own('request'), returnedBy: anybodys('person') },
  'post /api/sightings': { tag: anybodys('tag'), siteId: anybodys('site'), photoId: own('photo') },
  'post /api/assets': ASSET,
  'patch /api/assets/{id}': ASSET,
  'put /api/assets/{id}/photo': { photoFileId: own('photo') },
  'patch /api/catalogue/{entryId}': { photoFileId: own('photo') },
  'post /api/asset-lendability': LENDABILITY,
  'post /api/asset-lendability/preview': LENDABILITY,
  'post /api/asset-labels': { ids: own('asset'), poolIds: own('pool') },
  'patch /api/register-imports/{id}': { 'defaults.unitId': anybodys('unit'), 'defaults.siteId': anybodys('site'), 'defaults.storeId': anybodys('store'), 'defaults.classId': anybodys('class') },
  'post /api/custodies': { assetId: own('asset'), personId: anybodys('person') },
  'post /api/custodies/{id}/transfer': { personId: anybodys('person') },
  'post /api/custodies/{id}/confirmations': { tag: own('tag') },
  'post /api/permits': { custodyIds: own('custody') },
  'post /api/pools': { classId: anybodys('class'), unitId: own('unit'), storeId: anybodys('store') },
  'patch /api/pools/{id}': { storeId: anybodys('store') },
};

const NAMES = /(Id|Ids|^ids|^tag|^returnedBy)$/;

/** Places of the body whose schema, or whose name, says that an id stands there. */
export function idPaths(api: Api, operation: Operation, body: unknown): (string | number)[][] {
  const at = (path: (string | number)[]): Schema => path.reduce<Schema>((schema, key) => (typeof key === 'number' ? api.resolved(schema.items!) : api.resolved(schema.properties![key]!)), operation.body!);
  return pathsOf(api, operation.body!, body, []).filter((path) => {
    const { format, items, properties } = at(path);
    return typeof path.at(-1) === 'string' && !properties && (format === 'uuid' || items?.format === 'uuid' || NAMES.test(String(path.at(-1))));
  });
}

export const fieldOf = (path: (string | number)[]): string => path.filter((key) => typeof key === 'string').join('.');
