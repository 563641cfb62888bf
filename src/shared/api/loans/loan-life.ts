import type { WhyNot } from '../why-not.js';

export const LOAN_EVENTS = [
  'created', 'submitted', 'confirmed', 'told', 'opinion', 'no-opinion', 'approved', 'rejected', 'sent-back',
  'withdrawn', 'expired', 'checked-out', 'swapped', 'returned', 'chased', 'extension-asked', 'extended', 'extension-rejected',
  'return-claimed', 'claim-denied', 'emergency', 'objected', 'opening-recorded',
] as const;
export type LoanEvent = (typeof LOAN_EVENTS)[number];

/** Decided on paper: the date on the page, and who recorded it. */
export class TimelinePaper {
  signedOn!: string;
  recordedByName!: string;
}

export class TimelineEntry {
  event!: LoanEvent;
  at!: string;
  byName!: string | null;
  /** Post, capacity and order, or the reason given. */
  detail!: string | null;
  paper?: TimelinePaper;
}

/** One answer per action that is refused now; an action in neither place does not concern the reader. */
export class LoanWhyNot {
  submit?: WhyNot;
  edit?: WhyNot;
  confirm?: WhyNot;
  withdraw?: WhyNot;
  /** Nothing can be decided. */
  decide?: WhyNot;
  /** Not all of it as asked, e.g. over the ceiling; some lines perhaps. */
  approve?: WhyNot;
  'check-out'?: WhyNot;
  return?: WhyNot;
  chase?: WhyNot;
  extend?: WhyNot;
  'decide-extension'?: WhyNot;
  'claim-return'?: WhyNot;
  'deny-claim'?: WhyNot;
  'check-out-urgently'?: WhyNot;
  ratify?: WhyNot;
  'refuse-ratification'?: WhyNot;
  'record-paper'?: WhyNot;
  object?: WhyNot;
}
