import { Injectable } from '@nestjs/common';
import type { Sql, Tx } from '../../database/sql.js';
import type { Because } from '../../shared/refusals.js';
import { Readiness } from '../asking/readiness.service.js';
import { ThingsStore, type StoreOfThing } from '../asking/things.store.js';
import { HoldStore } from '../availability/hold.store.js';
import { InboxStore } from '../inbox/inbox.store.js';
import type { LoanRequest } from '../loan-request.entity.js';
import { EffectiveDues } from '../reading/effective-dues.js';
import { LoanTerms } from '../terms/loan-terms.service.js';
import { whoWaits, whyNotLater } from './extension.rules.js';

/** The extra time that is asked for one loan. */
export interface ExtraTime {
  requestId: string;
  oldDueAt: string;
  newDueAt: string;
}

export interface LaterDue {
  effectiveDueAt: string;
  newDueAt: string;
  askedAt: string;
}

/** Whether a loan may go on until a later due: the longest loan, the stores' hours, and everybody else who wants the things. */
@Injectable()
export class ExtensionRoom {
  constructor(
    private readonly holds: HoldStore, private readonly rivals: InboxStore, private readonly readiness: Readiness, private readonly terms: LoanTerms,
    private readonly dues: EffectiveDues, private readonly things: ThingsStore,
  ) {}

  async effectiveDue(from: Sql, loan: LoanRequest): Promise<string> {
    return (await this.dues.of(from, [loan])).get(loan.id) ?? loan.dueAt;
  }

  /** Where what is still held belongs. */
  async stores(from: Sql, requestId: string): Promise<StoreOfThing[]> {
    return this.things.stores(from, await this.holds.ofRequests(from, [requestId]));
  }

  /** The last day until which the whole loan may go on. */
  async latestOn(from: Sql, loan: LoanRequest, now: string): Promise<string> {
    return this.terms.latestOn(from, loan, await this.holds.ofRequests(from, [loan.id]), now);
  }

  /** The whole loan, from its first day on, keeps to the longest of its things as it was when more time was asked for. */
  async whyNotUntil(from: Sql, loan: LoanRequest, { effectiveDueAt, newDueAt, askedAt }: LaterDue, now: string): Promise<Because | null> {
    const things = await this.holds.ofRequests(from, [loan.id]);
    const tooLong = whyNotLater(effectiveDueAt, newDueAt) ?? (await this.terms.whyNotSoLong(from, { ...loan, dueAt: newDueAt }, things, askedAt, now));
    if (tooLong) return tooLong;
    const shut = await this.readiness.whyNotReturnable(from, things, { startsAt: loan.startsAt, endsAt: newDueAt }, now);
    return shut ?? (await this.waitedFor(from, [{ requestId: loan.id, oldDueAt: loan.dueAt, newDueAt }], now)).get(loan.id) ?? null;
  }

  /** A later due that only an order allows. */
  async noteLiftedTerms(tx: Tx, loan: LoanRequest, { newDueAt, askedAt }: LaterDue, now: string): Promise<void> {
    const things = await this.holds.ofRequests(tx, [loan.id]);
    await this.terms.noteUse(tx, loan.id, await this.terms.whenLonger(tx, { ...loan, dueAt: newDueAt }, things, askedAt, now), 'extended', now);
  }

  /** For whom of these somebody else waits; always in the same number of statements. */
  async waitedFor(from: Sql, asked: readonly ExtraTime[], now: string): Promise<Map<string, Because | null>> {
    const things = asked.length === 0 ? [] : await this.holds.ofRequests(from, asked.map((one) => one.requestId));
    if (things.length === 0) return new Map();
    const entryIds = [...new Set(things.map((thing) => thing.entryId))];
    const span = { startsAt: asked.map((one) => one.oldDueAt).sort()[0] ?? now, endsAt: asked.map((one) => one.newDueAt).sort().at(-1) ?? now };
    const stocks = await this.holds.stocks(from, entryIds);
    const held = await this.holds.held(from, entryIds, span, now);
    const wanted = (await this.rivals.rivals(from, entryIds, span)).filter((one) => one.holds === 0).map(({ dueAt, ...one }) => ({ ...one, endsAt: dueAt }));
    return new Map(asked.map(({ requestId, oldDueAt, newDueAt }) => {
      const others = [...held, ...wanted].filter((one) => one.requestId !== requestId);
      return [requestId, whoWaits(things.filter((thing) => thing.requestId === requestId), { stocks, held: others }, { startsAt: oldDueAt, endsAt: newDueAt })];
    }));
  }
}
