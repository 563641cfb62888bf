const list = <const T extends readonly string[]>(values: T): T => values;

/** What somebody is told. The order is that of the settings' and the journal's words, not of urgency. */
export const NOTICE_KINDS = list([
  'waiting', 'confirm', 'decided', 'due-soon', 'due-tomorrow', 'due-today', 'overdue', 'chase-head', 'chase-supplies', 'chase-agency', 'claim-late', 'told', 'swapped', 'question', 'post-begins', 'ratify', 'word-used', 'recall', 'signed', 'objected', 'quarter-ready', 'folder', 'to-sign', 'draft-laid', 'to-confirm', 'outage-conflict',
  'leaving', 'leaver', 'extension-waiting', 'extension-decided', 'permit-waiting', 'permit-decided', 'permit-revoked', 'custody-given', 'custody-denied', 'opening-given', 'opening-denied',
  'invitation', 'password-letter', 'test',
]);
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Steps of chasing, the lowest first. */
export const RUNG_KINDS = list(['due-soon', 'due-tomorrow', 'due-today', 'overdue', 'chase-head', 'chase-supplies', 'chase-agency']);
export type RungKind = (typeof RUNG_KINDS)[number];
export const isRung = (kind: NoticeKind): kind is RungKind => (RUNG_KINDS as readonly NoticeKind[]).includes(kind);

/** Letters that carry a way in. They stand in no list of the program: who needs them is not in it. */
export const LETTER_KINDS = list(['invitation', 'password-letter']);
export type LetterKind = (typeof LETTER_KINDS)[number];
export const isLetter = (kind: NoticeKind): kind is LetterKind => (LETTER_KINDS as readonly NoticeKind[]).includes(kind);

/** What can wait for the digest of the day. */
const CAN_WAIT: ReadonlySet<NoticeKind> = new Set(['due-soon', 'told', 'swapped', 'question', 'quarter-ready', 'folder', 'to-sign', 'leaver', 'custody-denied', 'opening-given', 'opening-denied']);
export const isUrgent = (kind: NoticeKind): boolean => !CAN_WAIT.has(kind);

export const NOTICE_CHANNELS = list(['mail', 'line']);
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number];

/** `sending` is claimed by a courier; `dropped` is no longer wanted: the person left, or chose otherwise; `held` may have gone out before a backup was put back. */
export const MESSAGE_STATES = list(['waiting', 'sending', 'sent', 'failed', 'dropped', 'held']);
export type MessageState = (typeof MESSAGE_STATES)[number];

/** `unsure`: the other side may have taken it before the line broke. */
export const ATTEMPT_OUTCOMES = list(['sent', 'put-off', 'failed', 'unsure', 'dropped']);
export type AttemptOutcome = (typeof ATTEMPT_OUTCOMES)[number];

export const DECIDED_AS = list(['approve', 'part', 'reject', 'send-back']);
export type DecidedAs = (typeof DECIDED_AS)[number];
