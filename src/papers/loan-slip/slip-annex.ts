import { digitsOf } from '../paper-words.js';
import type { Ink, Paper } from '../pdf.js';
import { drawTable, type Table } from '../form/pdf-table.js';
import type { LoanSlipFacts } from './loan-slip.facts.js';
import { longTexts } from './slip-body.js';
import { HANDOVER_COLUMNS, handoverRows, RETURN_COLUMNS, returnRows } from './slip-events.js';
import { COLUMNS, rowsOf } from './slip-lines.js';
import { areReturnsLong } from './slip-return-blocks.js';
import { areOpinionsLong, opinionText } from './slip-signatures.js';

const TEXT: Ink = { size: 10, leading: 15.5 };
const HEADING: Ink = { ...TEXT, font: 'bold' };

interface Section {
  heading: string;
  paragraphs?: string[];
  table?: Table;
}

function sections(paper: Paper, facts: LoanSlipFacts, drawn: number): Section[] {
  const digits = digitsOf(facts);
  const rows = rowsOf(facts).slice(drawn);
  const found: Section[] = [];
  if (rows.length > 0) found.push({ heading: digits(`รายการพัสดุที่ยืม (ลำดับที่ ${drawn + 1}–${facts.lines.length})`), table: { columns: COLUMNS, rows } });
  for (const { label, value } of longTexts(paper, facts)) found.push({ heading: label, paragraphs: [digits(value)] });
  if (areOpinionsLong(facts)) found.push({ heading: 'ความเห็น', paragraphs: facts.opinions.map((opinion) => digits(opinionText(opinion))) });
  if (facts.handovers.length > 1) found.push({ heading: 'การจ่ายและรับพัสดุ', table: { columns: HANDOVER_COLUMNS, rows: handoverRows(facts) } });
  if (areReturnsLong(facts)) found.push({ heading: 'การส่งคืนและรับคืน', table: { columns: RETURN_COLUMNS, rows: returnRows(facts) } });
  return found;
}

function drawParagraph(paper: Paper, text: string, nextPage: () => void): void {
  for (const line of paper.linesOf(text, paper.width, TEXT)) {
    if (paper.y + 16 > paper.bottom) nextPage();
    paper.y = paper.writeLines([line], paper.left, paper.y, paper.width, TEXT);
  }
  paper.y += 3;
}

/** รายละเอียดแนบท้าย: the lines after the first `drawn`, and whatever is too long for page one. */
export function drawAnnex(paper: Paper, facts: LoanSlipFacts, drawn: number): void {
  const title = digitsOf(facts)(`รายละเอียดแนบท้ายใบยืมเลขที่ ${facts.number}`);
  const nextPage = () => {
    paper.addPage();
    paper.y = paper.write(title, paper.left, paper.y + 6, paper.width, { font: 'bold', size: 13, align: 'center' }) + 6;
  };
  sections(paper, facts, drawn).forEach(({ heading, paragraphs, table }, at) => {
    if (at === 0 || paper.y + 80 > paper.bottom) nextPage();
    paper.y = paper.write(heading, paper.left, paper.y + 4, paper.width, HEADING) + 2;
    for (const paragraph of paragraphs ?? []) drawParagraph(paper, paragraph, nextPage);
    if (table) drawTable(paper, table, nextPage);
    paper.y += 6;
  });
}
