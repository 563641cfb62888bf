import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { newId } from '../../database/ids.js';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { violates } from '../../database/violation.js';
import { Clock } from '../../http/clock.js';
import { Refusal, refuse } from '../../http/refusal.js';
import { tell } from '../../outbox/tell.js';
import type { Actor } from '../../shared/actor.js';
import type { AssignmentBody, CustodyEndBody, TransferBody } from '../../shared/api/custody/custody-bodies.js';
import type { CustodyView } from '../../shared/api/custody/custodies.js';
import { CustodyAsset } from './custody-asset.js';
import { CustodyReading } from './custody-reading.service.js';
import { custodyFacts } from './custody-visibility.js';
import type { Custody } from './custody.entity.js';
import { whyNotAssign, whyNotEnd, whyNotOwnHands, whyNotThisEnd, whyNotTransfer } from './custody.rules.js';
import { CustodyStore } from './custody.store.js';

const TAKEN = ['uq_custodies_open_asset', 'uq_custodies_waiting_asset', 'custodies.asset_id', 'tr_custodies_asset_free'];

/** What the supply office does: gives into custody, hands on, and takes back. */
@Injectable()
export class CustodyService {
  constructor(
    private readonly transactions: Transactions, private readonly store: CustodyStore, private readonly reading: CustodyReading,
    private readonly things: CustodyAsset, private readonly journal: Journal, private readonly clock: Clock,
  ) {}

  assign(actor: Actor, body: AssignmentBody): Promise<CustodyView> {
    return this.writing(async (tx) => {
      const asset = await this.things.kept(tx, actor, body.assetId);
      const holder = await this.store.holder(tx, asset.id);
      const because = whyNotAssign({ condition: asset.condition, ...(await this.things.lending(tx, asset.id)), holderName: holder?.name ?? null });
      if (because) throw new Refusal(because.code, because.facts);
      refuse(whyNotOwnHands(body.personId, await this.reading.readerOf(tx, actor, asset)));
      const custody = await this.opened(tx, actor, asset.id, body, { wasLendable: asset.lendable });
      await this.things.takeFromLending(tx, asset);
      await this.store.insert(tx, custody);
      return this.told(tx, actor, 'custody.assigned', custody);
    });
  }

  /** Ends one custody and begins the next in one go, as soon as the new holder accepts; until then nothing changes hands. */
  transfer(actor: Actor, id: string, body: TransferBody): Promise<CustodyView> {
    return this.writing(async (tx) => {
      const row = await this.reading.visible(tx, actor, id);
      refuse(whyNotTransfer(custodyFacts(row), await this.reading.readerOf(tx, actor, row), body.personId));
      const custody = await this.opened(tx, actor, row.assetId, body, { succeedsId: id, awaitsTransfer: 1, wasLendable: row.wasLendable });
      await this.store.insert(tx, custody);
      return this.told(tx, actor, 'custody.transfer-begun', custody);
    });
  }

  end(actor: Actor, id: string, { kind, condition = undefined, reason }: CustodyEndBody): Promise<CustodyView> {
    return this.writing(async (tx) => {
      const row = await this.reading.visible(tx, actor, id);
      const facts = custodyFacts(row);
      const endCondition = kind === 'given-back' ? condition ?? null : null;
      refuse(whyNotEnd(facts, await this.reading.readerOf(tx, actor, row)) ?? whyNotThisEnd(facts, kind, endCondition));
      const isEnded = await this.store.change(tx, id, { endedAt: this.clock.iso(), endedBy: actor.personId, endKind: kind, endCondition, endReason: reason });
      refuse(isEnded ? null : 'custody.ended');
      const thing = row.awaitsTransfer === 1 ? null : await this.things.cameBack(tx, row.assetId, row.wasLendable, kind, endCondition);
      const after = { assetId: row.assetId, personId: row.personId, kind, endCondition, thing };
      await this.journal.record(tx, { event: 'custody.ended', actor, subject: { type: 'custody', id }, after, personal: [{ personId: row.personId, data: { reason } }] });
      return this.reading.view(tx, actor, id);
    });
  }

  private async opened(tx: Tx, actor: Actor, assetId: string, body: TransferBody, begun: Partial<Custody>): Promise<Custody> {
    const person = await this.store.person(tx, body.personId, this.clock.today());
    if (!person) throw new Refusal('inventory.unknown-reference', { fields: ['personId'] });
    if (person.isGone === 1) throw new Refusal('custody.person-left', { name: person.name });
    refuse(body.documentOn <= this.clock.today() ? null : 'custody.document-ahead');
    const { personId, documentKind, documentNumber, documentOn } = body;
    return {
      id: newId(), assetId, personId, documentKind, documentNumber, documentOn, assignedBy: actor.personId, assignedAt: this.clock.iso(), succeedsId: null, awaitsTransfer: 0,
      wasLendable: 0, acceptedAt: null, deniedAt: null, deniedNote: null, endedAt: null, endedBy: null, endKind: null, endCondition: null, endReason: null, ...begun,
    };
  }

  private async told(tx: Tx, actor: Actor, event: string, custody: Custody): Promise<CustodyView> {
    const { id, assetId, personId, documentKind, documentNumber, documentOn, succeedsId } = custody;
    const after = { assetId, personId, documentKind, documentNumber, documentOn, succeedsId };
    await this.journal.record(tx, { event, actor, subject: { type: 'custody', id }, after });
    if (personId !== actor.personId) await tell(tx, custody.assignedAt, [{ kind: 'custody-given', subjectId: id, occasion: event, personId }]);
    return this.reading.view(tx, actor, id);
  }

  /** Of two who reach for one thing at the same moment the database takes one. */
  private async writing(work: (tx: Tx) => Promise<CustodyView>): Promise<CustodyView> {
    try {
      return await this.transactions.run(work);
    } catch (error) {
      throw violates(error, ...TAKEN) ? new Refusal('custody.just-taken', {}, { cause: error }) : error;
    }
  }
}
