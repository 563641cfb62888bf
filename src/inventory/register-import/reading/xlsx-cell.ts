import type { Cell, CellValue } from 'exceljs';

/** What a person sees in the cell, as text. Dates become `YYYY-MM-DD`: exceljs gives them as UTC midnights. */
export function cellText(cell: Pick<Cell, 'value' | 'numFmt'>): string {
  return valueText(cell.value, cell.numFmt ?? '');
}

function valueText(value: CellValue, format: string): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'number') return numberText(value, format);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('hyperlink' in value) return typeof value.text === 'string' ? value.text : valueText(value.text, format);
  if ('error' in value) return value.error;
  return valueText((value.result ?? '') as CellValue, format);
}

/** A time behind the day is dropped; y-m-d by UTC, or the day before would come out in Bangkok. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** Zeros in front that only the number format shows belong to an asset number. */
function numberText(value: number, format: string): string {
  const text = Number.isInteger(value) ? value.toFixed(0) : String(Number(value.toPrecision(15)));
  return /^0+$/.test(format) ? text.padStart(format.length, '0') : text;
}

const two = (part: number): string => String(part).padStart(2, '0');
