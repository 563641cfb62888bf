import { describe, expect, it } from '@jest/globals';
import type { AuthorityCase } from '../../shared/api/access/authority.js';
import { flowNotes, flowWords } from '../../shared/guideline/flow-words.js';
import type { OpinionRule } from '../../shared/settings.js';
import { flowsOf, type FlowFacts } from './flow.rules.js';

const agency = { id: 'a', parentId: null, path: '/a/', name: 'สำนักงาน', headTitle: 'ผู้อำนวยการสำนักงาน' };
const digital = { id: 'd', parentId: 'a', path: '/a/d/', name: 'กลุ่มดิจิทัล', headTitle: 'ผู้อำนวยการกลุ่มดิจิทัล' };
const rule = (over: Partial<OpinionRule>): OpinionRule =>
  ({ borrowerKinds: ['employee'], place: 'any', fromSatang: 0, step: 'opinion', post: 'head-of-unit', of: 'borrower', promisedWorkingDays: 1, ...over });
const facts = (over: Partial<FlowFacts> = {}): FlowFacts => ({ units: [agency, digital], policy: [], approvalDays: 2, graceDays: 3, longestDays: 90, chaseDays: 5, ...over });
const said = (kind: AuthorityCase, given: FlowFacts): string[] =>
  flowsOf(given).find((flow) => flow.kind === kind)!.steps.slice(1, -4).map((step) => [flowWords(step, 'th'), ...flowNotes(step, 'th')].join(' · '));

describe('the flow chart of the guideline', () => {
  it.each([
    ['inside', ['หัวหน้าหน่วยที่รับผิดชอบพัสดุอนุมัติ · ภายใน 2 วันทำการ · ข้อ 208 (2)']],
    ['outside', ['ผู้อำนวยการสำนักงานอนุมัติ · ภายใน 2 วันทำการ · ข้อ 208 (2)']],
    ['agency', ['ผู้อำนวยการสำนักงานอนุมัติ · ภายใน 2 วันทำการ · ข้อ 208 (1)']],
  ] as const)('%s: names who lawfully approves, by when, under which clause', (kind, steps) => {
    expect(said(kind, facts())).toEqual(steps);
  });

  it('names the one head where only one unit answers for things', () => {
    expect(said('inside', facts({ units: [agency] }))[0]).toContain('ผู้อำนวยการสำนักงานอนุมัติ');
  });

  it('says who is told and who is asked, as the setting has it, and for which sums', () => {
    const policy = [
      rule({ place: 'outside', promisedWorkingDays: 3 }), rule({ place: 'outside', step: 'told', post: 'storekeeper', of: 'responsible', promisedWorkingDays: 0 }),
      rule({ place: 'inside', post: 'head-of-supply-officers', of: 'agency', fromSatang: 10_000_000, promisedWorkingDays: 0 }), rule({ borrowerKinds: ['agency'] }),
    ];
    expect(said('outside', facts({ policy })).slice(0, -1)).toEqual(['ระบบแจ้งเจ้าหน้าที่พัสดุเพื่อทราบ', 'หัวหน้าหน่วยของผู้ยืมให้ความเห็น · ภายใน 3 วันทำการ เลยแล้วส่งต่อโดยไม่มีความเห็น']);
    expect(said('inside', facts({ policy })).slice(0, -1)).toEqual(['หัวหน้าเจ้าหน้าที่ให้ความเห็น · ภายในวันเดียวกัน · เฉพาะมูลค่าตั้งแต่ 100,000 บาท']);
    expect(said('agency', facts({ policy }))).toHaveLength(1);
  });

  it('asks nobody for an opinion on what they approve', () => {
    expect(said('inside', facts({ policy: [rule({ of: 'responsible' })] }))).toHaveLength(1);
    expect(said('outside', facts({ policy: [rule({ post: 'head-of-agency', of: 'agency' })] }))).toHaveLength(1);
  });

  it('ends with how long it is kept, used and when it is chased', () => {
    const steps = flowsOf(facts())[0]!.steps.slice(-4);
    expect(steps.map((step) => flowNotes(step, 'th').join(' · '))).toEqual(['ของรอท่าน 3 วันทำการ', 'นานที่สุด 90 วัน', 'ข้อ 209', 'ภายใน 5 วัน นับแต่วันครบกำหนด · ข้อ 211']);
    expect(flowNotes(steps[3]!, 'en')).toEqual(['within 5 days after the due day', 'clause 211']);
  });
});
