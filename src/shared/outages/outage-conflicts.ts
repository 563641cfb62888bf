import type { RefusalCode } from '../refusals.js';

/** What the program's record says against a slip that was carried out all the same: kept for a review instead of being lost. */
export const OUTAGE_CONFLICTS: readonly RefusalCode[] = [
  'checkouts.thing-already-out', 'checkouts.thing-held', 'checkouts.pool-short', 'checkouts.thing-not-usable', 'checkouts.thing-not-lendable',
  'outages.not-lawful', 'outages.not-a-storekeeper', 'outages.borrower-handed-over', 'outages.approver-handed-over',
];
export const isOutageConflict = (code: string): code is RefusalCode => (OUTAGE_CONFLICTS as readonly string[]).includes(code);
