import type { ImportField } from '../../../shared/import-vocab.js';
import { HEADER_PATTERNS, headerKey } from './header-words.js';

/** Patterns of `number` from here on are words like "code" that may head a running number. */
const PLAIN_NUMBER_WORDS = 5;
const RUNNING_NUMBER = /^\d{1,6}[.)]?$/;

interface Candidate {
  index: number;
  field: ImportField;
  /** Position of the pattern within its field: lower is surer. */
  rank: number;
}

/** The field of each column, guessed from its heading; each field at most once, the surest heading first. */
export function guessColumns(headers: readonly string[], samples: readonly (readonly string[])[]): (ImportField | null)[] {
  const candidates = headers.flatMap((header, index) => candidatesOf(header, index, samples[index] ?? []));
  candidates.sort((a, b) => a.rank - b.rank || a.index - b.index);
  const fields: (ImportField | null)[] = headers.map(() => null);
  const taken = new Set<ImportField>();
  for (const { index, field } of candidates) {
    if (fields[index] !== null || taken.has(field)) continue;
    fields[index] = field;
    taken.add(field);
  }
  return fields;
}

/** How many fields a row of headings would give: what finds the row. */
export function fieldsNamedBy(headers: readonly string[]): number {
  return guessColumns(headers, []).filter((field) => field !== null).length;
}

function candidatesOf(header: string, index: number, samples: readonly string[]): Candidate[] {
  const key = headerKey(header);
  if (key === '') return [];
  const running = isRunningNumbers(samples);
  return HEADER_PATTERNS.flatMap(({ field, patterns }) => {
    const rank = patterns.findIndex((pattern) => pattern.test(key));
    return rank < 0 || !believable(field, rank, samples.length > 0, running) ? [] : [{ index, field, rank }];
  });
}

/** "No." over 1, 2, 3 … is a running number, over anything else it is not; a heading that says it outright is believed. */
function believable(field: ImportField, rank: number, sampled: boolean, running: boolean): boolean {
  if (field === 'number') return rank < PLAIN_NUMBER_WORDS || !running;
  return field !== 'sequence' || rank === 0 || !sampled || running;
}

function isRunningNumbers(samples: readonly string[]): boolean {
  const filled = samples.map((sample) => sample.trim()).filter((sample) => sample !== '');
  const numbers = filled.filter((sample) => RUNNING_NUMBER.test(sample)).map((sample) => Number.parseInt(sample, 10));
  return filled.length > 0 && numbers.length === filled.length && numbers.every((number, index) => number === index + 1);
}
