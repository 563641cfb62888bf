import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import { decidedBefore } from '../../approvals/paper/decided-before.js';
import type { Sql } from '../../database/sql.js';
import type { Span } from '../../shared/quarterly/period.js';
import type { BorrowerKind } from '../../shared/vocab.js';
import type { QuarterlyCounts, RequestOutcome } from '../figures/figures.rules.js';
import { COUNT, countIf, within } from './counting.js';

/** Sent for the first time: the lawful step of the first round is planned then. What was never asked for has none. */
const SENT = sql`approval_steps s join loan_requests r on r.id = s.request_id left join emergency_checkouts em on em.request_id = r.id`;
const FIRST_ROUND = sql`s.kind = 'approval' and s.round = 1`;

const OUTCOME = sql`case when r.status = 'withdrawn' then 'withdrawn' when r.status = 'rejected' or em.outcome = 'refused' then 'rejected'
  when r.status in ('draft', 'submitted', 'sent-back') or (em.request_id is not null and em.outcome is null) then 'waiting' else 'approved' end`;

/** Somebody lawful had approved it when it left, and does not say that the signature is another's. */
const APPROVED_BEFORE = sql`exists (select 1 from approval_steps s left join paper_decisions w on w.step_id = s.id
  where s.request_id = k.request_id and s.kind = 'approval' and s.outcome = 'approve' and ${decidedBefore(sql`k.handed_over_at`)} and w.objected_at is null)`;
const HAND_OVERS = sql`checkouts k join loan_requests r on r.id = k.request_id`;

interface HandOverRow {
  borrowerKind: BorrowerKind;
  isFirst: 0 | 1;
  isLawful: 0 | 1;
  hasGrounds: 0 | 1;
  n: number;
}

/** Requests and hand-overs of a span, as counts. */
@Injectable()
export class LoanCountsStore {
  async requests(from: Sql, span: Span): Promise<QuarterlyCounts['requests']> {
    const rows = await from.query<{ outcome: RequestOutcome; n: number; outside: number }>(sql`
      select ${OUTCOME} as outcome, ${COUNT} as n, ${countIf(sql`r.is_outside = 1`)} as outside from ${SENT} where ${FIRST_ROUND} and ${within('s.planned_at', span)} group by 1`);
    const of = (outcome: RequestOutcome): number => rows.find((row) => row.outcome === outcome)?.n ?? 0;
    return { approved: of('approved'), rejected: of('rejected'), withdrawn: of('withdrawn'), waiting: of('waiting'), outside: rows.reduce((sum, row) => sum + row.outside, 0) };
  }

  async handOvers(from: Sql, span: Span): Promise<Pick<QuarterlyCounts, 'handOvers' | 'outside'>> {
    const rows = await from.query<HandOverRow>(sql`
      select h.borrower_kind, h.is_first, h.is_lawful, h.has_grounds, ${COUNT} as n from (
        select r.borrower_kind, case when k.nth = 1 then 1 else 0 end as is_first, case when ${APPROVED_BEFORE} then 1 else 0 end as is_lawful,
          case when r.letter_number is null and r.sponsor_id is null then 0 else 1 end as has_grounds
        from ${HAND_OVERS} where k.receipt_kind <> 'opening' and ${within('k.handed_over_at', span)}) h
      group by h.borrower_kind, h.is_first, h.is_lawful, h.has_grounds`);
    const sum = (wanted: (row: HandOverRow) => boolean): number => rows.filter(wanted).reduce((total, { n }) => total + n, 0);
    const slips = (row: HandOverRow): boolean => row.isFirst === 1 && row.borrowerKind !== 'employee';
    return {
      handOvers: { all: sum(() => true), lawful: sum((row) => row.isLawful === 1) },
      outside: {
        agencies: sum((row) => slips(row) && row.borrowerKind === 'agency'), outsiders: sum((row) => slips(row) && row.borrowerKind === 'outsider'),
        lawful: sum((row) => slips(row) && row.isLawful === 1), withoutGrounds: sum((row) => slips(row) && row.hasGrounds === 0),
      },
    };
  }

  /** Sent and handed over in each of these spans, in their order. */
  async byPart(from: Sql, spans: readonly Span[]): Promise<{ sent: number; handedOver: number }[]> {
    const counted = spans.map((span, at) => sql`select cast(${at} as integer) as part, (select ${COUNT} from approval_steps s where ${FIRST_ROUND} and ${within('s.planned_at', span)}) as sent,
      (select ${COUNT} from checkouts k where k.receipt_kind <> 'opening' and ${within('k.handed_over_at', span)}) as handed_over`);
    const rows = await from.query<{ part: number; sent: number; handedOver: number }>(join(counted, ' union all '));
    return [...rows].sort((a, b) => a.part - b.part).map(({ sent, handedOver }) => ({ sent, handedOver }));
  }

  /** When the office began to lend here; null before its first request. */
  async beganAt(from: Sql): Promise<string | null> {
    return (await from.one<{ createdAt: string }>(sql`select created_at from loan_requests order by id limit 1`))?.createdAt ?? null;
  }
}
