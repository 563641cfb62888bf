import { ApprovalLineDecision } from './approvals/approval-line-decision.entity.js';
import { ApprovalStep } from './approvals/approval-step.entity.js';
import { JournalEntry } from './audit/journal-entry.entity.js';
import { JournalLeaf } from './audit/journal-leaf.entity.js';
import { JournalPersonal } from './audit/journal-personal.entity.js';
import { CheckoutLine } from './checkouts/checkout-line.entity.js';
import { Checkout } from './checkouts/checkout.entity.js';
import { FirstRunSkip } from './desk/first-run/first-run-skip.entity.js';
import { CodeGuess } from './checkouts/receipt/code-guess.entity.js';
import { PickUpSecret } from './checkouts/receipt/pick-up-secret.entity.js';
import { Job } from './database/job.entity.js';
import { GuidelineAcknowledgement } from './guidelines/acknowledging/guideline-acknowledgement.entity.js';
import { GuidelineComment } from './guidelines/comments/guideline-comment.entity.js';
import { GuidelineVersion } from './guidelines/guideline-version.entity.js';
import { IdempotencyKey } from './http/idempotency-key.entity.js';
import { AssetClass } from './inventory/catalogue/asset-class.entity.js';
import { CatalogueEntry } from './inventory/catalogue/catalogue-entry.entity.js';
import { Pool } from './inventory/catalogue/pool.entity.js';
import { CustodyConfirmation } from './inventory/custody/custody-confirmation.entity.js';
import { Custody } from './inventory/custody/custody.entity.js';
import { StoredFile } from './inventory/files/stored-file.entity.js';
import { PermitCounter } from './inventory/permits/permit-counter.entity.js';
import { TakeOutPermitLine } from './inventory/permits/permit-line.entity.js';
import { TakeOutPermit } from './inventory/permits/permit.entity.js';
import { Room } from './inventory/places/room.entity.js';
import { Site } from './inventory/places/site.entity.js';
import { Store } from './inventory/places/store.entity.js';
import { ImportMapping } from './inventory/register-import/import-mapping.entity.js';
import { RegisterImportRow } from './inventory/register-import/register-import-row.entity.js';
import { RegisterImport } from './inventory/register-import/register-import.entity.js';
import { Asset } from './inventory/register/asset.entity.js';
import { Tag } from './inventory/tags/tag.entity.js';
import { ListImportRow } from './list-imports/list-import-row.entity.js';
import { ListImport } from './list-imports/list-import.entity.js';
import { LoanMemo } from './loan-requests/folder/loan-memo.entity.js';
import { PaperDecision } from './approvals/paper/paper-decision.entity.js';
import { LoanSlipEdition } from './loan-requests/editions/loan-slip-edition.entity.js';
import { LoanExtension } from './loan-requests/extending/loan-extension.entity.js';
import { LiftedTerms } from './loan-requests/terms/lifted-terms.entity.js';
import { OpeningTakeover } from './loan-requests/takeover/opening-takeover.entity.js';
import { Hold } from './loan-requests/availability/hold.entity.js';
import { LoanBatch } from './loan-requests/loan-batch.entity.js';
import { LoanRequestLine } from './loan-requests/loan-request-line.entity.js';
import { EmergencyCheckout } from './loan-requests/emergency/emergency-checkout.entity.js';
import { LoanRequest } from './loan-requests/loan-request.entity.js';
import { SlipCounter } from './loan-requests/numbers/slip-counter.entity.js';
import { Finding } from './misuse/findings/finding.entity.js';
import { NoticeChoice } from './notices/choices/notice-choice.entity.js';
import { LineCode } from './notices/line/line-code.entity.js';
import { LineGuess } from './notices/line/line-guess.entity.js';
import { LineLink } from './notices/line/line-link.entity.js';
import { Notice } from './notices/notice.entity.js';
import { NoticeAttempt } from './notices/sending/notice-attempt.entity.js';
import { LetterHold } from './notices/holding/letter-hold.entity.js';
import { NoticeMessage } from './notices/sending/notice-message.entity.js';
import { OutboxRow } from './outbox/outbox-row.entity.js';
import { OneTimeCode } from './getting-in/codes/one-time-code.entity.js';
import { OpeningBalance } from './opening-balances/opening-balance.entity.js';
import { OpeningClosure } from './opening-balances/opening-closure.entity.js';
import { OutageEntry } from './outages/entering/outage-entry.entity.js';
import { Outage } from './outages/declaring/outage.entity.js';
import { OutagePad } from './outages/pads/outage-pad.entity.js';
import { OutageSlip } from './outages/pads/outage-slip.entity.js';
import { DelegationOrder } from './people/orders/delegation-order.entity.js';
import { ExceptionOrder } from './people/exception-orders/exception-order.entity.js';
import { Person } from './people/persons/person.entity.js';
import { Post } from './people/posts/post.entity.js';
import { Credential } from './people/passwords/credential.entity.js';
import { AuthorityChange } from './people/second/authority-change.entity.js';
import { Session } from './people/sign-in/session.entity.js';
import { SetupCode } from './people/set-up/setup-code.entity.js';
import { SignInAttempt } from './people/sign-in/sign-in-attempt.entity.js';
import { Unit } from './people/units/unit.entity.js';
import { Chase } from './returns/overdue/chase.entity.js';
import { ReturnClaim } from './returns/claims/return-claim.entity.js';
import { DamageNote } from './returns/damage-notes/damage-note.entity.js';
import { ReturnLine } from './returns/return-line.entity.js';
import { QuarterlySignOff } from './quarterly/signing/quarterly-sign-off.entity.js';
import { ReturnReceipt } from './returns/return-receipt.entity.js';
import { Holiday } from './settings/holidays/holiday.entity.js';
import { Setting } from './settings/setting.entity.js';
import { Sighting } from './sightings/sighting.entity.js';

/** Every table of the program, for the data source. */
export const entities = [
  ApprovalLineDecision,
  ApprovalStep,
  JournalEntry,
  JournalLeaf,
  JournalPersonal,
  CheckoutLine,
  Checkout,
  CodeGuess, PickUpSecret,
  FirstRunSkip,
  Job,
  IdempotencyKey,
  AssetClass,
  CatalogueEntry,
  Pool,
  StoredFile,
  Custody, CustodyConfirmation,
  TakeOutPermit, TakeOutPermitLine, PermitCounter,
  Room,
  Site,
  Store,
  ImportMapping,
  RegisterImportRow,
  RegisterImport,
  Asset,
  Tag,
  ListImport,
  ListImportRow,
  LoanMemo, PaperDecision,
  LoanSlipEdition,
  LoanExtension,
  Hold,
  LoanBatch,
  LoanRequestLine,
  LoanRequest,
  EmergencyCheckout,
  SlipCounter,
  Finding,
  OneTimeCode,
  OpeningBalance,
  LiftedTerms, OpeningTakeover,
  OpeningClosure,
  Outage, OutagePad, OutageSlip, OutageEntry, AuthorityChange,
  DelegationOrder,
  ExceptionOrder,
  Person,
  Post,
  Credential,
  Session,
  SetupCode,
  SignInAttempt,
  Unit,
  Chase,
  ReturnClaim,
  DamageNote,
  ReturnLine,
  ReturnReceipt,
  Holiday,
  Setting,
  Sighting,
  OutboxRow,
  Notice,
  NoticeMessage, LetterHold,
  NoticeAttempt,
  NoticeChoice,
  LineLink, LineCode, LineGuess,
  GuidelineVersion, GuidelineComment, GuidelineAcknowledgement,
  QuarterlySignOff,
];
