import { describe, expect, it } from '@jest/globals';
import { fetchBy } from './fetch-by.rules.js';
import { approvedWorth, lineDecisions, whyNotTheseLines } from './line-outcome.rules.js';

const LINES = [{ id: 'camera', quantity: 1, valueSatang: 4_000_000 }, { id: 'chairs', quantity: 40, valueSatang: 45_000 }, { id: 'tent', quantity: 1, valueSatang: null }];

describe('decisions per line', () => {
  it('approves as asked what is not named', () => {
    const decisions = lineDecisions(LINES, [{ lineId: 'chairs', outcome: 'approve', quantity: 25 }, { lineId: 'tent', outcome: 'reject', reason: ' ใช้อยู่ ' }]);
    expect(decisions).toEqual([
      { lineId: 'camera', outcome: 'approve', quantity: 1, reason: null }, { lineId: 'chairs', outcome: 'approve', quantity: 25, reason: null },
      { lineId: 'tent', outcome: 'reject', quantity: 0, reason: 'ใช้อยู่' },
    ]);
    expect(approvedWorth(LINES, decisions)).toEqual({ valueSatang: 4_000_000 + 25 * 45_000, unpriced: 0 });
    expect(approvedWorth(LINES, lineDecisions(LINES, []))).toMatchObject({ unpriced: 1 });
  });

  it.each([
    ['sound', [{ lineId: 'chairs', outcome: 'approve' as const, quantity: 40 }], null],
    ['of another request', [{ lineId: 'car', outcome: 'approve' as const }], 'approvals.unknown-line'],
    ['named twice', [{ lineId: 'tent', outcome: 'approve' as const }, { lineId: 'tent', outcome: 'reject' as const }], 'approvals.unknown-line'],
    ['more than asked', [{ lineId: 'chairs', outcome: 'approve' as const, quantity: 41 }], 'approvals.more-than-asked'],
  ])('%s', (_name, given, code) => {
    expect(whyNotTheseLines(LINES, given)?.code ?? null).toBe(code);
  });
});

describe('until when the things are kept', () => {
  const HOLIDAYS = new Set(['2026-12-07']);
  it.each([
    ['from the first day, when that is later', '2026-12-03T01:30:00.000Z', '2026-12-01T03:00:00.000Z', 2, '2026-12-08T16:59:00.000Z'],
    ['only until the due, when that is earlier', '2026-12-08T01:30:00.000Z', '2026-12-01T03:00:00.000Z', 5, '2026-12-09T09:30:00.000Z'],
    ['from the approval, when that is later', '2026-12-01T01:30:00.000Z', '2026-12-02T08:00:00.000Z', 1, '2026-12-03T16:59:00.000Z'],
    ['to the end of the day without a grace', '2026-12-01T01:30:00.000Z', '2026-12-01T03:00:00.000Z', 0, '2026-12-01T16:59:00.000Z'],
  ])('%s', (_name, startsAt, approvedAt, grace, until) => {
    expect(fetchBy({ startsAt, dueAt: '2026-12-09T09:30:00.000Z' }, approvedAt, grace, HOLIDAYS)).toBe(until);
  });
});
