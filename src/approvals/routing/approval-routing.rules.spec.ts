import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AGENCY_HEAD, asked, headOf, seat, SEATS, underOrder, UNITS, without, type Asked } from '../../../test/support/loans/small-agency.js';
import { planApproval } from './approval-routing.rules.js';
import { lawfulPost } from './lawful-approver.rules.js';

const OUTSIDE = { isOutside: true } as const;
const AGENCY = { borrowerKind: 'agency' } as const;
const OUTSIDER = { borrowerKind: 'outsider' } as const;

/** Post, clause, and who may decide, the first in rank first. */
const lawful = (change: Asked): string => {
  const { postKind, unitId, rule, deciders, selfAsHead } = lawfulPost(asked(change));
  return `${postKind} ${unitId} · ${rule} · ${deciders.map((one) => one.personId).join('+') || (selfAsHead ? 'self-as-head' : 'nobody')}`;
};

describe('the one lawful approver (ข้อ 208)', () => {
  const cases: [string, Asked, string][] = [
    ['inside: head of the responsible unit', {}, 'head-of-unit supplies · ข้อ 208 (2) · somchai'],
    ['inside, another unit\'s thing', { responsibleUnitId: 'academic' }, 'head-of-unit academic · ข้อ 208 (2) · napa'],
    ['inside, a unit without a head of its own', { responsibleUnitId: 'corner' }, 'head-of-unit admin · ข้อ 208 (2) · wilai'],
    ['outside: head of agency, the deputy under an order', { decision: OUTSIDE }, 'head-of-agency agency · ข้อ 208 (2) · arunee+prasert'],
    ['outside over the ceiling: head of agency alone', { decision: { ...OUTSIDE, valueSatang: 5_000_001 } }, 'head-of-agency agency · ข้อ 208 (2) · arunee'],
    ['another agency: head of agency, whatever the place', { decision: AGENCY, interested: [], applicantUnitId: null }, 'head-of-agency agency · ข้อ 208 (1) · arunee'],
    ['an outsider inside', { decision: OUTSIDER, interested: ['weera'], applicantUnitId: 'academic' }, 'head-of-unit supplies · ข้อ 208 (2) · somchai'],
    ['an outsider outside: beyond the deputy\'s order', { decision: { ...OUTSIDER, ...OUTSIDE }, interested: ['weera'] }, 'head-of-agency agency · ข้อ 208 (2) · arunee'],
    ['own request of a head: one level up', { interested: ['somchai'], applicantUnitId: 'supplies' }, 'head-of-unit admin · ข้อ 208 (2) · wilai'],
    ['a head who borrows another unit\'s thing', { interested: ['kitti'] }, 'head-of-unit supplies · ข้อ 208 (2) · somchai'],
    ['an outsider whose sponsor is that head: one level up', { decision: OUTSIDER, interested: ['somchai'] }, 'head-of-unit admin · ข้อ 208 (2) · wilai'],
    ['contract staff whose responsible officer is that head', { interested: ['suda', 'somchai'] }, 'head-of-unit admin · ข้อ 208 (2) · wilai'],
    ['the deputy for use outside: the head decides', { interested: ['prasert'], applicantUnitId: 'agency', decision: OUTSIDE }, 'head-of-agency agency · ข้อ 208 (2) · arunee'],
    ['head of agency outside: the deputy under a standing order', { interested: ['arunee'], decision: OUTSIDE }, 'head-of-agency agency · ข้อ 208 (2) · prasert'],
    ['head of agency outside, no order', { interested: ['arunee'], decision: OUTSIDE, seats: without('prasert') }, 'head-of-agency agency · ข้อ 208 (2) · self-as-head'],
    ['head of agency outside, over the order', { interested: ['arunee'], decision: { ...OUTSIDE, valueSatang: 9_000_000 } }, 'head-of-agency agency · ข้อ 208 (2) · self-as-head'],
    ['head of agency inside: the responsible head', { interested: ['arunee'], applicantUnitId: 'agency' }, 'head-of-unit supplies · ข้อ 208 (2) · somchai'],
    ['vacant, somebody acting', { seats: [...without('somchai'), underOrder(headOf('supplies'), 'malee', 'acting-vacant')] }, 'head-of-unit supplies · ข้อ 208 (2) · malee'],
    ['who acts borrows: one level up', { interested: ['malee'], seats: [...without('somchai'), underOrder(headOf('supplies'), 'malee', 'acting-for')] }, 'head-of-unit admin · ข้อ 208 (2) · wilai'],
    ['vacant and nobody acting: nobody, and never a level up', { seats: without('somchai') }, 'head-of-unit supplies · ข้อ 208 (2) · nobody'],
    ['head of agency vacant, over the deputy\'s ceiling', { seats: without('arunee'), decision: { ...OUTSIDE, valueSatang: 9_000_000 } }, 'head-of-agency agency · ข้อ 208 (2) · nobody'],
  ];
  it.each(cases)('%s', (_name, change, expected) => {
    expect(lawful(change)).toBe(expected);
  });

  it('never names anybody interested, whoever borrows whatever, and always one post', () => {
    const people = [...new Set(SEATS.map((one) => one.personId)), 'pimchanok', 'suda'];
    const facts = fc.record({
      interested: fc.uniqueArray(fc.constantFrom(...people), { maxLength: 2 }), responsibleUnitId: fc.constantFrom(...UNITS.map((unit) => unit.id)),
      borrowerKind: fc.constantFrom('employee' as const, 'agency' as const, 'outsider' as const), isOutside: fc.boolean(),
      valueSatang: fc.integer({ min: 0, max: 10_000_000 }), vacant: fc.subarray(SEATS),
    });
    fc.assert(fc.property(facts, ({ interested, responsibleUnitId, vacant, ...decision }) => {
      const seats = SEATS.filter((one) => !vacant.includes(one));
      const post = lawfulPost(asked({ interested, responsibleUnitId, seats, decision }));
      expect(post.deciders.filter((one) => interested.includes(one.personId))).toEqual([]);
      expect(post.postKind).toBe(post.unitId === 'agency' ? 'head-of-agency' : 'head-of-unit');
      if (decision.isOutside || decision.borrowerKind === 'agency') expect(post.unitId).toBe('agency');
      if (post.selfAsHead) expect(post.deciders).toEqual([]);
    }));
  });
});

/** kind, post and unit of every step. */
const plan = (change: Asked): string[] => planApproval(asked(change)).map((step) => `${step.kind} ${step.postKind} ${step.unitId}`);
const STOREKEEPER_CHECKS = { borrowerKinds: ['employee' as const], place: 'any' as const, fromSatang: 0, step: 'opinion' as const, post: 'storekeeper' as const, of: 'responsible' as const, promisedWorkingDays: 1 };

describe('the chain', () => {
  const cases: [string, Asked, string[]][] = [
    ['inside: the applicant\'s head is told', {}, ['told head-of-unit digital', 'approval head-of-unit supplies']],
    ['outside: the applicant\'s head is asked', { decision: OUTSIDE }, ['opinion head-of-unit digital', 'approval head-of-agency agency']],
    ['one step where one person holds both', { responsibleUnitId: 'digital' }, ['approval head-of-unit digital']],
    ['one step where the deputy heads the applicant\'s unit', { decision: OUTSIDE, seats: [...without('kitti'), seat('head-of-unit', 'digital', 'prasert')] }, ['approval head-of-agency agency']],
    ['another agency: no opinion', { decision: { ...AGENCY, ...OUTSIDE }, applicantUnitId: null, interested: [] }, ['approval head-of-agency agency']],
    ['a head asks: their own head is asked', { decision: OUTSIDE, interested: ['somchai'], applicantUnitId: 'supplies' }, ['opinion head-of-unit admin', 'approval head-of-agency agency']],
    ['no head in the unit: the next above is asked', { decision: OUTSIDE, applicantUnitId: 'supplies', seats: without('somchai') }, ['opinion head-of-unit admin', 'approval head-of-agency agency']],
    ['policy adds the storekeeper', { policy: [STOREKEEPER_CHECKS] }, ['opinion storekeeper agency', 'approval head-of-unit supplies']],
    ['a storekeeper is not asked about their own request', { policy: [STOREKEEPER_CHECKS], interested: ['malee'] }, ['approval head-of-unit supplies']],
    ['policy from a value on', { policy: [{ ...STOREKEEPER_CHECKS, fromSatang: 3_000_001 }] }, ['approval head-of-unit supplies']],
    ['policy from a value on, and a thing without a price', { policy: [{ ...STOREKEEPER_CHECKS, fromSatang: 3_000_001 }], decision: { unpriced: 1 } }, ['opinion storekeeper agency', 'approval head-of-unit supplies']],
    ['asked wins over told for the same post', { policy: [{ ...STOREKEEPER_CHECKS, step: 'told' }, STOREKEEPER_CHECKS, STOREKEEPER_CHECKS] }, ['opinion storekeeper agency', 'approval head-of-unit supplies']],
    ['the head of agency borrows outside, no order: the auditor is told', {
      decision: OUTSIDE, interested: ['arunee'], applicantUnitId: 'agency', seats: [...without('prasert'), seat('auditor', 'agency', 'anan')],
    }, ['told auditor agency', 'approval head-of-agency agency']],
    ['the head of agency borrows outside, the deputy decides', { decision: OUTSIDE, interested: ['arunee'], applicantUnitId: 'agency' }, ['approval head-of-agency agency']],
  ];
  it.each(cases)('%s', (_name, change, expected) => {
    expect(plan(change)).toEqual(expected);
  });

  it('promises the opinion first and the approval after it, in working days', () => {
    const steps = planApproval(asked({ decision: OUTSIDE, now: '2026-12-04T03:00:00.000Z', holidays: new Set(['2026-12-07', '2026-12-10']) }));
    expect(steps.map((step) => step.promisedAt)).toEqual(['2026-12-08T09:30:00.000Z', '2026-12-09T09:30:00.000Z']);
  });

  it('never promises a time that has passed', () => {
    const [step] = planApproval(asked({ responsibleUnitId: 'digital', approvalPromisedDays: 0, now: '2026-11-23T10:00:00.000Z' }));
    expect(step?.promisedAt).toBe('2026-11-24T09:30:00.000Z');
  });

  it('gives each step the title of its post as the agency writes it', () => {
    const titles = planApproval(asked({ policy: [STOREKEEPER_CHECKS] })).map((step) => step.postTitle);
    expect(titles).toEqual(['storekeeper', 'หัวหน้างานพัสดุ']);
  });

  it('names the head of agency once, also where the root unit is responsible', () => {
    expect(lawfulPost(asked({ responsibleUnitId: 'agency' }))).toMatchObject(AGENCY_HEAD);
  });
});
