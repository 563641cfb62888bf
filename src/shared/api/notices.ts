import type { AttemptOutcome, DecidedAs, MessageState, NoticeChannel, NoticeKind } from '../notices/notice-kinds.js';

/** Facts told with a notice: codes and times, never names. */
export class NoticeFacts {
  outcome?: DecidedAs;
  /** As the calendar made it effective when it was told; of somebody who leaves, by when things are to be back. */
  dueAt?: string;
  /** Of a step of chasing: days past the due; and who borrowed, where its reader is not the borrower's own colleague. */
  days?: number;
  borrower?: 'outsider' | 'agency';
  /** How many requests wait for the new holder of a post. */
  count?: number;
  /** Which quarter, or fiscal year, waits for the head's signature. */
  period?: string;
  /** By which channel a letter was asked for. */
  channel?: NoticeChannel;
}

/** `GET /api/notices?state=all|unread&limit&cursor`: what the reader was told, the newest first. */
export class NoticeView {
  id!: string;
  kind!: NoticeKind;
  /** Id of the request, of the sighting, or the period of a report. */
  subjectId!: string;
  facts!: NoticeFacts;
  number!: string | null;
  /** The first thing of the slip, or what was seen. */
  thing!: string | null;
  /** How many more things stand on the slip. */
  more!: number;
  startsAt!: string | null;
  dueAt!: string | null;
  createdAt!: string;
  readAt!: string | null;
}

export class NoticePage {
  items!: NoticeView[];
  nextCursor!: string | null;
}

/** One way of being told, as the agency has set it up and as the person wishes it. */
export class ChannelChoice {
  /** The agency has set it up. */
  isOn!: boolean;
  wanted!: boolean;
}

/** `GET`, `PUT /api/notice-choices`. */
export class NoticeChoices {
  mail!: ChannelChoice;
  line!: ChannelChoice;
  /** One summary a day of what can wait; otherwise that stays in the program only. */
  digest!: boolean;
  /** Where mail goes; null when the register of people has no address. */
  email!: string | null;
  lineLinkedAt!: string | null;
  /** Where one makes friends with the agency's LINE account. */
  lineFriendUrl!: string | null;
}

export class NoticeChoiceBody {
  mail!: boolean;
  line!: boolean;
  digest!: boolean;
}

/** `POST /api/line-code`: to be typed to the agency's LINE account; it works once. */
export class LineCodeView {
  code!: string;
  expiresAt!: string;
}

/** `POST /api/line/webhook`: spoken to by LINE. */
export class LineHeard {
  heard!: number;
}

/** `GET /api/outbox`: for the administrator. */
export class OutboxView {
  channels!: OutboxChannel[];
  /** Told, and not yet turned into notices and messages. */
  untold!: Waiting;
  /** Messages not yet sent. */
  unsent!: Waiting;
  failed!: number;
  /** May have gone out before a backup was put back: they leave when they are released. */
  held!: Waiting;
  /** Something waits longer than it should. */
  isLate!: boolean;
}

export class OutboxChannel {
  name!: NoticeChannel;
  isOn!: boolean;
}

export class Waiting {
  count!: number;
  oldestAt!: string | null;
}

/** `GET /api/outbox/messages?state&limit&cursor`: the delivery log, the newest first. */
export class MessageView {
  id!: string;
  personName!: string;
  channel!: NoticeChannel;
  /** Null for a digest. */
  kind!: NoticeKind | null;
  facts!: NoticeFacts;
  state!: MessageState;
  createdAt!: string;
  nextAttemptAt!: string;
  settledAt!: string | null;
  reason!: string | null;
  attempts!: AttemptView[];
}

export class AttemptView {
  at!: string;
  outcome!: AttemptOutcome;
  answer!: string | null;
}

export class MessagePage {
  items!: MessageView[];
  nextCursor!: string | null;
}

/** `GET /api/jobs`: for the administrator. */
export class JobList {
  items!: JobView[];
}

export class JobView {
  name!: string;
  everySeconds!: number;
  lastStartedAt!: string | null;
  lastFinishedAt!: string | null;
  isLate!: boolean;
  hasFailed!: boolean;
}
