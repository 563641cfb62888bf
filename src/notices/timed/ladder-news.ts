import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { EffectiveDues, type DueLoan } from '../../loan-requests/reading/effective-dues.js';
import { OutboxStore } from '../../outbox/outbox.store.js';
import { naturalKey, type Told } from '../../outbox/tell.js';
import { rungsToTell, type Rung } from '../../returns/ladder/ladder.rules.js';
import { ChaseSettings } from '../../returns/overdue/chase-settings.js';
import { addDays, bangkokDate, bangkokInstant, daysBetween } from '../../shared/calendar.js';
import type { BorrowerKind } from '../../shared/vocab.js';

interface OutLoan extends DueLoan {
  borrowerKind: BorrowerKind;
  /** The hand-over, or the extension that moved the due. */
  sinceAt: string;
}

/** What is to be told today of loans and their dues, and was not told yet: once for each step and due. */
@Injectable()
export class LadderNews {
  constructor(
    private readonly reader: Reader, private readonly dues: EffectiveDues, private readonly settings: ChaseSettings, private readonly outbox: OutboxStore, private readonly clock: Clock,
  ) {}

  async today(): Promise<Told[]> {
    const events = [...(await this.steps()), ...(await this.unansweredClaims())];
    const known = await this.outbox.known(this.reader, events.map(naturalKey));
    return events.filter((event) => !known.has(naturalKey(event)));
  }

  private async steps(): Promise<Told[]> {
    const today = this.clock.today();
    const ladder = await this.settings.ladder(this.reader);
    const loans = await this.out(bangkokInstant(addDays(today, 1 - ladder[0]!.day)));
    const dues = await this.dues.of(this.reader, loans);
    return loans.flatMap((loan) => stepsOf(loan, dues.get(loan.id) ?? loan.dueAt, ladder, today));
  }

  /** What is said to be back waits for the storekeeper: nobody is chased. */
  private out(before: string): Promise<OutLoan[]> {
    return this.reader.query<OutLoan>(sql`
      select id, status, due_at, borrower_kind, coalesce((select max(x.decided_at) from loan_extensions x where x.request_id = r.id and x.outcome = 'approve'),
             (select min(c.handed_over_at) from checkouts c where c.request_id = r.id), r.created_at) as since_at
      from loan_requests r where status = 'checked-out' and due_at < ${before}
        and not exists (select 1 from return_claims k where k.request_id = r.id and k.closed_at is null) order by id`);
  }

  /** Reported as returned, and the storekeeper has not looked in time. */
  private async unansweredClaims(): Promise<Told[]> {
    const claims = await this.reader.query<{ id: string; requestId: string }>(sql`
      select id, request_id from return_claims where closed_at is null and answer_by_on < ${this.clock.today()} order by id`);
    return claims.map(({ id, requestId }) => ({ kind: 'claim-late', subjectId: requestId, occasion: id }));
  }
}

function stepsOf({ id, borrowerKind, sinceAt }: OutLoan, dueAt: string, ladder: readonly Rung[], today: string): Told[] {
  const dueOn = bangkokDate(dueAt);
  const facts = { dueAt, days: Math.max(0, daysBetween(dueOn, today)), ...(borrowerKind === 'employee' ? {} : { borrower: borrowerKind }) };
  return rungsToTell(ladder, { dueOn, sinceOn: bangkokDate(sinceAt) }, today).map(({ kind }) => ({ kind, subjectId: id, occasion: dueOn, facts }));
}
