import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { Refusal } from '../../http/refusal.js';
import { AgencyHead } from '../../people/agency-head.js';
import type { Authority } from '../../people/authority.store.js';
import type { Actor } from '../../shared/actor.js';
import type { GuidelineView } from '../../shared/api/guideline/guidelines.js';
import type { PublicationDto } from '../guideline.dto.js';
import { whyNotDecide, whyNotFrom } from '../guideline.rules.js';
import type { VersionRow } from '../guideline.store.js';
import { GuidelineDrafts } from './guideline-drafts.js';
import { GuidelineReading } from '../reading/guideline-reading.service.js';
import { refuseFor } from './guideline-writing.service.js';

/** The head of agency, or who acts in the post, puts a version in force from a day on, or gives it back. */
@Injectable()
export class GuidelinePublishing {
  constructor(
    private readonly transactions: Transactions, private readonly drafts: GuidelineDrafts, private readonly reading: GuidelineReading, private readonly head: AgencyHead,
    private readonly journal: Journal, private readonly clock: Clock,
  ) {}

  publish(actor: Actor, id: string, { edition, fromOn }: PublicationDto): Promise<GuidelineView> {
    return this.transactions.run(async (tx) => {
      const { row, seat } = await this.decided(tx, actor, id);
      if (row.edition !== edition) throw new Refusal('changed-meanwhile');
      const latest = await this.drafts.store.latest(tx);
      refuseFor(whyNotFrom(fromOn, latest?.fromOn ?? null, this.clock.today()));
      const wordsHash = createHash('sha256').update(row.wordsJson).digest('hex');
      const number = (latest?.number ?? 0) + 1;
      await this.drafts.change(tx, row, {
        status: 'published', number, fromOn, wordsHash, publishedAt: this.clock.iso(), publishedBy: actor.personId, publishedAs: seat.postTitle, capacity: seat.capacity,
        orderNumber: seat.order?.number ?? null,
      });
      await this.record(tx, actor, seat, 'guideline.published', id, { after: { number, fromOn, wordsHash, capacity: seat.capacity } });
      return this.drafts.view(tx, actor, id);
    });
  }

  giveBack(actor: Actor, id: string, reason: string): Promise<GuidelineView> {
    return this.transactions.run(async (tx) => {
      const { row, seat } = await this.decided(tx, actor, id);
      await this.drafts.change(tx, row, { proposedAt: null, returnReason: reason });
      await this.record(tx, actor, seat, 'guideline.given-back', id, { personal: [{ personId: actor.personId, data: { reason } }] });
      return this.drafts.view(tx, actor, id);
    });
  }

  private async decided(tx: Tx, actor: Actor, id: string): Promise<{ row: VersionRow; seat: Authority }> {
    const row = await this.reading.visible(tx, actor, id);
    const seat = await this.head.seatOf(tx, actor);
    if (!seat) throw new Refusal('guidelines.not-the-head');
    refuseFor(whyNotDecide(row, this.clock.today()));
    return { row, seat };
  }

  private record(tx: Tx, actor: Actor, seat: Authority, event: string, id: string, more: object): Promise<void> {
    return this.journal.record(tx, { event, actor, authority: seat.order?.number ?? `${seat.postKind} ${seat.unitId}`, subject: { type: 'guideline', id }, ...more });
  }
}
