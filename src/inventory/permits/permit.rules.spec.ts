import { describe, expect, it } from '@jest/globals';
import { permitCase, whyNotDecideOn, whyNotPeriod, whyNotRevoke, whyNotTogether, whyNotWithdraw, type PermitFacts, type PermitThing } from './permit.rules.js';

const permit = (over: Partial<PermitFacts> = {}): PermitFacts => ({
  id: 'p1', status: 'waiting', personId: 'suda', responsibleOfficerId: 'wira', unitId: 'pr', unitPath: '/root/pr/', personUnitId: 'academic', personUnitPath: '/root/academic/',
  startsOn: '2026-07-06', endsOn: '2026-07-08', ...over,
});
const thing = (over: Partial<PermitThing> = {}): PermitThing => ({ unitId: 'pr', classId: 'camera', valueSatang: 100_00, isHeld: true, ...over });

describe('the days of a permit', () => {
  it.each([
    ['2026-07-06', '2026-07-06', null], ['2026-07-06', '2026-09-30', null], ['2026-07-06', '2026-10-01', 'permits.beyond-year'], ['2026-10-01', '2027-09-30', null],
    ['2026-07-05', '2026-07-08', 'permits.starts-in-the-past'], ['2026-07-08', '2026-07-07', 'permits.ends-before-start'],
  ])('from %s to %s: %s', (startsOn, endsOn, code) => expect(whyNotPeriod(startsOn, endsOn, '2026-07-06')).toBe(code));
});

describe('a permit', () => {
  it('is for the head of agency, whoever owns the thing; the holder, and who answers for contract staff, decide nothing on it', () => {
    const { decision, interested } = permitCase(permit(), [thing(), thing({ valueSatang: null }), thing({ isHeld: false, valueSatang: 900_00 })]);
    expect(decision).toEqual({ borrowerKind: 'employee', isOutside: true, responsibleUnitPath: '/root/pr/', classIds: ['camera'], valueSatang: 100_00, unpriced: 1 });
    expect(interested).toEqual(['suda', 'wira']);
  });

  it('holds things of one unit', () => {
    expect([whyNotTogether([thing(), thing()]), whyNotTogether([thing(), thing({ unitId: 'digital' })])]).toEqual([null, 'permits.one-unit']);
  });

  it.each<[string, Partial<PermitFacts>, PermitThing[], 'grant' | 'refuse', string | null]>([
    ['waiting', {}, [thing()], 'grant', null], ['decided', { status: 'refused' }, [thing()], 'grant', 'permits.already-decided'], ['for days gone by', { endsOn: '2026-07-05' }, [thing()], 'grant', 'permits.period-passed'],
    ['for days gone by', { endsOn: '2026-07-05' }, [thing()], 'refuse', null], ['of things given back', {}, [thing({ isHeld: false })], 'grant', 'permits.nothing-held'],
  ])('%s is decided or not', (_what, over, things, outcome, code) => {
    expect(whyNotDecideOn(permit(over), things, outcome, '2026-07-06')).toBe(code);
  });

  it('is withdrawn by who asked, and revoked while it runs', () => {
    expect([whyNotWithdraw(permit(), 'suda', '2026-07-06'), whyNotWithdraw(permit(), 'wira', '2026-07-06'), whyNotWithdraw(permit({ status: 'granted', endsOn: '2026-07-01' }), 'suda', '2026-07-06')])
      .toEqual([null, 'permits.not-yours', 'permits.over']);
    expect([whyNotRevoke(permit({ status: 'granted' }), '2026-07-08'), whyNotRevoke(permit({ status: 'granted' }), '2026-07-09'), whyNotRevoke(permit(), '2026-07-06')]).toEqual([null, 'permits.over', 'permits.over']);
  });
});
