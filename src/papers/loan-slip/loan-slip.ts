import { drawFooters, drawHeadOfPaper } from '../letterhead.js';
import type { PaperImages } from '../paper-facts.js';
import { digitsOf, instant } from '../paper-words.js';
import { type Ink, Paper } from '../pdf.js';
import { drawTable, headHeight, rowHeights } from '../pdf-table.js';
import { drawSignatures, rowHeight, type SignatureRows } from '../signature-block.js';
import type { LoanSlipFacts } from './loan-slip.facts.js';
import { drawAnnex } from './slip-annex.js';
import { drawBody } from './slip-body.js';
import { COLUMNS, LINES_ON_PAGE_ONE, rowsOf } from './slip-lines.js';
import { signatureRows } from './slip-signatures.js';
import { EVENT, SUBTITLE, UNDERTAKING } from './slip-words.js';

const SMALL: Ink = { size: 9, leading: 13 };
const GAP = 4;
/** A half-empty page gives each row of signatures at most this much more room. */
const MOST_EXTRA = 16;

const total = (heights: number[]): number => heights.reduce((sum, height) => sum + height, 0);

/** How many of the first lines fit above the signatures, at most seven. */
function linesOnPageOne(paper: Paper, rows: string[][], below: number): number {
  const room = paper.bottom - paper.y - below - headHeight(paper, COLUMNS);
  const heights = rowHeights(paper, COLUMNS, rows.slice(0, LINES_ON_PAGE_ONE));
  const fitting = heights.findIndex((_, at) => total(heights.slice(0, at + 1)) > room);
  return fitting === -1 ? heights.length : fitting;
}

function heightBelow(paper: Paper, signatures: SignatureRows, hasAnnex: boolean): number {
  const undertaking = paper.heightOf(UNDERTAKING, paper.width, SMALL);
  return total(signatures.map((row) => rowHeight(paper, row))) + undertaking + 2 * GAP + (hasAnnex ? 13 : 0);
}

function drawLinesOnPageOne(paper: Paper, facts: LoanSlipFacts, signatures: SignatureRows): number {
  const rows = rowsOf(facts);
  const isSure = rows.length > LINES_ON_PAGE_ONE;
  let count = linesOnPageOne(paper, rows, heightBelow(paper, signatures, isSure));
  if (count < rows.length && !isSure) count = linesOnPageOne(paper, rows, heightBelow(paper, signatures, true));
  if (count > 0) drawTable(paper, COLUMNS, rows.slice(0, count), () => undefined);
  if (count < rows.length) {
    const from = count === 0 ? 'รายการทั้งหมด' : `รายการที่ ${count + 1}–${rows.length}`;
    const words = digitsOf(facts)(`(${from} อยู่ในรายละเอียดแนบท้าย รวมทั้งสิ้น ${rows.length} รายการ)`);
    paper.y = paper.write(words, paper.left, paper.y + 1, paper.width, { size: 9, leading: 12, align: 'center' });
  }
  return count;
}

function drawBottom(paper: Paper, signatures: SignatureRows): void {
  paper.y = paper.write(UNDERTAKING, paper.left, paper.y + GAP, paper.width, SMALL) + GAP;
  const spare = paper.bottom - paper.y - total(signatures.map((row) => rowHeight(paper, row)));
  drawSignatures(paper, signatures, Math.max(0, Math.min(MOST_EXTRA, spare / signatures.length)));
}

function footer(facts: LoanSlipFacts): string {
  const { number, event, at } = facts.edition;
  const digits = digitsOf(facts);
  return `${digits(`ใบยืมเลขที่ ${facts.number} ฉบับที่ ${number} (${EVENT[event]}) ${instant(at)}`)} รหัสตรวจสอบ ${facts.verificationCode}`;
}

/**
 * Draws a loan slip (ใบยืม) as PDF: page one with at most seven lines and every signature, the rest in an annex.
 * Same facts and pictures, same bytes. Throws when a picture named in the facts is not among the images.
 */
export async function renderLoanSlip(facts: LoanSlipFacts, images: PaperImages = {}): Promise<Buffer> {
  const digits = digitsOf(facts);
  const paper = new Paper({ title: `ใบยืม ${facts.number}`, createdAt: facts.edition.at });
  drawHeadOfPaper(paper, { ...facts, title: 'ใบยืมพัสดุ', subtitle: SUBTITLE[facts.borrower.kind] }, images);
  drawBody(paper, facts);
  const signatures = signatureRows(facts, images);
  const drawn = drawLinesOnPageOne(paper, facts, signatures);
  drawBottom(paper, signatures);
  drawAnnex(paper, facts, drawn);
  drawFooters(paper, footer(facts), (page, pages) => digits(`หน้า ${page}/${pages}`));
  return paper.finish();
}
