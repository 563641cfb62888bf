import type { ApprovalCase } from '../../approvals/deciding/examination.rules.js';
import { fiscalYear } from '../../shared/calendar.js';
import type { Because, RefusalCode } from '../../shared/refusals.js';
import type { PermitStatus } from '../../shared/vocab.js';

export interface PermitFacts {
  id: string;
  status: PermitStatus;
  personId: string;
  /** Who answers for a contract worker: their own as well. */
  responsibleOfficerId: string | null;
  unitId: string;
  unitPath: string;
  personUnitId: string;
  personUnitPath: string;
  startsOn: string;
  endsOn: string;
}

export interface PermitThing {
  unitId: string;
  classId: string | null;
  valueSatang: number | null;
  /** Still in the custody of who asked. */
  isHeld: boolean;
}

/** A day … a fiscal year: the next year is asked for anew, after the yearly confirmation. Days are Bangkok days. */
export function whyNotPeriod(startsOn: string, endsOn: string, today: string): RefusalCode | null {
  if (startsOn < today) return 'permits.starts-in-the-past';
  if (endsOn < startsOn) return 'permits.ends-before-start';
  return fiscalYear(endsOn) === fiscalYear(startsOn) ? null : 'permits.beyond-year';
}

/** One responsible unit on one permit, as on a loan slip: an order's scope may name units. */
export const whyNotTogether = (things: readonly { unitId: string }[]): RefusalCode | null =>
  (new Set(things.map((thing) => thing.unitId)).size > 1 ? 'permits.one-unit' : null);

export function whyNotDecideOn({ status, endsOn }: PermitFacts, things: readonly PermitThing[], outcome: 'grant' | 'refuse', today: string): RefusalCode | null {
  if (status !== 'waiting') return 'permits.already-decided';
  if (outcome === 'refuse') return null;
  if (endsOn < today) return 'permits.period-passed';
  return things.some((thing) => thing.isHeld) ? null : 'permits.nothing-held';
}

export const isRunning = ({ status, endsOn }: Pick<PermitFacts, 'status' | 'endsOn'>, today: string): boolean =>
  status === 'waiting' || (status === 'granted' && endsOn >= today);

export function whyNotWithdraw(permit: PermitFacts, personId: string, today: string): RefusalCode | null {
  if (permit.personId !== personId) return 'permits.not-yours';
  return isRunning(permit, today) ? null : 'permits.over';
}

export const whyNotRevoke = (permit: PermitFacts, today: string): RefusalCode | null =>
  (permit.status === 'granted' && permit.endsOn >= today ? null : 'permits.over');

/** ข้อ 208 (2): outside the premises the head of agency decides, or who acts for them under an order that covers these things. */
export function permitCase(permit: PermitFacts, things: readonly PermitThing[]): ApprovalCase {
  const held = things.filter((thing) => thing.isHeld);
  return {
    id: permit.id, round: 1, responsibleUnitId: permit.unitId, applicantUnitId: permit.personUnitId, applicantUnitPath: permit.personUnitPath,
    interested: [permit.personId, permit.responsibleOfficerId].filter((id) => id !== null), unconfirmedFillerId: null,
    decision: {
      borrowerKind: 'employee', isOutside: true, responsibleUnitPath: permit.unitPath, classIds: [...new Set(held.map((thing) => thing.classId ?? ''))],
      valueSatang: held.reduce((sum, thing) => sum + (thing.valueSatang ?? 0), 0), unpriced: held.filter((thing) => thing.valueSatang === null).length,
    },
  };
}

export const saying = (code: RefusalCode | null): Because | null => (code === null ? null : { code, facts: {} });
