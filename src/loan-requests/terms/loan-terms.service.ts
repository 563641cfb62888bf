import { Injectable } from '@nestjs/common';
import type { Sql, Tx } from '../../database/sql.js';
import { exceptionOrderOf } from '../../people/exception-orders/order-in-force.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import type { Actor } from '../../shared/actor.js';
import { latestDueOn, longestOf, whyNotSoLong, whyNotSoSoon, type TermedLine } from '../../shared/lending/lending-terms.js';
import type { Because } from '../../shared/refusals.js';
import { TakeoverStore } from '../takeover/takeover.store.js';
import type { LiftedTerms } from './lifted-terms.entity.js';
import { LiftedTermsStore } from './lifted-terms.store.js';
import { isForAnotherAtCounter, orderNames, UNDER_AN_ORDER, type Termed } from './loan-terms.rules.js';

interface Order {
  id: string;
  number: string;
}

/** Whether a loan keeps to the terms of its things, and the order that lets it go beyond them where it does not. */
export interface KeptTerms {
  because: Because | null;
  order: Order | null;
}

/** Longest loan and notice, by class. What was sent keeps the terms of its sending; the order that lifts them must hold each time it is needed. */
@Injectable()
export class LoanTerms {
  constructor(private readonly settings: SettingsInForce, private readonly takeovers: TakeoverStore, private readonly lifted: LiftedTermsStore) {}

  async whenSent(from: Sql, asked: Termed, lines: readonly TermedLine[], sender: Pick<Actor, 'personId' | 'permissions'>, now: string): Promise<KeptTerms> {
    const terms = await this.settings.lendingTerms(from, now);
    const tooSoon = (await this.needsNoNotice(from, asked, sender)) ? null : whyNotSoSoon(lines, asked.startsAt, now, terms, await this.settings.holidays(from));
    return this.liftedBy(from, asked, lines, whyNotSoLong(lines, asked, terms) ?? tooSoon, now);
  }

  /** The store has nothing to get ready, either, of what is out already with who asks for it. */
  private async needsNoNotice(from: Sql, asked: Termed, sender: Pick<Actor, 'personId' | 'permissions'>): Promise<boolean> {
    return isForAnotherAtCounter(asked, sender) || (asked.id !== undefined && this.takeovers.isStillOut(from, asked.id));
  }

  /** Of a loan asked for at `askedAt`, until its due or a later one. */
  async whyNotSoLong(from: Sql, loan: Termed, lines: readonly TermedLine[], askedAt: string, now: string): Promise<Because | null> {
    return (await this.whenLonger(from, loan, lines, askedAt, now)).because;
  }

  async whenLonger(from: Sql, loan: Termed, lines: readonly TermedLine[], askedAt: string, now: string): Promise<KeptTerms> {
    return this.liftedBy(from, loan, lines, whyNotSoLong(lines, loan, await this.settings.lendingTerms(from, askedAt)), now);
  }

  /** Every use of an order is kept, for the auditor to read. */
  async noteUse(tx: Tx, requestId: string, { order }: KeptTerms, what: LiftedTerms['what'], happenedAt: string): Promise<void> {
    if (order) await this.lifted.insert(tx, { requestId, orderId: order.id, what, happenedAt });
  }

  async latestOn(from: Sql, loan: Termed, lines: readonly TermedLine[], now: string): Promise<string> {
    const longest = lines.length === 0 || (await this.orderFor(from, loan, now)) ? UNDER_AN_ORDER.longestDays : longestOf(lines.map((line) => line.classId), await this.settings.lendingTerms(from, now));
    return latestDueOn(loan.startsAt, longest);
  }

  /** No order lends for ever. */
  private async liftedBy(from: Sql, asked: Termed, lines: readonly TermedLine[], because: Because | null, now: string): Promise<KeptTerms> {
    const order = because && (await this.orderFor(from, asked, now));
    return { because: order ? whyNotSoLong(lines, asked, UNDER_AN_ORDER) : because, order };
  }

  private orderFor(from: Sql, asked: Termed, now: string): Promise<Order | null> {
    return exceptionOrderOf(from, 'lending-terms', orderNames(asked), now);
  }
}
