import { describe, expect, it } from '@jest/globals';
import { leaveOf, type Leave } from './gate.rules.js';

const permit = (startsOn: string, endsOn: string): Leave => ({ kind: 'permit', paperNumber: '1/2569', startsOn, endsOn, dueAt: null });
const loan = (dueAt: string): Leave => ({ kind: 'loan', paperNumber: 'ย. 1/2569', startsOn: '2026-07-01', endsOn: dueAt.slice(0, 10), dueAt });

describe('at the gate', () => {
  it.each<[string, Leave[], string, Leave['kind'] | null]>([
    ['nothing known', [], '2026-07-06T03:00:00.000Z', null],
    ['a permit of today', [permit('2026-07-06', '2026-07-06')], '2026-07-06T03:00:00.000Z', 'permit'],
    ['a permit until late this evening in Bangkok', [permit('2026-07-01', '2026-07-06')], '2026-07-06T16:59:00.000Z', 'permit'],
    ['a permit that ended at midnight in Bangkok', [permit('2026-07-01', '2026-07-06')], '2026-07-06T17:00:00.000Z', null],
    ['a permit to come', [permit('2026-07-07', '2026-07-08')], '2026-07-06T03:00:00.000Z', null],
    ['a loan not yet due', [loan('2026-07-06T09:30:00.000Z')], '2026-07-06T09:30:00.000Z', 'loan'],
    ['a loan past its due', [loan('2026-07-06T09:30:00.000Z')], '2026-07-06T09:31:00.000Z', null],
    ['the longer of two', [loan('2026-07-06T09:30:00.000Z'), permit('2026-07-01', '2026-09-30')], '2026-07-06T03:00:00.000Z', 'permit'],
  ])('%s', (_case, leaves, now, kind) => {
    expect(leaveOf(leaves, now)?.kind ?? null).toBe(kind);
  });
});
