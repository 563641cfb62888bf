import { describe, expect, it } from '@jest/globals';
import { whole } from './whole.js';

const shown = (text: string): string => whole(text).replaceAll('\u2060', '|').replaceAll('\u00A0', '_');

describe('a name or number kept on one line', () => {
  it.each([
    ['ย. 12/2570', 'ย._12/2570'], ['7440-001-0001', '7440|-|001|-|0001'], ['Monday', 'Monday'], ['เก้าอี้ 8 ตัว', 'เก้าอี้_8_ตัว'],
    ['หัวหน้างานพัสดุ', 'หัวหน้า|งาน|พัสดุ'],
  ])('%s', (text, joined) => expect(shown(text)).toBe(joined));

  it('is left as it is where no phone could hold it', () => {
    const long = 'ผู้อำนวยการสำนักงานส่งเสริมการเรียนรู้แห่งชาติประจำภาคเหนือตอนบน';
    expect(whole(long)).toBe(long);
  });
});
