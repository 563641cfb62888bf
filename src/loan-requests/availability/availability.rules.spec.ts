import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { freeFor, freeOf, largestOut, overlaps, type Held } from './availability.rules.js';

const at = (hour: number): string => new Date(Date.UTC(2026, 10, 23, hour)).toISOString();
const period = (from: number, to: number) => ({ startsAt: at(from), endsAt: at(to) });
const chairs = (from: number, to: number, quantity: number): Held => ({ ...period(from, to), entryId: 'chair', assetId: null, quantity });
const camera = (from: number, to: number, assetId: string): Held => ({ ...period(from, to), entryId: 'camera', assetId, quantity: 1 });

describe('periods', () => {
  it('that only touch do not overlap', () => {
    expect(overlaps(period(1, 3), period(3, 5))).toBe(false);
    expect(overlaps(period(1, 4), period(3, 5))).toBe(true);
    expect(overlaps(period(1, 9), period(3, 5))).toBe(true);
  });
});

describe('the largest number out at one instant', () => {
  it.each([
    [[], 0],
    [[chairs(1, 3, 4), chairs(3, 5, 4)], 4],
    [[chairs(1, 3, 4), chairs(2, 5, 3)], 7],
    [[chairs(0, 2, 5), chairs(3, 4, 5), chairs(6, 9, 5)], 5],
    [[chairs(10, 12, 5)], 0],
  ])('%#', (held, most) => {
    expect(largestOut(held, period(0, 10))).toBe(most);
  });

  it('agrees with looking at every hour, and never exceeds the stock that freeOf leaves', () => {
    const holds = fc.array(fc.record({ from: fc.integer({ min: 0, max: 20 }), length: fc.integer({ min: 1, max: 6 }), quantity: fc.integer({ min: 1, max: 9 }) }), { maxLength: 12 });
    fc.assert(fc.property(holds, fc.integer({ min: 0, max: 18 }), fc.integer({ min: 1, max: 8 }), (rows, from, length) => {
      const held = rows.map((row) => chairs(row.from, row.from + row.length, row.quantity));
      const wanted = period(from, from + length);
      const hours = Array.from({ length }, (_, n) => at(from + n));
      const most = Math.max(...hours.map((hour) => held.filter((one) => one.startsAt <= hour && hour < one.endsAt).reduce((sum, one) => sum + one.quantity, 0)));
      expect(largestOut(held, wanted)).toBe(most);
      const free = freeOf(20, held, wanted);
      expect(free === 0 || most + free === 20).toBe(true);
    }));
  });
});

describe('what may still be promised', () => {
  const stocks = [{ entryId: 'camera', lendableStock: 3 }, { entryId: 'chair', lendableStock: 10 }];
  const free = (held: Held[], ...wanted: [string, string | null, number][]): (number | undefined)[] => {
    const lines = wanted.map(([entryId, assetId, quantity], n) => ({ lineId: `line-${n}`, entryId, assetId, quantity }));
    const result = freeFor(lines, stocks, held, period(0, 8));
    return lines.map((line) => result.get(line.lineId));
  };

  it('counts an asset held at that time as taken, its neighbours as free', () => {
    expect(free([camera(2, 4, 'A')], ['camera', 'A', 1])).toEqual([0]);
    expect(free([camera(2, 4, 'A')], ['camera', 'B', 1])).toEqual([1]);
    expect(free([camera(8, 12, 'A')], ['camera', 'A', 1])).toEqual([1]);
  });

  it('keeps one of a kind for who asked by kind', () => {
    expect(free([camera(0, 8, 'A'), { ...camera(0, 8, 'A'), assetId: null, quantity: 2 }], ['camera', 'B', 1])).toEqual([0]);
  });

  it('lets lines of one cart compete with each other', () => {
    expect(free([chairs(0, 4, 5)], ['chair', null, 4], ['chair', null, 4])).toEqual([5, 1]);
    expect(free([], ['camera', 'A', 1], ['camera', 'A', 1])).toEqual([1, 0]);
  });

  it('knows nothing of an entry without stock', () => {
    expect(free([], ['tent', null, 1])).toEqual([0]);
  });
});
