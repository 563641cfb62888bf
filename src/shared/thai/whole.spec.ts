import { describe, expect, it } from '@jest/globals';
import { unbroken, whole } from './whole.js';

const shown = (text: string): string => whole(text).replaceAll('\u2060', '|').replaceAll('\u00A0', '_');

describe('a sentence', () => {
  it('breaks between its words, not within an official one', () => {
    expect(unbroken('ให้ผู้ยืมมารับ').replaceAll('\u2060', '|')).toBe('ให้ผู้|ยืมมารับ');
    expect(unbroken('หัวหน้าเจ้าหน้าที่อนุมัติ').replaceAll('\u2060', '|')).toBe('หัวหน้า|เจ้า|หน้าที่อนุมัติ');
    expect(unbroken('จนกว่าจะบันทึกผล').replaceAll('\u2060', '')).toBe('จนกว่าจะบันทึกผล');
    expect(unbroken('{{count}} days')).toBe('{{count}} days');
  });
});

describe('a name or number kept on one line', () => {
  it.each([
    ['ย. 12/2570', 'ย._12/2570'], ['7440-001-0001', '7440|-|001|-|0001'], ['Monday', 'Monday'], ['เก้าอี้ 8 ตัว', 'เก้าอี้_8_ตัว'],
    ['หัวหน้างานพัสดุ', 'หัวหน้า|งาน|พัสดุ'],
  ])('%s', (text, joined) => expect(shown(text)).toBe(joined));

  it('breaks between its words where no phone could hold it', () => {
    const long = 'ผู้อำนวยการสำนักงานส่งเสริมการเรียนรู้แห่งชาติประจำภาคเหนือตอนบน';
    expect(whole(long)).toBe(unbroken(long));
    expect(whole(long).replaceAll('\u2060', '')).toBe(long);
  });
});
