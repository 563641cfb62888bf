import { drawInkSlip, WHO_APPROVES } from '../form/ink-slip.js';
import { drawHeadOfPaper } from '../form/letterhead.js';
import type { PaperImages } from '../paper-facts.js';
import { instant } from '../paper-words.js';
import { Paper } from '../pdf.js';
import type { OutagePadFacts } from './outage-slip.facts.js';

const TITLE = 'ใบยืมพัสดุสำรอง';
const SUBTITLE = 'ใช้เฉพาะช่วงที่ระบบขัดข้อง (ไฟฟ้าหรือเครือข่ายใช้ไม่ได้)';
const TAKING_BACK = 'การส่งคืน (ถ้าคืนก่อนระบบใช้งานได้)';
const NOTES = [
  WHO_APPROVES,
  'เมื่อระบบใช้งานได้: ถ่ายภาพใบนี้แล้วบันทึกเข้าระบบโดยสแกนรหัสมุมขวาบน เลขหนึ่งใช้ได้ครั้งเดียว เขียนผิดให้ขีดฆ่า เก็บไว้ และบันทึกว่าเสีย ห้ามทิ้งหรือฉีก',
];

function drawSlip(paper: Paper, { letterhead }: OutagePadFacts, { number, code, url }: OutagePadFacts['slips'][number], images: PaperImages): void {
  drawHeadOfPaper(paper, { letterhead, title: TITLE, subtitle: SUBTITLE, verifyUrl: url, verificationCode: code, most: { agency: 1, unit: 1 } }, images);
  paper.y = paper.write(`เลขที่ ${number}`, paper.left, paper.y + 2, paper.width, { font: 'bold', size: 15, leading: 22 }) + 2;
  drawInkSlip(paper, { takingBack: TAKING_BACK, notes: NOTES });
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
