import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { newId } from '../../database/ids.js';
import { Reader, type Sql } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { found, Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { GuidelineCommentList, GuidelineCommentView } from '../../shared/api/guideline/guidelines.js';
import type { CommentAnswerDto, GuidelineCommentDto } from '../guideline.dto.js';
import { whyNotAnswer, whyNotComment } from '../guideline.rules.js';
import { mayWrite } from '../writers.js';
import { GuidelineReading } from '../reading/guideline-reading.service.js';
import { refuseFor } from '../writing/guideline-writing.service.js';
import { GuidelineCommentStore, type CommentRow } from './guideline-comment.store.js';

/** What staff say about a draft, and what the supply office makes of it. */
@Injectable()
export class GuidelineComments {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly reading: GuidelineReading, private readonly store: GuidelineCommentStore,
    private readonly journal: Journal, private readonly clock: Clock,
  ) {}

  async list(actor: Actor, versionId: string): Promise<GuidelineCommentList> {
    await this.reading.visible(this.reader, actor, versionId);
    return { items: (await this.store.of(this.reader, versionId)).map((row) => commentView(row, actor)) };
  }

  say(actor: Actor, versionId: string, { section, words }: GuidelineCommentDto): Promise<GuidelineCommentView> {
    return this.transactions.run(async (tx) => {
      refuseFor(whyNotComment(await this.reading.visible(tx, actor, versionId), this.clock.today()));
      const id = newId();
      const unanswered = { outcome: null, answer: null, answeredBy: null, answeredAt: null };
      await this.store.insert(tx, { id, versionId, section, words, saidBy: actor.personId, saidAt: this.clock.iso(), ...unanswered });
      const personal = [{ personId: actor.personId, data: { words } }];
      await this.journal.record(tx, { event: 'guideline.comment-said', actor, subject: { type: 'guideline', id: versionId }, after: { commentId: id, section }, personal });
      return this.view(tx, actor, versionId, id);
    });
  }

  answer(actor: Actor, versionId: string, id: string, { outcome, words }: CommentAnswerDto): Promise<GuidelineCommentView> {
    return this.transactions.run(async (tx) => {
      const version = await this.reading.visible(tx, actor, versionId);
      found(await this.store.one(tx, versionId, id));
      if (!mayWrite(actor)) throw new Refusal('not-permitted');
      refuseFor(whyNotAnswer(version, this.clock.today()));
      const isFirst = await this.store.answer(tx, id, { outcome, answer: words, answeredBy: actor.personId, answeredAt: this.clock.iso() });
      if (!isFirst) throw new Refusal('guidelines.answered');
      const personal = [{ personId: actor.personId, data: { words } }];
      await this.journal.record(tx, { event: 'guideline.comment-answered', actor, subject: { type: 'guideline', id: versionId }, after: { commentId: id, outcome }, personal });
      return this.view(tx, actor, versionId, id);
    });
  }

  private async view(from: Sql, actor: Actor, versionId: string, id: string): Promise<GuidelineCommentView> {
    return commentView(found(await this.store.one(from, versionId, id)), actor);
  }
}

/** Who said it is for those who answer: staff read words, and may say theirs freely. */
const commentView = (row: CommentRow, actor: Actor): GuidelineCommentView => ({
  id: row.id, section: row.section, words: row.words, saidAt: row.saidAt, isMine: row.saidBy === actor.personId, saidByName: mayWrite(actor) || row.saidBy === actor.personId ? row.saidByName : null,
  outcome: row.outcome, answer: row.answer, answeredAt: row.answeredAt,
});
