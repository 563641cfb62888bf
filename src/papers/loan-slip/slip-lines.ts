import { digitsOf } from '../paper-words.js';
import type { Column } from '../form/pdf-table.js';
import type { LoanSlipFacts, SlipLine } from './loan-slip.facts.js';

/** Lines on page one; from the next on they stand in the annex, so that the signatures stay with the first. */
export const LINES_ON_PAGE_ONE = 7;

export const COLUMNS: Column[] = [
  { heading: 'ลำดับ', width: 34, align: 'center' },
  { heading: 'รายการ (ยี่ห้อ/รุ่น/หมายเลขเครื่อง)', width: 186 },
  { heading: 'จำนวน', width: 52, align: 'center' },
  { heading: 'เลขครุภัณฑ์/เลขพัสดุ', width: 104, align: 'center' },
  { heading: 'อุปกรณ์ประกอบ/สภาพ', width: 119.28 },
];

function description({ description, swappedFor }: SlipLine): string {
  if (!swappedFor) return description;
  const approved = [swappedFor.description, swappedFor.number].filter(Boolean).join(' เลข ');
  return `${description}\n(จ่ายแทน ${approved} เหตุผล: ${swappedFor.reason})`;
}

/** Rows of the table. Numbers of assets and descriptions stay as registered: they are compared with the thing itself. */
export function rowsOf(facts: LoanSlipFacts): string[][] {
  const digits = digitsOf(facts);
  return facts.lines.map((line, at) => [
    digits(String(at + 1)),
    description(line),
    `${digits(String(line.quantity))} ${line.unitWord}`,
    line.number ?? '–',
    digits([line.accessories, line.condition ? `สภาพ: ${line.condition}` : ''].filter(Boolean).join(' ')),
  ]);
}
