/** As many things as the paper of an outage slip has lines. */
export const OUTAGE_SLIP_LINES = 7;
/** As many slips as one pad has at most. */
export const MOST_OUTAGE_SLIPS = 100;

/** Parts of the page of outages. */
export const OUTAGE_PARTS = ['outages', 'pads', 'conflicts', 'entries'] as const;
export type OutagePart = (typeof OUTAGE_PARTS)[number];
