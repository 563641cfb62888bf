import type { ImportField, RowProblem } from '../../../shared/import-vocab.js';
import { headerKey } from '../columns/header-words.js';
import { trimmed } from '../values/cell.rules.js';

const TOTAL = /^(รวม|รวมทั้งสิ้น|รวมทั้งหมด|รวมเป็นเงิน|รวมเงิน|ยอดรวม|ยกไป|ยอดยกไป|รวมยอด|(grand|sub)?\s?total)(?=$|[\s:\d])[\s:]*/iu;
const MANY_COLUMNS = 4;

/** Rows of a printed register that are no thing: a sum, the headings again, a heading over a group. They are listed as refused. */
export function whyNoThing(cells: readonly string[], headers: readonly string[], fields: readonly (ImportField | null)[]): RowProblem | null {
  const filled = cells.map((cell, index) => ({ text: trimmed(cell), field: fields[index] ?? null, index })).filter(({ text }) => text !== '');
  const same = filled.filter(({ text, index }) => isHeading(text, headers[index] ?? ''));
  if (same.length > 1 && same.length >= filled.length / 2) return 'heading-row';
  if (filled.some(({ field }) => field === 'number')) return null;
  const first = filled.find(({ field }) => field !== 'sequence')?.text ?? '';
  if (TOTAL.test(first) && filled.length <= headers.length / 2 && !/[ก-ฮ]/.test(first.replace(TOTAL, ''))) return 'total-row';
  return headers.length >= MANY_COLUMNS && new Set(filled.map(({ text }) => text)).size <= 1 ? 'section-row' : null;
}

const isHeading = (text: string, header: string): boolean => text.charAt(0) === header.charAt(0) && headerKey(text) === headerKey(header);
