import { addWorkingDays, bangkokDate, bangkokInstant } from '../../shared/calendar.js';

const END_OF_DAY = '23:59';

/** Until when the things are kept: the later of first day and approval, plus the grace in working days, to the end of that day. */
export function fetchBy(startsAt: string, approvedAt: string, graceDays: number, holidays: ReadonlySet<string>): string {
  const from = startsAt > approvedAt ? startsAt : approvedAt;
  return bangkokInstant(addWorkingDays(bangkokDate(from), graceDays, holidays), END_OF_DAY);
}
