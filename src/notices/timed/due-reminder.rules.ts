import { daysBetween } from '../../shared/calendar.js';
import type { NoticeKind } from '../../shared/notices/notice-kinds.js';

/** What is told of a loan on this day: the day before its due, and from the day after. Both days are `YYYY-MM-DD` in Bangkok. */
export function dueReminder(dueOn: string, today: string): Extract<NoticeKind, 'due-tomorrow' | 'overdue'> | null {
  const left = daysBetween(today, dueOn);
  if (left === 1) return 'due-tomorrow';
  return left < 0 ? 'overdue' : null;
}
