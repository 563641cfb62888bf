import { describe, expect, it } from '@jest/globals';
import { figureText, percentOf } from './figure-text.js';

describe('a figure in words', () => {
  it.each([
    ['a count', { unit: 'count', state: 'known', value: 13, of: null }, '13', '13'],
    ['a count of none is a fact', { unit: 'count', state: 'known', value: 0, of: null }, '0', '0'],
    ['a share, with what it is of', { unit: 'share', state: 'known', value: 12, of: 13 }, '92.3% (12/13)', '92.3% (12/13)'],
    ['none of some', { unit: 'share', state: 'known', value: 0, of: 4 }, '0% (0/4)', '0% (0/4)'],
    ['a share of nothing', { unit: 'share', state: 'nothing', value: null, of: 0 }, 'ไม่มีรายการ', 'none in the period'],
    ['hours', { unit: 'hours', state: 'known', value: 3.5, of: null }, '3.5 ชั่วโมง', '3.5 hours'],
    ['what the program keeps nothing of', { unit: 'count', state: 'unsourced', value: null, of: null }, 'ยังไม่มีข้อมูล', 'no data yet'],
  ] as const)('%s', (_name, figure, th, en) => expect([figureText(figure, 'th'), figureText(figure, 'en')]).toEqual([th, en]));

  it.each([[1999, 2000, 99.9], [2000, 2000, 100], [2, 3, 66.6], [1, 3, 33.3], [0, 5, 0]])('%i of %i are %d %%', (part, whole, percent) => expect(percentOf(part, whole)).toBe(percent));
});
