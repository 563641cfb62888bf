const BUDDHIST_ERA = 543;
/** A later year can only be meant in the Buddhist Era. */
const FIRST_BUDDHIST_YEAR = 2400;
const SHORT_BUDDHIST_CENTURY = 2500;

/** `15/02/2569`, `15-2-69`, `2569-02-15`, `15/02/2026` → `2026-02-15`; null when it is no date. Two-digit years are B.E. */
export function parseTypedDate(text: string): string | null {
  const numbers = text.trim().split(/[/\-. ]+/).map(Number);
  if (numbers.length !== 3 || numbers.some((n) => !Number.isInteger(n))) return null;
  const [first, month, last] = numbers as [number, number, number];
  const [day, typedYear] = first > 31 ? [last, first] : [first, last];
  const long = typedYear < 100 ? typedYear + SHORT_BUDDHIST_CENTURY : typedYear;
  const year = long > FIRST_BUDDHIST_YEAR ? long - BUDDHIST_ERA : long;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
