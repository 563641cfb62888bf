import type { SourceRow } from '../reading/table.js';
import { CellReader } from './cell-reader.js';
import type { ReadRow, RowReading } from './row-facts.js';
import { fingerprintOf, type SeenInFile } from './row-identity.js';
import { whyNoThing } from './row-shape.rules.js';
import { thingsOf } from './row-things.rules.js';
import { registerValues } from './row-values.rules.js';

/** One row of the file as the register would hold it, with every reason against it and every silent change named. */
export function readRow(row: SourceRow, reading: RowReading, seen: SeenInFile): ReadRow {
  const reader = new CellReader(row.cells, reading);
  const noThing = whyNoThing(row.cells, reading.headers, reading.fields);
  if (noThing) reader.refuse(noThing, null, row.cells.map((cell) => cell.trim()).filter(Boolean).join(' · ').slice(0, 200));
  const things = noThing ? [] : thingsOf(reader, reading.rangeChoice);
  const values = registerValues(reader, reading.today, things[0]?.quantity ?? 1);
  if (!noThing && values.description === '') reader.refuse('description-missing', 'description', null);
  const fingerprint = fingerprintOf(reading.headers, reading.fields, row.cells);
  if (!noThing) refuseRepeats(reader, things.map(({ number }) => number), row.line, seen);
  if (things[0]?.kind === 'asset' && things[0].number === null) reader.note('without-number', 'number', null);
  const problems = noThing ? reader.problems.slice(0, 1) : reader.problems;
  return { line: row.line, cells: row.cells, fingerprint, nth: seen.nthOf(fingerprint), values, things: problems.length ? [] : things, problems, notes: reader.notes };
}

function refuseRepeats(reader: CellReader, numbers: readonly (string | null)[], line: number, seen: SeenInFile): void {
  for (const number of numbers) {
    const first = number === null ? null : seen.firstLineOf(number, line);
    if (first !== null) return reader.refuse('number-repeated', 'number', number, first);
  }
}
