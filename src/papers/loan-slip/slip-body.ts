import { type Blank, type BlankInk, drawBlanks } from '../form/form-fields.js';
import { capacityText, digitsOf, instant, longDate, personText } from '../paper-words.js';
import type { Ink, Paper } from '../pdf.js';
import type { LoanSlipFacts, SlipBorrower, SlipEmergency, SlipExtension } from './loan-slip.facts.js';
import type { SlipLayout } from './slip-layout.js';
import { REACHED } from './slip-words.js';

const REASON: Ink = { size: 10, leading: 16 };
const IN_ANNEX = 'ตามรายละเอียดแนบท้าย';

interface FreeText {
  label: string;
  value: string;
  /** Lines it may take on page one; a longer text stands whole in the annex, so that the signatures keep their room. */
  lines: number;
}

/** "ครั้งที่ 1 จาก … ถึง … อนุมัติโดย …": the latest stands first on the paper. */
function extensionText({ from, until, by, authority, at }: SlipExtension, index: number): string {
  const who = [by.name, by.position ? `ตำแหน่ง ${by.position}` : '', capacityText(authority)].filter(Boolean).join(' ');
  return `ครั้งที่ ${index + 1} จาก ${instant(from)} ถึง ${instant(until)} อนุมัติด้วยวิธีการทางอิเล็กทรอนิกส์ โดย ${who} เมื่อ ${instant(at)}`;
}

const emergencyText = ({ officer, reachedBy, reason, at }: SlipEmergency): string => `ตามคำสั่งของ ${personText(officer)} ${REACHED[reachedBy]} เมื่อ ${instant(at)} เหตุผล: ${reason}`;

function freeTexts({ purpose, reference, orderedBy, place, borrower, extensions, emergency }: LoanSlipFacts): FreeText[] {
  const where = `${place.name} (${place.isInside ? 'ใช้ภายในสถานที่ของหน่วยงาน' : 'ใช้ภายนอกสถานที่ของหน่วยงาน'})`;
  const texts = [
    { label: 'ที่อยู่', value: borrower.kind === 'employee' ? '' : (borrower.address ?? ''), lines: 2 },
    { label: 'เพื่อใช้ในราชการ (เหตุผล)', value: purpose, lines: 3 },
    { label: 'อ้างอิง', value: reference ?? '', lines: 2 },
    { label: 'ผู้สั่งการ', value: orderedBy ?? '', lines: 1 },
    { label: 'สถานที่ใช้งาน', value: where, lines: 2 },
    { label: 'ส่งมอบเร่งด่วน', value: emergency ? emergencyText(emergency) : '', lines: 3 },
    { label: 'ขยายเวลา', value: (extensions ?? []).map(extensionText).reverse().join('; '), lines: 3 },
  ];
  return texts.filter(({ value }) => value !== '');
}

function isLong(paper: Paper, { label, value, lines }: FreeText, { blanks, freeText }: SlipLayout): boolean {
  const ink: Ink = { size: blanks.size ?? 10 };
  return paper.linesOf(value, paper.width - paper.widthOf(label, ink) - 12, ink).length > (Number.isFinite(freeText) ? Math.min(lines, freeText) : freeText);
}

/** What page one has no room for, by its label. */
export const longTexts = (paper: Paper, facts: LoanSlipFacts, layout: SlipLayout): FreeText[] => freeTexts(facts).filter((text) => isLong(paper, text, layout));

function borrowerRows({ kind, person, organisation, letter, asWhom, sponsor }: SlipBorrower): Blank[][] {
  const isInRole = asWhom !== undefined && !person.position;
  const rows: Blank[][] = [
    [{ label: 'ข้าพเจ้า', value: person.name, share: 1.1, bold: true }, ...(isInRole ? [{ label: 'ยืมในฐานะ', value: asWhom }] : [{ label: 'ตำแหน่ง', value: person.position ?? '–' }])],
    [
      { label: kind === 'employee' ? 'สังกัด' : 'หน่วยงาน/องค์กร', value: (kind === 'employee' ? person.unitName : organisation) ?? '–', share: 1.7 },
      { label: 'โทรศัพท์', value: person.phone ?? '–', share: 0.8 },
    ],
  ];
  if (letter) rows.push([{ label: 'ตามหนังสือที่', value: letter.number }, { label: 'ลงวันที่', value: longDate(letter.writtenOn) }]);
  if (asWhom && !isInRole) rows.push([{ label: 'ยืมในฐานะ', value: asWhom }]);
  if (sponsor) rows.push([{ label: kind === 'employee' ? 'เจ้าหน้าที่ผู้รับผิดชอบ' : 'เจ้าหน้าที่ผู้รับรอง', value: personText(sponsor) }]);
  return rows;
}

function purposeRows(paper: Paper, facts: LoanSlipFacts, layout: SlipLayout): Blank[][] {
  const texts = freeTexts(facts).map((text) => [{ label: text.label, value: isLong(paper, text, layout) ? IN_ANNEX : text.value }]);
  return [...texts, [{ label: 'ตั้งแต่วันที่', value: instant(facts.startsAt) }, { label: 'ถึงวันที่', value: instant(facts.dueAt) }]];
}

const RIGHT: Ink = { size: 10, leading: 15.5, align: 'right' };

function drawReferences(paper: Paper, facts: LoanSlipFacts, { most }: BlankInk, digits: (text: string) => string): void {
  const { left, width } = paper;
  const half = width / 2;
  const bound = most === undefined ? {} : { most };
  const number = digits(`เลขที่ ${facts.number} ปีงบประมาณ พ.ศ. ${facts.fiscalYear}`);
  const numbered = paper.write(number, left, paper.y, half, { ...RIGHT, align: 'left', font: 'bold' });
  const written = paper.write(digits(`เขียนที่ ${facts.writtenAt}`), left + half, paper.y, half, { ...RIGHT, ...bound });
  const below = Math.max(numbered, written);
  const dated = paper.write(digits(`วันที่ ${longDate(facts.writtenOn)}`), left + half, below, half, RIGHT);
  const addressed = paper.write(digits(`เรียน ${facts.addressedTo}`), left, below, width - 130, { ...REASON, ...bound });
  paper.y = Math.max(dated, addressed) + 1;
}

/** From the number down to the period: who borrows, what for, where, from when to when. */
export function drawBody(paper: Paper, facts: LoanSlipFacts, layout: SlipLayout): void {
  const digits = digitsOf(facts);
  drawReferences(paper, facts, layout.blanks, digits);
  const filledIn = facts.filledInBy ? [[{ label: 'ผู้ทำรายการแทน', value: personText(facts.filledInBy) }]] : [];
  for (const row of [...borrowerRows(facts.borrower), ...filledIn, ...purposeRows(paper, facts, layout)]) {
    const blanks = row.map((blank) => ({ ...blank, value: digits(blank.value) }));
    paper.y = drawBlanks(paper, paper.left, paper.y, paper.width, blanks, layout.blanks);
  }
  paper.y = paper.write('มีความประสงค์ขอยืมพัสดุตามรายการดังต่อไปนี้', paper.left, paper.y + 1, paper.width, REASON) + 2;
}
