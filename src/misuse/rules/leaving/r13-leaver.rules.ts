import { evidence, type Moment, type Reading } from '../reading.js';

/** One thing in custody, or one slip with things out, and the day its holder leaves. */
export interface LeaverFact {
  holding: { kind: 'custody' | 'request'; id: string };
  subject: { type: 'asset' | 'loan-request'; id: string };
  /** The slip it is out on; null in custody. */
  requestId: string | null;
  /** Still with them. */
  isHeld: boolean;
  /** YYYY-MM-DD; null while no date is set. */
  leavingOn: string | null;
}

/** The office and the person are told a month and a week before, at home; a question to the auditor comes on the day itself. */
export function readLeaver(fact: LeaverFact, now: Moment): Reading {
  const { holding, subject, requestId, isHeld, leavingOn } = fact;
  const isDue = isHeld && leavingOn !== null && now.today >= leavingOn;
  return {
    rule: 'R13', key: `R13:${holding.kind}:${holding.id}`, closing: isHeld ? 'facts-changed' : 'returned',
    finding: isDue ? { subject, requestId, facts: { breach: holding.kind, leavingOn }, settings: {}, evidence: [evidence('leaving', null, { leavingOn })] } : null,
  };
}
