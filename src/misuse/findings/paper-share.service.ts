import { Injectable } from '@nestjs/common';
import sql, { join, raw, type Sql as Statement } from 'sql-template-tag';
import { decidedBefore } from '../../approvals/paper/decided-before.js';
import { ENGINE } from '../../config.js';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { auditedBy } from '../../people/posts/audited-by.js';
import type { Actor } from '../../shared/actor.js';
import type { PaperMonth, PaperObjection, PaperShare } from '../../shared/api/findings.js';
import { bangkokInstant } from '../../shared/calendar.js';

/** Days from the page to its recording. */
const SLOWEST = raw(ENGINE === 'postgres' ? 'cast(coalesce(max(w.recorded_on - w.signed_on), 0) as integer)' : 'cast(coalesce(max(julianday(w.recorded_on) - julianday(w.signed_on)), 0) as integer)');
const MONTHS = 12;
const MOST_OBJECTIONS = 100;

/** How much is decided on paper, by month; what its signers object to. Paper with its page is no finding by itself (R14). */
@Injectable()
export class PaperShareService {
  constructor(private readonly reader: Reader, private readonly clock: Clock) {}

  async share(actor: Actor): Promise<PaperShare> {
    const seen = auditedBy(actor, sql`r.unit_id`);
    const months = monthsUpTo(this.clock.today().slice(0, 7));
    const found = await this.reader.query<PaperMonth>(join(months.map((month) => countsOf(month, seen)), ' union all '));
    return { months: months.map((month) => found.find((one) => one.month === month) ?? { month, decided: 0, onPaper: 0, objected: 0, slowestDays: 0 }), objections: await this.objections(seen) };
  }

  private objections(seen: Statement): Promise<PaperObjection[]> {
    return this.reader.query<PaperObjection>(sql`
      select r.id as request_id, r.number as request_number, s.kind, s.outcome, s.post_title, s.decided_at as recorded_at, w.signed_on, w.objected_at, w.objection,
        case when exists (select 1 from checkouts k where k.request_id = r.id and ${decidedBefore(sql`k.handed_over_at`)} and k.handed_over_at < w.objected_at) then 1 else 0 end as has_left
      from paper_decisions w join approval_steps s on s.id = w.step_id join loan_requests r on r.id = s.request_id
      where w.objected_at is not null and ${seen} order by w.objected_at desc, s.id limit ${MOST_OBJECTIONS}`).then((rows) => rows.map((row) => ({ ...row, hasLeft: Boolean(row.hasLeft) })));
  }
}

/** Lawful decisions of one month, by when they were recorded. */
function countsOf(month: string, seen: Statement): Statement {
  const [from, until] = [bangkokInstant(`${month}-01`), bangkokInstant(`${shifted(month, 1)}-01`)];
  return sql`
    select cast(${month} as varchar(7)) as month, cast(count(*) as integer) as decided, cast(count(w.step_id) as integer) as on_paper, cast(count(w.objected_at) as integer) as objected,
      ${SLOWEST} as slowest_days
    from approval_steps s join loan_requests r on r.id = s.request_id left join paper_decisions w on w.step_id = s.id
    where s.kind = 'approval' and s.decided_by is not null and s.decided_at >= ${from} and s.decided_at < ${until} and ${seen}`;
}

const monthsUpTo = (last: string): string[] => Array.from({ length: MONTHS }, (_, n) => shifted(last, -n));

/** The month `by` months later, YYYY-MM. */
function shifted(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const at = year * 12 + number - 1 + by;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}
