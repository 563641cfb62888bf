import { drawFooters, drawHeadOfPaper } from '../form/letterhead.js';
import type { PaperImages } from '../paper-facts.js';
import { digitsOf, instant, rangesText } from '../paper-words.js';
import { type Ink, Paper } from '../pdf.js';
import { type Density, drawTable, headHeight, rowHeights } from '../form/pdf-table.js';
import { drawSignatures, type SignatureRows, signaturesHeight } from '../form/signature-block.js';
import type { LoanSlipFacts } from './loan-slip.facts.js';
import { drawAnnex } from './slip-annex.js';
import { drawBody } from './slip-body.js';
import { laddersOf, type SlipLayout } from './slip-layout.js';
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

interface Plan {
  layout: SlipLayout;
  signatures: SignatureRows;
  /** Points between what stands above the table and what stands below it. */
  room: number;
}

function planWith(paper: Paper, facts: LoanSlipFacts, images: PaperImages, layout: SlipLayout): Plan {
  const signatures = signatureRows(facts, images, layout.opinions);
  const above = paper.measured(() => drawBody(paper, facts, layout));
  const below = signaturesHeight(paper, signatures, layout.signatures) + paper.heightOf(UNDERTAKING, paper.width, SMALL) + 2 * GAP;
  return { layout, signatures, room: paper.bottom - above - below };
}

/** The airiest page that keeps up to seven lines above the signatures; where none does, the one that keeps most. */
function planned(paper: Paper, facts: LoanSlipFacts, images: PaperImages): Plan & { count: number } {
  const rows = rowsOf(facts);
  const wanted = Math.min(rows.length, LINES_ON_PAGE_ONE);
  const plans = laddersOf(facts).map((layout) => () => planWith(paper, facts, images, layout));
  let plan: Plan | undefined;
  for (const make of plans) {
    plan = make();
    const { room, layout: { table } } = plan;
    const note = rows.length > wanted || table.most !== undefined ? NOTE : 0;
    if (fitting(paper, rows, room - note, table) === wanted) return { ...plan, count: wanted };
  }
  if (!plan) throw new Error('A slip has no layout to try');
  return { ...plan, count: fitting(paper, rows, plan.room - NOTE, plan.layout.table) };
}

function noteOf(rows: string[][], count: number, shortened: number[]): string {
  const whole = shortened.length > 0 ? `ข้อความเต็มของรายการที่ ${rangesText(shortened)}` : '';
  const rest = count === 0 ? 'รายการทั้งหมด' : `รายการที่ ${rangesText(rows.map((_, at) => at + 1).slice(count))}`;
  const words = [whole, count < rows.length ? rest : ''].filter(Boolean).join(' และ');
  return words === '' ? '' : `(${words} อยู่ในรายละเอียดแนบท้าย รวมทั้งสิ้น ${rows.length} รายการ)`;
}

/** Draws the table of page one and answers the numbers of the lines whose words had no room. */
function drawLinesOnPageOne(paper: Paper, facts: LoanSlipFacts, density: Density, count: number): number[] {
  const rows = rowsOf(facts);
  const shown = rows.slice(0, count);
  if (count > 0) drawTable(paper, { columns: COLUMNS, rows: shown, density, splitsAbove: Infinity }, () => undefined);
  const shortened = shown.flatMap((row, at) => (row.some((cell) => paper.cut.has(cell)) ? [at + 1] : []));
  const words = digitsOf(facts)(noteOf(rows, count, shortened));
  if (words !== '') paper.y = paper.write(words, paper.left, paper.y + 1, paper.width, { size: 9, leading: NOTE - 1, align: 'center' });
  return shortened;
}

function drawBottom(paper: Paper, { signatures, layout }: Plan): void {
  paper.y = paper.write(UNDERTAKING, paper.left, paper.y + GAP, paper.width, SMALL) + GAP;
  const spare = paper.bottom - paper.y - signaturesHeight(paper, signatures, layout.signatures);
  drawSignatures(paper, signatures, Math.max(0, Math.min(MOST_EXTRA, spare / signatures.length)), layout.signatures);
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
  const isFirst = facts.templateVersion === 1;
  const paper = new Paper({ title: `ใบยืม ${facts.number}`, createdAt: facts.edition.at, breaksOfficialWords: isFirst });
  const bounds = isFirst ? {} : { most: { agency: 2, unit: 1 } };
  drawHeadOfPaper(paper, { ...facts, ...bounds, title: 'ใบยืมพัสดุ', subtitle: SUBTITLE[facts.borrower.kind] }, images);
  const plan = planned(paper, facts, images);
  drawBody(paper, facts, plan.layout);
  const shortened = drawLinesOnPageOne(paper, facts, plan.layout.table, plan.count);
  drawBottom(paper, plan);
  drawAnnex(paper, facts, { layout: plan.layout, drawn: plan.count, shortened });
  drawFooters(paper, footer(facts), (page, pages) => digits(`หน้า ${page}/${pages}`));
  return paper.finish();
}
