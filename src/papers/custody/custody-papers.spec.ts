import { describe, expect, it } from '@jest/globals';
import { isPrinted, pagesOf } from '../reading/paper-reading.js';
import { TRICKY_THAI } from '../reading/tricky-thai.js';
import { renderHandBack } from './hand-back.js';
import type { HandBackFacts, HandBackLine } from './hand-back.facts.js';
import { renderPermit } from './permit.js';
import type { PermitFacts } from './permit.facts.js';

const LETTERHEAD = { agencyName: 'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง' };
const CHAN = { name: 'นายชาญ ดีงาม', position: 'นักประชาสัมพันธ์', unitName: 'กลุ่มประชาสัมพันธ์' };

const permit = (over: Partial<PermitFacts> = {}): PermitFacts => ({
  templateVersion: 1, thaiDigits: true, letterhead: LETTERHEAD, number: '3/2570', holder: CHAN, askedAt: '2027-02-14T02:00:00.000Z',
  things: [{ description: 'กล้องถ่ายภาพดิจิทัล Canon EOS R50', number: '7440-001-0012/186/69' }], startsOn: '2027-02-15', endsOn: '2027-09-30', place: 'โรงเรียนในจังหวัด', reason: 'ถ่ายภาพกิจกรรมส่งเสริมการอ่าน',
  decision: { at: '2027-02-14T08:00:00.000Z', by: { name: 'นางสาวอรุณี ใจงาม', position: 'ผู้อำนวยการสำนักงาน' }, authority: { capacity: 'holder', postTitle: 'ผู้อำนวยการสำนักงาน' } },
  isRevoked: false, verificationCode: 'K7QM2R4X9T', verifyUrl: 'https://sujarit.example.go.th/permits/check/K7QM2R4X9T', ...over,
});
const line = (over: Partial<HandBackLine> = {}): HandBackLine =>
  ({ kind: 'custody', description: 'กล้องถ่ายภาพ', number: '7440-001-0012', quantity: 1, unitWord: 'เครื่อง', giveBackAt: 'คลังพัสดุกลาง', paper: { kind: 'order', number: '77/2569', on: '2026-07-01' }, ...over });
const list = (over: Partial<HandBackFacts> = {}): HandBackFacts =>
  ({ templateVersion: 1, thaiDigits: false, letterhead: LETTERHEAD, person: CHAN, leavingOn: '2026-09-30', printedAt: '2026-09-01T02:00:00.000Z', lines: [line()], ...over });

const told = (pdf: Buffer, sentences: string[]): string[] => sentences.filter((sentence) => !pagesOf(pdf).some((page) => isPrinted(sentence, page)));

describe('a take-out permit', () => {
  it('says who may take what where until when, who let them and in whose right', async () => {
    const sentences = [
      'ใบอนุญาตนำทรัพย์สินออกนอกสถานที่', 'ที่ ๓/๒๕๗๐ ลงวันที่ ๑๔ กุมภาพันธ์ ๒๕๗๐', 'ตั้งแต่วันที่ ๑๕ กุมภาพันธ์ ๒๕๗๐ ถึงวันที่ ๓๐ กันยายน ๒๕๗๐', 'นายชาญ ดีงาม', '7440-001-0012/186/69',
      'อนุญาตด้วยวิธีการทางอิเล็กทรอนิกส์', 'นางสาวอรุณี ใจงาม', 'รหัสตรวจสอบ K7QM2R4X9T', 'หน้า ๑/๑',
    ];
    expect(told(await renderPermit(permit()), sentences)).toEqual([]);
  });

  it('prints order and capacity of who acts for the head, one day as one day, and that it is void', async () => {
    const decision = { ...permit().decision, authority: { capacity: 'acting-for' as const, postTitle: 'ผู้อำนวยการสำนักงาน', order: { number: '15/2569', orderedOn: '2025-10-01' } } };
    const pdf = await renderPermit(permit({ thaiDigits: false, decision, endsOn: '2027-02-15', isRevoked: true }));
    expect(told(pdf, ['ปฏิบัติราชการแทน ผู้อำนวยการสำนักงาน', 'ตามคำสั่งที่ 15/2569 ลงวันที่ 1 ต.ค. 2568', 'วันที่ 15 กุมภาพันธ์ 2570 วันเดียว', 'ยกเลิกแล้ว ห้ามใช้ผ่านจุดตรวจ'])).toEqual([]);
  });

  it.each(TRICKY_THAI)('gives "%s" back as it was written', async (phrase) => {
    expect(told(await renderPermit(permit({ thaiDigits: false, reason: phrase, things: [{ description: phrase }] })), [phrase])).toEqual([]);
  });

  it('is the same bytes from the same facts', async () => {
    expect((await renderPermit(permit())).equals(await renderPermit(permit()))).toBe(true);
  });
});

describe('a hand-back list', () => {
  it('says what is with the person, by which paper, and where it goes back', async () => {
    const lines = [line(), line({ kind: 'loan', description: 'เก้าอี้พับ', quantity: 12, unitWord: 'ตัว', paper: { kind: 'slip', number: 'ย. 4/2569', dueAt: '2026-09-28T09:30:00.000Z' } })];
    const sentences = ['บัญชีรายการทรัพย์สินที่ต้องส่งคืน', 'นายชาญ ดีงาม', '30 กันยายน 2569', 'รวม 2 รายการ', 'คำสั่งที่ 77/2569', 'ใบยืมเลขที่ ย. 4/2569', 'กำหนดคืน 28 ก.ย. 2569', '12 ตัว'];
    expect(told(await renderHandBack(list({ lines })), sentences)).toEqual([]);
  });

  it.each([40, 120])('carries %i lines over its pages and signs at the end', async (count) => {
    const pages = pagesOf(await renderHandBack(list({ lines: Array.from({ length: count }, (_, n) => line({ number: `N-${n}.` })) })));
    expect(pages.flat().join('\n').match(/N-\d+\./g)).toHaveLength(count);
    expect(isPrinted(`หน้า ${pages.length}/${pages.length}`, pages.at(-1) ?? [])).toBe(true);
    expect(isPrinted('เจ้าหน้าที่พัสดุ', pages.at(-1) ?? [])).toBe(true);
  });

  it('says that there is nothing', async () => {
    expect(told(await renderHandBack(list({ lines: [] })), ['ไม่มีทรัพย์สินที่ต้องส่งคืน'])).toEqual([]);
  });
});
