import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { violates } from '../../database/violation.js';
import { Clock } from '../../http/clock.js';
import { Refusal, refuse } from '../../http/refusal.js';
import { tell } from '../../outbox/tell.js';
import type { Actor } from '../../shared/actor.js';
import type { CustodyView } from '../../shared/api/custody/custodies.js';
import { tagFromScan } from '../../shared/tag-code.js';
import { CustodyReading } from './custody-reading.service.js';
import { custodyFacts } from './custody-visibility.js';
import { whyNotAccept, whyNotConfirm, whyNotDeny } from './custody.rules.js';
import { CustodyStore, type CustodyRow } from './custody.store.js';

/** What the person says who has the thing: it is with me, it is not, I still have it. */
@Injectable()
export class CustodyHolder {
  constructor(
    private readonly transactions: Transactions, private readonly store: CustodyStore, private readonly reading: CustodyReading,
    private readonly journal: Journal, private readonly clock: Clock,
  ) {}

  /** With a transfer's acceptance the one before ends, at that moment and not earlier. */
  accept(actor: Actor, id: string): Promise<CustodyView> {
    return this.transactions.run(async (tx) => {
      const row = await this.reading.visible(tx, actor, id);
      refuse(whyNotAccept(custodyFacts(row), actor.personId));
      const now = this.clock.iso();
      const isTaking = row.awaitsTransfer === 1 && row.succeedsId !== null;
      if (isTaking) await this.endBefore(tx, row, now);
      const isOpen = await this.store.change(tx, id, { acceptedAt: now, awaitsTransfer: 0, deniedAt: null, deniedNote: null });
      refuse(isOpen ? null : 'custody.ended');
      const after = { assetId: row.assetId, personId: row.personId, endedId: isTaking ? row.succeedsId : null };
      await this.journal.record(tx, { event: 'custody.accepted', actor, subject: { type: 'custody', id }, after });
      return this.reading.view(tx, actor, id);
    });
  }

  deny(actor: Actor, id: string, note: string): Promise<CustodyView> {
    return this.transactions.run(async (tx) => {
      const row = await this.reading.visible(tx, actor, id);
      refuse(whyNotDeny(custodyFacts(row), actor.personId));
      const deniedAt = this.clock.iso();
      const isOpen = await this.store.change(tx, id, { deniedAt, deniedNote: note });
      refuse(isOpen ? null : 'custody.ended');
      const after = { assetId: row.assetId, personId: row.personId };
      await this.journal.record(tx, { event: 'custody.denied', actor, subject: { type: 'custody', id }, after, personal: [{ personId: actor.personId, data: { note } }] });
      if (row.assignedBy !== actor.personId) await tell(tx, deniedAt, [{ kind: 'custody-denied', subjectId: id, occasion: deniedAt, personId: row.assignedBy }]);
      return this.reading.view(tx, actor, id);
    });
  }

  /** Once a fiscal year, with the sticker in hand: only the live tag of this very thing counts. */
  confirm(actor: Actor, id: string, scanned: string): Promise<CustodyView> {
    return this.transactions.run(async (tx) => {
      const row = await this.reading.visible(tx, actor, id);
      const { today, fiscalYear } = this.reading.on();
      refuse(whyNotConfirm(custodyFacts(row), actor.personId, today));
      const tag = await this.store.liveTagOf(tx, row.assetId);
      if (!tag || tag.id !== tagFromScan(scanned)) throw new Refusal('custody.other-thing', { thing: [row.number, row.title].filter(Boolean).join(' ') });
      await onlyOnce(this.store.confirm(tx, id, fiscalYear, tag.id, this.clock.iso()));
      const after = { assetId: row.assetId, personId: row.personId, fiscalYear };
      await this.journal.record(tx, { event: 'custody.confirmed', actor, subject: { type: 'custody', id }, after });
      return this.reading.view(tx, actor, id);
    });
  }

  private async endBefore(tx: Tx, { succeedsId, assignedBy }: CustodyRow, now: string): Promise<void> {
    const isEnded = await this.store.change(tx, succeedsId ?? '', { endedAt: now, endedBy: assignedBy, endKind: 'transferred' });
    refuse(isEnded ? null : 'changed-meanwhile');
  }
}

async function onlyOnce(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    throw violates(error, 'ix_custody_confirmations_custody_id_fiscal_year', 'custody_confirmations.custody_id, custody_confirmations.fiscal_year') ? new Refusal('custody.already-confirmed', {}, { cause: error }) : error;
  }
}
