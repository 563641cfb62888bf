import { describe, expect, it } from '@jest/globals';
import { bangkokInstant } from '../../shared/calendar.js';
import { chasedAt, chasedInTime, daySeven, deliveredAtOf, whyNotDelivered, whyNotRecordMemo } from './chase-clock.rules.js';

const calendar = { holidays: new Set(['2026-12-10']), chaseDays: 7 };
const due = bangkokInstant('2026-12-03', '16:30');
const at = (day: string, time = '12:00') => bangkokInstant(day, time);

describe('the clock of ข้อ 211', () => {
  it.each([
    ['on day seven', '2026-12-10', false],
    ['on the next working day', '2026-12-11', false],
    ['after it', '2026-12-12', true],
  ])('%s', (_, today, isPassed) => {
    expect(daySeven(due, new Date(at(today)), calendar)).toEqual({ calendarOn: '2026-12-10', workingOn: '2026-12-11', isPassed });
  });

  it('counts a chase only when it was delivered, and in time', () => {
    const seven = daySeven(due, new Date(at('2026-12-12')), calendar);
    expect(chasedAt([{ deliveredAt: null }])).toBeNull();
    expect(chasedInTime([{ deliveredAt: null }, { deliveredAt: at('2026-12-11', '23:59') }], seven)).toBe(true);
    expect(chasedInTime([{ deliveredAt: at('2026-12-12', '00:00') }], seven)).toBe(false);
    expect(chasedAt([{ deliveredAt: at('2026-12-14') }, { deliveredAt: at('2026-12-12') }, { deliveredAt: null }])).toBe(at('2026-12-12'));
  });
});

describe('delivery', () => {
  const now = new Date(at('2026-12-07'));
  it.each([
    ['in-person', {}, now.toISOString()], ['phone', {}, now.toISOString()], ['memo', {}, null], ['line', {}, null],
    ['phone', { isDelivered: false }, null], ['memo', { isDelivered: true }, now.toISOString()],
    ['memo', { deliveredAt: '2026-12-06T09:00:00+07:00' }, '2026-12-06T02:00:00.000Z'],
  ] as const)('by %s, stated %p', (channel, stated, expected) => {
    expect(deliveredAtOf({ channel, ...stated }, now)).toBe(expected);
  });

  it.each([[null, null], [at('2026-12-07', '12:00'), null], [at('2026-12-07', '12:01'), 'returns.delivery-out-of-range'], [due, 'returns.delivery-out-of-range']])('at %p: %p', (deliveredAt, expected) => {
    expect(whyNotDelivered(deliveredAt, due, now)).toBe(expected);
  });
});

describe('what a memo gets afterwards', () => {
  const now = new Date(at('2026-12-07'));
  const memo = { channel: 'memo' as const, recordedAt: at('2026-12-05') };
  it.each([
    ['its number', memo, { memoOn: null, deliveredAt: null }, null],
    ['the date of the day it was drafted', memo, { memoOn: '2026-12-05', deliveredAt: null }, null],
    ['a date before it was drafted', memo, { memoOn: '2026-12-04', deliveredAt: null }, 'chases.memo-date'],
    ['a date to come', memo, { memoOn: '2026-12-08', deliveredAt: null }, 'chases.memo-date'],
    ['a delivery to come', memo, { memoOn: null, deliveredAt: at('2026-12-07', '12:01') }, 'returns.delivery-out-of-range'],
    ['a number that a call never had', { ...memo, channel: 'phone' as const }, { memoOn: null, deliveredAt: null }, 'chases.not-a-memo'],
  ])('%s', (_, chase, given, code) => {
    expect(whyNotRecordMemo(chase, { memoNumber: '1', ...given }, due, now)?.code ?? null).toBe(code);
  });
});
