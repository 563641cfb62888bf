import { drawBlanks } from '../form/form-fields.js';
import { BLANK, blank, drawInkSlip, WHO_APPROVES } from '../form/ink-slip.js';
import { drawEmblemAside } from '../form/letterhead.js';
import { SUBTITLE } from '../loan-slip/slip-words.js';
import type { PaperImages } from '../paper-facts.js';
import { digitsOf } from '../paper-words.js';
import { Paper } from '../pdf.js';
import type { BlankSlipFacts } from './blank-slip.facts.js';

const TITLE = 'ใบยืมพัสดุ';
const NOTE = 'แบบว่าง ไม่มีเลขที่ ใช้ยืมได้เมื่อผู้มีอำนาจอนุมัติและเจ้าหน้าที่พัสดุออกเลขที่ให้แล้ว';
/** The day each template was made: a form that is not about a day carries no other. */
const MADE_AT: Record<BlankSlipFacts['templateVersion'], string> = { 1: '2026-12-01T00:00:00.000Z' };
/** Room for the emblem, on both sides so that the middle stays the middle. */
const SIDE = 62;
const HEAD = 66;

function drawHead(paper: Paper, { letterhead }: BlankSlipFacts, images: PaperImages): void {
  const [top, x, width] = [paper.y, paper.left + SIDE, paper.width - 2 * SIDE];
  drawEmblemAside(paper, letterhead, images);
  let y = paper.write(letterhead.agencyName, x, top + 2, width, { font: 'bold', size: 12, align: 'center', most: 2 });
  y = paper.write(TITLE, x, y + 1, width, { font: 'bold', size: 15, align: 'center' });
  y = paper.write(SUBTITLE.employee, x, y, width, { size: 9.5, align: 'center' });
  paper.y = Math.max(y, top + HEAD) + 2;
}

/** Draws the blank form, one page. Same facts, same bytes. */
export async function renderBlankSlip(facts: BlankSlipFacts, images: PaperImages = {}): Promise<Buffer> {
  const paper = new Paper({ title: `แบบฟอร์ม${TITLE} ${facts.letterhead.agencyName}`, createdAt: MADE_AT[facts.templateVersion] });
  drawHead(paper, facts, images);
  paper.y = drawBlanks(paper, paper.left, paper.y, paper.width, [blank('เลขที่ (เจ้าหน้าที่พัสดุเป็นผู้ออก)')], BLANK);
  drawInkSlip(paper, { takingBack: 'การส่งคืน', notes: [NOTE, WHO_APPROVES], digits: digitsOf(facts) });
  return paper.finish();
}
