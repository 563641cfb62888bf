import { Injectable } from '@nestjs/common';
import sql, { join, type Sql as Statement } from 'sql-template-tag';
import { Reader } from '../../database/sql.js';
import type { Actor } from '../../shared/actor.js';
import type { DutyException, DutyExceptionList, TermsException } from '../../shared/api/findings.js';
import { bangkokInstant } from '../../shared/calendar.js';
import { dutiesFact } from '../facts/loan-facts.js';
import { MisuseFactsStore } from '../facts/misuse-facts.store.js';
import { auditedBy } from '../../people/posts/audited-by.js';
import { dutyMeetings, type DutyMeeting } from '../rules/r03-duties.rules.js';

interface Meeting extends DutyMeeting {
  requestId: string;
}

/** Exceptions of one month: where an order let duties meet (R03) or lifted the terms of lending, and the head's own outside use. Listed, never silent. */
@Injectable()
export class DutyExceptions {
  constructor(private readonly reader: Reader, private readonly facts: MisuseFactsStore) {}

  async ofMonth(actor: Actor, month: string): Promise<DutyExceptionList> {
    const [from, until] = [bangkokInstant(`${month}-01`), bangkokInstant(nextMonth(month))];
    const seen = auditedBy(actor, sql`r.unit_id`);
    const terms = await this.termsLifted(seen, from, until);
    const ids = await this.requestsOf(seen, from, until);
    if (ids.length === 0) return { month, items: [], terms };
    const { slips, authorities } = await this.facts.slips(this.reader, ids);
    const meetings = slips.flatMap((slip) => dutyMeetings(dutiesFact(slip, authorities)).map((met): Meeting => ({ ...met, requestId: slip.request.id })))
      .filter((met) => (met.exception !== null || met.isHeadHimself) && met.at >= from && met.at < until).sort((a, b) => a.at.localeCompare(b.at));
    return { month, items: await this.views(meetings), terms };
  }

  private termsLifted(seen: Statement, from: string, until: string): Promise<TermsException[]> {
    return this.reader.query<TermsException>(sql`
      select l.request_id, coalesce(r.number, '') as request_number, l.what, p.title || p.given_name || ' ' || p.family_name as person_name, o.number as order_number, o.ordered_on, l.happened_at
      from lifted_terms l join loan_requests r on r.id = l.request_id join exception_orders o on o.id = l.order_id join people p on p.id = o.person_id
      where ${seen} and l.happened_at >= ${from} and l.happened_at < ${until} order by l.happened_at, l.id`);
  }

  private async requestsOf(seen: Statement, from: string, until: string): Promise<string[]> {
    const rows = await this.reader.query<{ id: string }>(sql`select r.id from loan_requests r where ${seen} and r.id in (
      select request_id from checkouts where exception_order_id is not null and handed_over_at >= ${from} and handed_over_at < ${until} union
      select c.request_id from returns t join return_lines l on l.return_id = t.id join checkout_lines c on c.id = l.checkout_line_id
        where t.exception_order_id is not null and t.recorded_at >= ${from} and t.recorded_at < ${until} union
      select request_id from approval_steps where capacity = 'self-as-head' and decided_at >= ${from} and decided_at < ${until})`);
    return rows.map((row) => row.id);
  }

  private async views(meetings: readonly Meeting[]): Promise<DutyException[]> {
    const numbers = await this.words(sql`select id, coalesce(number, '') as word from loan_requests where id in (${join(['', ...meetings.map((met) => met.requestId)])})`);
    const names = await this.words(sql`select id, title || given_name || ' ' || family_name as word from people where id in (${join(['', ...meetings.map((met) => met.personId)])})`);
    const orders = await this.words(sql`select id, ordered_on as word from exception_orders where id in (${join(['', ...meetings.map((met) => met.exception?.id ?? '')])})`);
    return meetings.map((met) => ({
      requestId: met.requestId, requestNumber: numbers.get(met.requestId) ?? '', duties: [...met.duties], personName: names.get(met.personId) ?? '',
      orderNumber: met.exception?.number ?? null, orderedOn: orders.get(met.exception?.id ?? '') ?? null, happenedAt: met.at,
    }));
  }

  private async words(statement: ReturnType<typeof sql>): Promise<Map<string, string>> {
    return new Map((await this.reader.query<{ id: string; word: string }>(statement)).map((row) => [row.id, row.word]));
  }
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
}
