/** Who may do what with things of one's own unit (`own:`), seen from another unit (`other:`) and from the whole agency (`all:`). */
type Expected = 'everybody' | 'nobody' | readonly string[];

const at = (places: string) => (...kinds: string[]): string[] => kinds.flatMap((kind) => places.split(' ').map((place) => `${place}:${kind}`));
const near = at('own all');
const anywhere = at('own other all');

const SUPPLY = ['storekeeper', 'head-of-supply-officers', 'head-of-supplies-unit'];
const KEEPERS = near(...SUPPLY);
const READERS = [...KEEPERS, ...near('auditor')];
const OVERSEERS = [...anywhere(...SUPPLY, 'auditor', 'head-of-unit'), 'all:head-of-agency', 'all:deputy-head'];
const SEES_THE_SLIP = [...READERS, 'own:head-of-unit', 'own:secretary'];
/** The supply office and auditor of the thing, and the heads above the holder. */
const SEES_CUSTODY = [...READERS, ...near('head-of-unit'), 'all:head-of-agency', 'all:deputy-head'];
/** Who writes the guideline, and who watches that it is known. */
const GUIDELINE_WRITERS = at('all')(...SUPPLY);
/** Who answers for the agency as a whole. */
const QUARTERLY_READERS = at('all')('head-of-agency', 'head-of-supply-officers', 'auditor', 'administrator');
const ADMINISTRATORS = near('administrator');
const RESETTERS = [...ADMINISTRATORS, ...near('head-of-unit', 'head-of-supply-officers')];
const OF_AGENCY = at('all')('administrator', 'head-of-supply-officers', 'head-of-supplies-unit');
/** Only whoever uploaded a register, and whoever keeps that of the whole agency. */
const IMPORTERS = at('all')(...SUPPLY);

const everybody = (...names: string[]): Record<string, Expected> => Object.fromEntries(names.map((name) => [name, 'everybody' as const]));
const only = (who: Expected, ...names: string[]): Record<string, Expected> => Object.fromEntries(names.map((name) => [name, who]));

/** What is answered with 2xx, and to whom. All others are refused. */
export const ALLOWED: Record<string, Expected> = {
  ...everybody(
    'get /api/colleagues', 'get /api/units', 'get /api/set-up', 'get /api/home', 'get /api/inbox', 'get /api/inbox/extensions', 'get /api/tags/{tag}', 'get /api/public/tags/{tag}', 'get /api/slips/{code}',
    'get /api/health', 'get /api/emblems/current', 'get /api/emblems/{id}', 'get /api/settings/waiting', 'get /api/authority-changes', 'get /api/trust', 'get /api/catalogue', 'get /api/catalogue/{entryId}', 'get /api/sites', 'get /api/stores', 'get /api/rooms', 'get /api/holidays', 'get /api/asset-classes',
    'get /api/assets/{id}', 'post /api/files', 'post /api/loan-requests', 'get /api/loan-requests', 'post /api/loan-requests/preview', 'post /api/sightings',
    'get /api/notices', 'put /api/notices/reading', 'get /api/notice-choices', 'put /api/notice-choices', 'post /api/line-code',
    'get /api/custodies', 'get /api/permits', 'get /api/public/permits/{code}', 'get /api/public/gate/{tag}',
    'get /api/guidelines', 'get /api/guidelines/current', 'post /api/guidelines/{id}/acknowledgement', 'get /api/guidelines/{id}/comments', 'post /api/guidelines/{id}/comments',
    'get /api/public/guideline', 'get /api/public/guideline/blank-loan-slip.pdf', 'get /api/public/guidelines/{id}/guideline.pdf', 'get /api/public/quarterly-reports/{code}',
  ),
  ...only(anywhere('administrator', 'auditor'), 'get /api/authority-matrix'),
  ...only([...GUIDELINE_WRITERS, 'all:head-of-agency'], 'get /api/guidelines/{id}', 'get /api/guidelines/{id}/guideline.pdf'),
  ...only(GUIDELINE_WRITERS, 'post /api/guidelines', 'patch /api/guidelines/{id}', 'put /api/guidelines/{id}/comment-period', 'post /api/guidelines/{id}/proposal', 'post /api/guidelines/{id}/comments/{commentId}/answer'),
  ...only(['all:head-of-agency'], 'post /api/guidelines/{id}/return', 'post /api/guidelines/{id}/publication'),
  ...only(OVERSEERS, 'get /api/guideline-acknowledgements', 'get /api/guideline-acknowledgements/figures', 'get /api/guideline-acknowledgements/export.csv'),
  ...only(QUARTERLY_READERS, 'get /api/quarterly-reports', 'get /api/quarterly-reports/{period}', 'get /api/quarterly-reports/{period}/report.pdf', 'get /api/quarterly-reports/{period}/report.xlsx'),
  ...only(['all:head-of-agency'], 'post /api/quarterly-reports/{period}/sign-off'),
  ...only(RESETTERS, 'post /api/people/{id}/reset-code'),
  ...only(anywhere('administrator'), 'get /api/invitations/preview', 'get /api/people', 'get /api/posts', 'get /api/orders', 'get /api/exception-orders', 'get /api/settings', 'get /api/backups'),
  ...only(
    ADMINISTRATORS, 'post /api/exception-orders', 'put /api/exception-orders/{id}/revocation', 'post /api/orders', 'get /api/orders/{id}', 'put /api/orders/{id}/revocation',
    'post /api/people', 'get /api/people/{id}', 'patch /api/people/{id}', 'put /api/people/{id}/disablement', 'delete /api/people/{id}/disablement', 'post /api/invitations', 'post /api/invitations/letters', 'post /api/people/{id}/invitation-link', 'delete /api/people/{id}/invitation',
    'post /api/posts', 'put /api/posts/{id}/end', 'post /api/units', 'patch /api/units/{id}', 'put /api/units/{id}/end',
    'get /api/units/{id}/head-title', 'put /api/units/{id}/head-title',
  ),
  ...only(['all:administrator'], 'post /api/holidays', 'delete /api/holidays/{id}', 'put /api/settings/{key}', 'get /api/first-run', 'put /api/first-run/preset', 'put /api/first-run/steps/{step}/skip', 'delete /api/first-run/steps/{step}/skip', 'get /api/first-run/exception-order.pdf', 'get /api/outbox', 'get /api/outbox/messages', 'post /api/outbox/messages/{id}/attempt', 'post /api/outbox/held/release', 'post /api/outbox/held/drop', 'get /api/jobs'),
  ...only(['all:administrator', 'all:head-of-agency'], 'post /api/settings/changes/{id}/confirmation', 'put /api/settings/changes/{id}/withdrawal'),
  ...only(['all:administrator', 'all:head-of-agency'], 'post /api/authority-changes/{id}/confirmation'),
  ...only([...ADMINISTRATORS, 'all:head-of-agency'], 'put /api/authority-changes/{id}/withdrawal'),
  /** Everybody tests by an address of their own. */
  ...only('nobody', 'post /api/outbox/tests'),
  ...only(OF_AGENCY, 'post /api/sites', 'patch /api/sites/{id}', 'get /api/sites/{id}/counts-as-inside', 'put /api/sites/{id}/counts-as-inside', 'post /api/rooms', 'patch /api/rooms/{id}'),
  ...only(near('administrator', 'head-of-supply-officers', 'head-of-supplies-unit'), 'post /api/stores', 'patch /api/stores/{id}', 'get /api/stores/{id}/hours', 'put /api/stores/{id}/hours'),
  ...only(anywhere('administrator', 'head-of-supply-officers', 'head-of-supplies-unit'), 'get /api/settings/pending'),
  ...only(SEES_THE_SLIP, 'get /api/loan-requests/{id}', 'get /api/loan-requests/{id}/editions', 'get /api/loan-requests/{id}/loan-slip.pdf', 'get /api/loan-requests/{id}/chases', 'get /api/loan-requests/{id}/extension-terms'),
  ...only(
    'nobody', 'patch /api/loan-requests/{id}', 'post /api/loan-requests/{id}/submission', 'post /api/loan-requests/{id}/confirmation', 'post /api/loan-requests/{id}/withdrawal', 'post /api/loan-requests/{id}/extensions', 'post /api/loan-requests/{id}/return-claims',
    'get /api/loan-requests/{id}/pick-up-code', 'get /api/files/{id}', 'put /api/notices/{id}/reading', 'delete /api/line-link',
  ),
  ...only(anywhere(...SUPPLY, 'secretary'), 'get /api/folders'),
  ...only([...KEEPERS, 'own:secretary'], 'post /api/memos', 'post /api/memos/back', 'get /api/memos/folder.pdf', 'get /api/loan-requests/{id}/paper-decision', 'post /api/loan-requests/{id}/paper-decisions'),
  ...only(SEES_THE_SLIP, 'get /api/memos/{code}'),
  /** Of who is said to have signed alone. */
  ...only('nobody', 'post /api/loan-requests/{id}/objection'),
  ...only(['own:head-of-unit'], 'post /api/loan-requests/{id}/decisions', 'post /api/loan-requests/{id}/extensions/{extensionId}/decision', 'post /api/loan-requests/{id}/ratification'),
  ...only(
    near('storekeeper'), 'post /api/loan-requests/{id}/checkout', 'post /api/loan-requests/{id}/emergency-checkout', 'get /api/loan-requests/{id}/hand-over', 'post /api/returns', 'get /api/returns/preview', 'get /api/returns/{id}',
    'get /api/returns/{id}/receipt.pdf', 'post /api/loan-requests/{id}/return-claims/{claimId}/denial', 'post /api/sightings/{id}/answer',
  ),
  ...only(SEES_CUSTODY, 'get /api/custodies/{id}', 'get /api/hand-back-lists/{personId}', 'get /api/hand-back-lists/{personId}/list.pdf'),
  ...only([...SEES_CUSTODY, 'all:secretary'], 'get /api/permits/{id}', 'get /api/permits/{id}/permit.pdf'),
  /** Of the holder alone. */
  ...only(
    'nobody', 'post /api/custodies/{id}/acceptance', 'post /api/custodies/{id}/denial', 'post /api/custodies/{id}/confirmations', 'post /api/permits', 'post /api/permits/{id}/withdrawal',
  ),
  ...only(KEEPERS, 'post /api/custodies', 'post /api/custodies/{id}/transfer', 'post /api/custodies/{id}/end'),
  ...only(['all:head-of-agency'], 'post /api/permits/{id}/decision', 'post /api/permits/{id}/revocation'),
  ...only(anywhere('guard', 'storekeeper'), 'get /api/gate/{tag}'),
  ...only(OVERSEERS, 'get /api/hand-back-lists'),
  ...only(anywhere(...SUPPLY), 'get /api/opening-balances'),
  ...only(near('storekeeper'), 'post /api/opening-balances', 'put /api/opening-balances/{id}/voiding'),
  ...only('nobody', 'put /api/opening-balances/{id}/denial', 'post /api/opening-balances/{id}/takeover'),
  /** Of an opening balance, whose list the lawful call is; a list is seen by whoever sent it, and by nobody else. */
  ...only(anywhere('storekeeper'), 'post /api/list-imports', 'get /api/list-imports'),
  ...only(
    'nobody', 'get /api/list-imports/{id}', 'patch /api/list-imports/{id}', 'post /api/list-imports/{id}/dry-run', 'post /api/list-imports/{id}/acceptance', 'get /api/list-imports/{id}/rows',
    'put /api/list-imports/{id}/rows/{rowId}/person', 'get /api/list-imports/{id}/refused.csv', 'get /api/list-imports/{id}/refused.xlsx',
  ),
  ...only(anywhere(...SUPPLY, 'auditor', 'administrator'), 'get /api/outages', 'get /api/outage-pads', 'get /api/outage-entries'),
  ...only(['all:administrator', 'all:head-of-supply-officers'], 'post /api/outages', 'put /api/outages/{id}/end'),
  ...only(near(...SUPPLY, 'auditor', 'administrator'), 'get /api/outage-pads/{id}', 'get /api/outage-slips'),
  /** Printed for the unit of whoever prints. */
  ...only(anywhere(...SUPPLY), 'post /api/outage-pads'),
  ...only(KEEPERS, 'get /api/outage-pads/{id}/slips.pdf', 'put /api/outage-slips/{id}/spoiling', 'post /api/outage-slips/{id}/sheet', 'post /api/outage-slips/{id}/entry'),
  ...only(near('head-of-supply-officers', 'head-of-supplies-unit'), 'put /api/outage-slips/{id}/settlement'),
  ...only(anywhere('storekeeper'), 'get /api/sightings', 'get /api/counter'),
  ...only(OVERSEERS, 'get /api/damage-notes', 'get /api/overdue', 'get /api/return-claims'),
  ...only(KEEPERS, 'post /api/loan-requests/{id}/chases', 'put /api/loan-requests/{id}/chases/{chaseId}', 'get /api/loan-requests/{id}/chases/{chaseId}/memo.pdf'),
  ...only(anywhere('auditor'), 'get /api/findings', 'get /api/findings/exceptions', 'get /api/findings/paper-share'),
  ...only(near('auditor'), 'get /api/findings/{id}'),
  ...only(['all:auditor'], 'get /api/journal'),
  ...only(anywhere(...SUPPLY, 'auditor'), 'get /api/assets', 'get /api/assets/counts', 'get /api/assets/export.csv', 'get /api/assets/export.xlsx', 'get /api/pools'),
  ...only(READERS, 'get /api/pools/{id}'),
  ...only(
    KEEPERS, 'post /api/assets', 'patch /api/assets/{id}', 'put /api/assets/{id}/number', 'put /api/assets/{id}/condition', 'put /api/assets/{id}/photo', 'get /api/assets/{id}/label.pdf',
    'get /api/pools/{id}/label.pdf', 'post /api/asset-labels', 'post /api/tags/{tag}/revocation', 'patch /api/catalogue/{entryId}', 'post /api/pools', 'patch /api/pools/{id}',
  ),
  ...only(anywhere(...SUPPLY), 'get /api/label-settings', 'post /api/asset-classes', 'post /api/register-imports', 'get /api/register-imports'),
  /** Answers what it counted or changed: outside one's reach that is nothing. */
  ...only(anywhere(...SUPPLY), 'post /api/asset-lendability', 'post /api/asset-lendability/preview'),
  ...only(
    IMPORTERS, 'get /api/register-imports/{id}', 'patch /api/register-imports/{id}', 'post /api/register-imports/{id}/dry-run', 'post /api/register-imports/{id}/acceptance',
    'post /api/register-imports/{id}/undo', 'get /api/register-imports/{id}/rows', 'get /api/register-imports/{id}/refused.csv', 'get /api/register-imports/{id}/refused.xlsx',
  ),
};
