import { describe, expect, it } from '@jest/globals';
import { isPrinted, pagesOf } from '../reading/paper-reading.js';
import { TRICKY_THAI } from '../reading/tricky-thai.js';
import type { OutagePadFacts } from './outage-slip.facts.js';
import { renderOutagePad } from './outage-slip.js';

const slip = (nth: number) => ({ number: `ขข. ${nth}/2569`, code: 'CDFH2345KMNP', url: 'https://sujarit.example.go.th/slips/CDFH2345KMNP' });
const facts = (more: Partial<OutagePadFacts> = {}): OutagePadFacts => ({
  templateVersion: 1, letterhead: { agencyName: 'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง', unitName: 'งานพัสดุ' }, printedAt: '2026-07-06T02:00:00.000Z', printedByName: 'นางสาวมาลี ศรีสุข', slips: [slip(1), slip(2), slip(3)], ...more,
});

describe('a pad of slips for outages', () => {
  it('has one page a number, with its code, room for everything a slip needs, and what to do with it afterwards', async () => {
    const pages = pagesOf(await renderOutagePad(facts()));
    expect(pages).toHaveLength(3);
    const sentences = [
      'ใบยืมพัสดุสำรอง', 'ใช้เฉพาะช่วงที่ระบบขัดข้อง', 'เลขที่ ขข. 2/2569', 'CDFH2345KMNP', 'ส่งมอบเมื่อวันที่', 'ครบกำหนดคืนวันที่', 'เพื่อใช้ในราชการ (เหตุผล)', 'เลขครุภัณฑ์ / รหัสป้าย',
      'จะไม่ให้ผู้อื่นยืมต่อ', 'ผู้ทำแทนตามคำสั่ง', 'ผู้ส่งมอบ', 'ผู้รับคืน', 'เลขหนึ่งใช้ได้ครั้งเดียว', 'พิมพ์เมื่อ 6 ก.ค. 2569 เวลา 09.00 น. โดย นางสาวมาลี ศรีสุข',
    ];
    for (const sentence of sentences) expect({ sentence, isPrinted: isPrinted(sentence, pages[1]!) }).toEqual({ sentence, isPrinted: true });
  });

  it.each(TRICKY_THAI)('gives "%s" back as it was written', async (unitName) => {
    const [page] = pagesOf(await renderOutagePad(facts({ letterhead: { agencyName: 'สำนักงาน', unitName }, slips: [slip(1)] })));
    expect(isPrinted(unitName, page!)).toBe(true);
  });
});
