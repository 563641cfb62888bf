import type { RefusalCode } from '../../shared/refusals.js';

/** What decides whether one thing may stand for another. Values in satang; null where the register has none. */
export interface Likeness {
  classId: string;
  unitId: string;
  valueSatang: number | null;
}

/** Like for like: same class, same responsible unit (it decides the approver), value not above the approved, and a reason. */
export function whyNotSwap(approved: Likeness, offered: Likeness, reason: string | undefined): RefusalCode | null {
  return whyNotLike(approved, offered) ?? (reason?.trim() ? null : 'checkouts.swap-reason-needed');
}

/** Who approved it did so for the unit and class it had then: what moved since is covered by no approval, though it is the very thing. */
export const whyNotAsApproved = (approved: Pick<Likeness, 'classId' | 'unitId'>, thing: Pick<Likeness, 'classId' | 'unitId'>): RefusalCode | null =>
  (thing.classId === approved.classId && thing.unitId === approved.unitId ? null : 'checkouts.thing-moved');

export function whyNotLike(approved: Likeness, offered: Likeness): RefusalCode | null {
  if (offered.classId !== approved.classId) return 'checkouts.swap-other-class';
  if (offered.unitId !== approved.unitId) return 'checkouts.swap-other-unit';
  if (offered.valueSatang === null) return approved.valueSatang === null ? null : 'checkouts.swap-value-unknown';
  return offered.valueSatang <= (approved.valueSatang ?? 0) ? null : 'checkouts.swap-dearer';
}
