import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { refuse, Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { LineCodeView } from '../../shared/api/notices.js';
import { LineChannel } from '../sending/line.channel.js';
import { CODE_MINUTES, codeFrom, MOST_GUESSES } from './line-code.rules.js';
import { LineLinkStore } from './line-link.store.js';

export type LinkOutcome = 'linked' | 'wrong' | 'too-many';
const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex');

/** Ties a person to their LINE account by a code that only they see and only that account sends. */
@Injectable()
export class LineLinking {
  constructor(
    private readonly transactions: Transactions, private readonly links: LineLinkStore, private readonly line: LineChannel,
    private readonly journal: Journal, private readonly clock: Clock,
  ) {}

  async code(actor: Actor): Promise<LineCodeView> {
    refuse(this.line.isOn ? null : 'notices.line-off');
    const code = codeFrom(randomBytes(8));
    const expiresAt = this.minutesFromNow(CODE_MINUTES);
    return this.transactions.run(async (tx) => {
      await this.links.keepCode(tx, actor.personId, hashOf(code), expiresAt);
      await this.record(tx, 'person.line-code-asked', actor);
      return { code, expiresAt };
    });
  }

  unlink(actor: Actor): Promise<void> {
    return this.transactions.run(async (tx) => {
      if (!(await this.links.unlink(tx, actor.personId))) throw new Refusal('notices.line-not-linked');
      await this.record(tx, 'person.line-unlinked', actor);
    });
  }

  /** What a LINE account typed that looks like a code. A wrong one is counted, though nothing else changes. */
  take(lineUserId: string, code: string): Promise<LinkOutcome> {
    return this.transactions.run(async (tx) => {
      const now = this.clock.iso();
      if ((await this.links.guessesSince(tx, lineUserId, this.minutesFromNow(-CODE_MINUTES))) >= MOST_GUESSES) return 'too-many';
      const personId = await this.links.takeCode(tx, hashOf(code), now);
      if (personId === null) {
        await this.links.guessed(tx, lineUserId, now);
        return 'wrong';
      }
      await this.links.link(tx, personId, lineUserId, now);
      await this.record(tx, 'person.line-linked', { personId, posts: [] });
      return 'linked';
    });
  }

  private record(tx: Tx, event: string, actor: Pick<Actor, 'personId' | 'posts'>): Promise<void> {
    return this.journal.record(tx, { event, actor, subject: { type: 'person', id: actor.personId } });
  }

  private minutesFromNow(minutes: number): string {
    return new Date(this.clock.now().getTime() + minutes * 60_000).toISOString();
  }
}
