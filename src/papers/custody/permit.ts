import { bangkokDate } from '../../shared/calendar.js';
import { drawBlanks } from '../form/form-fields.js';
import { drawFooters, drawHeadOfPaper } from '../form/letterhead.js';
import { type Column, drawTable } from '../form/pdf-table.js';
import { drawSignatures, type SignatureBlock, signaturesHeight } from '../form/signature-block.js';
import type { PaperImages } from '../paper-facts.js';
import { capacityText, digitsOf, instant, longDate, personText } from '../paper-words.js';
import { Paper } from '../pdf.js';
import type { PermitFacts } from './permit.facts.js';

const TITLE = 'ใบอนุญาตนำทรัพย์สินออกนอกสถานที่';
const COLUMNS: Column[] = [
  { heading: 'ลำดับ', width: 40, align: 'center' },
  { heading: 'รายการ', width: 285.28 },
  { heading: 'เลขครุภัณฑ์', width: 170 },
];
const TEXT = { size: 11, leading: 17 };

const periodText = ({ startsOn, endsOn }: PermitFacts): string =>
  (startsOn === endsOn ? `วันที่ ${longDate(startsOn)} วันเดียว` : `ตั้งแต่วันที่ ${longDate(startsOn)} ถึงวันที่ ${longDate(endsOn)}`);

/** In whose right it was granted, as an electronic act: with the instant and the code that proves it. */
function decisionBlock({ decision, verificationCode }: PermitFacts): SignatureBlock {
  const { by, authority, at } = decision;
  const capacity = capacityText(authority);
  const position = capacity === '' ? authority.postTitle : by.position ?? '';
  return {
    heading: 'ผู้อนุญาต',
    signed: ['อนุญาตด้วยวิธีการทางอิเล็กทรอนิกส์', by.name, position && `ตำแหน่ง ${position}`, capacity, `เมื่อ ${instant(at)}`, `รหัสตรวจสอบ ${verificationCode}`].filter(Boolean),
  };
}

function holderBlock({ holder, askedAt }: PermitFacts): SignatureBlock {
  return { heading: 'ผู้รับผิดชอบทรัพย์สิน (ผู้ขออนุญาต)', signed: [holder.name, holder.position ? `ตำแหน่ง ${holder.position}` : '', `ขอเมื่อ ${instant(askedAt)}`].filter(Boolean) };
}

function drawBottom(paper: Paper, facts: PermitFacts, digits: (text: string) => string): void {
  const rows = [[holderBlock(facts), decisionBlock(facts)].map((block) => ({ ...block, signed: (block.signed ?? []).map(digits) }))];
  const words = digits('ทรัพย์สินตามรายการนี้ใช้เพื่อประโยชน์ของทางราชการเท่านั้น ผู้รับผิดชอบแสดงใบนี้หรือให้สแกนป้ายที่ติดอยู่บนทรัพย์สินเมื่อผ่านจุดตรวจ ใบอนุญาตนี้ใช้ได้เฉพาะทรัพย์สินที่ยังอยู่ในความรับผิดชอบของผู้ขอ');
  const height = paper.heightOf(words, paper.width, TEXT) + signaturesHeight(paper, rows) + 24;
  if (paper.y + height > paper.bottom) paper.addPage();
  paper.y = paper.write(words, paper.left, paper.y + 6, paper.width, TEXT) + 10;
  drawSignatures(paper, rows, 12);
}

/** Draws a take-out permit as PDF. Same facts, same bytes. */
export async function renderPermit(facts: PermitFacts, images: PaperImages = {}): Promise<Buffer> {
  const digits = digitsOf(facts);
  const named = digits(`${TITLE} ที่ ${facts.number}`);
  const paper = new Paper({ title: named, createdAt: facts.decision.at });
  drawHeadOfPaper(paper, { ...facts, title: TITLE, subtitle: digits(`ที่ ${facts.number} ลงวันที่ ${longDate(bangkokDate(facts.decision.at))}`) }, images);
  if (facts.isRevoked) paper.y = paper.write('ยกเลิกแล้ว ห้ามใช้ผ่านจุดตรวจ', paper.left, paper.y, paper.width, { font: 'bold', size: 16, align: 'center', colour: '#b00020' }) + 4;
  const blanks = [
    { label: 'อนุญาตให้', value: personText(facts.holder), bold: true }, { label: 'นำทรัพย์สินออกไปใช้ที่', value: facts.place }, { label: 'ช่วงเวลา', value: periodText(facts), bold: true },
    { label: 'เหตุผลทางราชการ', value: facts.reason },
  ];
  for (const blank of blanks) paper.y = drawBlanks(paper, paper.left, paper.y, paper.width, [{ ...blank, value: digits(blank.value) }], { size: 11, leading: 17 });
  paper.y = paper.write(digits(`รวม ${facts.things.length} รายการ ดังต่อไปนี้`), paper.left, paper.y + 4, paper.width, TEXT) + 4;
  drawTable(paper, { columns: COLUMNS, rows: facts.things.map(({ description, number }, at) => [digits(String(at + 1)), description, number ?? '–']) }, () => paper.addPage());
  drawBottom(paper, facts, digits);
  drawFooters(paper, `${named} รหัสตรวจสอบ ${facts.verificationCode}`, (page, pages) => digits(`หน้า ${page}/${pages}`));
  return paper.finish();
}
