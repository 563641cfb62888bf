import { describe, expect, it } from '@jest/globals';
import { isPrinted, pagesOf } from '../reading/paper-reading.js';
import { TRICKY_THAI } from '../reading/tricky-thai.js';
import type { InvitationCard, InvitationCardsFacts } from './invitation-cards.facts.js';
import { renderInvitationCards } from './invitation-cards.js';

const card = (at: number, more: Partial<InvitationCard> = {}): InvitationCard => ({
  name: 'นางสาวพิมพ์ชนก แสงทอง', unitName: 'กลุ่มเทคโนโลยีดิจิทัล', staffNumber: `${1000 + at}`, code: `CDFH 2345 K${100 + at}`,
  url: `https://sujarit.agency.example.go.th/welcome/CDFH2345K${100 + at}`, ...more,
});
const facts = (cards: InvitationCard[], perPage: 8 | 10 = 8): InvitationCardsFacts =>
  ({ agencyName: 'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง', address: 'https://sujarit.agency.example.go.th', validUntil: '2026-08-05', perPage, printedAt: '2026-07-06T02:00:00.000Z', cards });

describe('invitation cards', () => {
  it.each([[8, [8, 8, 1]], [10, [10, 7]]] as const)('stand %i on a page, each with its own code, number and last day', async (perPage, counts) => {
    const pages = pagesOf(await renderInvitationCards(facts(Array.from({ length: 17 }, (_, at) => card(at)), perPage)));
    expect(pages.map((lines) => lines.filter((line) => line.startsWith('CDFH')).length)).toEqual(counts);
    for (const lines of pages) expect(lines.filter((line) => line === 'ใช้ได้ถึง 5 ส.ค. 2569').length).toBe(lines.filter((line) => line.startsWith('CDFH')).length);
    expect(pages.flat().filter((line) => /^(?:1\. เปิดกล้อง|2\. ตรวจชื่อ|3\. เสร็จแล้ว)/.test(line))).toHaveLength(51);
    expect(pages.flat()).toContain('ส่องไม่ได้? พิมพ์ sujarit.agency.example.go.th/welcome');
  });

  it.each(TRICKY_THAI.filter((phrase) => phrase.length < 30))('give "%s" back as it was written', async (name) => {
    const [lines] = pagesOf(await renderInvitationCards(facts([card(1, { name })])));
    expect(isPrinted(name, lines ?? [])).toBe(true);
  });
});
