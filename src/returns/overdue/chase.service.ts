import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../../audit/canonical-json.js';
import { Journal } from '../../audit/journal.js';
import { atMyCounter } from '../../checkouts/counter-reach.js';
import { newId } from '../../database/ids.js';
import { Reader, type Sql } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { found, Refusal, refuse } from '../../http/refusal.js';
import { lockRequests } from '../../loan-requests/counter/locked-requests.js';
import { LoanRequestService } from '../../loan-requests/loan-request.service.js';
import { postCovering, type Actor } from '../../shared/actor.js';
import type { ChaseBody, ChaseList, ChaseView } from '../../shared/api/loans/overdue.js';
import { effectiveDue } from '../../shared/calendar.js';
import type { PostKind } from '../../shared/vocab.js';
import { openDaysOf } from '../../shared/hours/opening-hours.js';
import { daySeven, deliveredAtOf, whyNotDelivered, type ChaseCalendar } from './chase-clock.rules.js';
import type { Chase } from './chase.entity.js';
import { MemoDraft } from './memo/memo-draft.js';
import { ChaseSettings } from './chase-settings.js';
import { ChaseStore, type ChasedLoan } from './chase.store.js';

const SUPPLY_HEADS: readonly PostKind[] = ['head-of-supply-officers', 'head-of-supplies-unit'];

/** ทวงถาม (ข้อ 211): what the lender did to get a thing back. */
@Injectable()
export class ChaseService {
  constructor(
    private readonly store: ChaseStore, private readonly settings: ChaseSettings,
    private readonly memos: MemoDraft, private readonly transactions: Transactions, private readonly journal: Journal,
  ) {}

  chase(actor: Actor, requestId: string, body: ChaseBody): Promise<ChaseView> {
    return this.transactions.run(async (tx) => {
      await lockRequests(tx, [requestId]);
      const loan = await this.inReach(tx, actor, requestId);
      const { effectiveDueAt } = await this.dueOf(tx, loan);
      const now = this.now();
      refuse(loan.isClaimed === 1 ? 'claims.claimed-returned' : null);
      refuse(loan.status === 'checked-out' && effectiveDueAt < now.toISOString() ? null : 'returns.not-overdue');
      const deliveredAt = deliveredAtOf(body, now);
      refuse(whyNotDelivered(deliveredAt, effectiveDueAt, now));
      const nth = loan.chases + 1;
      const memo = body.channel === 'memo' ? await this.memos.facts(tx, { requestId, nth, effectiveDueAt, now: now.toISOString() }) : null;
      const chase: Chase = {
        id: newId(), requestId, nth, channel: body.channel, note: body.note?.trim() || null, memoNumber: body.memoNumber?.trim() || null, memoOn: null,
        memoFactsJson: memo && canonicalJson(memo), deliveredAt, recordedAt: now.toISOString(), recordedBy: actor.personId, noticeId: null,
      };
      await this.store.insert(tx, chase);
      const after = { chaseId: chase.id, nth: chase.nth, channel: chase.channel, deliveredAt };
      await this.journal.record(tx, { event: 'loan-request.chased', actor, subject: { type: 'loan-request', id: requestId }, after });
      return viewOf(chase, actor.name);
    });
  }

  now(): Date {
    return this.settings.now();
  }

  /** For the counter of the things, and for who answers for the supply office; to everybody else it does not exist. */
  async inReach(from: Sql, actor: Actor, requestId: string): Promise<ChasedLoan> {
    const loan = found(await this.store.loan(from, requestId));
    if (!atMyCounter(actor, loan.unitPath, loan.storeId) && !postCovering(actor, SUPPLY_HEADS, loan.unitPath)) throw new Refusal('not-found');
    return loan;
  }

  async dueOf(db: Sql, loan: ChasedLoan): Promise<{ effectiveDueAt: string; calendar: ChaseCalendar }> {
    const calendar = await this.settings.calendar(db);
    return { effectiveDueAt: effectiveDue(loan.dueAt, openDaysOf(loan.hoursJson, calendar.holidays)), calendar };
  }
}

/** What has been done so far, for everybody who may see the slip. */
@Injectable()
export class ChaseReader {
  constructor(private readonly store: ChaseStore, private readonly chases: ChaseService, private readonly loans: LoanRequestService, private readonly reader: Reader, private readonly clock: Clock) {}

  async list(actor: Actor, requestId: string): Promise<ChaseList> {
    await this.loans.visible(this.reader, requestId, actor);
    const loan = found(await this.store.loan(this.reader, requestId));
    const { effectiveDueAt, calendar } = await this.chases.dueOf(this.reader, loan);
    const now = this.clock.now();
    const isLate = loan.status === 'checked-out' && loan.isClaimed === 0 && effectiveDueAt < now.toISOString();
    const items = (await this.store.list(this.reader, [requestId])).map(({ requestId: _, ...chase }) => chase);
    return { items, day7: isLate ? daySeven(effectiveDueAt, now, calendar) : null };
  }
}

const viewOf = ({ id, nth, channel, note, memoNumber, memoOn, memoFactsJson, recordedAt, deliveredAt }: Chase, recordedByName: string): ChaseView =>
  ({ id, n: nth, channel, note, memoNumber, memoOn, hasMemo: memoFactsJson !== null, recordedAt, deliveredAt, recordedByName });
