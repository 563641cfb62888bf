import { evidence, type Moment, type Reading } from './reading.js';

/** The lender's duty of ข้อ 211 for one loan past its due. */
export interface ChaseDutyFact {
  requestId: string;
  storeId: string | null;
  dueAt: string;
  /** Last day for the chase, YYYY-MM-DD: seven days after the due, the first not counted, carried to the next working day. */
  chaseByOn: string;
  /** When the last thing was received as stated on the receipt, as a day in Bangkok; null while any is out. */
  returnedOn: string | null;
  claimedReturnedOn: string | null;
  /** Chases that reached the borrower. */
  delivered: readonly { at: string; on: string; channel: string }[];
}

/** ข้อ 211: something in the lender's name was delivered within the time, or the thing was back. A late chase does not undo it. */
export function readNotChased(fact: ChaseDutyFact, settings: { chaseWithinDays: number }, now: Moment): Reading {
  const isMissed = now.today > fact.chaseByOn && !wasBack(fact) && !wasChased(fact);
  const late = fact.delivered.map((chase) => evidence('chased', chase.at, { channel: chase.channel }));
  const finding = !isMissed ? null : {
    subject: { type: 'loan-request' as const, id: fact.requestId },
    requestId: fact.requestId,
    facts: { chaseByOn: fact.chaseByOn, dueAt: fact.dueAt, storeId: fact.storeId },
    settings: { 'watch.chase-days': settings.chaseWithinDays },
    evidence: [evidence('due', fact.dueAt), evidence('chase-by', null, { on: fact.chaseByOn }), ...late],
  };
  return { rule: 'R05', key: `R05:request:${fact.requestId}`, finding, closing: wasBack(fact) ? 'explained' : wasChased(fact) ? 'chased' : 'facts-changed' };
}

function wasBack(fact: ChaseDutyFact): boolean {
  return [fact.returnedOn, fact.claimedReturnedOn].some((on) => on !== null && on <= fact.chaseByOn);
}

const wasChased = (fact: ChaseDutyFact): boolean => fact.delivered.some((chase) => chase.on <= fact.chaseByOn);
