import { lawfulDeciders, type MatrixUnit } from '../../approvals/matrix/authority-matrix.rules.js';
import { AUTHORITY_CASES, type AuthorityCase } from '../../shared/api/access/authority.js';
import type { GuidelineFlow, GuidelineFlowStep } from '../../shared/api/guideline/guidelines.js';
import type { OpinionRule } from '../../shared/settings.js';
import type { FlowStepKind } from '../../shared/guideline/guideline-vocab.js';
import type { BorrowerKind } from '../../shared/vocab.js';

/** What the office decided for itself, as it holds at one instant. */
export interface FlowFacts {
  /** Units that answer for things; the agency among them. */
  units: readonly MatrixUnit[];
  policy: readonly OpinionRule[];
  /** Working days promised for the approval. */
  approvalDays: number;
  /** Working days that approved things are kept. */
  graceDays: number;
  longestDays: number;
  /** Calendar days within which the lender chases. */
  chaseDays: number;
}

const BORROWER: Record<AuthorityCase, BorrowerKind> = { inside: 'employee', outside: 'employee', agency: 'agency', outsider: 'outsider' };

const plain = (kind: FlowStepKind, more: Partial<GuidelineFlowStep> = {}): GuidelineFlowStep =>
  ({ kind, postKind: null, of: null, postTitle: null, days: null, rule: null, fromSatang: 0, ...more });

/** The way of a request of each kind, as routing would plan it for nobody in particular. */
export const flowsOf = (facts: FlowFacts): GuidelineFlow[] => AUTHORITY_CASES.map((kind) => ({ kind, steps: stepsOf(kind, facts) }));

function stepsOf(kind: AuthorityCase, facts: FlowFacts): GuidelineFlowStep[] {
  const approval = approvalOf(kind, facts);
  return [
    plain('ask', { rule: 'ข้อ 207' }), ...before(kind, facts, approval), approval, plain('fetch', { days: facts.graceDays }), plain('use', { days: facts.longestDays }),
    plain('return', { rule: 'ข้อ 209' }), plain('chase', { days: facts.chaseDays, rule: 'ข้อ 211' }),
  ];
}

/** Titled where it is the same post for the things of every unit; else it is the head of whichever unit answers for the thing. */
function approvalOf(kind: AuthorityCase, { units, approvalDays }: FlowFacts): GuidelineFlowStep {
  const lawful = units.map((unit) => lawfulDeciders(kind, unit, units, []));
  const posts = new Set(lawful.map(({ unit }) => unit.id));
  const { unit, rule, postKind } = lawful[0]!;
  const only = posts.size === 1;
  return plain('approval', {
    postKind: only ? postKind : 'head-of-unit', of: only && postKind === 'head-of-agency' ? 'agency' : 'responsible', postTitle: only ? unit.headTitle || unit.name : null, days: approvalDays, rule,
  });
}

/** Who is told or asked first; another agency's letter goes straight to the head. */
function before(kind: AuthorityCase, { policy, units }: FlowFacts, approval: GuidelineFlowStep): GuidelineFlowStep[] {
  if (kind === 'agency') return [];
  const place = kind === 'inside' ? 'inside' : 'outside';
  const root = units.find((unit) => unit.parentId === null);
  const steps = policy.filter((rule) => rule.borrowerKinds.includes(BORROWER[kind]) && [place, 'any'].includes(rule.place)).map((rule) => {
    const isHead = rule.post === 'head-of-agency';
    const post = { postKind: rule.post, of: isHead ? 'agency' as const : rule.of, postTitle: isHead ? (root?.headTitle || null) : null };
    return plain(rule.step, { ...post, days: rule.step === 'told' ? null : rule.promisedWorkingDays, fromSatang: rule.fromSatang });
  });
  const others = steps.filter((step) => step.postKind !== approval.postKind || step.of !== approval.of);
  return [...others.filter((step) => step.kind === 'told'), ...others.filter((step) => step.kind === 'opinion')];
}
