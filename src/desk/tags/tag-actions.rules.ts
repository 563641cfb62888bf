import type { TagReadySlip } from '../../shared/api/desk.js';
import type { RefusalCode } from '../../shared/refusals.js';
import type { TagAction, TagWarning } from '../../shared/vocab.js';

/** What a scan finds, as seen by the one who scans. */
export interface ScanFacts {
  isLendable: boolean;
  isUsable: boolean;
  /** Free to ask for at this moment; of a pool, at least one. */
  isFree: boolean;
  loans: readonly { requestId: string; isMine: boolean; mayOpen: boolean; daysLate: number; whyNotReturn: RefusalCode | null }[];
  /** Slips approved for this thing or its kind, not yet fetched, that may be handed over now. */
  readySlips: readonly (TagReadySlip & { whyNot: RefusalCode | null })[];
  /** Works the counter of the store or unit that answers for it. */
  servesHere: boolean;
  keepsRegister: boolean;
  hasOpenQuestion: boolean;
  /** Custodies of it that this person may open. */
  custodies: readonly { isMine: boolean }[];
  /** Keeps its register, and it is neither lent nor with anybody; what is lent is given into custody from its page. */
  mayAssign: boolean;
  /** Promised to somebody within the next day. */
  isReservedSoon: boolean;
}

/** In the order in which they are usually wanted. What a scan offers is only an offer: the write asks its own rules again. */
export function tagActions(scan: ScanFacts): TagAction[] {
  const isLate = scan.loans.some((loan) => loan.daysLate > 0);
  const offered: Record<TagAction, boolean> = {
    'open-custody': scan.custodies.length > 0,
    return: scan.servesHere && scan.loans.some((loan) => loan.whyNotReturn === null),
    'check-out': scan.servesHere && scan.isFree && scan.isUsable && scan.readySlips.some((slip) => slip.whyNot === null),
    'answer-question': scan.servesHere && scan.hasOpenQuestion,
    chase: scan.servesHere && isLate,
    'open-request': scan.loans.some((loan) => loan.mayOpen),
    request: scan.isLendable && scan.isUsable && scan.isFree,
    'report-sighting': true,
    'assign-custody': scan.mayAssign,
    edit: scan.keepsRegister,
    'print-label': scan.keepsRegister,
  };
  return (Object.keys(offered) as TagAction[]).filter((action) => offered[action]);
}

/** What lies ready at the counter but not for this person: duties are kept apart. */
export function tagWhyNot(scan: ScanFacts): Partial<Record<'check-out' | 'return', RefusalCode>> {
  const allowed = tagActions(scan);
  const back = scan.servesHere ? scan.loans.find((loan) => loan.whyNotReturn)?.whyNotReturn : null;
  const out = scan.servesHere && scan.isFree && scan.isUsable ? scan.readySlips.find((slip) => slip.whyNot)?.whyNot : null;
  return { ...(back && !allowed.includes('return') ? { return: back } : {}), ...(out && !allowed.includes('check-out') ? { 'check-out': out } : {}) };
}

export function tagWarnings(scan: ScanFacts): TagWarning[] {
  const found: Partial<Record<TagWarning, boolean>> = {
    overdue: scan.loans.some((loan) => loan.daysLate > 0 && (loan.isMine || loan.mayOpen)),
    'not-usable': !scan.isUsable,
    'not-lendable': !scan.isLendable,
    'reserved-soon': scan.isReservedSoon,
    'question-open': scan.hasOpenQuestion && scan.servesHere,
  };
  return (Object.keys(found) as TagWarning[]).filter((warning) => found[warning]);
}

/** The slip that the main button opens, when there is no choice to make. */
export function slipMeant(scan: ScanFacts): string | null {
  const open = scan.servesHere ? scan.loans : scan.loans.filter((loan) => loan.mayOpen);
  const slips = open.length ? open.map((loan) => loan.requestId) : scan.servesHere ? scan.readySlips.filter((slip) => slip.whyNot === null).map((slip) => slip.requestId) : [];
  return slips.length === 1 ? slips[0] ?? null : null;
}

/** The slips on which it may leave, for whoever may hand it over. */
export function slipsToChoose(scan: ScanFacts): TagReadySlip[] {
  if (!tagActions(scan).includes('check-out')) return [];
  return scan.readySlips.filter((slip) => slip.whyNot === null).map(({ whyNot: _whyNot, ...slip }) => slip);
}
