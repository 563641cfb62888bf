import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { refuse, Refusal } from '../../http/refusal.js';
import { seen } from '../../people/administered.js';
import { whyNotEnd } from '../../people/units/unit.rules.js';
import { UnitStore } from '../../people/units/unit.store.js';
import type { Actor } from '../../shared/actor.js';
import { UnitEndingStore } from './unit-ending.store.js';

/** A unit is never deleted, for papers name it; it ends once nothing hangs on it, and is offered no more. */
@Injectable()
export class UnitEndingService {
  constructor(
    private readonly transactions: Transactions, private readonly clock: Clock, private readonly journal: Journal,
    private readonly units: UnitStore, private readonly ties: UnitEndingStore,
  ) {}

  end(actor: Actor, id: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      const found = await this.units.open(tx, id);
      const unit = seen(actor, found && { ...found, unitPath: found.path });
      refuse(whyNotEnd(unit));
      const ties = await this.ties.ties(tx, id, this.clock.today());
      if (Object.values(ties).some((count) => count > 0)) throw new Refusal('units.in-use', { name: unit.name, ...ties });
      const endedOn = this.clock.today();
      await this.units.end(tx, id, endedOn);
      await this.journal.record(tx, { event: 'unit.ended', actor, subject: { type: 'unit', id }, after: { endedOn } });
    });
  }
}
