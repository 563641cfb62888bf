import type { Letterhead, PaperImages } from '../paper-facts.js';
import { type Ink, leadingOf, type Paper } from '../pdf.js';
import { imageOf } from './letterhead.js';

/** บันทึกข้อความ, the official form: emblem, title, then ส่วนราชการ, ที่, วันที่, เรื่อง. Blank values leave dotted lines for ink. */
export interface MemoHead {
  letterhead: Letterhead & { phone?: string };
  title: string;
  number: string;
  writtenOn: string;
  subject: string;
}

const EMBLEM = 44;
const LABEL: Ink = { font: 'bold', size: 13, leading: 21 };
const VALUE: Ink = { size: 12, leading: 19 };
export const MEMO_TEXT: Ink = { size: 12, leading: 19.5 };
/** Of the first line of a paragraph: 2.5 cm, as the rules of สารบรรณ have it. */
const INDENT = 71;

function blank(paper: Paper, label: string, value: string, x: number, width: number): number {
  const top = paper.y;
  paper.write(label, x, top, width, LABEL);
  const from = x + paper.widthOf(label, LABEL) + 6;
  const lines = Math.max(1, paper.linesOf(value, x + width - from, VALUE).length);
  for (let line = 1; line <= lines; line += 1) paper.rule(from, top + line * leadingOf(VALUE) - 2.5, x + width, top + line * leadingOf(VALUE) - 2.5, 'dotted');
  paper.write(value, from + 2, top, x + width - from - 2, VALUE);
  return top + Math.max(leadingOf(LABEL), lines * leadingOf(VALUE));
}

/** Draws the head of the form and leaves `y` below its rule. */
export function drawMemoHead(paper: Paper, { letterhead, title, number, writtenOn, subject }: MemoHead, images: PaperImages): void {
  const { left, width } = paper;
  if (letterhead.emblemFileId) paper.doc.image(Buffer.from(imageOf(images, letterhead.emblemFileId)), left, paper.y, { fit: [EMBLEM, EMBLEM] });
  paper.y = paper.write(title, left, paper.y + 6, width, { font: 'bold', size: 22, leading: 34, align: 'center' }) + 6;
  const office = [letterhead.unitName, letterhead.agencyName].filter(Boolean).join(' ');
  paper.y = blank(paper, 'ส่วนราชการ', letterhead.phone ? `${office} โทร. ${letterhead.phone}` : office, left, width);
  const numbered = blank(paper, 'ที่', number, left, width * 0.52);
  paper.y = Math.max(numbered, blank(paper, 'วันที่', writtenOn, left + width * 0.54, width * 0.46));
  paper.y = blank(paper, 'เรื่อง', subject, left, width) + 4;
  paper.rule(left, paper.y, left + width, paper.y);
  paper.y += 8;
}

/** A label such as เรียน with what stands behind it. */
export function drawAddress(paper: Paper, label: string, value: string): void {
  const from = paper.left + 44;
  paper.write(label, paper.left, paper.y, 44, MEMO_TEXT);
  paper.y = paper.write(value, from, paper.y, paper.right - from, MEMO_TEXT);
}

/** A paragraph whose first line is drawn in. Goes on to the next page where it must. */
export function drawMemoParagraph(paper: Paper, text: string, nextPage: () => void): void {
  const [first = ''] = paper.linesOf(text, paper.width - INDENT, MEMO_TEXT);
  const rest = text.slice(text.indexOf(first.trim()) + first.trim().length).trim();
  const lines = [first, ...(rest === '' ? [] : paper.linesOf(rest, paper.width, MEMO_TEXT))];
  lines.forEach((line, at) => {
    if (paper.y + leadingOf(MEMO_TEXT) > paper.bottom) nextPage();
    const x = at === 0 ? paper.left + INDENT : paper.left;
    paper.y = paper.writeLines([line], x, paper.y, paper.right - x, MEMO_TEXT);
  });
  paper.y += 4;
}

/** Who signs, in the right half, with room for the hand. */
export function drawMemoSignature(paper: Paper, lines: readonly string[], nextPage: () => void): void {
  const height = 46 + lines.length * leadingOf(MEMO_TEXT);
  if (paper.y + height > paper.bottom) nextPage();
  const [x, width] = [paper.left + paper.width * 0.4, paper.width * 0.6];
  paper.y += 40;
  paper.rule(x + width * 0.2, paper.y, x + width * 0.8, paper.y, 'dotted');
  paper.y += 4;
  for (const line of lines) paper.y = paper.write(line, x, paper.y, width, { ...MEMO_TEXT, align: 'center' });
}
