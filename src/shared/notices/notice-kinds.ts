const list = <const T extends readonly string[]>(values: T): T => values;

/** What somebody is told. The order is that of the settings' and the journal's words, not of urgency. */
export const NOTICE_KINDS = list([
  'waiting', 'confirm', 'decided', 'due-tomorrow', 'overdue', 'told', 'swapped', 'question', 'signed', 'objected', 'test',
]);
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What cannot wait for the digest of the day. */
const URGENT: ReadonlySet<NoticeKind> = new Set(['waiting', 'confirm', 'decided', 'due-tomorrow', 'overdue', 'signed', 'objected', 'test']);
export const isUrgent = (kind: NoticeKind): boolean => URGENT.has(kind);

export const NOTICE_CHANNELS = list(['mail', 'line']);
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number];

/** `sending` is claimed by a courier; `dropped` is no longer wanted: the person left, or chose otherwise. */
export const MESSAGE_STATES = list(['waiting', 'sending', 'sent', 'failed', 'dropped']);
export type MessageState = (typeof MESSAGE_STATES)[number];

/** `unsure`: the other side may have taken it before the line broke. */
export const ATTEMPT_OUTCOMES = list(['sent', 'put-off', 'failed', 'unsure', 'dropped']);
export type AttemptOutcome = (typeof ATTEMPT_OUTCOMES)[number];

export const DECIDED_AS = list(['approve', 'part', 'reject', 'send-back']);
export type DecidedAs = (typeof DECIDED_AS)[number];
