import { describe, expect, it } from '@jest/globals';
import { bangkokInstant } from '../calendar.js';
import { dayOf, hoursOf, isOpenAt, openAround, openDaysOf, ownHoursOf, stretchesOn, usualHours } from './opening-hours.js';

const holidays = new Set(['2026-12-07']);
const weekdays = [1, 2, 3, 4, 5].flatMap((weekday) => [{ weekday, opensAt: '13:00', closesAt: '16:30' }, { weekday, opensAt: '08:30', closesAt: '12:00' }]);
const at = bangkokInstant;

describe('opening hours', () => {
  it.each([[null], ['[]'], ['{}']])('nothing of its own in %p: the hours of the agency, on office days', (json) => {
    const usual = usualHours('08:00', '16:00');
    expect([hoursOf(json, usual), ownHoursOf(json), openDaysOf(json, holidays)]).toEqual([usual, [], { holidays }]);
    expect(usual.map((one) => [one.weekday, one.opensAt, one.closesAt])).toEqual([1, 2, 3, 4, 5].map((weekday) => [weekday, '08:00', '16:00']));
  });

  it('its own hours go before those of the agency', () => {
    expect(hoursOf('[{"weekday":6,"opensAt":"09:00","closesAt":"12:00"}]', usualHours('08:00', '16:00'))).toEqual([{ weekday: 6, opensAt: '09:00', closesAt: '12:00' }]);
  });

  it('a store of Saturdays and Sundays is open on those', () => {
    expect(openDaysOf('[{"weekday":6},{"weekday":7}]', holidays).weekdays).toEqual(new Set([6, 7]));
  });

  it('keeps several stretches a day, in order, and none on a holiday or a weekend', () => {
    expect(stretchesOn('2026-12-04', weekdays, holidays).map((one) => one.opensAt)).toEqual(['08:30', '13:00']);
    expect([stretchesOn('2026-12-07', weekdays, holidays), stretchesOn('2026-12-05', weekdays, holidays)]).toEqual([[], []]);
  });

  it('has a first opening and a last closing on a day; on one that is closed, those of the week', () => {
    const short = [...weekdays.filter((one) => one.weekday !== 5), { weekday: 5, opensAt: '10:00', closesAt: '12:00' }];
    expect(['2026-12-03', '2026-12-04', '2026-12-05'].map((day) => dayOf(day, short))).toEqual([{ opensAt: '08:30', closesAt: '16:30' }, { opensAt: '10:00', closesAt: '12:00' }, { opensAt: '08:30', closesAt: '16:30' }]);
  });

  it.each([['08:30', true], ['12:00', true], ['12:30', false], ['13:00', true], ['16:30', true], ['16:31', false]])('at %s open: %p', (time, isOpen) => {
    expect(isOpenAt(at('2026-12-04', time), weekdays, holidays)).toBe(isOpen);
  });

  it('finds the nearest open time, before or after', () => {
    expect(openAround(at('2026-12-04', '12:10'), weekdays, holidays)[0]).toBe(at('2026-12-04', '12:00'));
    expect(openAround(at('2026-12-04', '12:50'), weekdays, holidays)[0]).toBe(at('2026-12-04', '13:00'));
    expect(openAround(at('2026-12-07', '10:00'), weekdays, holidays)[0]).toBe(at('2026-12-08', '10:00'));
    expect(openAround(at('2026-12-04', '10:00'), [], holidays)).toEqual([]);
  });
});
