import { createHash } from 'node:crypto';
import { unguarded } from '../../../shared/files/formula-guard.js';
import type { ImportField } from '../../../shared/import-vocab.js';
import { trimmed } from '../values/cell.rules.js';

const NOT_COUNTED: ReadonlySet<ImportField | null> = new Set<ImportField>(['number', 'sequence', 'refusedFor']);

/**
 * Identity of a row without a number: its filled cells under their headings, trimmed, so that columns may move and empty ones be added.
 * The number does not count, so that a row which gains one later is known again.
 */
export function fingerprintOf(headers: readonly string[], fields: readonly (ImportField | null)[], cells: readonly string[]): string {
  const pairs = cells.flatMap((cell, index) => {
    const text = trimmed(unguarded(cell));
    return text === '' || NOT_COUNTED.has(fields[index] ?? null) ? [] : [`${headers[index] ?? index}\u001f${text}`];
  });
  return createHash('sha256').update(pairs.sort().join('\u001e')).digest('hex').slice(0, 40);
}

/** Counts within one file: exact repeats are different things, repeated numbers are not. */
export class SeenInFile {
  private readonly repeats = new Map<string, number>();
  private readonly numbers = new Map<string, number>();

  nthOf(fingerprint: string): number {
    const nth = (this.repeats.get(fingerprint) ?? 0) + 1;
    this.repeats.set(fingerprint, nth);
    return nth;
  }

  /** Line of the first row with this number, or null when this is it. */
  firstLineOf(number: string, line: number): number | null {
    const first = this.numbers.get(number);
    if (first === undefined) this.numbers.set(number, line);
    return first ?? null;
  }
}
