import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { SystemChases } from '../../returns/ladder/system-chases.js';
import { isLetter } from '../../shared/notices/notice-kinds.js';
import { NoticeStore } from '../notice.store.js';
import { nextAttemptAt } from './back-off.rules.js';
import type { Answer, Channel } from './channel.js';
import { MessageStore } from './message.store.js';
import type { NoticeMessage } from './notice-message.entity.js';

/** Claims a message for one attempt, and writes down what came of it. */
@Injectable()
export class Settlement {
  constructor(
    private readonly transactions: Transactions, private readonly messages: MessageStore, private readonly notices: NoticeStore, private readonly chases: SystemChases, private readonly clock: Clock,
  ) {}

  /** Null when another courier has it. */
  async claim(message: NoticeMessage): Promise<NoticeMessage | null> {
    const claimedAt = this.clock.iso();
    const isOurs = await this.transactions.run((tx) => this.messages.claim(tx, message.id, claimedAt));
    return isOurs ? { ...message, claimedAt, attempts: message.attempts + 1 } : null;
  }

  async drop(message: NoticeMessage): Promise<void> {
    const now = this.clock.iso();
    await this.transactions.run((tx) => this.messages.settle(tx, message, { state: 'dropped', settledAt: now }, 'dropped', null, now));
  }

  /** A letter with a way in is written anew for each attempt, so of a doubtful one no repeat would be the same letter. */
  settle(message: NoticeMessage, channel: Channel, { outcome, answer }: Answer): Promise<void> {
    const now = this.clock.iso();
    return this.transactions.run(async (tx) => {
      const notice = message.noticeId === null ? null : await this.notices.one(tx, message.noticeId);
      const knowsRepeats = channel.knowsRepeats && !(notice && isLetter(notice.kind));
      const next = outcome === 'put-off' || (outcome === 'unsure' && knowsRepeats) ? nextAttemptAt(message.attempts, now) : null;
      const change = next !== null ? { state: 'waiting' as const, nextAttemptAt: next, reason: answer }
        : { state: outcome === 'sent' ? ('sent' as const) : ('failed' as const), settledAt: now, reason: outcome === 'sent' ? null : answer };
      const isOurs = await this.messages.settle(tx, message, change, outcome, answer, now);
      if (isOurs && outcome === 'sent' && notice?.kind === 'overdue') await this.count(tx, message, notice.subjectId);
    });
  }

  /** ข้อ 211: what the mail server or LINE took is delivered. */
  private count(tx: Tx, { personId, noticeId, channel }: NoticeMessage, requestId: string): Promise<void> {
    return this.chases.carried(tx, { requestId, personId, noticeId: noticeId!, channel });
  }
}
