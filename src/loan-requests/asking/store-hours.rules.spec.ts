import { describe, expect, it } from '@jest/globals';
import { bangkokInstant } from '../../shared/calendar.js';
import { whyNotReturnable, type KeptAt } from './store-hours.rules.js';

const holidays = new Set(['2026-12-07']);
const open = (days: number[], ...stretches: [string, string][]) => days.flatMap((weekday) => stretches.map(([opensAt, closesAt]) => ({ weekday, opensAt, closesAt })));
const central = { name: 'คลังกลาง', hours: open([1, 2, 3, 4, 5], ['08:30', '12:00'], ['13:00', '16:30']) };
const branch = { name: 'คลังสาขา', hours: open([2, 4], ['09:00', '15:00']) };
const kept = (...stores: KeptAt['stores']): KeptAt => ({ description: 'กล้อง', stores });
const why = (lines: KeptAt[], day: string, time: string) => {
  const because = whyNotReturnable(lines, { startsAt: bangkokInstant('2026-11-30', '08:30'), now: bangkokInstant('2026-11-29', '08:30'), dueAt: bangkokInstant(day, time) }, holidays);
  return because && [because.code, because.facts['store'], because.facts['nearestAt']];
};

describe('a return while the store of the things is open', () => {
  it.each([
    ['in the morning stretch', [kept(central)], '2026-12-01', '12:00'],
    ['in the afternoon stretch', [kept(central)], '2026-12-01', '13:00'],
    ['to whichever store of the kind is open', [kept(branch, central)], '2026-12-02', '16:00'],
    ['of what is kept in no store', [kept()], '2026-12-05', '23:00'],
  ])('%s', (_name, lines, day, time) => {
    expect(why(lines, day, time)).toBeNull();
  });

  it.each([
    ['at noon', [kept(central)], '2026-12-01', '12:40', 'คลังกลาง', bangkokInstant('2026-12-01', '13:00')],
    ['on a holiday', [kept(central)], '2026-12-07', '10:00', 'คลังกลาง', bangkokInstant('2026-12-08', '10:00')],
    ['after closing on the last day before a weekend', [kept(central)], '2026-12-04', '17:00', 'คลังกลาง', bangkokInstant('2026-12-04', '16:30')],
    ['of two stores, when only one is open', [kept(central), kept(branch)], '2026-12-02', '10:00', 'คลังสาขา', bangkokInstant('2026-12-01', '13:00')],
  ])('%s offers the nearest time at which all are open', (_name, lines, day, time, store, nearestAt) => {
    expect(why(lines, day, time)).toEqual(['loans.store-closed', store, nearestAt]);
  });

  it('never offers a time before the fetching', () => {
    expect(why([kept(branch)], '2026-11-30', '16:00')).toEqual(['loans.store-closed', 'คลังสาขา', bangkokInstant('2026-12-01', '15:00')]);
  });

  it('says so where two stores are never open together', () => {
    expect(why([kept(branch), kept({ name: 'คลังวันเสาร์', hours: open([6], ['09:00', '12:00']) })], '2026-12-01', '10:00')?.[0]).toBe('loans.stores-never-open-together');
  });
});
