import { sampleLines, sampleSlip } from '../loan-slip/loan-slip.samples.js';
import type { LoanMemoFacts } from './loan-memo.facts.js';

type Change = Parameters<typeof sampleSlip>[0];

/** A request of the demo agency that waits for its head's hand. */
export const sampleLoanMemo = (change: Change = {}, lines = 2): LoanMemoFacts => ({
  templateVersion: 1, rule: 'ข้อ 208 (2)', printedAt: '2027-02-15T04:00:00.000Z',
  slip: sampleSlip({
    thaiDigits: true, approval: { form: 'ink', postTitle: 'ผู้อำนวยการสำนักงานส่งเสริมการเรียนรู้ตัวอย่าง' }, lines: sampleLines(lines).map(({ condition: _, ...line }) => line),
    opinions: [{ postTitle: 'หัวหน้ากลุ่มเทคโนโลยีดิจิทัล', outcome: 'awaited' }], edition: { number: 0, event: 'approved', at: '2027-02-15T04:00:00.000Z' }, verificationCode: 'K7QM2R4X9T',
    verifyUrl: 'https://sujarit.example.go.th/memos/K7QM2R4X9T', ...change,
  }),
});
