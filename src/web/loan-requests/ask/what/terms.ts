import { addDays, daysBetween } from '../../../../shared/calendar.js';
import type { CartLine, Period } from '../ask-draft.js';

type Termed = Pick<CartLine, 'longestDays' | 'earliestOn'>;

export const isTooLong = ({ longestDays }: Termed, { fromDate, dueDate }: Period): boolean => longestDays !== undefined && daysBetween(fromDate, dueDate) > longestDays;
export const isTooSoon = ({ earliestOn }: Termed, { fromDate }: Period): boolean => earliestOn !== undefined && fromDate < earliestOn;

/** The last day on which all of them may still be out. */
export const latestDueOf = (lines: readonly Termed[], { fromDate }: Period): string => addDays(fromDate, Math.min(...lines.map((line) => line.longestDays ?? Infinity)));
