/** Before the due, on it, and past it to the borrower, their head, the head of supply officers and the head of agency. */
const RUNGS = 6;
const FARTHEST = 365;
/** ข้อ 211: the borrower is chased within 7 days. */
const LAST_FOR_BORROWER = 7;

/** Days of `-3/0/1/3/7/30` from the due; none when the text is not such a ladder. */
export function ladderDays(text: string): number[] {
  const days = text.split('/').map((part) => (/^-?\d{1,3}$/.test(part) ? Number(part) : Number.NaN));
  const [before = 0, due, letter = 0] = days;
  const isRising = days.every((day, at) => Math.abs(day) <= FARTHEST && (at === 0 || day > days[at - 1]!));
  return days.length === RUNGS && isRising && before <= -2 && due === 0 && letter <= LAST_FOR_BORROWER ? days : [];
}
