import { describe, expect, it } from '@jest/globals';
import { QUARTERLY_PARTS } from '../../shared/quarterly/figure-keys.js';
import { ITA_ITEMS } from './ita-items.js';
import { itaItemsOf } from './ita-items.rules.js';

describe('items of the ITA assessment', () => {
  it('serve a figure that exists, or the report as a whole', () => {
    const known: readonly string[] = ['report', ...Object.values(QUARTERLY_PARTS).flat()];
    expect(ITA_ITEMS.filter(({ serves }) => !known.includes(serves))).toEqual([]);
  });

  it.each([
    ['lawful-before', 2565, ['IIT i21 (2565)']],
    ['lawful-before', 2569, ['IIT i21 (2565)']],
    ['acknowledged', 2567, ['IIT i23 (2565)', 'OIT O14 (2566)']],
    ['acknowledged', 2569, ['IIT i23 (2565)']],
    ['complaints', 2568, ['OIT O19 (2568)']],
    ['report', 2569, ['OIT O25 (2569)', 'OIT O26 (2569)']],
    ['report', 2568, []],
    ['lawful-before', 2563, []],
    ['loans-due', 2569, []],
  ])('of %s in %i are the latest that are known by then, with their year', (serves, year, expected) => {
    expect(itaItemsOf(ITA_ITEMS, year, serves)).toEqual(expected);
  });
});
