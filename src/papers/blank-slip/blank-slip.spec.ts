import { describe, expect, it } from '@jest/globals';
import { UNDERTAKING } from '../loan-slip/slip-words.js';
import { isPrinted, pagesOf } from '../reading/paper-reading.js';
import { TRICKY_THAI } from '../reading/tricky-thai.js';
import type { BlankSlipFacts } from './blank-slip.facts.js';
import { renderBlankSlip } from './blank-slip.js';

const facts = (agencyName = 'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง', thaiDigits = true): BlankSlipFacts => ({ templateVersion: 1, thaiDigits, letterhead: { agencyName } });

describe('the blank loan form', () => {
  it('is one page with the agency, room for everything a slip needs, the undertaking, and that it is nothing without an approval and a number', async () => {
    const pages = pagesOf(await renderBlankSlip(facts()));
    expect(pages).toHaveLength(1);
    const sentences = [
      'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง', 'ใบยืมพัสดุ', 'ประเภทใช้คงรูป (ครุภัณฑ์/วัสดุคงทน)', 'เลขที่ (เจ้าหน้าที่พัสดุเป็นผู้ออก)', 'ส่งมอบเมื่อวันที่', 'ครบกำหนดคืนวันที่', 'ผู้ยืม', 'ตำแหน่ง', 'สังกัด', 'โทรศัพท์',
      'เพื่อใช้ในราชการ (เหตุผล)', 'สถานที่ใช้งาน', '( ) ภายใน ( ) ภายนอกหน่วยงาน', 'รายการ', 'เลขครุภัณฑ์ / รหัสป้าย', 'จำนวน', UNDERTAKING, 'ผู้อนุมัติ', 'ผู้ส่งมอบ', 'การส่งคืน', 'ผู้รับคืน',
      'แบบว่าง ไม่มีเลขที่ ใช้ยืมได้เมื่อผู้มีอำนาจอนุมัติและเจ้าหน้าที่พัสดุออกเลขที่ให้แล้ว',
    ];
    for (const sentence of sentences) expect({ sentence, isPrinted: isPrinted(sentence, pages[0]!) }).toEqual({ sentence, isPrinted: true });
    expect(pages[0]!.join(' ')).not.toMatch(/ขัดข้อง|พิมพ์เมื่อ|รหัสตรวจสอบ/);
  });

  it('has the digits that the agency chose, and the same bytes each time', async () => {
    const digits = async (thaiDigits: boolean): Promise<boolean> => isPrinted('ข้อ ๒๐๘', pagesOf(await renderBlankSlip(facts('สำนักงาน', thaiDigits)))[0]!);
    expect([await digits(true), await digits(false)]).toEqual([true, false]);
    expect((await renderBlankSlip(facts())).equals(await renderBlankSlip(facts()))).toBe(true);
  });

  it('stays one page under the longest name', async () => {
    expect(pagesOf(await renderBlankSlip(facts('สำนักงานส่งเสริมการเรียนรู้และพัฒนาคุณภาพชีวิต '.repeat(6))))).toHaveLength(1);
  });

  it.each(TRICKY_THAI)('gives "%s" back as it was written', async (agencyName) => {
    expect(isPrinted(agencyName, pagesOf(await renderBlankSlip(facts(agencyName)))[0]!)).toBe(true);
  });
});
