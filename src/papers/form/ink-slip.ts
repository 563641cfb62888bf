import { OUTAGE_SLIP_LINES } from '../../shared/outages/outage-slips.js';
import { UNDERTAKING } from '../loan-slip/slip-words.js';
import type { Ink, Paper } from '../pdf.js';
import { type Blank, drawBlanks } from './form-fields.js';
import { type Column, drawTable } from './pdf-table.js';
import { drawSignatures, type SignatureRows, SIGNATURE_STYLE } from './signature-block.js';

const COLUMNS: Column[] = [
  { heading: 'ที่', width: 26, align: 'center' },
  { heading: 'รายการ', width: 190 },
  { heading: 'เลขครุภัณฑ์ / รหัสป้าย', width: 135 },
  { heading: 'จำนวน', width: 54, align: 'center' },
  { heading: 'สภาพและอุปกรณ์ที่ให้ไป', width: 90.28 },
];
/** Room for a hand that writes standing at a counter. */
export const BLANK = { size: 10.5, leading: 21 };
const ROW = { size: 9.5, leading: 13, pad: 6 };
const SMALL: Ink = { size: 9, leading: 12.4 };
const SIGNED = { ...SIGNATURE_STYLE, inkRow: 18 };
const DATE = '........ /........ /............';
const TIME = '........ น.';

export const blank = (label: string, share = 1): Blank => ({ label, value: '', share });

const ROWS_OF_BLANKS: Blank[][] = [
  [blank('ส่งมอบเมื่อวันที่', 1.3), blank('เวลา', 0.7), blank('ครบกำหนดคืนวันที่', 1.4), blank('เวลา', 0.7)],
  [blank('ผู้ยืม', 1.3), blank('ตำแหน่ง')],
  [blank('สังกัด', 1.7), blank('โทรศัพท์', 0.8)],
  [blank('เพื่อใช้ในราชการ (เหตุผล)')],
  [blank('สถานที่ใช้งาน', 1.6), blank('( ) ภายใน   ( ) ภายนอกหน่วยงาน', 1)],
];

const rowsOfInk = (takingBack: string): SignatureRows => [
  [
    { heading: 'ผู้ยืม (รับพัสดุไว้ถูกต้องครบถ้วนแล้ว)', ink: { role: 'ผู้ยืม' } },
    { heading: 'การอนุมัติ   ( ) อนุมัติ   ( ) ไม่อนุมัติ', text: ['ในฐานะ ( ) เจ้าของอำนาจ  ( ) ผู้ทำแทนตามคำสั่ง', `คำสั่งที่ .................... ลงวันที่ ${DATE}`], ink: { role: 'ผู้อนุมัติ' } },
  ],
  [
    { heading: 'ผู้ส่งมอบ', ink: { role: 'ผู้ส่งมอบ' } },
    { heading: takingBack, text: [`คืนเมื่อ ${DATE} เวลา ${TIME} สภาพ ( ) ปกติ  ( ) ชำรุด`], ink: { role: 'ผู้รับคืน' } },
  ],
];

/** Who may sign as the approver. */
export const WHO_APPROVES =
  'ผู้อนุมัติต้องเป็นผู้มีอำนาจตามข้อ 208: ใช้ภายใน – หัวหน้าหน่วยงานซึ่งรับผิดชอบพัสดุนั้น, ใช้ภายนอก – หัวหน้าหน่วยงานของรัฐ ผู้ยืม ผู้อนุมัติ และผู้ส่งมอบต้องเป็นคนละคน';

export interface InkSlip {
  /** Heading of the block in which things are taken back. */
  takingBack: string;
  notes: string[];
  digits?: (text: string) => string;
}

/** What every slip written by hand has below its number: blanks, empty lines, the undertaking, signatures, notes. */
export function drawInkSlip(paper: Paper, { takingBack, notes, digits = (text) => text }: InkSlip): void {
  for (const row of ROWS_OF_BLANKS) paper.y = drawBlanks(paper, paper.left, paper.y, paper.width, row, BLANK);
  paper.y += 6;
  drawTable(paper, { columns: COLUMNS, rows: Array.from({ length: OUTAGE_SLIP_LINES }, (_, n) => [digits(`${n + 1}`), '', '', '', '']), density: ROW }, () => paper.addPage());
  paper.y = paper.write(UNDERTAKING, paper.left, paper.y + 5, paper.width, SMALL) + 5;
  drawSignatures(paper, rowsOfInk(takingBack), 10, SIGNED);
  paper.y += 5;
  for (const note of notes) paper.y = paper.write(digits(note), paper.left, paper.y, paper.width, SMALL) + 1;
}
