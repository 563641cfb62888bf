import { headerKey, type FieldPatterns } from './header-words.js';

/** Patterns of `number` from here on are words like "code" that may head a running number. */
const PLAIN_NUMBER_WORDS = 5;
const RUNNING_NUMBER = /^\d{1,6}[.)]?$/;

interface Candidate<F> {
  index: number;
  field: F;
  /** Position of the pattern within its field: lower is surer. */
  rank: number;
}

/** The field of each column, guessed from its heading; each field at most once, the surest heading first. */
export function guessColumns<F extends string>(headers: readonly string[], samples: readonly (readonly string[])[], patterns: readonly FieldPatterns<F>[]): (F | null)[] {
  const candidates = headers.flatMap((header, index) => candidatesOf(header, index, samples[index] ?? [], patterns));
  candidates.sort((a, b) => a.rank - b.rank || a.index - b.index);
  const fields: (F | null)[] = headers.map(() => null);
  const taken = new Set<F>();
  for (const { index, field } of candidates) {
    if (fields[index] !== null || taken.has(field)) continue;
    fields[index] = field;
    taken.add(field);
  }
  return fields;
}

/** How many fields a row of headings would give: what finds the row. */
export function fieldsNamedBy<F extends string>(headers: readonly string[], patterns: readonly FieldPatterns<F>[]): number {
  return guessColumns(headers, [], patterns).filter((field) => field !== null).length;
}

function candidatesOf<F extends string>(header: string, index: number, samples: readonly string[], known: readonly FieldPatterns<F>[]): Candidate<F>[] {
  const key = headerKey(header);
  if (key === '') return [];
  const running = isRunningNumbers(samples);
  return known.flatMap(({ field, patterns }) => {
    const rank = patterns.findIndex((pattern) => pattern.test(key));
    return rank < 0 || !believable(field, rank, samples.length > 0, running) ? [] : [{ index, field, rank }];
  });
}

/** "No." over 1, 2, 3 … is a running number, over anything else it is not; a heading that says it outright is believed. */
function believable(field: string, rank: number, sampled: boolean, running: boolean): boolean {
  if (field === 'number') return rank < PLAIN_NUMBER_WORDS || !running;
  return field !== 'sequence' || rank === 0 || !sampled || running;
}

function isRunningNumbers(samples: readonly string[]): boolean {
  const filled = samples.map((sample) => sample.trim()).filter((sample) => sample !== '');
  const numbers = filled.filter((sample) => RUNNING_NUMBER.test(sample)).map((sample) => Number.parseInt(sample, 10));
  return filled.length > 0 && numbers.length === filled.length && numbers.every((number, index) => number === index + 1);
}
