import { type Blank, drawBlanks } from '../form/form-fields.js';
import { digitsOf, instant, longDate, personText } from '../paper-words.js';
import type { Ink, Paper } from '../pdf.js';
import type { LoanSlipFacts, SlipBorrower } from './loan-slip.facts.js';

/** Longest reason on page one; a longer one stands whole in the annex. */
const REASON_LINES = 3;
const REASON: Ink = { size: 10, leading: 16 };

const REASON_LABEL = 'เพื่อใช้ในราชการ (เหตุผล)';

export function isReasonLong(paper: Paper, facts: LoanSlipFacts): boolean {
  const width = paper.width - paper.widthOf(REASON_LABEL, REASON) - 12;
  return paper.linesOf(facts.purpose, width, REASON).length > REASON_LINES;
}

function borrowerRows({ kind, person, organisation, address, letter, asWhom, sponsor }: SlipBorrower): Blank[][] {
  const isInRole = asWhom !== undefined && !person.position;
  const rows: Blank[][] = [
    [{ label: 'ข้าพเจ้า', value: person.name, share: 1.1, bold: true }, ...(isInRole ? [{ label: 'ยืมในฐานะ', value: asWhom }] : [{ label: 'ตำแหน่ง', value: person.position ?? '–' }])],
    [
      { label: kind === 'employee' ? 'สังกัด' : 'หน่วยงาน/องค์กร', value: (kind === 'employee' ? person.unitName : organisation) ?? '–', share: 1.7 },
      { label: 'โทรศัพท์', value: person.phone ?? '–', share: 0.8 },
    ],
  ];
  if (kind !== 'employee' && address) rows.push([{ label: 'ที่อยู่', value: address }]);
  if (letter) rows.push([{ label: 'ตามหนังสือที่', value: letter.number }, { label: 'ลงวันที่', value: longDate(letter.writtenOn) }]);
  if (asWhom && !isInRole) rows.push([{ label: 'ยืมในฐานะ', value: asWhom }]);
  if (sponsor) rows.push([{ label: kind === 'employee' ? 'เจ้าหน้าที่ผู้รับผิดชอบ' : 'เจ้าหน้าที่ผู้รับรอง', value: personText(sponsor) }]);
  return rows;
}

function purposeRows(paper: Paper, facts: LoanSlipFacts): Blank[][] {
  const { purpose, reference, orderedBy, place, startsAt, dueAt } = facts;
  const rows: Blank[][] = [[{ label: REASON_LABEL, value: isReasonLong(paper, facts) ? 'ตามเหตุผลในรายละเอียดแนบท้าย' : purpose }]];
  if (reference) rows.push([{ label: 'อ้างอิง', value: reference }]);
  if (orderedBy) rows.push([{ label: 'ผู้สั่งการ', value: orderedBy }]);
  rows.push([{ label: 'สถานที่ใช้งาน', value: `${place.name} (${place.isInside ? 'ใช้ภายในสถานที่ของหน่วยงาน' : 'ใช้ภายนอกสถานที่ของหน่วยงาน'})` }]);
  rows.push([{ label: 'ตั้งแต่วันที่', value: instant(startsAt) }, { label: 'ถึงวันที่', value: instant(dueAt) }]);
  return rows;
}

const RIGHT: Ink = { size: 10, leading: 15.5, align: 'right' };

function drawReferences(paper: Paper, facts: LoanSlipFacts, digits: (text: string) => string): void {
  const { left, width } = paper;
  const half = width / 2;
  const number = digits(`เลขที่ ${facts.number} ปีงบประมาณ พ.ศ. ${facts.fiscalYear}`);
  const numbered = paper.write(number, left, paper.y, half, { ...RIGHT, align: 'left', font: 'bold' });
  const written = paper.write(digits(`เขียนที่ ${facts.writtenAt}`), left + half, paper.y, half, RIGHT);
  const below = Math.max(numbered, written);
  const dated = paper.write(digits(`วันที่ ${longDate(facts.writtenOn)}`), left + half, below, half, RIGHT);
  const addressed = paper.write(digits(`เรียน ${facts.addressedTo}`), left, below, width - 130, REASON);
  paper.y = Math.max(dated, addressed) + 1;
}

/** From the number down to the period: who borrows, what for, where, from when to when. */
export function drawBody(paper: Paper, facts: LoanSlipFacts): void {
  const digits = digitsOf(facts);
  drawReferences(paper, facts, digits);
  const filledIn = facts.filledInBy ? [[{ label: 'ผู้ทำรายการแทน', value: personText(facts.filledInBy) }]] : [];
  for (const row of [...borrowerRows(facts.borrower), ...filledIn, ...purposeRows(paper, facts)]) {
    const blanks = row.map((blank) => ({ ...blank, value: digits(blank.value) }));
    paper.y = drawBlanks(paper, paper.left, paper.y, paper.width, blanks);
  }
  paper.y = paper.write('มีความประสงค์ขอยืมพัสดุตามรายการดังต่อไปนี้', paper.left, paper.y + 1, paper.width, REASON) + 2;
}
