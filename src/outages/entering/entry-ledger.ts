import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Journal } from '../../audit/journal.js';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { found, type Refusal } from '../../http/refusal.js';
import { tell } from '../../outbox/tell.js';
import type { Actor } from '../../shared/actor.js';
import type { OutageEntryBody, OutageEntryView } from '../../shared/api/loans/outages.js';
import { PadStore } from '../pads/pad.store.js';
import { EntryStore } from './entry.store.js';
import { entryView } from './entry.view.js';
import type { Frame } from './written.reader.js';

interface Made {
  requestId: string | null;
  authority: string | null;
  conflict: Refusal | null;
}

/** The number is used, and what became of it stands beside it: entered now, whatever time is on the paper. */
@Injectable()
export class EntryLedger {
  constructor(private readonly pads: PadStore, private readonly entries: EntryStore, private readonly journal: Journal, private readonly clock: Clock) {}

  /** Before the loan bears its number. Entered again after a conflict, it is used already. */
  async use(tx: Tx, actor: Actor, { slip }: Frame): Promise<void> {
    if (slip.state === 'unused') await this.pads.settle(tx, slip.id, { state: 'used', spoiledReason: null, settledAt: this.clock.iso(), settledBy: actor.personId });
  }

  async keep(tx: Tx, actor: Actor, { slip, outage, borrower, happenedAt }: Frame, body: OutageEntryBody, { requestId, authority, conflict }: Made): Promise<OutageEntryView> {
    const { signerId, handedOverBy, pageFileId, things, siteId, placeText, dueAt, purpose } = body;
    const now = this.clock.iso();
    const said = {
      outageId: outage.id, requestId, happenedAt, recordedAt: now, recordedBy: actor.personId, borrowerId: borrower.id, signerId, handedOverBy, pageFileId,
      writtenJson: JSON.stringify({ things, siteId: siteId ?? null, placeText: placeText ?? null, dueAt, purpose }),
    };
    const against = conflict && { conflict: conflict.code, conflictJson: JSON.stringify(conflict.facts) };
    if (slip.state === 'unused') await this.entries.insert(tx, { slipId: slip.id, conflict: null, conflictJson: null, settledAt: null, settledBy: null, settlement: null, ...said, ...against });
    else await this.entries.change(tx, slip.id, { ...said, ...(against ?? { settledAt: now, settledBy: actor.personId }) });
    if (conflict) await this.tellReviewers(tx, actor, slip, now);
    await this.journal.record(tx, {
      event: conflict ? 'outage-slip.entered-in-conflict' : 'outage-slip.entered', actor, authority, subject: requestId === null ? { type: 'outage-slip', id: slip.id } : { type: 'loan-request', id: requestId },
      before: { state: slip.state, conflict: slip.conflict },
      after: { slipId: slip.id, outageId: outage.id, requestId, happenedAt, signedBy: signerId, handedOverBy, pageFileId, borrowerId: borrower.id, conflict: conflict?.code ?? null },
    });
    return entryView(found((await this.entries.entries(tx, sql`e.slip_id = ${slip.id}`, 1))[0]), actor);
  }

  private async tellReviewers(tx: Tx, actor: Actor, { id, unitPath }: Frame['slip'], now: string): Promise<void> {
    const heads = await this.entries.reviewers(tx, unitPath, actor.personId, this.clock.today());
    await tell(tx, now, heads.map((personId) => ({ kind: 'outage-conflict', subjectId: id, occasion: now, personId })));
  }
}
