import { digitsOf, rangesText } from '../paper-words.js';
import type { Ink, Paper } from '../pdf.js';
import { drawTable, type Table } from '../form/pdf-table.js';
import type { LoanSlipFacts } from './loan-slip.facts.js';
import { longTexts } from './slip-body.js';
import { HANDOVER_COLUMNS, handoverRows, RETURN_COLUMNS, returnRows } from './slip-events.js';
import type { SlipLayout } from './slip-layout.js';
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

/** What page one did not hold: the tightness it was drawn with, how many lines it has, which of them are shortened. */
export interface PageOne {
  layout: SlipLayout;
  drawn: number;
  /** Numbers of lines, from 1. */
  shortened: number[];
}

function lineSection(facts: LoanSlipFacts, { drawn, shortened }: PageOne): Section[] {
  const numbers = [...shortened, ...facts.lines.map((_, at) => at + 1).slice(drawn)];
  if (numbers.length === 0) return [];
  const range = facts.templateVersion === 1 ? `${drawn + 1}–${facts.lines.length}` : rangesText(numbers);
  const rows = rowsOf(facts).filter((_, at) => numbers.includes(at + 1));
  return [{ heading: digitsOf(facts)(`รายการพัสดุที่ยืม (ลำดับที่ ${range})`), table: { columns: COLUMNS, rows } }];
}

/** Whatever else was shortened on page one: names, titles, sentences of the signatures. */
function cutSection(paper: Paper, facts: LoanSlipFacts): Section[] {
  const cells = new Set(rowsOf(facts).flat());
  const paragraphs = [...paper.cut].filter(([text]) => !cells.has(text)).map(([, told]) => told);
  return paragraphs.length > 0 ? [{ heading: 'ข้อความเต็มของส่วนที่ย่อไว้ในหน้าแรก', paragraphs }] : [];
}

function sections(paper: Paper, facts: LoanSlipFacts, page: PageOne): Section[] {
  const digits = digitsOf(facts);
  const found = lineSection(facts, page);
  for (const { label, value } of longTexts(paper, facts, page.layout)) found.push({ heading: label, paragraphs: [digits(value)] });
  if (areOpinionsLong(facts)) found.push({ heading: 'ความเห็น', paragraphs: facts.opinions.map((opinion) => digits(opinionText(opinion))) });
  if (facts.handovers.length > 1) found.push({ heading: 'การจ่ายและรับพัสดุ', table: { columns: HANDOVER_COLUMNS, rows: handoverRows(facts) } });
  if (areReturnsLong(facts)) found.push({ heading: 'การส่งคืนและรับคืน', table: { columns: RETURN_COLUMNS, rows: returnRows(facts) } });
  return [...found, ...cutSection(paper, facts)];
}

function drawParagraph(paper: Paper, text: string, nextPage: () => void): void {
  for (const line of paper.linesOf(text, paper.width, TEXT)) {
    if (paper.y + 16 > paper.bottom) nextPage();
    paper.y = paper.writeLines([line], paper.left, paper.y, paper.width, TEXT);
  }
  paper.y += 3;
}

/** Template 1 moved a tall row to the next page whole. */
const splitting = ({ templateVersion }: LoanSlipFacts): Partial<Table> => (templateVersion === 1 ? { splitsAbove: Infinity } : {});

/** รายละเอียดแนบท้าย: the lines that page one does not hold, and whatever is too long for it. */
export function drawAnnex(paper: Paper, facts: LoanSlipFacts, page: PageOne): void {
  const title = digitsOf(facts)(`รายละเอียดแนบท้ายใบยืมเลขที่ ${facts.number}`);
  const nextPage = () => {
    paper.addPage();
    paper.y = paper.write(title, paper.left, paper.y + 6, paper.width, { font: 'bold', size: 13, align: 'center' }) + 6;
  };
  sections(paper, facts, page).forEach(({ heading, paragraphs, table }, at) => {
    if (at === 0 || paper.y + 80 > paper.bottom) nextPage();
    paper.y = paper.write(heading, paper.left, paper.y + 4, paper.width, HEADING) + 2;
    for (const paragraph of paragraphs ?? []) drawParagraph(paper, paragraph, nextPage);
    if (table) drawTable(paper, { ...table, ...splitting(facts) }, nextPage);
    paper.y += 6;
  });
}
