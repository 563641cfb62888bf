import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TRICKY_THAI } from './reading/tricky-thai.js';
import { firstLines, tidy, wrapThai } from './thai-text.js';

const widthOf = (text: string) => [...text].length;

describe('breaking Thai into lines', () => {
  it('breaks between words, never inside one', () => {
    const lines = wrapThai('กล้องถ่ายภาพสำนักงานโครงการ', 12, widthOf);
    expect(lines.length).toBeGreaterThan(1);
    for (const word of ['กล้อง', 'สำนักงาน', 'โครงการ']) expect(lines.some((line) => line.includes(word))).toBe(true);
  });

  it.each([
    ['ป้ำๆ เป๋อๆ', /^ๆ/],
    ['(ข้อความในวงเล็บ) และต่อ', /^\)/],
    ['กรุงเทพฯ ข้าราชการฯ', /^ฯ/],
  ])('never starts a line with what belongs to the word before: %s', (text, wrong) => {
    for (let width = 4; width < 12; width += 1) expect(wrapThai(text, width, widthOf).some((line) => wrong.test(line))).toBe(false);
  });

  it.each(['รองผู้อำนวยการสำนักงาน', 'หัวหน้าเจ้าหน้าที่พัสดุ', 'นักวิเคราะห์นโยบายและแผนชำนาญการพิเศษ', 'ปฏิบัติราชการแทน ผู้ว่าราชการจังหวัด'])('keeps titles in one piece: %s', (title) => {
    const lines = wrapThai(`เรียน ${title}`, 26, widthOf);
    for (const word of ['รองผู้อำนวยการ', 'หัวหน้าเจ้าหน้าที่', 'นักวิเคราะห์นโยบายและแผน', 'ชำนาญการพิเศษ', 'ปฏิบัติราชการแทน', 'ผู้ว่าราชการจังหวัด']) {
      if (title.includes(word)) expect({ word, lines, isWhole: lines.some((line) => line.includes(word)) }).toEqual({ word, lines, isWhole: true });
    }
  });

  it('breaks a title at its inner words where it is wider than the line', () => {
    const lines = wrapThai('รองผู้อำนวยการ', 10, widthOf);
    expect(lines.join('')).toBe('รองผู้อำนวยการ');
    expect(lines.every((line) => widthOf(line) <= 10)).toBe(true);
  });

  it('ends what it leaves out with an ellipsis, never with a vowel that has lost its consonant', () => {
    expect(firstLines(['หนึ่งสอง', 'สามเสี่ยง', 'ห้า'], 2, 9, widthOf)).toEqual(['หนึ่งสอง', 'สามเสี่ย…']);
    expect(firstLines(['สามเสี่ยง', 'ห้า'], 1, 5, widthOf)).toEqual(['สาม…']);
    expect(firstLines(['ครบ'], 1, 3, widthOf)).toEqual(['ครบ']);
  });

  it('keeps a registered number in one piece', () => {
    expect(wrapThai('เลข 7440-001-0006/186/69 ครับ', 22, widthOf)).toContain('7440-001-0006/186/69 ');
  });

  it('splits a word wider than the line, but no letter from its marks', () => {
    const lines = wrapThai('น้ำ'.repeat(30), 7, widthOf);
    expect(lines.join('')).toBe('น้ำ'.repeat(30));
    expect(lines.some((line) => /^[\u0E31\u0E33-\u0E3A\u0E47-\u0E4E]/.test(line))).toBe(false);
  });

  it('gives the tidied source back when the lines are joined', () => {
    const words = fc.array(fc.constantFrom(...TRICKY_THAI, 'Canon', '12/2570', ' ', '(', ')'), { maxLength: 30 });
    fc.assert(fc.property(words, fc.integer({ min: 3, max: 60 }), (parts, width) => {
      const text = tidy(parts.join(' '));
      expect(wrapThai(text, width, widthOf).join('')).toBe(text);
    }));
  });

  it('drops what prints as a box', () => {
    expect(tidy('กล้อง\u200Bถ่าย\tภาพ\u0007  ใหญ่')).toBe('กล้องถ่าย ภาพ ใหญ่');
  });
});
