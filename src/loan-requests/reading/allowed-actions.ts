import { postCovering, type Actor } from '../../shared/actor.js';
import type { LoanWhyNot } from '../../shared/api/loans/loan-life.js';
import { whyNotView } from '../../approvals/approval.view.js';
import type { Because, RefusalCode } from '../../shared/refusals.js';
import type { LoanAction, PostKind, StepKind } from '../../shared/vocab.js';
import { bangkokDate } from '../../shared/calendar.js';
import { whyNotClaim, whyNotDeny } from '../counter/claim.rules.js';
import { whyNotHandOver, whyNotHandOverUrgently, whyNotTakeBack, type ApprovedSlip } from '../counter/counter-duties.rules.js';
import { whyNotAsAsked, type AskedLine } from '../deciding/thing-as-asked.rules.js';
import { whyNotAskExtension } from '../extending/extension.rules.js';
import type { ExtensionRow } from '../extending/extension.store.js';
import { isToRatify, whyNotRatify } from '../emergency/emergency.rules.js';
import { isEditable, isOpen, isTheirs, whyNotConfirm, whyNotEdit, whyNotSubmit, whyNotWithdraw } from '../loan-lifecycle.rules.js';
import type { LoanRow } from '../loan-request.store.js';

export interface DecidingWhyNot {
  whyNotDecide: Because | null;
  whyNotApproveAll: Because | null;
  /** An opinion is asked of the reader, not a decision. */
  isOpinion: boolean;
}

/** What concerns the reader's step, and what the register says of the things by now. */
export const decidingOn = (seen: Omit<DecidingWhyNot, 'isOpinion'> & { step: { kind: StepKind } }, lines: readonly AskedLine[]): DecidingWhyNot =>
  ({ whyNotDecide: seen.whyNotDecide, whyNotApproveAll: seen.whyNotApproveAll ?? whyNotAsAsked(lines), isOpinion: seen.step.kind === 'opinion' });

/** Said also without a seat: they watch the step for its post, or had the power once. */
const SAID_WITHOUT_SEAT: readonly RefusalCode[] = ['approvals.secretary', 'approvals.order-lapsed', 'approvals.order-not-yet'];

/** Whether the step is the reader's: nobody else is told why they do not decide it. */
export const isTheirStep = ({ seat, whyNotDecide }: { seat: object | null; whyNotDecide: Because | null }): boolean =>
  whyNotDecide === null || seat !== null || SAID_WITHOUT_SEAT.includes(whyNotDecide.code);

/** The slip as the counter meets it. */
export interface AtCounter {
  approval: ApprovedSlip['approval'];
  /** Approved and not yet handed over, over all lines. */
  left: number;
  isLate: boolean;
  /** The borrower reported the return, and nobody has looked yet. */
  hasClaim: boolean;
  /** The reader holds an exception order today: duties may meet in them. */
  hasException: boolean;
  now: Date;
}

/** A later due: whether one may be asked for, and whether the reader decides on the one that waits. */
export interface Extending {
  open: ExtensionRow | null;
  effectiveDueAt: string;
  now: string;
  /** Of the one that waits, as approvals look at the reader. */
  deciding: { whyNotDecide: Because | null } | null;
}

export interface Allowed {
  allowedActions: LoanAction[];
  whyNot: LoanWhyNot;
}

/** In the lender's name: the storekeeper, and who answers for the supply office (ข้อ 211). */
export const CHASERS: readonly PostKind[] = ['storekeeper', 'head-of-supply-officers', 'head-of-supplies-unit'];

export type Answer = [action: LoanAction, because: Because | null];

/** What the reader may do now, and why not the rest of what concerns them: the same rules that guard the writes. */
export function allowed(loan: LoanRow, actor: Actor, deciding: DecidingWhyNot | null, counter: AtCounter | null, extending: Extending | null = null, onPaper: readonly Answer[] = []): Allowed {
  const answers = [...onPaper, ...ownAnswers(loan, actor), ...(counter ? claimAnswers(loan, actor, counter) : []), ...decidingAnswers(loan, deciding), ...ratifyingAnswers(loan, actor, deciding), ...(extending && !counter?.hasClaim ? extendingAnswers(loan, actor, extending) : []), ...(counter ? counterAnswers(loan, actor, counter) : [])];
  const refused = answers.flatMap(([action, because]) => (because ? [[action, whyNotView(because, actor.language)] as const] : []));
  return { allowedActions: answers.filter(([, because]) => because === null).map(([action]) => action), whyNot: Object.fromEntries(refused) };
}

function ownAnswers(loan: LoanRow, { personId }: Actor): Answer[] {
  if (!isTheirs(loan, personId)) return [];
  const writing: Answer[] = isEditable(loan.status) ? [['edit', whyNotEdit(loan, personId)], ['submit', whyNotSubmit(loan, personId)]] : [];
  const confirming: Answer[] = loan.borrowerId === personId && loan.confirmedAt === null ? [['confirm', whyNotConfirm(loan, personId)]] : [];
  return [...writing, ...confirming, ...(isOpen(loan.status) ? [['withdraw', whyNotWithdraw(loan, personId)] as Answer] : [])];
}

function decidingAnswers(loan: LoanRow, deciding: DecidingWhyNot | null): Answer[] {
  if (loan.status !== 'submitted' || !deciding) return [];
  const { whyNotDecide, whyNotApproveAll, isOpinion } = deciding;
  if (isOpinion || whyNotDecide) return [['decide', whyNotDecide]];
  return [['decide', null], ['approve', whyNotApproveAll], ['reject', null], ['send-back', null]];
}

/** What left before the approval: all of it is ratified, or none. */
function ratifyingAnswers(loan: LoanRow, { personId }: Actor, deciding: DecidingWhyNot | null): Answer[] {
  if (!isToRatify(loan) || !deciding) return [];
  const because = deciding.whyNotDecide ?? whyNotRatify(loan, { handedOverBy: loan.urgentlyBy ?? '', takenBackBy: [] }, personId);
  return [['ratify', because ?? deciding.whyNotApproveAll], ['refuse-ratification', because]];
}

/** Whoever does not decide on it is told nothing: it is not theirs to wonder about. An opening balance is asked for instead. */
function extendingAnswers(loan: LoanRow, { personId }: Actor, { open, effectiveDueAt, now, deciding }: Extending): Answer[] {
  if (loan.status !== 'checked-out') return [];
  const asking: Answer[] = isTheirs(loan, personId) && loan.regulariseBy === null ? [['extend', whyNotAskExtension(loan, personId, open, effectiveDueAt, now)]] : [];
  return open && deciding && now <= effectiveDueAt ? [...asking, ['decide-extension', deciding.whyNotDecide]] : asking;
}

/** The borrower, or who filled it in, reports the return; the counter takes it back or denies it. */
function claimAnswers(loan: LoanRow, actor: Actor, { hasClaim }: AtCounter): Answer[] {
  if (loan.status !== 'checked-out') return [];
  const isTheirOwn = [loan.borrowerId, loan.filledInBy].includes(actor.personId);
  const claiming: Answer[] = isTheirOwn ? [['claim-return', whyNotClaim(loan, actor.personId, hasClaim)]] : [];
  return hasClaim && postCovering(actor, ['storekeeper'], loan.unitPath) ? [...claiming, ['deny-claim', whyNotDeny(loan, actor.personId, hasClaim)]] : claiming;
}

/** The counter looks closer when things are scanned. */
function counterAnswers(loan: LoanRow, actor: Actor, { approval, left, isLate, hasException, now }: AtCounter): Answer[] {
  const chase: Answer[] = isLate && postCovering(actor, CHASERS, loan.unitPath) ? [['chase', null]] : [];
  if (!postCovering(actor, ['storekeeper'], loan.unitPath)) return chase;
  const facts = { startsOn: bangkokDate(loan.startsAt), dueOn: bangkokDate(loan.dueAt), fetchBy: loan.fetchBy && bangkokDate(loan.fetchBy), thing: loan.number };
  const because = (code: RefusalCode | null): Because | null => code && { code, facts };
  const isReady = (loan.status === 'approved' || loan.status === 'checked-out') && left > 0;
  const handOver: Answer[] = isReady ? [['check-out', because(whyNotHandOver({ ...loan, approval }, actor.personId, now, hasException))]] : [];
  const approverId = approval?.decidedBy ?? null;
  const takeBack: Answer[] = loan.status === 'checked-out' ? [['return', because(whyNotTakeBack({ borrowerId: loan.borrowerId, approverId, recorderId: approval?.recordedBy ?? null }, actor.personId, hasException))]] : [];
  const urgent: Answer[] = loan.status === 'submitted' ? [['check-out-urgently', because(whyNotHandOverUrgently({ ...loan, approval }, actor.personId, now, hasException))]] : [];
  return [...handOver, ...urgent, ...takeBack, ...chase];
}
