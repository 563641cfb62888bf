import { postCovering, type Actor } from '../../shared/actor.js';
import type { LoanWhyNot } from '../../shared/api/loans/loan-requests.js';
import { whyNotView } from '../../approvals/approval.view.js';
import type { Because } from '../../shared/refusals.js';
import type { LoanAction } from '../../shared/vocab.js';
import { isEditable, isOpen, isTheirs, whyNotConfirm, whyNotEdit, whyNotMove, whyNotSubmit, whyNotWithdraw } from '../loan-lifecycle.rules.js';
import type { LoanRow } from '../loan-request.store.js';

export interface DecidingWhyNot {
  whyNotDecide: Because | null;
  whyNotApproveAll: Because | null;
  /** An opinion is asked of the reader, not a decision. */
  isOpinion: boolean;
}

export interface Allowed {
  allowedActions: LoanAction[];
  whyNot: LoanWhyNot;
}

type Answer = [action: LoanAction, because: Because | null];

/** What the reader may do now, and why not the rest of what concerns them: the same rules that guard the writes. */
export function allowed(loan: LoanRow, actor: Actor, deciding: DecidingWhyNot | null, isLate: boolean): Allowed {
  const answers = [...ownAnswers(loan, actor), ...decidingAnswers(loan, deciding), ...counterAnswers(loan, actor, isLate)];
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

/** The counter looks closer when things are scanned. */
function counterAnswers(loan: LoanRow, actor: Actor, isLate: boolean): Answer[] {
  if (!postCovering(actor, ['storekeeper'], loan.unitPath)) return [];
  const handOver: Answer[] = loan.status === 'approved' || loan.status === 'checked-out' ? [['check-out', whyNotMove(loan.status, 'check-out')]] : [];
  const takeBack: Answer[] = loan.status === 'checked-out' ? [['return', null]] : [];
  return [...handOver, ...takeBack, ...(isLate ? [['chase', null] as Answer] : [])];
}
