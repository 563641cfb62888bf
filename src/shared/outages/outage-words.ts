/** Every number of a printed pad is accounted for. */
export type OutageSlipState = 'unused' | 'used' | 'spoiled';

/** What a list of entered slips shows: those that wait for a review, or all. */
export const OUTAGE_ENTRIES_SHOWN = ['conflicts', 'all'] as const;
export type OutageEntriesShown = (typeof OUTAGE_ENTRIES_SHOWN)[number];
