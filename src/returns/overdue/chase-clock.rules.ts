import type { ChaseBody } from '../../shared/api/loans/overdue.js';
import { bangkokDate, chaseClock } from '../../shared/calendar.js';
import type { Because, RefusalCode } from '../../shared/refusals.js';
import type { ChaseChannel } from '../../shared/vocab.js';

/** What the office counts by: its calendar, and within how many days it chases. */
export interface ChaseCalendar {
  holidays: ReadonlySet<string>;
  chaseDays: number;
}

export interface DaySeven {
  calendarOn: string;
  workingOn: string;
  isPassed: boolean;
}

/** ข้อ 211: the lender chases within 7 days after the due; the day of the due is not counted. */
export function daySeven(effectiveDueAt: string, now: Date, { holidays, chaseDays }: ChaseCalendar): DaySeven {
  const { calendarDay, workingDay } = chaseClock(effectiveDueAt, holidays, chaseDays);
  return { calendarOn: calendarDay, workingOn: workingDay, isPassed: bangkokDate(now) > workingDay };
}

/** A chase counts when something in the lender's name was delivered, by hand or by the system: when one first was. */
export const chasedAt = (chases: readonly { deliveredAt: string | null }[]): string | null => chases.flatMap(({ deliveredAt }) => deliveredAt ?? []).sort()[0] ?? null;

/** R05: nothing delivered by the end of day seven. */
export function chasedInTime(chases: readonly { deliveredAt: string | null }[], seven: DaySeven): boolean {
  return chases.some(({ deliveredAt }) => deliveredAt !== null && bangkokDate(deliveredAt) <= seven.workingOn);
}

/** As stated, down to a call nobody took. Unsaid: face to face or by phone it has arrived, what is sent has not yet. */
export function deliveredAtOf({ channel, deliveredAt, isDelivered }: Pick<ChaseBody, 'channel' | 'deliveredAt' | 'isDelivered'>, now: Date): string | null {
  if (deliveredAt) return new Date(deliveredAt).toISOString();
  return isDelivered ?? (channel === 'in-person' || channel === 'phone') ? now.toISOString() : null;
}

export function whyNotDelivered(deliveredAt: string | null, effectiveDueAt: string, now: Date): RefusalCode | null {
  if (deliveredAt === null) return null;
  const isSound = Date.parse(deliveredAt) > Date.parse(effectiveDueAt) && Date.parse(deliveredAt) <= now.getTime();
  return isSound ? null : 'returns.delivery-out-of-range';
}

export interface RecordedMemo {
  memoNumber: string | null;
  memoOn: string | null;
  deliveredAt: string | null;
}

/** Number, date and delivery come afterwards, and only to a memo; its date lies between the draft and today. */
export function whyNotRecordMemo(chase: { channel: ChaseChannel; recordedAt: string }, { memoOn, deliveredAt }: RecordedMemo, effectiveDueAt: string, now: Date): Because | null {
  if (chase.channel !== 'memo') return { code: 'chases.not-a-memo', facts: {} };
  const draftedOn = bangkokDate(chase.recordedAt);
  if (memoOn !== null && (memoOn < draftedOn || memoOn > bangkokDate(now))) return { code: 'chases.memo-date', facts: { draftedOn } };
  const code = whyNotDelivered(deliveredAt, effectiveDueAt, now);
  return code && { code, facts: {} };
}
