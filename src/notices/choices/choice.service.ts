import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { isUnchanged } from '../../database/statements.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import type { Actor } from '../../shared/actor.js';
import type { NoticeChoiceBody, NoticeChoices } from '../../shared/api/notices.js';
import { ChoiceReader } from './choice.reader.js';
import { ChoiceStore, type Choice } from './choice.store.js';

/** How each person wishes to be told. */
@Injectable()
export class ChoiceService {
  constructor(
    private readonly transactions: Transactions, private readonly choices: ChoiceStore, private readonly views: ChoiceReader,
    private readonly journal: Journal, private readonly clock: Clock,
  ) {}

  change(actor: Actor, body: NoticeChoiceBody): Promise<NoticeChoices> {
    return this.transactions.run(async (tx) => {
      const before = await this.choices.of(tx, actor.personId);
      const after: Choice = { mail: flag(body.mail), line: flag(body.line), digest: flag(body.digest) };
      if (!isUnchanged(before, after)) {
        await this.choices.keep(tx, actor.personId, after, this.clock.iso());
        await this.journal.record(tx, { event: 'person.notices-chosen', actor, subject: { type: 'person', id: actor.personId }, before, after });
      }
      return this.views.view(tx, actor);
    });
  }
}

const flag = (isWished: boolean): 0 | 1 => (isWished ? 1 : 0);
