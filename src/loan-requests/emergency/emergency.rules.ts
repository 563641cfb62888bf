import { addWorkingDays, bangkokDate, bangkokInstant } from '../../shared/calendar.js';
import type { Because, RefusalCode } from '../../shared/refusals.js';
import { interestedIn, type Parties } from '../approval-case.rules.js';
import type { LoanStatus, Ratification } from '../../shared/vocab.js';

/** What a request knows of its emergency; both null where there was none. */
export interface EmergencyMark {
  ratifyBy: string | null;
  ratification: Ratification | null;
}

export const isToRatify = ({ ratifyBy, ratification }: EmergencyMark): boolean => ratifyBy !== null && ratification === null;

/** The lawful approver has still to decide: before anything left, or after it left on an officer's word. */
export const isUndecided = (loan: EmergencyMark & { status: LoanStatus }): boolean => loan.status === 'submitted' || isToRatify(loan);

/** The end of the last working day on which it may be ratified in time. */
export const ratifyUntil = (handedOverAt: string, days: number, holidays: ReadonlySet<string>): string =>
  bangkokInstant(addWorkingDays(bangkokDate(handedOverAt), days, holidays), '23:59');

/** Whose own it is, and who vouches or answers for the borrower. */
export const concernedIn = (loan: Parties): string[] => [loan.borrowerId, loan.sponsorId, loan.responsibleOfficerId, ...interestedIn(loan)].filter((id) => id !== null);

/** Nobody vouches with their word for a loan of their own, nor for what they hand over themselves. */
export function whyNotOnWordOf(officerId: string, concerned: readonly string[], actorId: string): RefusalCode | null {
  return officerId === actorId || concerned.includes(officerId) ? 'emergency.officer-concerned' : null;
}

/** Who hands over does not ratify: where nobody else could, the thing does not leave by their hand. A post without anybody waits for an order, as every approval does. */
export const whyNotLeaveBy = (deciders: readonly { personId: string }[], actorId: string): RefusalCode | null =>
  (deciders.length > 0 && deciders.every((one) => one.personId === actorId) ? 'emergency.nobody-to-ratify' : null);

export interface DutiesDone {
  handedOverBy: string;
  takenBackBy: readonly string[];
}

/** Decided once; and who handed over or took back does not approve (R03). An exception order lets duties meet, but for the counter itself. */
export function whyNotRatify(loan: EmergencyMark, done: DutiesDone, personId: string): Because | null {
  if (loan.ratifyBy === null) return { code: 'emergency.none', facts: {} };
  if (loan.ratification !== null) return { code: 'emergency.already-decided', facts: {} };
  return [done.handedOverBy, ...done.takenBackBy].includes(personId) ? { code: 'emergency.own-hand-over', facts: {} } : null;
}

/** Lines of which something left, at the number that left: more is not ratified. */
export const asLeft = <L extends { quantity: number; checkedOutQuantity: number }>(lines: readonly L[]): L[] =>
  lines.filter((line) => line.checkedOutQuantity > 0).map((line) => ({ ...line, quantity: line.checkedOutQuantity }));

/** What the approver decides on: what was asked for, or, where it left already, what left. */
export const asDecided = <L extends { quantity: number; checkedOutQuantity: number }>(loan: EmergencyMark, lines: readonly L[]): L[] => (loan.ratifyBy === null ? [...lines] : asLeft(lines));
