import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import type { Period, Span } from '../../shared/quarterly/period.js';
import { FINDING_CLOSINGS, type FindingClosing } from '../../shared/vocab.js';
import type { QuarterlyCounts } from '../figures/figures.rules.js';
import { COUNT, countIf, within } from './counting.js';

/** What was watched over in a span: findings, sightings, damage, exceptions, paper. */
@Injectable()
export class WatchCountsStore {
  async findings(from: Sql, span: Span): Promise<QuarterlyCounts['findings']> {
    const rows = await from.query<{ outcome: FindingClosing | 'open'; n: number }>(sql`
      select case when closed_at is null then 'open' else coalesce(closed_reason, 'explained') end as outcome, ${COUNT} as n from findings where ${within('opened_at', span)} group by 1`);
    const outcomes = ['open', ...FINDING_CLOSINGS] as const;
    return Object.fromEntries(outcomes.map((outcome) => [outcome, rows.find((row) => row.outcome === outcome)?.n ?? 0])) as QuarterlyCounts['findings'];
  }

  async sightings(from: Sql, span: Span): Promise<QuarterlyCounts['sightings']> {
    return counted(await from.one<QuarterlyCounts['sightings']>(sql`
      select ${COUNT} as asked, ${countIf(sql`answered_at is not null and answer <> 'unknown'`)} as answered from sightings where ${within('asked_at', span)}`));
  }

  async damage(from: Sql, span: Span): Promise<QuarterlyCounts['damage']> {
    return counted(await from.one<QuarterlyCounts['damage']>(sql`select ${COUNT} as opened, ${countIf(sql`closed_at is not null`)} as closed from damage_notes where ${within('opened_at', span)}`));
  }

  async emergencies(from: Sql, span: Span): Promise<QuarterlyCounts['emergencies']> {
    return counted(await from.one<QuarterlyCounts['emergencies']>(sql`
      select ${countIf(sql`outcome = 'ratified'`)} as ratified, ${countIf(sql`outcome = 'refused'`)} as refused, ${countIf(sql`outcome is null`)} as waiting
      from emergency_checkouts where ${within('handed_over_at', span)}`));
  }

  async exceptions(from: Sql, { fromOn, lastOn }: Period, span: Span): Promise<QuarterlyCounts['exceptions']> {
    return counted(await from.one<QuarterlyCounts['exceptions']>(sql`
      select (select ${COUNT} from checkouts where exception_order_id is not null and ${within('handed_over_at', span)})
          + (select ${COUNT} from returns where exception_order_id is not null and ${within('recorded_at', span)}) as duties_met,
        (select ${COUNT} from approval_steps where kind = 'approval' and capacity = 'self-as-head' and ${within('decided_at', span)}) as head_himself,
        o.orders, o.terms_orders
      from (select ${countIf(sql`lifts = 'duties'`)} as orders, ${countIf(sql`lifts = 'lending-terms'`)} as terms_orders from exception_orders
        where from_on <= ${lastOn} and (until_on is null or until_on >= ${fromOn}) and recorded_at < ${span.until} and (revoked_at is null or revoked_at > ${span.from})) o`));
  }

  async paper(from: Sql, span: Span): Promise<QuarterlyCounts['paper']> {
    return counted(await from.one<QuarterlyCounts['paper']>(sql`
      select ${COUNT} as decided, cast(count(w.step_id) as integer) as on_paper, cast(count(w.objected_at) as integer) as objected
      from approval_steps s left join paper_decisions w on w.step_id = s.id where s.kind = 'approval' and s.decided_by is not null and ${within('s.decided_at', span)}`));
  }
}

/** A count over no rows is a row, too. */
export function counted<T>(row: T | null): T {
  if (row === null) throw new Error('An aggregate always answers one row');
  return row;
}
