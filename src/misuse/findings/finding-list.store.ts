import { Injectable } from '@nestjs/common';
import sql, { empty, join, Sql as Statement } from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import type { CursorValue } from '../../http/page.js';
import type { FindingRule, FindingSort, FindingState } from '../../shared/vocab.js';
import type { Finding } from './finding.entity.js';

export interface FindingRow extends Finding {
  title: string | null;
  number: string | null;
  unitName: string | null;
  requestNumber: string | null;
  thingCount: number;
  thingKey: string;
  unitKey: string;
  ofThing: number;
  ofUnit: number;
}

export interface FindingFilter {
  /** What the reader sees. */
  seen: Statement;
  rule?: FindingRule;
  state?: FindingState;
}

/** All falling: the row after which a page goes on is compared as one tuple. */
export const SORT_KEYS = {
  ranked: ['ofUnit', 'unitKey', 'ofThing', 'thingKey', 'openedAt', 'id'],
  latest: ['openedAt', 'id'],
} as const satisfies Record<FindingSort, (keyof FindingRow)[]>;
const SORT_COLUMNS: Record<FindingSort, Statement[]> = {
  ranked: [sql`of_unit`, sql`unit_key`, sql`of_thing`, sql`thing_key`, sql`opened_at`, sql`id`],
  latest: [sql`opened_at`, sql`id`],
};

/** A slip under which one thing left is asked about as that thing; with several, or none yet, as the slip. */
const NAMED = sql`
  select f.*, u.name as unit_name, coalesce(a.description, p.name) as title, coalesce(a.number, p.number) as number, r.number as request_number,
    coalesce(f.unit_id, '') as unit_key, case when f.subject_type = 'loan-request' then cast(coalesce(o.things, 0) as integer) else 1 end as thing_count,
    case when f.subject_type <> 'loan-request' then f.subject_id when o.things = 1 then coalesce(l.asset_id, l.pool_id) else f.subject_id end as thing_key
  from findings f
  left join units u on u.id = f.unit_id
  left join loan_requests r on r.id = f.request_id
  left join (select request_id, count(*) as things, min(id) as first_id from checkout_lines
    where request_id in (select request_id from findings where subject_type = 'loan-request') group by request_id) o on f.subject_type = 'loan-request' and o.request_id = f.request_id
  left join checkout_lines l on l.id = o.first_id
  left join assets a on a.id = coalesce(f.asset_id, l.asset_id)
  left join pools p on p.id = case when f.subject_type = 'pool' then f.subject_id else l.pool_id end`;

const counted = (conditions: Statement[]): Statement => sql`
  select n.*, cast(count(*) over (partition by unit_key) as integer) as of_unit, cast(count(*) over (partition by unit_key, thing_key) as integer) as of_thing
  from (${NAMED} ${conditions.length ? sql`where ${join(conditions, ' and ')}` : empty}) n`;

/** Reads findings as the auditor is shown them. Writes nothing. */
@Injectable()
export class FindingListStore {
  byId(from: Sql, id: string, seen: Statement): Promise<FindingRow | null> {
    return from.one<FindingRow>(counted([sql`f.id = ${id}`, seen]));
  }

  /** One more than a page holds. */
  page(from: Sql, { seen, rule, state }: FindingFilter, sort: FindingSort, after: CursorValue[] | null, limit: number): Promise<FindingRow[]> {
    const conditions = [seen, rule && sql`f.rule = ${rule}`, state && (state === 'open' ? sql`f.closed_at is null` : sql`f.closed_at is not null`)];
    const columns = SORT_COLUMNS[sort];
    const start = after ? sql`where (${join(columns)}) < (${join(after)})` : empty;
    return from.query<FindingRow>(sql`
      select * from (${counted(conditions.filter((one) => one instanceof Statement))}) ranked ${start}
      order by ${join(columns.map((column) => sql`${column} desc`))} limit ${limit + 1}`);
  }

  /** How often a rule has asked, and how often later facts gave an innocent answer: its false alarms so far. */
  async ruleFigures(from: Sql, rule: FindingRule): Promise<{ ruleFound: number; ruleExplained: number }> {
    const row = await from.one<{ ruleFound: number; ruleExplained: number }>(sql`
      select cast(count(*) as integer) as rule_found, cast(coalesce(sum(case when closed_reason is not null and closed_reason <> 'returned' then 1 else 0 end), 0) as integer) as rule_explained
      from findings where rule = ${rule}`);
    return row ?? { ruleFound: 0, ruleExplained: 0 };
  }
}
