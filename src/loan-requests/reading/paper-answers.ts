import type { StepRow } from '../../approvals/approval-step.store.js';
import type { ApprovalCase, Standing } from '../../approvals/deciding/examination.rules.js';
import type { Actor } from '../../shared/actor.js';
import type { Signing } from '../../shared/vocab.js';
import { isInFolderOf, whyNotKeepFolder } from '../folder/folder.rules.js';
import type { LoanRow } from '../loan-request.store.js';
import { signedStepOf, whyNotObject } from '../paper/paper.rules.js';
import type { Answer } from './allowed-actions.js';

interface OnPaper {
  /** Of every round: a signature can be denied after the request was sent again. */
  steps: readonly StepRow[];
  asked: ApprovalCase;
  standing: Standing;
  signing: Signing;
}

/** What the reader may do with the paper of a request: record what was signed, or say that they did not sign it. */
export function paperAnswers(loan: LoanRow, actor: Actor, { steps, asked, standing, signing }: OnPaper): Answer[] {
  const signed = signedStepOf(steps, actor.personId);
  const objecting: Answer[] = signed && loan.status !== 'draft' ? [['object', whyNotObject(signed, actor.personId)]] : [];
  const isKeeper = actor.permissions.has('paper.record') && isInFolderOf(actor, standing.secretaryOf, loan.unitPath, steps.filter((step) => step.round === loan.round));
  if (loan.status !== 'submitted' || signing === 'electronic' || !isKeeper) return objecting;
  return [...objecting, ['record-paper', whyNotKeepFolder({ ...asked, signing, recorderId: actor.personId, isReached: true })]];
}
