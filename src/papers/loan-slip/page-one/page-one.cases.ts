import type { BorrowerKind } from '../../../shared/vocab.js';
import type { PaperPerson } from '../../paper-facts.js';
import type { LoanSlipFacts, SlipBorrower, SlipLine } from '../loan-slip.facts.js';
import { sampleLines, sampleSlip } from '../loan-slip.samples.js';

/** Words numbered so that each can be looked for, up to `length` letters. */
export function longText(words: string, length: number): string {
  const count = Math.floor(length / (words.length + 4));
  return Array.from({ length: count }, (_, at) => `${words}ที่${at + 1}ก`).join(' ');
}

const person = (name: string): PaperPerson => ({
  name: `${name} ${longText('วงศ์สุวรรณรัตนโชติ', 80)}`,
  position: longText('นักวิชาการคอมพิวเตอร์ชำนาญการพิเศษ', 150),
});

const BORROWER = { ...person('นางสาวประภัสสรวรรณ'), unitName: longText('กลุ่มเทคโนโลยีดิจิทัล', 150), phone: longText('ต่อ', 40) };
const OFFICE = longText('สำนักงานส่งเสริมการเรียนรู้ประจำจังหวัด', 190);

function longBorrower(kind: BorrowerKind): SlipBorrower {
  if (kind === 'employee') return { kind, person: BORROWER };
  const { name, phone } = BORROWER;
  const common = { kind, person: { name, phone }, organisation: OFFICE, sponsor: person('นายวีระ') };
  if (kind === 'agency') return { ...common, letter: { number: longText('ศธ', 48), writtenOn: '2027-01-20' } };
  return { ...common, asWhom: longText('วิทยากรประจำโครงการ', 150), address: longText('หมู่บ้านตำบลบ้านน้ำใส', 300) };
}

const longLine = (line: SlipLine, at: number): SlipLine => ({
  ...line,
  description: `บรรทัด${at + 1}ข ${longText('เครื่องมัลติมีเดียโปรเจคเตอร์', 250)} Epson EB-X06 S/N X${at}-0321`,
  accessories: longText('สายไฟพร้อมกระเป๋า', 300),
  condition: longText('มีรอยขีดที่ฝา', 150),
  unitWord: 'เครื่องพร้อมอุปกรณ์ครบชุด',
  number: `7440-001-${1000 + at}/186/69-สนง.กศน.-ชุดที่/${at}`,
  swappedFor: { description: longText('กล้องถ่ายภาพดิจิทัล', 100), number: '7440-001-0001', reason: longText('แบตเตอรี่เสื่อม', 150) },
});

const APPROVER = { by: person('นายประเสริฐ'), authority: { capacity: 'delegated', postTitle: OFFICE, order: { number: longText('คำสั่ง', 48), orderedOn: '2026-10-01' } } } as const;

/** A slip whose every field is about as long as the program takes it. */
function longSlip(kind: BorrowerKind, count: number): LoanSlipFacts {
  const words = longText('เห็นควรอนุมัติให้ยืมได้ตามความจำเป็น', 400);
  const opinion = { postTitle: OFFICE, outcome: 'favourable', words, ...APPROVER, at: '2027-02-15T03:00:00.000Z' } as const;
  return sampleSlip({
    letterhead: { agencyName: OFFICE, unitName: BORROWER.unitName }, writtenAt: BORROWER.unitName, addressedTo: OFFICE, borrower: longBorrower(kind),
    purpose: longText('จัดกิจกรรมส่งเสริมการอ่าน', 900), reference: longText('บันทึกข้อความ', 190), orderedBy: person('นายสั่ง').position ?? '',
    place: { name: longText('ห้องประชุมศาลากลาง', 190), isInside: false }, lines: sampleLines(count).map(longLine), opinions: [opinion, opinion, opinion],
    approval: { form: 'electronic', ...APPROVER, at: '2027-02-15T06:41:00.000Z', note: words },
  });
}

export type Borrowing = BorrowerKind | 'on behalf';
export const BORROWINGS: Borrowing[] = ['employee', 'agency', 'outsider', 'on behalf'];

export interface SlipCase {
  count: number;
  isLong: boolean;
  isInk: boolean;
  borrowing: Borrowing;
  /** Handed over and returned, with the names of both sides. */
  isBack: boolean;
}

function events({ borrower: { person: by }, lines }: LoanSlipFacts, isLong: boolean): Pick<LoanSlipFacts, 'handovers' | 'returns'> {
  const storekeeper = isLong ? person('นางสาวมาลี') : { name: 'นางสาวมาลี ศรีสุข', position: 'เจ้าพนักงานพัสดุ' };
  const items = lines.map((_, at) => ({ lineNumber: at + 1, quantity: 1, condition: 'new-damage', ...(isLong ? { note: longText('ฝาครอบเลนส์แตก', 120) } : {}) }) as const);
  const at = '2027-02-17T01:35:00.000Z';
  return {
    handovers: [{ at, handedOverBy: storekeeper, receivedBy: by, receipt: 'photo', lineNumbers: lines.map((_, line) => line + 1) }],
    returns: [{ receivedAt: '2027-02-19T08:00:00.000Z', returnedBy: by, takenBackBy: storekeeper, items }],
  };
}

/** One of the cases page one must hold. */
export function slipOf({ count, isLong, isInk, borrowing, isBack }: SlipCase): LoanSlipFacts {
  const kind = borrowing === 'on behalf' ? 'employee' : borrowing;
  const base = isLong ? longSlip(kind, count) : sampleSlip({ lines: sampleLines(count), borrower: { ...sampleSlip().borrower, kind } });
  const filledInBy = isLong ? person('นางสาวฟ้า') : { name: 'นางสาวฟ้า ใสสว่าง' };
  const approval = isInk ? { form: 'ink', postTitle: base.addressedTo } as const : base.approval;
  const { signedByBorrowerAt, ...unsigned } = base;
  const signed = isInk || borrowing === 'on behalf' || !signedByBorrowerAt ? {} : { signedByBorrowerAt };
  return { ...unsigned, ...signed, approval, ...(borrowing === 'on behalf' ? { filledInBy } : {}), ...(isBack ? events(base, isLong) : {}) };
}
