import { Injectable } from '@nestjs/common';
import sql, { type Sql as Statement } from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import type { Span } from '../../shared/quarterly/period.js';
import { STAGES, type QuarterlyCounts, type Stage, type StageCounts } from '../figures/figures.rules.js';
import { COUNT, hoursBetween, within } from './counting.js';

interface StageRow {
  stage: Stage;
  took: number;
  promised: number;
  onTime: 0 | 1;
  n: number;
}

/** What left before its approval is measured from the hand-over; a slip of an outage was decided in ink before it was entered, and nobody wrote down when it was asked. */
const stepsDecided = (span: Span): Statement => sql`
  select s.kind as stage, ${hoursBetween('s.planned_at', 's.decided_at')} as took, ${hoursBetween('s.planned_at', 's.promised_at')} as promised, case when s.decided_at <= s.promised_at then 1 else 0 end as on_time
  from approval_steps s where s.kind in ('opinion', 'approval') and s.decided_by is not null and s.promised_at is not null and ${within('s.decided_at', span)}
    and not exists (select 1 from outage_entries e where e.request_id = s.request_id)
    and (s.kind = 'opinion' or not exists (select 1 from emergency_checkouts em where em.request_id = s.request_id))`;

const ratified = (span: Span): Statement => sql`
  select 'ratifying' as stage, ${hoursBetween('em.handed_over_at', 'em.decided_at')} as took, ${hoursBetween('em.handed_over_at', 'em.ratify_by')} as promised,
    case when em.decided_at <= em.ratify_by then 1 else 0 end as on_time
  from emergency_checkouts em where ${within('em.decided_at', span)}`;

/** Begun hours of each stage and how many took so long: a histogram, never a person's average. */
@Injectable()
export class StageCountsStore {
  async stages(from: Sql, span: Span): Promise<QuarterlyCounts['stages']> {
    const rows = await from.query<StageRow>(sql`
      select d.stage, d.took, d.promised, d.on_time, ${COUNT} as n from (${stepsDecided(span)} union all ${ratified(span)}) d group by d.stage, d.took, d.promised, d.on_time`);
    return Object.fromEntries(STAGES.map((stage) => [stage, countsOf(rows.filter((row) => row.stage === stage))])) as Record<Stage, StageCounts>;
  }

  /** Asked for an opinion, and the request went on without it. */
  async silent(from: Sql, span: Span): Promise<number> {
    const row = await from.one<{ n: number }>(sql`select ${COUNT} as n from approval_steps s where s.kind = 'opinion' and s.outcome = 'no-opinion' and ${within('s.decided_at', span)}`);
    return row?.n ?? 0;
  }
}

const countsOf = (rows: readonly StageRow[]): StageCounts => ({
  took: rows.map(({ took, n }) => ({ hours: took, n })), promised: rows.map(({ promised, n }) => ({ hours: promised, n })), onTime: rows.filter(({ onTime }) => onTime === 1).reduce((sum, { n }) => sum + n, 0),
});
