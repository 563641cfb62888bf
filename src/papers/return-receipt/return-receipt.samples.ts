import type { ReceiptLine, ReturnReceiptFacts } from './return-receipt.facts.js';

export function sampleReceiptLines(count: number): ReceiptLine[] {
  return Array.from({ length: count }, (_, at) => ({
    slipNumber: `ย. ${12 + (at % 3)}/2570`,
    borrowerName: 'นางสาวพิมพ์ชนก แสงทอง',
    description: 'กล้องถ่ายภาพดิจิทัลแบบเปลี่ยนเลนส์ได้ Canon EOS R50',
    number: `7440-001-00${10 + at}/186/69`,
    quantity: 1,
    unitWord: 'เครื่อง',
    condition: 'normal',
    daysLate: 0,
  }));
}

const DEMO: ReturnReceiptFacts = {
  templateVersion: 1,
  thaiDigits: false,
  letterhead: { agencyName: 'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง' },
  storeName: 'ห้องพัสดุ ชั้น 1',
  returnedBy: { name: 'นายชาญ ดีงาม' },
  takenBackBy: { name: 'นางสาวมาลี ศรีสุข', position: 'เจ้าพนักงานพัสดุ' },
  receivedAt: '2027-02-19T08:00:00.000Z',
  lines: sampleReceiptLines(3),
  stillOut: [],
  verificationCode: 'K7QM-2R4X-9T',
  verifyUrl: 'https://sujarit.example.go.th/v/K7QM2R4X9T',
};

/** A receipt of the demo agency for specs; `changes` replaces what a case is about. */
export const sampleReceipt = (changes: Partial<ReturnReceiptFacts> = {}): ReturnReceiptFacts => ({ ...DEMO, ...changes });
