import { bangkokDate } from '../../shared/calendar.js';
import type { GateAnswer } from '../../shared/vocab.js';

/** What could let a thing out: a permit by its days, a loan for use elsewhere by its due. */
export interface Leave {
  kind: Extract<GateAnswer, 'permit' | 'loan'>;
  paperNumber: string | null;
  /** YYYY-MM-DD, the first and last day. */
  startsOn: string;
  endsOn: string;
  /** Of a loan, as the calendar makes it effective. */
  dueAt: string | null;
}

/** The longest leave that holds now; null = nothing known lets it out. A loan past its due is no leave to go out again. */
export function leaveOf(leaves: readonly Leave[], now: string): Leave | null {
  const today = bangkokDate(now);
  const holding = leaves.filter(({ startsOn, endsOn, dueAt }) => startsOn <= today && today <= endsOn && (dueAt === null || now <= dueAt));
  return holding.reduce<Leave | null>((best, one) => (best && best.endsOn >= one.endsOn ? best : one), null);
}
