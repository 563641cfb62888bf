import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normaliseForSearch, normaliseText } from './normalise.js';

describe('normalise for search', () => {
  it.each([
    ['น้ํา', 'น้ำ'],
    ['นํ้า', 'น้ำ'],
    ['นำ้', 'น้ำ'],
    ['สํานักงาน', 'สำนักงาน'],
    ['เเผนงาน', 'แผนงาน'],
    ['กล้อง\u200Bถ่าย\u200Dภาพ', 'กล้องถ่ายภาพ'],
    ['เลขที่ ๗๔๔๐-๐๐๑', 'เลขที่ 7440-001'],
    ['  NoteBook\u00A0\n Dell ', 'notebook dell'],
  ])('%j becomes %j', (given, expected) => expect(normaliseForSearch(given)).toBe(expected));

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(normaliseText(normaliseText(text))).toBe(normaliseText(text))));
    const thai = fc.string({ unit: fc.constantFrom(...'กนเแำาํ่้ \u200B') });
    fc.assert(fc.property(thai, (text) => expect(normaliseText(normaliseText(text))).toBe(normaliseText(text))), { numRuns: 2_000 });
  });
});
