import type { BlankSlipFacts } from './blank-slip/blank-slip.facts.js';
import { renderBlankSlip } from './blank-slip/blank-slip.js';
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
import { renderQuarterlyReport } from './quarterly/quarterly-report.js';
import type { QuarterlyReportFacts } from './quarterly/quarterly-report.facts.js';
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
  'quarterly-report': QuarterlyReportFacts;
  'outage-pad': OutagePadFacts;
  'blank-slip': BlankSlipFacts;
}

export type PaperJob<K extends keyof PaperKinds = keyof PaperKinds> = { [P in K]: { kind: P; facts: PaperKinds[P]; images: PaperImages } }[K];

const RENDERERS: { [K in keyof PaperKinds]: (facts: PaperKinds[K], images: PaperImages) => Promise<Buffer> } = {
  'loan-slip': renderLoanSlip,
  'loan-folder': renderLoanFolder,
  'return-receipt': renderReturnReceipt,
  'chase-memo': renderChaseMemo,
  labels: renderLabels,
  permit: renderPermit,
  'hand-back': renderHandBack,
  'invitation-cards': renderInvitationCards,
  guideline: renderGuideline,
  'exception-order': renderExceptionOrder,
  'quarterly-report': renderQuarterlyReport,
  'outage-pad': renderOutagePad,
  'blank-slip': renderBlankSlip,
};

/** Draws a paper in this thread; the server does it in a worker. */
export function renderPaper<K extends keyof PaperKinds>({ kind, facts, images }: PaperJob<K>): Promise<Buffer> {
  return RENDERERS[kind](facts, images);
}
