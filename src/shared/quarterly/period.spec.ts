import { describe, expect, it } from '@jest/globals';
import { hasBegun, hasEnded, nameOfPeriod, partName, partsOf, periodOf, periodsBetween, quarterOf, quarterOn, spanOf, yearOf } from './period.js';

describe('a quarter of the fiscal year', () => {
  it.each([
    [1, '2025-10-01', '2025-12-31'], [2, '2026-01-01', '2026-03-31'], [3, '2026-04-01', '2026-06-30'], [4, '2026-07-01', '2026-09-30'],
  ])('number %i of 2569', (quarter, fromOn, lastOn) => {
    expect(quarterOf(2569, quarter)).toEqual({ id: `2569-${quarter}`, fiscalYear: 2569, quarter, fromOn, lastOn });
  });

  it.each([
    ['2025-10-01', '2569-1'], ['2025-12-31', '2569-1'], ['2026-01-01', '2569-2'], ['2026-03-31', '2569-2'], ['2026-04-01', '2569-3'], ['2026-06-30', '2569-3'],
    ['2026-07-01', '2569-4'], ['2026-09-30', '2569-4'], ['2026-10-01', '2570-1'],
  ])('%s lies in %s', (day, id) => expect(quarterOn(day).id).toBe(id));

  it('begins and ends at midnight of Bangkok, which is 17.00 of the day before in UTC', () => {
    expect(spanOf(quarterOf(2569, 4))).toEqual({ from: '2026-06-30T17:00:00.000Z', until: '2026-09-30T17:00:00.000Z' });
    expect(spanOf(yearOf(2569))).toEqual({ from: '2025-09-30T17:00:00.000Z', until: '2026-09-30T17:00:00.000Z' });
  });

  it.each([
    ['2026-06-30T16:59:59.999Z', false, false], ['2026-06-30T17:00:00.000Z', true, false], ['2026-09-30T16:59:59.999Z', true, false], ['2026-09-30T17:00:00.000Z', true, true],
  ])('at %s it has begun: %s, has ended: %s', (now, begun, ended) => {
    expect([hasBegun(quarterOf(2569, 4), now), hasEnded(quarterOf(2569, 4), now)]).toEqual([begun, ended]);
  });

  it('is divided into its months, a year into its quarters, with nothing between and nothing twice', () => {
    const months = partsOf(quarterOf(2570, 1));
    expect(months.map(({ on }) => [on, partName({ quarter: 1 }, on, 'th')])).toEqual([['2026-10-01', 'ต.ค. 2569'], ['2026-11-01', 'พ.ย. 2569'], ['2026-12-01', 'ธ.ค. 2569']]);
    const quarters = partsOf(yearOf(2569));
    expect(quarters.map(({ on }) => partName({ quarter: null }, on, 'en'))).toEqual(['Quarter 1', 'Quarter 2', 'Quarter 3', 'Quarter 4']);
    for (const [parts, whole] of [[months, quarterOf(2570, 1)], [quarters, yearOf(2569)]] as const) {
      expect([parts[0]!.span.from, parts.at(-1)!.span.until]).toEqual([spanOf(whole).from, spanOf(whole).until]);
      expect(parts.slice(1).every(({ span }, at) => span.from === parts[at]!.span.until)).toBe(true);
    }
  });
});

describe('the list of periods', () => {
  it('goes from the first quarter to today, newest first, each year before its quarters', () => {
    expect(periodsBetween('2026-05-20', '2026-10-02').map(({ id }) => id)).toEqual(['2570', '2570-1', '2569', '2569-4', '2569-3']);
    expect(periodsBetween('2026-10-02', '2026-10-02').map(({ id }) => id)).toEqual(['2570', '2570-1']);
  });

  it.each(['', '2569-0', '2569-5', '2569-04', '1999', '2026-1', '2701', '2569-1 or 1=1', '๒๕๖๙-๑'])('"%s" is none', (id) => expect(periodOf(id)).toBeNull());

  it('is named in both languages', () => {
    expect([nameOfPeriod('2569-4', 'th'), nameOfPeriod('2569', 'th'), nameOfPeriod('2569-4', 'en')])
      .toEqual(['ไตรมาสที่ 4 ปีงบประมาณ พ.ศ. 2569', 'ปีงบประมาณ พ.ศ. 2569', 'Quarter 4 of fiscal year 2569 (B.E.)']);
  });
});
