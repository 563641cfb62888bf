import type { ChaseMemoFacts } from './chase-memo.facts.js';

const MEMO: ChaseMemoFacts = {
  templateVersion: 1, thaiDigits: true, letterhead: { agencyName: 'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง', unitName: 'งานพัสดุ', phone: '02-000-1234' },
  borrowerKind: 'employee', nth: 2, draftedAt: '2027-02-22T03:00:00.000Z', to: { name: 'นางสาวพิมพ์ชนก แสงทอง', position: 'นักวิชาการคอมพิวเตอร์ปฏิบัติการ' },
  through: 'ผู้อำนวยการกลุ่มเทคโนโลยีดิจิทัล', slipNumber: 'ย. 12/2570', purpose: 'จัดอบรมครูเรื่องการผลิตสื่อการสอน', handedOverAt: '2027-02-08T02:00:00.000Z',
  dueAt: '2027-02-15T09:30:00.000Z', daysLate: 7,
  things: [
    { description: 'กล้องถ่ายภาพดิจิทัล Canon EOS R50', number: '7440-001-0010/186/69', quantity: 1, unitWord: 'เครื่อง' },
    { description: 'ขาตั้งกล้องอะลูมิเนียม สามท่อน', number: '6720-002-0004/69', quantity: 1, unitWord: 'อัน' },
    { description: 'เก้าอี้พับ', quantity: 25, unitWord: 'ตัว' },
  ],
  earlier: [{ nth: 1, by: 'โทรศัพท์', recordedAt: '2027-02-16T03:00:00.000Z', deliveredAt: '2027-02-16T03:00:00.000Z' }],
  returnBy: '2027-02-25', storeName: 'คลังพัสดุกลาง', signer: { name: 'นายสมชาย คงเดช', authority: { capacity: 'holder', postTitle: 'หัวหน้าเจ้าหน้าที่' } },
};

export const sampleMemo = (change: Partial<ChaseMemoFacts> = {}): ChaseMemoFacts => ({ ...MEMO, ...change });
