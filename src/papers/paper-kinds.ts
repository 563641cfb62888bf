import type { ChaseMemoFacts } from './chase-memo/chase-memo.facts.js';
import { renderChaseMemo } from './chase-memo/chase-memo.js';
import type { HandBackFacts } from './custody/hand-back.facts.js';
import { renderHandBack } from './custody/hand-back.js';
import type { PermitFacts } from './custody/permit.facts.js';
import { renderPermit } from './custody/permit.js';
import { renderGuideline } from './guideline/guideline.js';
import type { GuidelineFacts } from './guideline/guideline.facts.js';
import type { ExceptionOrderFacts } from './exception-order/exception-order.facts.js';
import { renderExceptionOrder } from './exception-order/exception-order.js';
import { renderInvitationCards } from './invitations/invitation-cards.js';
import type { InvitationCardsFacts } from './invitations/invitation-cards.facts.js';
import { renderLabels } from './labels/labels.js';
import type { LabelsFacts } from './labels/labels.facts.js';
import type { LoanFolderFacts } from './loan-memo/loan-memo.facts.js';
import { renderLoanFolder } from './loan-memo/loan-memo.js';
import { renderLoanSlip } from './loan-slip/loan-slip.js';
import type { LoanSlipFacts } from './loan-slip/loan-slip.facts.js';
import type { OutagePadFacts } from './outage-slip/outage-slip.facts.js';
import { renderOutagePad } from './outage-slip/outage-slip.js';
import type { PaperImages } from './paper-facts.js';
import { renderReturnReceipt } from './return-receipt/return-receipt.js';
import type { ReturnReceiptFacts } from './return-receipt/return-receipt.facts.js';

/** Every paper by name, with the facts it is drawn from. */
export interface PaperKinds {
  'loan-slip': LoanSlipFacts;
  'loan-folder': LoanFolderFacts;
  'return-receipt': ReturnReceiptFacts;
  'chase-memo': ChaseMemoFacts;
  labels: LabelsFacts;
  permit: PermitFacts;
  'hand-back': HandBackFacts;
  'invitation-cards': InvitationCardsFacts;
  guideline: GuidelineFacts;
  'exception-order': ExceptionOrderFacts;
  'outage-pad': OutagePadFacts;
}

export type PaperJob = { [K in keyof PaperKinds]: { kind: K; facts: PaperKinds[K]; images: PaperImages } }[keyof PaperKinds];

/** Draws a paper in this thread; the server does it in a worker. */
export function renderPaper(job: PaperJob): Promise<Buffer> {
  switch (job.kind) {
    case 'loan-slip':
      return renderLoanSlip(job.facts, job.images);
    case 'loan-folder':
      return renderLoanFolder(job.facts, job.images);
    case 'return-receipt':
      return renderReturnReceipt(job.facts, job.images);
    case 'chase-memo':
      return renderChaseMemo(job.facts, job.images);
    case 'labels':
      return renderLabels(job.facts);
    case 'permit':
      return renderPermit(job.facts, job.images);
    case 'hand-back':
      return renderHandBack(job.facts);
    case 'invitation-cards':
      return renderInvitationCards(job.facts);
    case 'guideline':
      return renderGuideline(job.facts);
    case 'exception-order':
      return renderExceptionOrder(job.facts, job.images);
    case 'outage-pad':
      return renderOutagePad(job.facts, job.images);
  }
}
