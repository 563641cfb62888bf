import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { newId } from '../../database/ids.js';
import { Reader } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { found, Refusal, refuse } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { OutageList, OutageView } from '../../shared/api/loans/outages.js';
import { mayDeclare } from '../outage-reach.js';
import type { NewOutageDto } from './outage.dto.js';
import { whyNotDeclare, whyNotEnd } from './outage.rules.js';
import { OutageStore, type OutageRow } from './outage.store.js';

/** ระบบขัดข้อง: from when, until when and why, as the head of supply officers or the administrator declares it. */
@Injectable()
export class OutageService {
  constructor(
    private readonly store: OutageStore, private readonly transactions: Transactions, private readonly reader: Reader, private readonly journal: Journal, private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<OutageList> {
    return { items: (await this.store.list(this.reader)).map(outageView), mayDeclare: mayDeclare(actor) };
  }

  declare(actor: Actor, body: NewOutageDto): Promise<OutageView> {
    return this.transactions.run(async (tx) => {
      if (!mayDeclare(actor)) throw new Refusal('not-permitted');
      const [id, now] = [newId(), this.clock.iso()];
      const period = { startedAt: utc(body.startedAt), endedAt: body.endedAt ? utc(body.endedAt) : null };
      refuse(whyNotDeclare(period, now));
      const end = period.endedAt === null ? { endRecordedAt: null, endedBy: null } : { endRecordedAt: now, endedBy: actor.personId };
      await this.store.declare(tx, { id, ...period, reason: body.reason, declaredAt: now, declaredBy: actor.personId, ...end });
      await this.journal.record(tx, { event: 'outage.declared', actor, subject: { type: 'outage', id }, after: period, personal: [{ personId: actor.personId, data: { reason: body.reason } }] });
      return outageView(found(await this.store.one(tx, id)));
    });
  }

  end(actor: Actor, id: string, given: string): Promise<OutageView> {
    return this.transactions.run(async (tx) => {
      if (!mayDeclare(actor)) throw new Refusal('not-permitted');
      const outage = found(await this.store.one(tx, id));
      const [endedAt, now] = [utc(given), this.clock.iso()];
      refuse(whyNotEnd(outage, endedAt, now));
      if (!(await this.store.end(tx, id, { endedAt, endedBy: actor.personId, endRecordedAt: now }))) throw new Refusal('outages.ended-already');
      await this.journal.record(tx, { event: 'outage.ended', actor, subject: { type: 'outage', id }, before: { endedAt: null }, after: { endedAt } });
      return outageView(found(await this.store.one(tx, id)));
    });
  }
}

const utc = (instant: string): string => new Date(instant).toISOString();

const outageView = ({ id, startedAt, endedAt, reason, declaredAt, declaredByName, endedByName, entries, conflicts }: OutageRow): OutageView =>
  ({ id, startedAt, endedAt, reason, declaredAt, declaredByName, endedByName, entries, conflicts });
