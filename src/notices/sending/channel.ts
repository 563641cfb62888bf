import type { AttemptOutcome, NoticeChannel } from '../../shared/notices/notice-kinds.js';

/** A letter as it leaves: in its reader's language, for one address. */
export interface Letter {
  /** A repeat of the same letter is known by it: the message's own id, or a new one where each attempt is another letter. */
  id: string;
  to: string;
  title: string;
  lines: readonly string[];
}

export interface Answer {
  outcome: Exclude<AttemptOutcome, 'dropped'>;
  /** What the other side said, for the log. */
  answer: string | null;
  /** The server itself did not answer, or knew us not: the letters behind this one would fare no better now. */
  isServerDown: boolean;
}

const LONGEST_ANSWER = 300;

export const answered = (outcome: Answer['outcome'], answer: string | null, isServerDown = false): Answer =>
  ({ outcome, answer: answer?.replace(/\s+/g, ' ').slice(0, LONGEST_ANSWER) ?? null, isServerDown });

export interface Channel {
  readonly name: NoticeChannel;
  readonly isOn: boolean;
  /** Whether a repeated letter is recognised on the other side, so that a doubtful one may be sent again. */
  readonly knowsRepeats: boolean;
  send(letter: Letter): Promise<Answer>;
}
