import { OUTAGE_SLIP_LINES } from '../../shared/outages/outage-slips.js';
import { type Blank, drawBlanks } from '../form/form-fields.js';
import { drawHeadOfPaper } from '../form/letterhead.js';
import { type Column, drawTable } from '../form/pdf-table.js';
import { drawSignatures, type SignatureRows, SIGNATURE_STYLE } from '../form/signature-block.js';
import { UNDERTAKING } from '../loan-slip/slip-words.js';
import type { PaperImages } from '../paper-facts.js';
import { instant } from '../paper-words.js';
import { type Ink, Paper } from '../pdf.js';
import type { OutagePadFacts } from './outage-slip.facts.js';

const TITLE = 'ใบยืมพัสดุสำรอง';
const SUBTITLE = 'ใช้เฉพาะช่วงที่ระบบขัดข้อง (ไฟฟ้าหรือเครือข่ายใช้ไม่ได้)';
const COLUMNS: Column[] = [
  { heading: 'ที่', width: 26, align: 'center' },
  { heading: 'รายการ', width: 190 },
  { heading: 'เลขครุภัณฑ์ / รหัสป้าย', width: 135 },
  { heading: 'จำนวน', width: 54, align: 'center' },
  { heading: 'สภาพและอุปกรณ์ที่ให้ไป', width: 90.28 },
];
/** Room for a hand that writes standing at a counter. */
const BLANK = { size: 10.5, leading: 21 };
const ROW = { size: 9.5, leading: 13, pad: 6 };
const SMALL: Ink = { size: 9, leading: 12.4 };
const SIGNED = { ...SIGNATURE_STYLE, inkRow: 18 };
const DATE = '........ /........ /............';
const TIME = '........ น.';

const blank = (label: string, share = 1): Blank => ({ label, value: '', share });

const ROWS_OF_BLANKS: Blank[][] = [
  [blank('ส่งมอบเมื่อวันที่', 1.3), blank('เวลา', 0.7), blank('ครบกำหนดคืนวันที่', 1.4), blank('เวลา', 0.7)],
  [blank('ผู้ยืม', 1.3), blank('ตำแหน่ง')],
  [blank('สังกัด', 1.7), blank('โทรศัพท์', 0.8)],
  [blank('เพื่อใช้ในราชการ (เหตุผล)')],
  [blank('สถานที่ใช้งาน', 1.6), blank('( ) ภายใน   ( ) ภายนอกหน่วยงาน', 1)],
];

const ROWS_OF_INK: SignatureRows = [
  [
    { heading: 'ผู้ยืม (รับพัสดุไว้ถูกต้องครบถ้วนแล้ว)', ink: { role: 'ผู้ยืม' } },
    { heading: 'การอนุมัติ   ( ) อนุมัติ   ( ) ไม่อนุมัติ', text: ['ในฐานะ ( ) เจ้าของอำนาจ  ( ) ผู้ทำแทนตามคำสั่ง', `คำสั่งที่ .................... ลงวันที่ ${DATE}`], ink: { role: 'ผู้อนุมัติ' } },
  ],
  [
    { heading: 'ผู้ส่งมอบ', ink: { role: 'ผู้ส่งมอบ' } },
    { heading: 'การส่งคืน (ถ้าคืนก่อนระบบใช้งานได้)', text: [`คืนเมื่อ ${DATE} เวลา ${TIME} สภาพ ( ) ปกติ  ( ) ชำรุด`], ink: { role: 'ผู้รับคืน' } },
  ],
];
const NOTES = [
  'ผู้อนุมัติต้องเป็นผู้มีอำนาจตามข้อ 208: ใช้ภายใน – หัวหน้าหน่วยงานซึ่งรับผิดชอบพัสดุนั้น, ใช้ภายนอก – หัวหน้าหน่วยงานของรัฐ ผู้ยืม ผู้อนุมัติ และผู้ส่งมอบต้องเป็นคนละคน',
  'เมื่อระบบใช้งานได้: ถ่ายภาพใบนี้แล้วบันทึกเข้าระบบโดยสแกนรหัสมุมขวาบน เลขหนึ่งใช้ได้ครั้งเดียว เขียนผิดให้ขีดฆ่า เก็บไว้ และบันทึกว่าเสีย ห้ามทิ้งหรือฉีก',
];

function drawSlip(paper: Paper, { letterhead }: OutagePadFacts, { number, code, url }: OutagePadFacts['slips'][number], images: PaperImages): void {
  drawHeadOfPaper(paper, { letterhead, title: TITLE, subtitle: SUBTITLE, verifyUrl: url, verificationCode: code, most: { agency: 1, unit: 1 } }, images);
  paper.y = paper.write(`เลขที่ ${number}`, paper.left, paper.y + 2, paper.width, { font: 'bold', size: 15, leading: 22 }) + 2;
  for (const row of ROWS_OF_BLANKS) paper.y = drawBlanks(paper, paper.left, paper.y, paper.width, row, BLANK);
  paper.y += 6;
  drawTable(paper, { columns: COLUMNS, rows: Array.from({ length: OUTAGE_SLIP_LINES }, (_, n) => [`${n + 1}`, '', '', '', '']), density: ROW }, () => paper.addPage());
  paper.y = paper.write(UNDERTAKING, paper.left, paper.y + 5, paper.width, SMALL) + 5;
  drawSignatures(paper, ROWS_OF_INK, 10, SIGNED);
  paper.y += 5;
  for (const note of NOTES) paper.y = paper.write(note, paper.left, paper.y, paper.width, SMALL) + 1;
}

/** Draws the pad as one PDF, a page a number. Same facts, same bytes. */
export async function renderOutagePad(facts: OutagePadFacts, images: PaperImages = {}): Promise<Buffer> {
  const { slips, printedAt, printedByName } = facts;
  const [first, last] = [slips[0], slips.at(-1)];
  if (!first || !last) throw new Error('A pad without a slip is not printed');
  const paper = new Paper({ title: `${TITLE} ${first.number} – ${last.number}`, createdAt: printedAt });
  slips.forEach((slip, at) => {
    if (at > 0) paper.addPage();
    drawSlip(paper, facts, slip, images);
  });
  paper.onEachPage((page) => {
    const [y, ink] = [paper.bottom + 8, { size: 8, colour: '#444' }];
    paper.rule(paper.left, y - 3, paper.right, y - 3);
    paper.write(`${TITLE} เลขที่ ${slips[page - 1]?.number ?? ''} พิมพ์เมื่อ ${instant(printedAt)} โดย ${printedByName}`, paper.left, y, paper.width, ink);
  });
  return paper.finish();
}
