import { drawFooters, drawHeadOfPaper } from '../form/letterhead.js';
import type { PaperImages } from '../paper-facts.js';
import { digitsOf, instant, rangesText } from '../paper-words.js';
import { type Ink, Paper } from '../pdf.js';
import { DENSITIES, type Density, drawTable, headHeight, rowHeights, type Table } from '../form/pdf-table.js';
import { drawSignatures, type SignatureRows, signaturesHeight } from '../form/signature-block.js';
import type { LoanSlipFacts } from './loan-slip.facts.js';
import { drawAnnex } from './slip-annex.js';
import { drawBody } from './slip-body.js';
import { COLUMNS, LINES_ON_PAGE_ONE, rowsOf } from './slip-lines.js';
import { signatureRows } from './slip-signatures.js';
import { EVENT, SUBTITLE, UNDERTAKING } from './slip-words.js';

const SMALL: Ink = { size: 9, leading: 12.2 };
const GAP = 3;
/** The sentence that sends the reader to the annex. */
const NOTE = 13;
/** A half-empty page gives each row of signatures at most this much more room. */
const MOST_EXTRA = 32;

const total = (heights: number[]): number => heights.reduce((sum, height) => sum + height, 0);

/** How many of the first lines fit in `room` points under the heading, at most seven. */
function fitting(paper: Paper, rows: string[][], room: number, density: Density): number {
  const heights = rowHeights(paper, COLUMNS, rows.slice(0, LINES_ON_PAGE_ONE), density);
  const over = heights.findIndex((_, at) => total(heights.slice(0, at + 1)) > room - headHeight(paper, COLUMNS, density));
  return over === -1 ? heights.length : over;
}

/** The airiest table that keeps up to seven lines above the signatures; where none does, the one that keeps most. */
function tableOnPageOne(paper: Paper, rows: string[][], signatures: SignatureRows): Table & { density: Density } {
  const below = signaturesHeight(paper, signatures) + paper.heightOf(UNDERTAKING, paper.width, SMALL) + 2 * GAP;
  const room = paper.bottom - paper.y - below;
  const fits = (density: Density) => fitting(paper, rows, room - (rows.length > LINES_ON_PAGE_ONE ? NOTE : 0), density);
  const wanted = Math.min(rows.length, LINES_ON_PAGE_ONE);
  const density = DENSITIES.find((each) => fits(each) === wanted);
  if (density) return { columns: COLUMNS, rows: rows.slice(0, wanted), density };
  const tightest = DENSITIES.at(-1) ?? DENSITIES[0];
  return { columns: COLUMNS, rows: rows.slice(0, fitting(paper, rows, room - NOTE, tightest)), density: tightest };
}

function drawLinesOnPageOne(paper: Paper, facts: LoanSlipFacts, signatures: SignatureRows): number {
  const rows = rowsOf(facts);
  const table = tableOnPageOne(paper, rows, signatures);
  const count = table.rows.length;
  if (count > 0) drawTable(paper, table, () => undefined);
  if (count < rows.length) {
    const from = count === 0 ? 'รายการทั้งหมด' : `รายการที่ ${rangesText(rows.map((_, at) => at + 1).slice(count))}`;
    const words = digitsOf(facts)(`(${from} อยู่ในรายละเอียดแนบท้าย รวมทั้งสิ้น ${rows.length} รายการ)`);
    paper.y = paper.write(words, paper.left, paper.y + 1, paper.width, { size: 9, leading: NOTE - 1, align: 'center' });
  }
  return count;
}

function drawBottom(paper: Paper, signatures: SignatureRows): void {
  paper.y = paper.write(UNDERTAKING, paper.left, paper.y + GAP, paper.width, SMALL) + GAP;
  const spare = paper.bottom - paper.y - signaturesHeight(paper, signatures);
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
