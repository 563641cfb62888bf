import { bangkokDate } from '../../shared/calendar.js';
import { drawEmblem, drawFooters } from '../form/letterhead.js';
import type { PaperImages } from '../paper-facts.js';
import { digitsOf, instant, longDate } from '../paper-words.js';
import { type Ink, leadingOf, Paper } from '../pdf.js';
import { drawFlowChart } from './flow-chart.js';
import type { GuidelineFacts } from './guideline.facts.js';

const EMBLEM = 48;
const TEXT: Ink = { size: 12.5, leading: 19.5 };
const HEADING: Ink = { font: 'bold', size: 14, leading: 22 };
const INDENT = 28;

type Digits = (text: string) => string;

function heading(paper: Paper, words: string): void {
  if (paper.y + leadingOf(HEADING) + 2 * leadingOf(TEXT) > paper.bottom) paper.addPage();
  paper.y = paper.write(words, paper.left, paper.y + 8, paper.width, HEADING) + 2;
}

/** Line by line, so that a long paragraph goes on over the page. */
function paragraph(paper: Paper, words: string, indent: number, mark = ''): void {
  const lines = paper.linesOf(words, paper.width - indent, TEXT);
  lines.forEach((line, at) => {
    if (paper.y + leadingOf(TEXT) > paper.bottom) paper.addPage();
    if (at === 0 && mark !== '') paper.write(mark, paper.left + 8, paper.y, indent, TEXT);
    paper.y = paper.writeLines([line], paper.left + indent, paper.y, paper.width - indent, TEXT);
  });
  paper.y += 4;
}

function drawHead(paper: Paper, { letterhead, title, published }: GuidelineFacts, images: PaperImages, digits: Digits): void {
  drawEmblem(paper, letterhead, images, EMBLEM);
  const centred: Ink = { font: 'bold', align: 'center' };
  paper.y = paper.write(letterhead.agencyName, paper.left, paper.y, paper.width, { ...centred, size: 14 });
  paper.y = paper.write(title, paper.left, paper.y + 2, paper.width, { ...centred, size: 17, leading: 26 });
  const which = published ? `ฉบับที่ ${published.number} ใช้ตั้งแต่วันที่ ${longDate(published.fromOn)}` : 'ร่าง ยังไม่ประกาศใช้';
  paper.y = paper.write(digits(which), paper.left, paper.y, paper.width, { ...TEXT, align: 'center' }) + 4;
  paper.rule(paper.left, paper.y, paper.right, paper.y);
  paper.y += 4;
}

function drawPublication(paper: Paper, { published }: GuidelineFacts, digits: Digits): void {
  if (!published) return;
  if (paper.y + 3 * leadingOf(TEXT) > paper.bottom) paper.addPage();
  const [x, width] = [paper.left + paper.width * 0.35, paper.width * 0.65];
  paper.y = paper.write(digits(`ประกาศ ณ วันที่ ${longDate(bangkokDate(published.publishedAt))}`), x, paper.y + 8, width, { ...TEXT, align: 'center' });
  paper.y = paper.write(digits(published.by), x, paper.y, width, { ...TEXT, align: 'center' });
}

/** Draws the guideline with its flow chart as PDF. Same facts, same bytes. */
export async function renderGuideline(facts: GuidelineFacts, images: PaperImages = {}): Promise<Buffer> {
  const digits = digitsOf(facts);
  const name = `${facts.title} ${facts.letterhead.agencyName}`;
  const paper = new Paper({ title: name, createdAt: facts.drawnAt, margins: { top: 42, right: 56, bottom: 52, left: 62 } });
  drawHead(paper, facts, images, digits);
  heading(paper, 'สิ่งที่ทุกคนต้องรู้');
  facts.lesson.forEach((point, at) => paragraph(paper, digits(point), INDENT, digits(`${at + 1}.`)));
  for (const { title, paragraphs } of facts.sections) {
    heading(paper, title);
    for (const words of paragraphs) paragraph(paper, digits(words), 0);
  }
  drawPublication(paper, facts, digits);
  paper.addPage();
  paper.y = paper.write('ผังขั้นตอนการยืม', paper.left, paper.y, paper.width, { ...HEADING, align: 'center', size: 16 });
  paper.y = paper.write(digits(`ตามการตั้งค่าที่ใช้อยู่เมื่อ ${instant(facts.drawnAt)}`), paper.left, paper.y, paper.width, { size: 10, align: 'center' }) + 8;
  drawFlowChart(paper, facts.flows, digits);
  drawFooters(paper, digits(`${name}${facts.published ? ` ฉบับที่ ${facts.published.number}` : ' (ร่าง)'}`), (page, pages) => digits(`หน้า ${page}/${pages}`));
  return paper.finish();
}
