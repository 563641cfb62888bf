import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../../audit/canonical-json.js';
import { Journal } from '../../audit/journal.js';
import { newId } from '../../database/ids.js';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { Refusal } from '../../http/refusal.js';
import { tell } from '../../outbox/tell.js';
import { AgencyHead } from '../../people/agency-head.js';
import type { Actor } from '../../shared/actor.js';
import type { GuidelineView } from '../../shared/api/guideline/guidelines.js';
import type { Because } from '../../shared/refusals.js';
import { GuidelineDrafts } from './guideline-drafts.js';
import type { GuidelineEditDto } from '../guideline.dto.js';
import { whyNotEdit, whyNotOpenComments, whyNotPropose, emptySections, type GuidelineWords } from '../guideline.rules.js';
import { SECTION_WORDS } from '../../shared/guideline/section-words.js';
import { wordsOf } from '../reading/guideline.view.js';

/** The supply office writes a version, asks staff what they think of it, and lays it before the head of agency. */
@Injectable()
export class GuidelineWriting {
  constructor(
    private readonly transactions: Transactions, private readonly drafts: GuidelineDrafts, private readonly head: AgencyHead, private readonly journal: Journal, private readonly clock: Clock,
  ) {}

  /** Begins with the words of the version before, else with the ready text. */
  begin(actor: Actor): Promise<GuidelineView> {
    return this.transactions.run(async (tx) => {
      this.drafts.refuseUnlessWriter(actor);
      if (await this.drafts.store.draft(tx)) throw new Refusal('guidelines.draft-exists');
      const now = this.clock.iso();
      const [id, by] = [newId(), actor.personId];
      await this.drafts.store.insert(tx, {
        id, status: 'draft', number: null, wordsJson: canonicalJson(await this.drafts.firstWords(tx)), edition: 1, createdBy: by, createdAt: now, editedBy: by, editedAt: now,
        commentsFromOn: null, commentsUntilOn: null, proposedAt: null, returnReason: null, publishedAt: null, publishedBy: null, publishedAs: null, capacity: null, orderNumber: null,
        fromOn: null, wordsHash: null,
      });
      await this.journal.record(tx, { event: 'guideline.begun', actor, subject: { type: 'guideline', id } });
      return this.drafts.view(tx, actor, id);
    });
  }

  edit(actor: Actor, id: string, { edition, texts }: GuidelineEditDto): Promise<GuidelineView> {
    return this.transactions.run(async (tx) => {
      const row = await this.drafts.ofWriter(tx, actor, id);
      refuseFor(whyNotEdit(row, this.clock.today()));
      const words: GuidelineWords = { ...wordsOf(row), ...Object.fromEntries(texts.map((text) => [text.section, text.words])) };
      const wordsJson = canonicalJson(words);
      if (row.edition !== edition) throw new Refusal('changed-meanwhile');
      if (wordsJson === row.wordsJson) return this.drafts.view(tx, actor, id);
      await this.drafts.change(tx, row, { wordsJson, editedBy: actor.personId, editedAt: this.clock.iso() });
      const changed = texts.map(({ section }) => section).filter((section) => words[section] !== wordsOf(row)[section]);
      await this.record(tx, actor, 'guideline.edited', id, { edition: edition + 1, sections: changed });
      return this.drafts.view(tx, actor, id);
    });
  }

  /** Opens a period for comments, or makes it longer or shorter. */
  askComments(actor: Actor, id: string, untilOn: string): Promise<GuidelineView> {
    return this.transactions.run(async (tx) => {
      const row = await this.drafts.ofWriter(tx, actor, id);
      refuseFor(whyNotOpenComments(row, untilOn, this.clock.today()));
      if (row.commentsUntilOn === untilOn) return this.drafts.view(tx, actor, id);
      const fromOn = row.commentsFromOn ?? this.clock.today();
      await this.drafts.change(tx, row, { commentsFromOn: fromOn, commentsUntilOn: untilOn });
      await this.record(tx, actor, 'guideline.comments-opened', id, { fromOn, untilOn });
      return this.drafts.view(tx, actor, id);
    });
  }

  propose(actor: Actor, id: string): Promise<GuidelineView> {
    return this.transactions.run(async (tx) => {
      const row = await this.drafts.ofWriter(tx, actor, id);
      refuseFor(whyNotPropose(row, row.unhandled, this.clock.today()));
      const missing = emptySections(wordsOf(row));
      if (missing.length > 0) throw new Refusal('guidelines.words-missing', { sections: missing.map((section) => SECTION_WORDS[section][actor.language]) });
      await this.drafts.change(tx, row, { proposedAt: this.clock.iso(), returnReason: null });
      await this.record(tx, actor, 'guideline.proposed', id, { edition: row.edition + 1 });
      await this.tellPublishers(tx, id, `edition ${row.edition + 1}`);
      return this.drafts.view(tx, actor, id);
    });
  }

  private async tellPublishers(tx: Tx, id: string, occasion: string): Promise<void> {
    const people = new Set((await this.head.seats(tx)).map((seat) => seat.personId));
    await tell(tx, this.clock.iso(), [...people].map((personId) => ({ kind: 'draft-laid', subjectId: id, occasion, personId })));
  }

  private record(tx: Tx, actor: Actor, event: string, id: string, after: object): Promise<void> {
    return this.journal.record(tx, { event, actor, subject: { type: 'guideline', id }, after });
  }
}

export function refuseFor(because: Because | null): void {
  if (because) throw new Refusal(because.code, because.facts);
}

