import { describe, expect, it } from '@jest/globals';
import { isPrinted, pagesOf, wordsOf } from '../reading/paper-reading.js';
import { TRICKY_THAI } from '../reading/tricky-thai.js';
import { renderLoanFolder } from './loan-memo.js';
import { sampleLoanMemo } from './loan-memo.samples.js';

const pdfOf = (...memos: Parameters<typeof sampleLoanMemo>[]): Promise<Buffer> => renderLoanFolder({ memos: memos.map((one) => sampleLoanMemo(...one)) });

describe('the memo of a folder', () => {
  it.each(TRICKY_THAI)('gives "%s" back as it was written', async (phrase) => {
    const lines = pagesOf(await pdfOf([{ purpose: phrase, addressedTo: phrase, opinions: [{ postTitle: phrase, outcome: 'awaited' }] }])).flat();
    expect(isPrinted(phrase, lines)).toBe(true);
  });

  it('says who asks for what, why, where and when, who decides under which rule, and leaves room for each hand', async () => {
    const lines = pagesOf(await pdfOf([])).flat();
    const said = [
      'บันทึกขออนุมัติยืมพัสดุ', 'เลขที่ ย. ๑๒/๒๕๗๐', 'เรียน ผู้อำนวยการสำนักงานส่งเสริมการเรียนรู้ตัวอย่าง', 'นางสาวพิมพ์ชนก แสงทอง', '7440-001-0010/186/69', 'ห้องสมุดประชาชนตำบลบ้านน้ำใส',
      'เป็นผู้มีอำนาจอนุมัติตามระเบียบกระทรวงการคลัง', 'ข้อ ๒๐๘ (๒)', 'การอนุมัติ ตามข้อ ๒๐๘ (๒)', '( ) อนุมัติทุกรายการตามที่ขอ', '( ) ไม่อนุมัติ', '( ) เห็นควร', 'ผู้ให้ความเห็น', 'ผู้อนุมัติ', 'รหัสตรวจสอบ', 'K7QM2R4X9T',
    ];
    for (const text of said) expect([text, isPrinted(text, lines)]).toEqual([text, true]);
  });

  it('prints an opinion that is given in words, and a long reason whole', async () => {
    const purpose = 'ถ่ายทำวิดีโอกิจกรรมส่งเสริมการอ่าน '.repeat(14).trim();
    const lines = pagesOf(await pdfOf([{ purpose, opinions: [{ postTitle: 'หัวหน้ากลุ่ม', outcome: 'favourable', words: 'จำเป็นต่องาน' }] }])).flat();
    expect(isPrinted('หัวหน้ากลุ่ม: เห็นควร จำเป็นต่องาน', lines)).toBe(true);
    expect(isPrinted(purpose, lines)).toBe(true);
    expect(lines.join(' ')).not.toContain('แนบท้าย');
  });

  it('of many lines goes on over pages, keeps inside them, and each memo counts its own', async () => {
    const pages = pagesOf(await pdfOf([{}, 40], [{ number: 'ย. 13/2570', verificationCode: 'ZZZZZZZZ22' }]));
    const last = pages.length - 1;
    expect(last).toBeGreaterThan(1);
    expect(isPrinted(`หน้า ${'๑๒๓๔๕'[last - 1]}/${'๑๒๓๔๕'[last - 1]}`, pages[last - 1]!)).toBe(true);
    expect(isPrinted('หน้า ๑/๑', pages[last]!)).toBe(true);
    expect(pages[last]!.join(' ')).toContain('ZZZZZZZZ22');
    expect(wordsOf(await pdfOf([{}, 40])).flat().filter(({ bottom, right }) => bottom > 841.89 - 10 || right > 595.28 - 30)).toEqual([]);
  });

  it('is the same bytes from the same facts', async () => {
    expect((await pdfOf([])).equals(await pdfOf([]))).toBe(true);
  });
});
