import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { refuse } from '../../http/refusal.js';
import { tell } from '../../outbox/tell.js';
import type { Actor } from '../../shared/actor.js';
import type { CustodyRow } from '../custody/custody.store.js';
import { PermitBench } from './deciding/permit-bench.js';
import { PermitReading } from './permit-reading.service.js';
import type { TakeOutPermit } from './permit.entity.js';
import { PermitStore, type PermitRow } from './permit.store.js';

/** Writes down what a holder asks or takes back, and tells for whom it waits. */
@Injectable()
export class PermitLedger {
  constructor(
    private readonly store: PermitStore, private readonly reading: PermitReading, private readonly bench: PermitBench, private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async ask(tx: Tx, actor: Actor, permit: TakeOutPermit, custodies: readonly CustodyRow[]): Promise<void> {
    await this.store.insert(tx, permit, custodies.map(({ id, assetId }) => ({ custodyId: id, assetId })));
    const { id, personId, startsOn, endsOn, place, reason } = permit;
    const after = { personId, startsOn, endsOn, assetIds: custodies.map((custody) => custody.assetId) };
    await this.journal.record(tx, { event: 'permit.asked', actor, subject: { type: 'permit', id }, after, personal: [{ personId, data: { place, reason } }] });
    await this.tellDeciders(tx, actor, id);
  }

  async withdraw(tx: Tx, actor: Actor, { id, status }: PermitRow): Promise<void> {
    const isMoved = await this.store.move(tx, id, status, { status: 'withdrawn', closedAt: this.clock.iso(), closedBy: actor.personId });
    refuse(isMoved ? null : 'changed-meanwhile');
    await this.journal.record(tx, { event: 'permit.withdrawn', actor, subject: { type: 'permit', id }, before: { status }, after: { status: 'withdrawn' } });
  }

  private async tellDeciders(tx: Tx, actor: Actor, id: string): Promise<void> {
    const { permit, things } = await this.reading.visible(tx, actor, id);
    const deciders = (await this.bench.deciders(tx, permit, things)).filter((personId) => personId !== actor.personId);
    await tell(tx, this.clock.iso(), deciders.map((personId) => ({ kind: 'permit-waiting', subjectId: id, occasion: permit.askedAt, personId })));
  }
}
