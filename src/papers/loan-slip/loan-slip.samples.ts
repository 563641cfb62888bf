import { type LoanSlipFacts, SLIP_TEMPLATE, type SlipLine } from './loan-slip.facts.js';

export function sampleLines(count: number): SlipLine[] {
  return Array.from({ length: count }, (_, at) => ({
    description: `กล้องถ่ายภาพดิจิทัลแบบเปลี่ยนเลนส์ได้ Canon EOS R50 หมายเลขเครื่อง 03202100${at + 10}`,
    quantity: 1,
    unitWord: 'เครื่อง',
    number: `7440-001-00${at + 10}/186/69`,
    accessories: 'แบตเตอรี่ 2 ก้อน สายชาร์จ กระเป๋า',
    condition: 'ใช้การได้',
  }));
}

const DEMO: LoanSlipFacts = {
  templateVersion: SLIP_TEMPLATE,
  thaiDigits: false,
  letterhead: { agencyName: 'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง', unitName: 'กลุ่มเทคโนโลยีดิจิทัล' },
  number: 'ย. 12/2570',
  fiscalYear: 2570,
  writtenAt: 'งานพัสดุ กลุ่มอำนวยการ',
  writtenOn: '2027-02-15',
  addressedTo: 'ผู้อำนวยการสำนักงานส่งเสริมการเรียนรู้ตัวอย่าง',
  borrower: {
    kind: 'employee',
    person: { name: 'นางสาวพิมพ์ชนก แสงทอง', position: 'นักวิชาการคอมพิวเตอร์ปฏิบัติการ', unitName: 'กลุ่มเทคโนโลยีดิจิทัล', phone: '0 2123 4567 ต่อ 108' },
  },
  signedByBorrowerAt: '2027-02-15T02:10:00.000Z',
  purpose: 'ถ่ายทำวิดีโอการจัดกิจกรรมส่งเสริมการอ่านที่ตำบลบ้านน้ำใส ให้แล้วเสร็จก่อนสิ้นไตรมาสที่ 2',
  reference: 'บันทึกข้อความที่ ศธ 0210.3/145 ลงวันที่ 10 กุมภาพันธ์ 2570',
  place: { name: 'ห้องสมุดประชาชนตำบลบ้านน้ำใส อำเภอเมือง', isInside: false },
  startsAt: '2027-02-17T01:30:00.000Z',
  dueAt: '2027-02-19T09:30:00.000Z',
  lines: sampleLines(2),
  opinions: [
    { postTitle: 'หัวหน้ากลุ่มเทคโนโลยีดิจิทัล', outcome: 'favourable', words: 'จำเป็นต่อการปฏิบัติงานตามแผน', by: { name: 'นายกิตติ วัฒนา' }, at: '2027-02-15T03:00:00.000Z' },
  ],
  approval: {
    form: 'electronic',
    by: { name: 'นายประเสริฐ มั่นคง', position: 'รองผู้อำนวยการ' },
    authority: {
      capacity: 'delegated',
      postTitle: 'ผู้อำนวยการสำนักงานส่งเสริมการเรียนรู้ตัวอย่าง',
      order: { number: '15/2570', orderedOn: '2026-10-01' },
    },
    at: '2027-02-15T06:41:00.000Z',
  },
  handovers: [],
  returns: [],
  edition: { number: 1, event: 'approved', at: '2027-02-15T06:41:00.000Z' },
  verificationCode: 'K7QM-2R4X-9T',
  verifyUrl: 'https://sujarit.example.go.th/v/K7QM2R4X9T',
};

/** A slip of the demo agency for specs and for looking at; `changes` replaces what a case is about. */
export const sampleSlip = (changes: Partial<LoanSlipFacts> = {}): LoanSlipFacts => ({ ...DEMO, ...changes });
