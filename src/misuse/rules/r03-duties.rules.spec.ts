import { describe, expect, it } from '@jest/globals';
import { dutyMeetings, readDuties, type DutiesFact, type Duty, type DutyAct, type ExceptionTerm } from './r03-duties.rules.js';

const ON = '2026-11-20';
const act = (duty: Duty, personId: string, actId: string = duty): DutyAct => ({ duty, personId, actId, at: `${ON}T02:00:00.000Z`, on: ON });
const order = (over: Partial<ExceptionTerm> = {}): ExceptionTerm =>
  ({ id: 'x1', number: '3/2570', personId: 'p5', duties: ['borrow', 'hand-over'], fromOn: '2026-10-01', untilOn: null, revokedAt: null, ...over });
const fact = (acts: DutyAct[], over: Partial<DutiesFact> = {}): DutiesFact => ({ requestId: 'r1', acts, exceptions: [], isHeadHimself: false, ...over });
const findings = (given: DutiesFact) => readDuties(given).filter((reading) => reading.finding);

describe('R03 leaves alone', () => {
  it('four people for four duties', () => {
    expect(readDuties(fact([act('borrow', 'p9'), act('approve', 'p3'), act('hand-over', 'p5'), act('take-back', 'p6')]))).toEqual([]);
  });

  it('one storekeeper who hands over and takes back', () => {
    expect(readDuties(fact([act('borrow', 'p9'), act('approve', 'p3'), act('hand-over', 'p5'), act('take-back', 'p5')]))).toEqual([]);
  });

  it('what an exception order in force allowed, and lists it with its order', () => {
    const given = fact([act('borrow', 'p5'), act('hand-over', 'p5')], { exceptions: [order()] });
    expect(findings(given)).toEqual([]);
    expect(dutyMeetings(given)).toMatchObject([{ duties: ['borrow', 'hand-over'], personId: 'p5', exception: { number: '3/2570' } }]);
  });

  it('the head of agency approving own outside use, and lists it', () => {
    const given = fact([act('borrow', 'p1'), act('approve', 'p1')], { isHeadHimself: true });
    expect(findings(given)).toEqual([]);
    expect(dutyMeetings(given)).toMatchObject([{ isHeadHimself: true, exception: null }]);
  });
});

describe('R03 asks when one person', () => {
  it.each<[string, Duty, Duty]>([
    ['borrows and approves', 'borrow', 'approve'],
    ['borrows and hands over', 'borrow', 'hand-over'],
    ['borrows and takes back', 'borrow', 'take-back'],
    ['approves and hands over', 'approve', 'hand-over'],
    ['approves and takes back', 'approve', 'take-back'],
  ])('%s', (_case, one, other) => {
    expect(findings(fact([act(one, 'p5'), act(other, 'p5')]))).toMatchObject([{ key: `R03:${one}+${other}:${one}+${other}` }]);
  });

  it.each<[string, Partial<ExceptionTerm>]>([
    ['of another person', { personId: 'p6' }],
    ['for other duties', { duties: ['borrow', 'take-back'] }],
    ['that had lapsed', { untilOn: '2026-11-19' }],
    ['not yet in force', { fromOn: '2026-11-21' }],
    ['revoked before', { revokedAt: `${ON}T01:00:00.000Z` }],
  ])('and the exception order is one %s', (_case, over) => {
    expect(findings(fact([act('borrow', 'p5'), act('hand-over', 'p5')], { exceptions: [order(over)] }))).toHaveLength(1);
  });

  it('once per act: two hand-overs are two findings', () => {
    const keys = findings(fact([act('borrow', 'p5'), act('hand-over', 'p5', 'c1'), act('hand-over', 'p5', 'c2')])).map((reading) => reading.key);
    expect(keys).toEqual(['R03:borrow+hand-over:borrow+c1', 'R03:borrow+hand-over:borrow+c2']);
  });
});
