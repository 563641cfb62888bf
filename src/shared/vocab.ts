/** Every word the program stores or sends, as a closed list. Labels for people stand in `labels/`. */

const list = <const T extends readonly string[]>(values: T): T => values;

export const LANGUAGES = list(['th', 'en']);
export type Language = (typeof LANGUAGES)[number];

/** ข้อ 208: who borrows decides, together with the place, who may lawfully approve. */
export const BORROWER_KINDS = list(['employee', 'agency', 'outsider']);
export type BorrowerKind = (typeof BORROWER_KINDS)[number];

export const LOAN_STATUSES = list([
  'draft', 'submitted', 'sent-back', 'approved', 'rejected', 'withdrawn', 'expired', 'checked-out', 'returned',
]);
export type LoanStatus = (typeof LOAN_STATUSES)[number];

export const LOAN_ACTIONS = list([
  'edit', 'submit', 'confirm', 'decide', 'send-back', 'reject', 'approve', 'withdraw', 'check-out', 'return', 'expire', 'chase',
  'extend', 'decide-extension', 'claim-return', 'deny-claim', 'check-out-urgently', 'ratify', 'refuse-ratification', 'record-paper', 'object',
]);
export type LoanAction = (typeof LOAN_ACTIONS)[number];

export const STEP_KINDS = list(['told', 'opinion', 'approval']);
export type StepKind = (typeof STEP_KINDS)[number];

export const STEP_OUTCOMES = list(['approve', 'reject', 'send-back', 'favourable', 'unfavourable', 'no-opinion', 'told', 'cancelled']);
export type StepOutcome = (typeof STEP_OUTCOMES)[number];

export const DECISION_OUTCOMES = list(['approve', 'reject', 'send-back', 'opinion']);
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

export const LINE_OUTCOMES = list(['approve', 'reject']);
export type LineOutcome = (typeof LINE_OUTCOMES)[number];

/** How the lawful approver may decide on a request. */
export type Signing = 'both' | 'electronic' | 'paper';

/** เสนอแฟ้ม: to be printed, with the head to be signed, back and to be recorded. */
export const FOLDER_STATES = list(['to-print', 'with-head', 'to-record']);
export type FolderState = (typeof FOLDER_STATES)[number];

/** In which capacity somebody acts for a post: its holder, or under a written order. */
export const CAPACITIES = list(['holder', 'delegated', 'acting-vacant', 'acting-for', 'acting-in-post', 'self-as-head']);
export type Capacity = (typeof CAPACITIES)[number];

/** มอบอำนาจ · รักษาราชการแทน · ปฏิบัติราชการแทน · รักษาการในตำแหน่ง */
export const ORDER_CAPACITIES = list(['delegated', 'acting-vacant', 'acting-for', 'acting-in-post']);
export type OrderCapacity = (typeof ORDER_CAPACITIES)[number];

export const POST_KINDS = list([
  'head-of-agency', 'head-of-unit', 'deputy-head', 'head-of-supply-officers', 'head-of-supplies-unit',
  'storekeeper', 'secretary', 'auditor', 'outside-reviewer', 'guard', 'administrator',
]);
export type PostKind = (typeof POST_KINDS)[number];

export const EMPLOYMENTS = list(['officer', 'contract', 'temporary']);
export type Employment = (typeof EMPLOYMENTS)[number];

/** ประเภทใช้คงรูป: what keeps its form and may be lent to a person. */
export const ASSET_KINDS = list(['durable', 'below-threshold', 'durable-supply']);
export type AssetKind = (typeof ASSET_KINDS)[number];

export const CONDITIONS = list([
  'usable', 'damaged', 'in-repair', 'worn-out', 'lost', 'not-needed', 'awaiting-disposal', 'disposed',
]);
export type Condition = (typeof CONDITIONS)[number];

/** How a thing looks when it leaves: a new damage cannot leave the counter. */
export const HAND_OVER_CONDITIONS = list(['normal', 'known-defect']);
export type HandOverCondition = (typeof HAND_OVER_CONDITIONS)[number];

/** Three words at the counter; only the third opens a damage note. */
export const RETURN_CONDITIONS = list(['normal', 'known-defect', 'new-damage']);
export type ReturnCondition = (typeof RETURN_CONDITIONS)[number];

export const FUND_KINDS = list(['budget', 'off-budget', 'donation', 'other']);
export type FundKind = (typeof FUND_KINDS)[number];

export const TRACKINGS = list(['asset', 'quantity']);
export type Tracking = (typeof TRACKINGS)[number];

/** Where an asset stands in lending now; a separate axis from its condition. Overdue is computed, never stored. */
export const ASSET_LOAN_STATES = list(['free', 'reserved', 'out', 'overdue']);
export type AssetLoanState = (typeof ASSET_LOAN_STATES)[number];

export const ASSET_SORTS = list(['name', 'number', 'price', 'acquired']);
export type AssetSort = (typeof ASSET_SORTS)[number];

export const ASSET_ACTIONS = list([
  'request', 'change', 'number', 'mark-lendable', 'mark-not-lendable', 'change-condition', 'print-label', 'revoke-tag', 'report-sighting',
]);
export type AssetAction = (typeof ASSET_ACTIONS)[number];

/** Stickers on one A4 sheet; `single` is a page of one label. */
export const LABEL_LAYOUTS = list(['single', 'a4-10', 'a4-14', 'a4-21', 'a4-24']);
export type LabelLayout = (typeof LABEL_LAYOUTS)[number];

export const RECEIPT_KINDS = list(['code', 'signature', 'photo', 'opening']);
export type ReceiptKind = (typeof RECEIPT_KINDS)[number];

/** A later due that was asked for. Lapsed: the due passed, or the things came back, before anybody decided. */
export const EXTENSION_STATES = list(['waiting', 'approved', 'rejected', 'lapsed']);
export type ExtensionState = (typeof EXTENSION_STATES)[number];

export const EDITION_EVENTS = list(['approved', 'handed-over', 'ratified', 'ratification-refused', 'extended', 'returned']);
export type EditionEvent = (typeof EDITION_EVENTS)[number];

/** How the officer was reached on whose word things left before the approval. */
export const EMERGENCY_MEANS = list(['in-person', 'phone', 'message']);
export type EmergencyMeans = (typeof EMERGENCY_MEANS)[number];

/** What the lawful approver said afterwards of an emergency hand-over. */
export const RATIFICATIONS = list(['ratified', 'refused']);
export type Ratification = (typeof RATIFICATIONS)[number];

export const CHASE_CHANNELS = list(['in-person', 'phone', 'memo', 'mail', 'line', 'system']);
export type ChaseChannel = (typeof CHASE_CHANNELS)[number];

/** What came of a return that the borrower reported. */
export const CLAIM_OUTCOMES = list(['confirmed', 'denied']);
export type ClaimOutcome = (typeof CLAIM_OUTCOMES)[number];

export const SIGHTING_ANSWERS = list(['moved', 'in-repair', 'in-custody', 'unknown']);
export type SightingAnswer = (typeof SIGHTING_ANSWERS)[number];

/** By what a thing was given into somebody's custody: a written order, or an issue slip (ใบเบิก). */
export const CUSTODY_DOCUMENTS = list(['order', 'issue-slip']);
export type CustodyDocument = (typeof CUSTODY_DOCUMENTS)[number];

/** Where a custody stands. Denied: the person says that the thing is not with them, and the supply office must look. */
export const CUSTODY_STATES = list(['to-accept', 'held', 'denied', 'ended']);
export type CustodyState = (typeof CUSTODY_STATES)[number];

/** How the supply office ends a custody; `withdrawn` takes back what was assigned by mistake or denied rightly. */
export const CUSTODY_ENDINGS = list(['given-back', 'lost', 'to-disposal', 'withdrawn']);
export type CustodyEnding = (typeof CUSTODY_ENDINGS)[number];
export type CustodyEnd = CustodyEnding | 'transferred';

export const CUSTODY_ACTIONS = list(['accept', 'deny', 'confirm', 'ask-permit', 'transfer', 'end']);
export type CustodyAction = (typeof CUSTODY_ACTIONS)[number];

export const PERMIT_STATUSES = list(['waiting', 'granted', 'refused', 'withdrawn', 'revoked']);
export type PermitStatus = (typeof PERMIT_STATUSES)[number];

export const PERMIT_ACTIONS = list(['grant', 'refuse', 'withdraw', 'revoke']);
export type PermitAction = (typeof PERMIT_ACTIONS)[number];

/** What a guard sees of a thing at the gate. */
export const GATE_ANSWERS = list(['permit', 'loan', 'none', 'unknown']);
export type GateAnswer = (typeof GATE_ANSWERS)[number];

export const FILE_KINDS = list(['photo', 'signature', 'register', 'paper']);
export type FileKind = (typeof FILE_KINDS)[number];

export const FINDING_RULES = list(['R01', 'R02', 'R03', 'R04', 'R05', 'R13']);
export type FindingRule = (typeof FINDING_RULES)[number];

/** What a scan may offer the person who scanned. */
export const TAG_ACTIONS = list(['request', 'check-out', 'return', 'answer-question', 'report-sighting', 'open-request', 'edit', 'print-label', 'chase', 'open-custody', 'assign-custody']);
export type TagAction = (typeof TAG_ACTIONS)[number];

export const TAG_KINDS = list(['asset', 'pool', 'revoked', 'unknown']);
export type TagKind = (typeof TAG_KINDS)[number];

/** What whoever scans should know before doing anything with the thing. */
export const TAG_WARNINGS = list(['overdue', 'not-lendable', 'not-usable', 'reserved-soon', 'question-open', 'sticker-revoked']);
export type TagWarning = (typeof TAG_WARNINGS)[number];

/** What may wait for somebody on the first page. */
export const HOME_TASKS = list([
  'return-overdue', 'decide', 'decide-extension', 'answer-question', 'check-claim', 'chase', 'take-back', 'hand-over', 'confirm-request', 'mend-request', 'fetch', 'return-soon',
  'accept-custody', 'confirm-custody', 'settle-custody', 'decide-permit', 'hand-back', 'leaver',
]);
export type HomeTaskKind = (typeof HOME_TASKS)[number];

export const URGENCIES = list(['late', 'missed', 'today', 'soon', 'calm']);
export type Urgency = (typeof URGENCIES)[number];

export const QUESTION_STATES = list(['open', 'answered', 'unexplained']);
export type QuestionState = (typeof QUESTION_STATES)[number];

export const FINDING_STATES = list(['open', 'closed']);
export type FindingState = (typeof FINDING_STATES)[number];

/** Ranked: the unit with most questions first, within it the thing with most; nobody is ever ranked. */
export const FINDING_SORTS = list(['ranked', 'latest']);
export type FindingSort = (typeof FINDING_SORTS)[number];

export const FINDING_SUBJECTS = list(['asset', 'pool', 'loan-request']);
export type FindingSubject = (typeof FINDING_SUBJECTS)[number];

/** Why later facts closed a finding. None of them says anything about a person. */
export const FINDING_CLOSINGS = list(['explained', 'returned', 'chased', 'order-recorded', 'exception-recorded', 'facts-changed']);
export type FindingClosing = (typeof FINDING_CLOSINGS)[number];

export const OPENING_STATES = list(['open', 'all']);
export type OpeningState = (typeof OPENING_STATES)[number];
