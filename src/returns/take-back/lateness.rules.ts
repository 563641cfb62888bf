import { addDays, bangkokDate, daysLate, effectiveDue, workingDaysBetween, type OpenDays } from '../../shared/calendar.js';
import type { RefusalCode } from '../../shared/refusals.js';

/** Bangkok days late when the thing came back (or now, while it is out), by the calendar as it stands today; 0 in time. */
export const lateBy = (dueAt: string, at: Date | string, open: OpenDays): number => daysLate(effectiveDue(dueAt, open), at);

export const isOverdue = (dueAt: string, now: Date, open: OpenDays): boolean => lateBy(dueAt, now, open) > 0;

export interface StatedReceipt {
  receivedAt: Date;
  recordedAt: Date;
  reason: string | undefined;
  /** No approval is ever back-dated; a receipt may be stated this many working days earlier, with a reason. */
  mostWorkingDays: number;
}

/** Both times are kept; lateness counts from the stated one. */
export function whyNotReceivedEarlier({ receivedAt, recordedAt, reason, mostWorkingDays }: StatedReceipt, holidays: ReadonlySet<string>): RefusalCode | null {
  if (receivedAt > recordedAt) return 'returns.received-in-future';
  const days = workingDaysBetween(bangkokDate(receivedAt), bangkokDate(recordedAt), holidays);
  if (days > mostWorkingDays) return 'returns.received-too-long-ago';
  return receivedAt.getTime() === recordedAt.getTime() || reason?.trim() ? null : 'returns.reason-needed';
}

/** The earliest day that may still be stated today. */
export function earliestReceiptDay(today: string, mostWorkingDays: number, holidays: ReadonlySet<string>): string {
  let day = today;
  while (workingDaysBetween(addDays(day, -1), today, holidays) <= mostWorkingDays) day = addDays(day, -1);
  return day;
}
