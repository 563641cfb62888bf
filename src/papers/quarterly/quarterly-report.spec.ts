import { describe, expect, it } from '@jest/globals';
import { isPrinted, pagesOf } from '../reading/paper-reading.js';
import { TRICKY_THAI } from '../reading/tricky-thai.js';
import type { PrintedFigure, QuarterlyReportFacts } from './quarterly-report.facts.js';
import { renderQuarterlyReport } from './quarterly-report.js';

const figure = (title: string, value: string, more: Partial<PrintedFigure> = {}): PrintedFigure => ({ title, value, share: null, meaning: 'นับคำขอยืมที่ส่งครั้งแรกในช่วงนี้', clause: 'ข้อ 208', ita: '', ...more });
const section = (title: string, count: number) => ({ title, figures: Array.from({ length: count }, (_, n) => figure(`${title} ตัวที่ ${n + 1}`, String(n))) });
const facts = (over: Partial<QuarterlyReportFacts> = {}): QuarterlyReportFacts => ({
  templateVersion: 1, thaiDigits: false, letterhead: { agencyName: 'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง' }, period: 'ไตรมาสที่ 4 ปีงบประมาณ พ.ศ. 2569', fromOn: '2026-07-01', lastOn: '2026-09-30',
  readAt: '2026-10-01T02:00:00.000Z', isRunning: false, ita: 'OIT O26 (2569)', series: ['คำขอที่ส่ง', 'การส่งมอบ', 'เลยกำหนด'],
  bars: ['ก.ค. 2569', 'ส.ค. 2569', 'ก.ย. 2569'].map((title, n) => ({ title, values: n === 2 ? [null, null, null] : [8, 5, 0] })),
  sections: [{ title: 'คำขอยืม', figures: [figure('ได้รับอนุมัติก่อนส่งมอบ', '83.3% (5/6)', { share: 5 / 6 }), figure('เรื่องร้องเรียนและผล', 'ยังไม่มีข้อมูล')] }], signature: null, ...over,
});
const SIGNED = { as: 'รักษาราชการแทน ผู้อำนวยการสำนักงาน ตามคำสั่งที่ 88/2570 ลงวันที่ 28 ธ.ค. 2569', signedAt: '2026-10-02T02:00:00.000Z', remark: 'ให้ทวงทุกราย', verificationCode: 'Ab12Cd34Ef56', verifyUrl: 'https://example.go.th/quarterly/check/Ab12Cd34Ef56' };
const missing = async (given: QuarterlyReportFacts, sentences: string[], page?: number): Promise<string[]> => {
  const pages = pagesOf(await renderQuarterlyReport(given));
  return sentences.filter((sentence) => !isPrinted(sentence, page === undefined ? pages.flat() : (pages[page] ?? [])));
};

describe('the printed quarterly report', () => {
  it('says of which period and day it is, its figures, what has not begun and what is not known', async () => {
    expect(await missing(facts(), [
      'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง', 'รายงานการยืมและการใช้ทรัพย์สินของราชการ', 'ไตรมาสที่ 4 ปีงบประมาณ พ.ศ. 2569 (1 ก.ค. 2569 – 30 ก.ย. 2569)',
      'ข้อมูล ณ วันที่ 1 ต.ค. 2569 เวลา 09.00 น. · รายงานนี้ใช้ตอบ ITA: OIT O26 (2569)', '83.3% (5/6)', 'ยังไม่มีข้อมูล', 'ก.ค. 2569', 'หัวหน้าหน่วยงานยังไม่ได้ลงนามรับทราบ',
    ], 0)).toEqual([]);
    expect(await missing(facts(), ['ตัวเลขแต่ละตัวนับอย่างไร', 'นับคำขอยืมที่ส่งครั้งแรกในช่วงนี้', 'ข้อ 208'], 1)).toEqual([]);
  });

  it('carries the signature with capacity, order, time and code on its first page', async () => {
    expect(await missing(facts({ signature: SIGNED, thaiDigits: true }), [
      'รับทราบด้วยวิธีการทางอิเล็กทรอนิกส์', '“ให้ทวงทุกราย”', 'รักษาราชการแทน ผู้อำนวยการสำนักงาน ตามคำสั่งที่ ๘๘/๒๕๗๐ ลงวันที่ ๒๘ ธ.ค. ๒๕๖๙', 'เมื่อ ๒ ต.ค. ๒๕๖๙ เวลา ๐๙.๐๐ น. รหัสตรวจสอบ Ab12Cd34Ef56',
    ], 0)).toEqual([]);
  });

  it('says of a running period that it is not over', async () => {
    expect(await missing(facts({ isRunning: true }), ['ช่วงนี้ยังไม่สิ้นสุด จึงยังไม่ลงนามรับทราบ'], 0)).toEqual([]);
  });

  it('keeps as many figures as there are on its first page, signature included', async () => {
    const sections = [6, 2, 10, 6, 4, 3, 13, 8, 2, 3].map((count, n) => section(`หมวดที่ ${n + 1}`, count));
    expect(await missing(facts({ sections, signature: SIGNED }), ['หมวดที่ 1 ตัวที่ 1', 'หมวดที่ 7 ตัวที่ 13', 'หมวดที่ 10 ตัวที่ 3', SIGNED.as], 0)).toEqual([]);
  });

  it.each(TRICKY_THAI)('gives "%s" back as it was written', async (phrase) => {
    expect(await missing(facts({ sections: [{ title: phrase, figures: [figure(phrase, phrase, { meaning: phrase })] }] }), [phrase])).toEqual([]);
  });

  it('is the same bytes from the same facts', async () => {
    expect((await renderQuarterlyReport(facts({ signature: SIGNED }))).equals(await renderQuarterlyReport(facts({ signature: SIGNED })))).toBe(true);
  });
});
