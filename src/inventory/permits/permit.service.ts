import { Injectable } from '@nestjs/common';
import { newId } from '../../database/ids.js';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { refuse } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { PermitBody } from '../../shared/api/custody/custody-bodies.js';
import type { PermitView } from '../../shared/api/custody/permits.js';
import { custodyFacts } from '../custody/custody-visibility.js';
import { CustodyReading } from '../custody/custody-reading.service.js';
import { whyNotAskPermit } from '../custody/custody.rules.js';
import type { CustodyRow } from '../custody/custody.store.js';
import { PermitLedger } from './permit-ledger.js';
import { PermitReading } from './permit-reading.service.js';
import { whyNotPeriod, whyNotTogether, whyNotWithdraw } from './permit.rules.js';
import type { TakeOutPermit } from './permit.entity.js';

/** What the holder does: asks for leave to take things out, and takes the asking back. */
@Injectable()
export class PermitService {
  constructor(
    private readonly transactions: Transactions, private readonly reading: PermitReading, private readonly custodies: CustodyReading,
    private readonly ledger: PermitLedger, private readonly clock: Clock,
  ) {}

  ask(actor: Actor, body: PermitBody): Promise<PermitView> {
    return this.transactions.run(async (tx) => {
      refuse(whyNotPeriod(body.startsOn, body.endsOn, this.clock.today()));
      const custodies = await this.mine(tx, actor, body.custodyIds);
      const permit = this.asked(actor, body, custodies[0]!.unitId);
      await this.ledger.ask(tx, actor, permit, custodies);
      return this.reading.view(tx, actor, permit.id);
    });
  }

  withdraw(actor: Actor, id: string): Promise<PermitView> {
    return this.transactions.run(async (tx) => {
      const { permit } = await this.reading.visible(tx, actor, id);
      refuse(whyNotWithdraw(permit, actor.personId, this.clock.today()));
      await this.ledger.withdraw(tx, actor, permit);
      return this.reading.view(tx, actor, id);
    });
  }

  private async mine(tx: Tx, actor: Actor, ids: readonly string[]): Promise<CustodyRow[]> {
    const rows: CustodyRow[] = [];
    for (const id of ids) rows.push(await this.custodies.visible(tx, actor, id));
    for (const row of rows) refuse(whyNotAskPermit(custodyFacts(row), actor.personId));
    refuse(whyNotTogether(rows));
    return rows;
  }

  private asked(actor: Actor, { startsOn, endsOn, place, reason }: PermitBody, unitId: string): TakeOutPermit {
    return {
      id: newId(), number: null, personId: actor.personId, unitId, startsOn, endsOn, place, reason, status: 'waiting', askedAt: this.clock.iso(), decidedAt: null, decidedBy: null,
      decidedAs: null, capacity: null, orderId: null, orderNumber: null, postId: null, decisionReason: null, verificationCode: null, closedAt: null, closedBy: null, closedReason: null,
    };
  }
}
