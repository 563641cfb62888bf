export interface NumberRange {
  first: string;
  last: string;
  numbers: string[];
}

export const RANGE_AT_MOST = 2_000;
const BETWEEN = /\s*[–—~]\s*|\s+-\s+|\s*ถึง\s*|\s+to\s+/iu;
const IN_WORDS = /ถึง|~|\sto\s/iu;

/**
 * The numbers of `7110-006-0001/61 – 0040/61` or `กก-001 ถึง กก-040`; null for a single number, which stays as it is,
 * odd dashes and spaces included. The end may leave out what it shares with the start.
 */
export function readRange(text: string): NumberRange | 'range-not-read' | 'range-too-wide' | null {
  const [first = '', end = '', more] = text.split(BETWEEN).map((part) => part.trim());
  if (first === '' || end === '' || more !== undefined) return null;
  const cut = countingPart(first, end);
  if (!cut) return IN_WORDS.test(text) ? 'range-not-read' : null;
  return cut.to - cut.from >= RANGE_AT_MOST ? 'range-too-wide' : counted(cut);
}

interface Cut {
  head: string;
  tail: string;
  from: number;
  to: number;
  width: number;
}

/** One run of digits counts up; a run as long as the one at the end is preferred, the later before the earlier. */
function countingPart(first: string, end: string): Cut | null {
  const runs = [...first.matchAll(/\d+/g)].reverse();
  const cuts = runs.map(({ 0: digits, index }) => cutAt(first, end, digits, index)).filter((cut) => cut !== null);
  return cuts.find(({ to, width }) => String(to).padStart(width, '0').length === width && end.includes(String(to).padStart(width, '0'))) ?? cuts[0] ?? null;
}

function cutAt(first: string, end: string, digits: string, index: number): Cut | null {
  const head = first.slice(0, index);
  const tail = first.slice(index + digits.length);
  const behind = head !== '' && end.startsWith(head) ? end.slice(head.length) : end;
  const counter = tail !== '' && behind.endsWith(tail) ? behind.slice(0, -tail.length) : behind;
  if (!/^\d{1,9}$/.test(counter) || digits.length > 9 || Number(counter) <= Number(digits)) return null;
  return { head, tail, from: Number(digits), to: Number(counter), width: digits.length };
}

function counted({ head, tail, from, to, width }: Cut): NumberRange {
  const numbers = Array.from({ length: to - from + 1 }, (_, step) => `${head}${String(from + step).padStart(width, '0')}${tail}`);
  return { first: numbers[0] ?? '', last: numbers.at(-1) ?? '', numbers };
}
