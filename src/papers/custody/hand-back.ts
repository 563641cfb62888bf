import { bangkokDate } from '../../shared/calendar.js';
import { drawBlanks } from '../form/form-fields.js';
import { drawEmblem, drawFooters } from '../form/letterhead.js';
import type { PaperImages } from '../paper-facts.js';
import { type Column, drawTable } from '../form/pdf-table.js';
import { drawSignatures, type SignatureBlock, signaturesHeight } from '../form/signature-block.js';
import { digitsOf, instant, longDate, personText, shortDate } from '../paper-words.js';
import { Paper } from '../pdf.js';
import type { HandBackFacts, HandBackLine } from './hand-back.facts.js';

const EMBLEM = 48;
const TITLE = 'บัญชีรายการทรัพย์สินที่ต้องส่งคืน';
const COLUMNS: Column[] = [
  { heading: 'ลำดับ', width: 34, align: 'center' },
  { heading: 'รายการ / เลขครุภัณฑ์', width: 162 },
  { heading: 'จำนวน', width: 48, align: 'center' },
  { heading: 'ตามหลักฐาน', width: 104 },
  { heading: 'ส่งคืนที่', width: 72 },
  { heading: 'สภาพ / วันที่ / ผู้รับคืน', width: 75.28 },
];
const TEXT = { size: 11, leading: 17 };
const PAPERS = { order: 'คำสั่งที่', 'issue-slip': 'ใบเบิกเลขที่', slip: 'ใบยืมเลขที่' } as const;

function paperText({ paper }: HandBackLine): string {
  const words = `${PAPERS[paper.kind]} ${paper.number}`;
  return paper.kind === 'slip' ? `${words}\nกำหนดคืน ${shortDate(bangkokDate(paper.dueAt))}` : `${words}\nลงวันที่ ${shortDate(paper.on)}\n(รับผิดชอบประจำ)`;
}

/** The last column stays empty: it is filled in by hand when the thing is on the counter. */
const rowOf = (line: HandBackLine, at: number, digits: (text: string) => string): string[] => [
  digits(String(at + 1)), [line.description, line.number].filter(Boolean).join('\n'), digits(`${line.quantity} ${line.unitWord}`.trim()), digits(paperText(line)), line.giveBackAt, '',
];

function drawBottom(paper: Paper, facts: HandBackFacts, digits: (text: string) => string): void {
  const blocks: SignatureBlock[] = [
    { heading: 'ผู้ส่งคืน', ink: { role: 'ผู้ส่งคืน', name: facts.person.name, ...(facts.person.position ? { position: facts.person.position } : {}) } },
    { heading: 'ผู้รับคืน', ink: { role: 'เจ้าหน้าที่พัสดุ' } },
  ];
  const words = digits(facts.lines.length === 0 ? 'ไม่มีทรัพย์สินที่ต้องส่งคืน' : 'เมื่อรับคืนแต่ละรายการ เจ้าหน้าที่พัสดุบันทึกในระบบและลงสภาพ วันที่ และชื่อในช่องสุดท้าย ครบทุกรายการแล้วจึงลงนามท้ายบัญชี');
  const height = paper.heightOf(words, paper.width, TEXT) + signaturesHeight(paper, [blocks]) + 24;
  if (paper.y + height > paper.bottom) paper.addPage();
  paper.y = paper.write(words, paper.left, paper.y + 6, paper.width, TEXT) + 10;
  drawSignatures(paper, [blocks], 12);
}

/** Draws a hand-back list as PDF. Same facts, same bytes. */
export async function renderHandBack(facts: HandBackFacts, images: PaperImages = {}): Promise<Buffer> {
  const digits = digitsOf(facts);
  const paper = new Paper({ title: `${TITLE} ${facts.person.name}`, createdAt: facts.printedAt });
  const centred = { font: 'bold' as const, align: 'center' as const };
  drawEmblem(paper, facts.letterhead, images, EMBLEM);
  paper.y = paper.write(facts.letterhead.agencyName, paper.left, paper.y, paper.width, { ...centred, size: 12 });
  paper.y = paper.write(TITLE, paper.left, paper.y + 2, paper.width, { ...centred, size: 16 }) + 6;
  const blanks = [
    { label: 'ผู้รับผิดชอบ', value: personText(facts.person), bold: true }, { label: 'วันพ้นจากหน้าที่', value: facts.leavingOn ? digits(longDate(facts.leavingOn)) : '–' },
    { label: 'พิมพ์เมื่อ', value: digits(instant(facts.printedAt)) },
  ];
  for (const blank of blanks) paper.y = drawBlanks(paper, paper.left, paper.y, paper.width, [blank], { size: 11, leading: 17 });
  paper.y = paper.write(digits(`รวม ${facts.lines.length} รายการ`), paper.left, paper.y + 4, paper.width, TEXT) + 4;
  if (facts.lines.length > 0) drawTable(paper, { columns: COLUMNS, rows: facts.lines.map((line, at) => rowOf(line, at, digits)) }, () => paper.addPage());
  drawBottom(paper, facts, digits);
  drawFooters(paper, `${TITLE} ${facts.person.name}`, (page, pages) => digits(`หน้า ${page}/${pages}`));
  return paper.finish();
}
