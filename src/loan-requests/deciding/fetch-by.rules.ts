import { addWorkingDays, bangkokDate, bangkokInstant } from '../../shared/calendar.js';

const END_OF_DAY = '23:59';

/** Until when the things are kept: the later of first day and approval, plus the grace in working days, to the end of that day; never past the due. */
export function fetchBy({ startsAt, dueAt }: { startsAt: string; dueAt: string }, approvedAt: string, graceDays: number, holidays: ReadonlySet<string>): string {
  const from = startsAt > approvedAt ? startsAt : approvedAt;
  const graceEnds = bangkokInstant(addWorkingDays(bangkokDate(from), graceDays, holidays), END_OF_DAY);
  return graceEnds < dueAt ? graceEnds : dueAt;
}
