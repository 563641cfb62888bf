import { describe, expect, it } from '@jest/globals';
import { isPrinted, pagesOf, wordsOf } from '../reading/paper-reading.js';
import { TRICKY_THAI } from '../reading/tricky-thai.js';
import { renderChaseMemo } from './chase-memo.js';
import { sampleMemo } from './chase-memo.samples.js';

const linesOf = async (change: Parameters<typeof sampleMemo>[0] = {}): Promise<string[]> => pagesOf(await renderChaseMemo(sampleMemo(change))).flat();

describe('the memo that chases', () => {
  it.each(TRICKY_THAI)('gives "%s" back as it was written', async (phrase) => {
    const lines = await linesOf({ purpose: phrase, things: [{ description: phrase, quantity: 1, unitWord: 'อัน' }], through: phrase });
    expect(isPrinted(phrase, lines)).toBe(true);
  });

  it('says what, since when, how late, what was done before, by when and under which clause', async () => {
    const lines = await linesOf();
    const sentences = [
      'ติดตามทวงคืนพัสดุที่ยืม ครั้งที่ ๒', 'งานพัสดุ สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง โทร. ๐๒-๐๐๐-๑๒๓๔', 'นางสาวพิมพ์ชนก แสงทอง นักวิชาการคอมพิวเตอร์ปฏิบัติการ', 'ผู้อำนวยการกลุ่มเทคโนโลยีดิจิทัล',
      'ตามใบยืมเลขที่ ย. ๑๒/๒๕๗๐ รับของเมื่อวันที่ ๘ กุมภาพันธ์ ๒๕๗๐', 'บัดนี้เลยกำหนดส่งคืนแล้ว ๗ วัน', '7440-001-0010/186/69', '๒๕ ตัว',
      'ได้ติดตามทวงถามมาแล้ว ๑ ครั้ง คือ ครั้งที่ ๑ ทางโทรศัพท์ ถึงท่านเมื่อวันที่ ๑๖ กุมภาพันธ์ ๒๕๗๐', 'ข้อ ๒๑๑', 'ภายในวันที่ ๒๕ กุมภาพันธ์ ๒๕๗๐', '(นายสมชาย คงเดช)', 'หัวหน้าเจ้าหน้าที่',
      'ร่าง รอเลขที่และวันที่จากงานสารบรรณ',
    ];
    for (const sentence of sentences) expect({ sentence, isPrinted: isPrinted(sentence, lines) }).toEqual({ sentence, isPrinted: true });
  });

  it('prints number and date once they were given, and by what right somebody else signs', async () => {
    const signer = { name: 'นางวิไล รักษ์ดี', authority: { capacity: 'acting-for' as const, postTitle: 'หัวหน้าเจ้าหน้าที่', order: { number: '12/2570', orderedOn: '2027-01-04' } } };
    const lines = await linesOf({ memoNumber: 'ศธ 0210/77', memoOn: '2027-02-23', signer, thaiDigits: false });
    for (const text of ['ศธ 0210/77', '23 กุมภาพันธ์ 2570', 'ปฏิบัติราชการแทน หัวหน้าเจ้าหน้าที่ ตามคำสั่งที่ 12/2570 ลงวันที่ 4 ม.ค. 2570']) expect(isPrinted(text, lines)).toBe(true);
    expect(lines.join(' ')).not.toContain('ร่าง');
    expect(lines.join(' ')).not.toMatch(/[๐-๙]/);
  });

  it('of many things goes on over pages and keeps inside them', async () => {
    const things = Array.from({ length: 60 }, (_, at) => ({ description: `โน้ตบุ๊กสำหรับงานสำนักงาน ${at}`, number: `7440-001-${at}/69`, quantity: 1, unitWord: 'เครื่อง' }));
    const pdf = await renderChaseMemo(sampleMemo({ things }));
    expect(pagesOf(pdf).length).toBeGreaterThan(1);
    expect(wordsOf(pdf).flat().filter(({ bottom, right }) => bottom > 841.89 - 10 || right > 595.28 - 30)).toEqual([]);
  });

  it('is the same bytes from the same facts', async () => {
    expect((await renderChaseMemo(sampleMemo())).equals(await renderChaseMemo(sampleMemo()))).toBe(true);
  });
});
