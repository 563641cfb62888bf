import { describe, expect, it } from '@jest/globals';
import { isPrinted, pagesOf } from '../reading/paper-reading.js';
import { TRICKY_THAI } from '../reading/tricky-thai.js';
import { renderGuideline } from './guideline.js';
import type { GuidelineFacts } from './guideline.facts.js';

const step = (words: string, ...notes: string[]) => ({ words, notes });
const STEPS = [step('ส่งคำขอยืม บอกเหตุผลทางราชการ สถานที่ และวันคืน', 'ข้อ 207'), step('ผู้อำนวยการสำนักงานอนุมัติ', 'ภายใน 2 วันทำการ', 'ข้อ 208 (2)'), step('ส่งคืนที่คลังพัสดุภายในกำหนด ตรวจรับพร้อมกัน')];
const facts = (over: Partial<GuidelineFacts> = {}): GuidelineFacts => ({
  templateVersion: 1, thaiDigits: false, letterhead: { agencyName: 'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง' }, title: 'แนวปฏิบัติการยืมและใช้ทรัพย์สินของราชการ',
  published: { number: 2, fromOn: '2026-10-01', publishedAt: '2026-09-15T03:00:00.000Z', by: 'ผู้อำนวยการสำนักงาน' }, lesson: ['ยืมได้เพื่องานราชการเท่านั้น', 'ขอก่อน ได้รับอนุมัติแล้วจึงรับของไป'],
  sections: [{ title: 'ยืมใช้ภายในหน่วยงาน', paragraphs: ['ผู้ยืมส่งคำขอที่แสดงเหตุผลทางราชการ สถานที่ใช้ และกำหนดวันส่งคืน'] }],
  flows: ['ใช้ภายในหน่วยงาน', 'ใช้ภายนอกหน่วยงาน', 'หน่วยงานของรัฐอื่นยืม', 'บุคคลภายนอกยืม'].map((title) => ({ title, steps: STEPS })), drawnAt: '2026-09-15T03:00:00.000Z', ...over,
});
const missing = async (given: GuidelineFacts, sentences: string[]): Promise<string[]> => {
  const pages = pagesOf(await renderGuideline(given));
  return sentences.filter((sentence) => !pages.some((page) => isPrinted(sentence, page)));
};

describe('the printed guideline', () => {
  it('says which version it is, its lesson, its parts and the flow chart', async () => {
    expect(await missing(facts(), [
      'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง', 'แนวปฏิบัติการยืมและใช้ทรัพย์สินของราชการ', 'ฉบับที่ 2 ใช้ตั้งแต่วันที่ 1 ตุลาคม 2569', 'ขอก่อน ได้รับอนุมัติแล้วจึงรับของไป', 'ยืมใช้ภายในหน่วยงาน',
      'ผู้ยืมส่งคำขอที่แสดงเหตุผลทางราชการ สถานที่ใช้ และกำหนดวันส่งคืน', 'ประกาศ ณ วันที่ 15 กันยายน 2569', 'ผังขั้นตอนการยืม', 'หน่วยงานของรัฐอื่นยืม', 'ผู้อำนวยการสำนักงานอนุมัติ', 'ภายใน 2 วันทำการ · ข้อ 208 (2)',
    ])).toEqual([]);
  });

  it('prints Thai digits where the agency wants them, and says that a draft is one', async () => {
    expect(await missing(facts({ thaiDigits: true }), ['ฉบับที่ ๒ ใช้ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๙', 'ภายใน ๒ วันทำการ · ข้อ ๒๐๘ (๒)', 'หน้า ๑/๒'])).toEqual([]);
    expect(await missing(facts({ published: null }), ['ร่าง ยังไม่ประกาศใช้'])).toEqual([]);
  });

  it('carries a long part over its pages', async () => {
    const paragraphs = Array.from({ length: 90 }, (_, n) => `ย่อหน้าที่ ${n + 1}. ผู้ยืมต้องดูแลรักษาพัสดุที่ยืมอย่างดี และไม่ให้ผู้อื่นยืมต่อ`);
    const pages = pagesOf(await renderGuideline(facts({ sections: [{ title: 'การกำกับติดตาม', paragraphs }] })));
    expect(pages.flat().join('\n').match(/ย่อหน้าที่ \d+\./g)).toHaveLength(90);
    expect(isPrinted(`หน้า ${pages.length}/${pages.length}`, pages.at(-1) ?? [])).toBe(true);
  });

  it.each(TRICKY_THAI)('gives "%s" back as it was written', async (phrase) => {
    expect(await missing(facts({ lesson: [phrase], sections: [{ title: 'แบบใบยืม', paragraphs: [phrase] }] }), [phrase])).toEqual([]);
  });

  it('is the same bytes from the same facts', async () => {
    expect((await renderGuideline(facts())).equals(await renderGuideline(facts()))).toBe(true);
  });
});
