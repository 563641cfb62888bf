import { drawEmblemAside, drawFooters, drawHeadOfPaper } from '../form/letterhead.js';
import { drawTable } from '../form/pdf-table.js';
import type { PaperImages } from '../paper-facts.js';
import { digitsOf, instant, shortDate } from '../paper-words.js';
import { type Ink, Paper } from '../pdf.js';
import { drawBarChart } from './bar-chart.js';
import { drawSections } from './figure-columns.js';
import type { QuarterlyReportFacts } from './quarterly-report.facts.js';

export const REPORT_TITLE = 'รายงานการยืมและการใช้ทรัพย์สินของราชการ';
const TEXT: Ink = { size: 9.5, leading: 14 };

type Digits = (text: string) => string;

const daysText = ({ fromOn, lastOn }: QuarterlyReportFacts): string => `${shortDate(fromOn)} – ${shortDate(lastOn)}`;

function drawHead(paper: Paper, facts: QuarterlyReportFacts, images: PaperImages, digits: Digits): void {
  const { letterhead, signature, period } = facts;
  if (signature) {
    const { verifyUrl, verificationCode } = signature;
    drawHeadOfPaper(paper, { letterhead, title: REPORT_TITLE, subtitle: digits(`${period} (${daysText(facts)})`), verifyUrl, verificationCode }, images);
    return;
  }
  drawEmblemAside(paper, letterhead, images);
  const line = (words: string, ink: Ink): void => { paper.y = paper.write(words, paper.left, paper.y, paper.width, { ...ink, align: 'center' }); };
  line(letterhead.agencyName, { font: 'bold', size: 12 });
  line(REPORT_TITLE, { font: 'bold', size: 15 });
  line(digits(`${period} (${daysText(facts)})`), { size: 10 });
}

function drawStanding(paper: Paper, { readAt, isRunning, ita }: QuarterlyReportFacts, digits: Digits): void {
  const read = `ข้อมูล ณ วันที่ ${instant(readAt)}${isRunning ? ' ช่วงนี้ยังไม่สิ้นสุด' : ''}`;
  paper.y = paper.write(digits(ita === '' ? read : `${read} · รายงานนี้ใช้ตอบ ITA: ${ita}`), paper.left, paper.y, paper.width, { size: 8.5, leading: 12.5, align: 'center', colour: '#333' }) + 4;
}

function drawSignature(paper: Paper, { signature, isRunning }: QuarterlyReportFacts, digits: Digits): void {
  const width = paper.width * 0.86;
  const x = paper.right - width;
  const lines = signature
    ? ['รับทราบด้วยวิธีการทางอิเล็กทรอนิกส์', ...(signature.remark ? [`“${signature.remark}”`] : []), signature.as, `เมื่อ ${instant(signature.signedAt)} รหัสตรวจสอบ ${signature.verificationCode}`]
    : [isRunning ? 'ช่วงนี้ยังไม่สิ้นสุด จึงยังไม่ลงนามรับทราบ' : 'หัวหน้าหน่วยงานยังไม่ได้ลงนามรับทราบ'];
  const height = lines.reduce((sum, words) => sum + paper.heightOf(digits(words), width, TEXT), 6);
  if (paper.y + height > paper.bottom) paper.addPage();
  paper.y += 6;
  lines.forEach((words, at) => { paper.y = paper.write(digits(words), x, paper.y, width, { ...TEXT, align: 'center', font: at === 0 ? 'bold' : 'regular' }); });
}

/** What each figure counts, from which moment, under which clause: the figures are nothing without it. */
function drawMeanings(paper: Paper, { sections }: QuarterlyReportFacts, digits: Digits): void {
  paper.addPage();
  paper.y = paper.write('ตัวเลขแต่ละตัวนับอย่างไร', paper.left, paper.y, paper.width, { font: 'bold', size: 13, leading: 20 }) + 4;
  const columns = [{ heading: 'ตัวเลข', width: 132 }, { heading: 'นับอย่างไร ตั้งแต่เมื่อใด', width: 258 }, { heading: 'ข้อ', width: 50 }, { heading: 'ITA', width: 55.28 }];
  const rows = sections.flatMap(({ figures }) => figures.map(({ title, meaning, clause, ita }) => [title, meaning, clause, ita].map(digits)));
  drawTable(paper, { columns, rows, density: { size: 8.2, leading: 11.6, pad: 2 } }, () => paper.addPage());
}

/** Draws the report as PDF: one page of figures, then what they mean. Same facts and pictures, same bytes. */
export async function renderQuarterlyReport(facts: QuarterlyReportFacts, images: PaperImages = {}): Promise<Buffer> {
  const digits = digitsOf(facts);
  const paper = new Paper({ title: `${REPORT_TITLE} ${facts.period}`, createdAt: facts.signature?.signedAt ?? facts.readAt, margins: { top: 34, right: 44, bottom: 44, left: 56 } });
  drawHead(paper, facts, images, digits);
  drawStanding(paper, facts, digits);
  drawBarChart(paper, facts.bars, facts.series, digits);
  drawSections(paper, facts.sections, digits);
  drawSignature(paper, facts, digits);
  drawMeanings(paper, facts, digits);
  drawFooters(paper, digits(`${REPORT_TITLE} ${facts.letterhead.agencyName} ${facts.period}`), (page, pages) => digits(`หน้า ${page}/${pages}`));
  return paper.finish();
}
