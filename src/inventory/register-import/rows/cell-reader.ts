import { unguarded } from '../../../shared/files/formula-guard.js';
import type { ImportField, RowNote, RowProblem } from '../../../shared/import-vocab.js';
import { hasInvisibleEdge, saysNothing, trimmed } from '../values/cell.rules.js';
import type { NoteFact, ProblemFact, RowReading } from './row-facts.js';

const LONGEST = 4_000;

/** The cells of one row by field, gathering what speaks against the row and what was understood differently. */
export class CellReader {
  readonly problems: ProblemFact[] = [];
  readonly notes: NoteFact[] = [];
  private readonly texts: string[];

  constructor(cells: readonly string[], private readonly reading: Pick<RowReading, 'headers' | 'fields'>) {
    this.texts = cells.map((cell) => trimmed(unguarded(cell)));
    cells.forEach((cell, index) => this.checkCell(cell, index));
  }

  /** Text of the field's column; null where there is none or it says nothing. */
  text(field: ImportField): string | null {
    const text = this.texts[this.reading.fields.indexOf(field)] ?? '';
    return saysNothing(text) ? null : text;
  }

  /** As `text`, but a word like UNKNOWN is a name too; dashes alone are not. */
  name(field: ImportField): string {
    const text = this.texts[this.reading.fields.indexOf(field)] ?? '';
    return /[\p{L}\p{N}]/u.test(text) ? text : '';
  }

  refuse(code: RowProblem, field: ImportField | null, value: string | null, line?: number): void {
    this.problems.push({ code, column: this.header(field), value, ...(line === undefined ? {} : { line }) });
  }

  note(code: RowNote, field: ImportField | null, value: string | null, to: string | null = null): void {
    this.notes.push({ code, column: this.header(field), value, to });
  }

  /** Cells of columns without a field, by heading; cells beyond the headings are kept too. */
  extra(): Record<string, string> {
    const kept: Record<string, string> = {};
    this.texts.forEach((text, index) => {
      if (text === '' || (this.reading.fields[index] ?? null) !== null) return;
      const header = this.reading.headers[index] ?? `คอลัมน์ ${index + 1}`;
      kept[header in kept ? `${header} (${index + 1})` : header] = text;
    });
    return kept;
  }

  private header(field: ImportField | null): string | null {
    return field === null ? null : (this.reading.headers[this.reading.fields.indexOf(field)] ?? null);
  }

  private checkCell(cell: string, index: number): void {
    const column = this.reading.headers[index] ?? null;
    const text = this.texts[index] ?? '';
    if (hasInvisibleEdge(cell)) this.notes.push({ code: 'cell-trimmed', column, value: text, to: null });
    if (text.includes('\ufffd')) this.notes.push({ code: 'unreadable-letters', column, value: text, to: null });
    if (text.length > LONGEST) this.problems.push({ code: 'text-too-long', column, value: `${text.slice(0, 80)}…` });
    if (text.includes('\u0000')) this.texts[index] = text.replaceAll('\u0000', '');
  }
}
