import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { isPrinted, pagesOf } from '../reading/paper-reading.js';
import { TRICKY_THAI } from '../reading/tricky-thai.js';
import type { LoanSlipFacts, SlipHandover, SlipReturn } from './loan-slip.facts.js';
import { renderLoanSlip } from './loan-slip.js';
import { sampleLines, sampleSlip } from './loan-slip.samples.js';

const storekeeper = { name: 'นางสาวมาลี ศรีสุข', position: 'เจ้าพนักงานพัสดุ' };
const handover: SlipHandover = {
  at: '2027-02-17T01:35:00.000Z',
  handedOverBy: storekeeper,
  receivedBy: { name: 'นางสาวพิมพ์ชนก แสงทอง' },
  receipt: 'code',
  lineNumbers: [1, 2],
};
const returned: SlipReturn = {
  receivedAt: '2027-02-19T08:00:00.000Z',
  returnedBy: { name: 'นายชาญ ดีงาม' },
  takenBackBy: storekeeper,
  items: [
    { lineNumber: 1, quantity: 1, condition: 'normal' },
    { lineNumber: 2, quantity: 1, condition: 'new-damage', note: 'ฝาครอบเลนส์แตก' },
  ],
};
const inInk: Partial<LoanSlipFacts> = { approval: { form: 'ink', postTitle: 'ผู้อำนวยการสำนักงานส่งเสริมการเรียนรู้ตัวอย่าง' } };

async function pages(changes: Partial<LoanSlipFacts>): Promise<string[][]> {
  return pagesOf(await renderLoanSlip(sampleSlip(changes)));
}

const has = (lines: string[] | undefined, text: string) => expect({ text, isPrinted: isPrinted(text, lines ?? []) }).toEqual({ text, isPrinted: true });

describe('a loan slip', () => {
  it.each(TRICKY_THAI)('gives "%s" back as it was written', async (phrase) => {
    const lines = sampleLines(1).map((line) => ({ ...line, description: phrase, accessories: phrase }));
    has((await pages({ purpose: phrase, lines }))[0], phrase);
  });

  it('gives a long title back from the lines it was broken into', async () => {
    const title = 'เครื่องมัลติมีเดียโปรเจคเตอร์ระดับเอ็กซ์จีเอขนาดไม่น้อยกว่า ๔,๐๐๐ แอนซีลูเมนส์ พร้อมจอรับภาพชนิดมอเตอร์ไฟฟ้าและอุปกรณ์ติดตั้งครบชุด';
    has((await pages({ lines: sampleLines(1).map((line) => ({ ...line, description: title })) }))[0], title);
  });

  it.each([
    [1, 1],
    [7, 1],
    [8, 2],
    [30, 2],
  ])('with %i lines has at least %i pages and every signature on the first', async (count, atLeast) => {
    for (const changes of [{}, inInk, { handovers: [handover], returns: [returned] }]) {
      const found = await pages({ ...changes, lines: sampleLines(count) });
      expect(found.length === 1).toBe(atLeast === 1);
      for (const words of ['ผู้ยืม', 'ผู้จ่ายพัสดุ', 'ผู้ส่งคืน', 'ผู้รับคืน']) expect(found[0]?.some((line) => line.includes(words))).toBe(true);
      has(found[0], `7440-001-00${Math.min(count, 7) + 9}/186/69`);
      found.forEach((lines, at) => has(lines, `หน้า ${at + 1}/${found.length}`));
      if (atLeast > 1) has(found[1], 'รายละเอียดแนบท้ายใบยืมเลขที่ ย. 12/2570');
    }
  });

  it('prints every line once, in order, over page one and annex', async () => {
    const all = (await pages({ lines: sampleLines(30) })).flat().join('\n');
    const numbers = [...all.matchAll(/7440-001-00(\d\d)\/186\/69/g)].map((match) => Number(match[1]));
    expect(numbers).toEqual(Array.from({ length: 30 }, (_, at) => at + 10));
  });

  it('moves a long reason and long opinions whole to the annex', async () => {
    const purpose = 'ถ่ายทำวิดีโอกิจกรรมส่งเสริมการเรียนรู้ตลอดชีวิต '.repeat(15).trim();
    const words = 'เห็นว่ามีความจำเป็น '.repeat(20).trim();
    const found = await pages({ purpose, opinions: [{ postTitle: 'หัวหน้ากลุ่ม', outcome: 'unfavourable', words }] });
    expect(found).toHaveLength(2);
    has(found[0], 'ตามรายละเอียดแนบท้าย');
    expect((found[1] ?? []).join('').match(/ตลอดชีวิต/g)).toHaveLength(15);
    expect((found[1] ?? []).join('').match(/จำเป็น/g)).toHaveLength(20);
  });

  it('keeps the signatures above the foot of page one when everything is long', async () => {
    const long = 'ข้อความยาวเกี่ยวกับโครงการส่งเสริมการเรียนรู้ '.repeat(8).trim();
    const borrower = { ...sampleSlip().borrower, kind: 'outsider', address: long, organisation: long.slice(0, 80), asWhom: 'วิทยากร' } as const;
    const opinions = [1, 2, 3].map((at) => ({ postTitle: `หัวหน้ากลุ่ม ${at}`, outcome: 'favourable', words: long } as const));
    const changes = { ...inInk, borrower, opinions, purpose: long, reference: long, orderedBy: long, place: { name: long, isInside: false }, lines: sampleLines(7) };
    const [first = [], annex = []] = await pages(changes);
    expect(first.filter((line) => line.includes('วันที่')).length).toBeGreaterThanOrEqual(4);
    expect(isPrinted('รายการที่ 7', first) || isPrinted('7440-001-0010/186/69', first)).toBe(true);
    expect(annex.join(' ')).toContain('สถานที่ใช้งาน');
  });

  it('names the approver with capacity, order and code', async () => {
    const [first] = await pages({});
    has(first, 'อนุมัติด้วยวิธีการทางอิเล็กทรอนิกส์ โดย นายประเสริฐ มั่นคง ตำแหน่ง รองผู้อำนวยการ');
    has(first, 'ผู้รับมอบอำนาจจาก ผู้อำนวยการสำนักงานส่งเสริมการเรียนรู้ตัวอย่าง ตามคำสั่งที่ 15/2570 ลงวันที่ 1 ต.ค. 2569');
    has(first, 'รหัสตรวจสอบ K7QM-2R4X-9T');
  });

  it('tells the swap, the damage and every return', async () => {
    const swappedFor = { description: 'กล้อง Nikon Z50', number: '7440-001-0001', reason: 'แบตเตอรี่เสื่อม' };
    const [first] = await pages({ lines: sampleLines(2).map((line) => ({ ...line, swappedFor })), handovers: [handover], returns: [returned] });
    has(first, 'รายการที่ 2 จำนวน 1 สภาพ: ชำรุดใหม่ – ฝาครอบเลนส์แตก');
    expect(first?.join(' ')).toContain('Nikon Z50');
    const many = await pages({ handovers: [handover, handover], returns: [returned, returned, returned, returned] });
    expect(many).toHaveLength(2);
    expect((many[1] ?? []).join(' ').match(/ฝาครอบ/g)).toHaveLength(4);
  });

  it('uses Thai digits for its own figures and leaves registered numbers alone', async () => {
    const [first] = await pages({ thaiDigits: true });
    has(first, 'เลขที่ ย. ๑๒/๒๕๗๐ ปีงบประมาณ พ.ศ. ๒๕๗๐');
    has(first, '๑๗ ก.พ. ๒๕๗๐ เวลา ๐๘.๓๐ น.');
    has(first, '7440-001-0010/186/69');
    has(first, 'รหัสตรวจสอบ K7QM-2R4X-9T');
  });

  it('has Arabic figures throughout where the agency wants those', async () => {
    expect((await pages({ thaiDigits: false, lines: sampleLines(8), handovers: [handover], returns: [returned] })).flat().filter((line) => /[๐-๙]/.test(line))).toEqual([]);
  });

  it('is the same bytes from the same facts', async () => {
    const facts = sampleSlip({ handovers: [handover] });
    expect((await renderLoanSlip(facts)).equals(await renderLoanSlip(structuredClone(facts)))).toBe(true);
  });

  it('draws the signature it is given and refuses to leave a named one out', async () => {
    const signed = sampleSlip({ handovers: [{ ...handover, receipt: 'signature', signatureFileId: 'f1' }] });
    const png = await sharp({ create: { width: 200, height: 60, channels: 3, background: '#fff' } }).png().toBuffer();
    await expect(renderLoanSlip(signed)).rejects.toThrow('f1');
    expect((await renderLoanSlip(signed, { f1: png })).includes('/Image')).toBe(true);
  });
});
