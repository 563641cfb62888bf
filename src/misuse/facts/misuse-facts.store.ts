import { Injectable } from '@nestjs/common';
import sql, { join, type Sql as Statement } from 'sql-template-tag';
import { ENGINE } from '../../config.js';
import type { Sql } from '../../database/sql.js';
import { questionState, type QuestionRow } from '../../sightings/sighting.rules.js';
import type { LeaverFact } from '../rules/leaving/r13-leaver.rules.js';
import type { QuestionFact } from '../rules/r01-unexplained-sighting.rules.js';
import { AuthorityFactsStore, type Authorities } from './authority-facts.store.js';
import type { SlipRows } from './loan-facts.js';
import { LoanFactsStore } from './loan-facts.store.js';

/** The Bangkok day of an instant, as each engine counts it. */
const dayOf = (instant: Statement): Statement => (ENGINE === 'postgres' ? sql`(${instant} at time zone 'Asia/Bangkok')::date` : sql`date(${instant}, '+7 hours')`);

export interface SlipFacts {
  slips: SlipRows[];
  authorities: Authorities;
}

interface SightingFactRow extends QuestionRow, Omit<QuestionFact, 'thing' | 'state' | 'askedAt' | 'answer' | 'answeredAt' | 'isInCustody'> {
  inCustody: 0 | 1;
  assetId: string | null;
  poolId: string | null;
}

/** The one way from the features to the rules: everything they ask about some slips, or some sightings. */
@Injectable()
export class MisuseFactsStore {
  constructor(private readonly loans: LoanFactsStore, private readonly authority: AuthorityFactsStore) {}

  async slips(from: Sql, ids: readonly string[]): Promise<SlipFacts> {
    const [requests, approvals, approvedLines, linesOut, returns, chases, claims] = [
      await this.loans.requests(from, ids), await this.loans.approvals(from, ids), await this.loans.approvedLines(from, ids),
      await this.loans.linesOut(from, ids), await this.loans.returns(from, ids), await this.loans.chases(from, ids), await this.loans.claims(from, ids),
    ];
    const slips = requests.map((request): SlipRows => {
      const ofSlip = <T extends { requestId: string }>(rows: readonly T[]): T[] => rows.filter((row) => row.requestId === request.id);
      return { request, approval: ofSlip(approvals)[0] ?? null, approvedLines: ofSlip(approvedLines), linesOut: ofSlip(linesOut), returns: ofSlip(returns), chases: ofSlip(chases), claims: ofSlip(claims) };
    });
    return { slips, authorities: await this.authority.of(from, peopleOf(slips)) };
  }

  async custodies(from: Sql, ids: readonly string[]): Promise<LeaverFact[]> {
    const rows = await from.query<{ id: string; assetId: string; endedAt: string | null; awaitsTransfer: 0 | 1; leavingOn: string | null }>(sql`
      select c.id, c.asset_id, c.ended_at, c.awaits_transfer, p.leaving_on from custodies c join people p on p.id = c.person_id where c.id in (${join(ids)})`);
    return rows.map(({ id, assetId, endedAt, awaitsTransfer, leavingOn }) => ({
      holding: { kind: 'custody', id }, subject: { type: 'asset', id: assetId }, requestId: null, isHeld: endedAt === null && awaitsTransfer === 0, leavingOn,
    }));
  }

  async questions(from: Sql, ids: readonly string[]): Promise<QuestionFact[]> {
    const rows = await from.query<SightingFactRow>(sql`
      select s.id as sighting_id, s.asset_id, s.pool_id, s.seen_at, coalesce(si.name, s.place, '') as place_name, coalesce(st.name, '') as store_name,
        s.asked_at, s.answer_due_on as answer_by_on, s.answer, s.answered_at,
        case when exists (select 1 from custodies c where c.asset_id = s.asset_id and c.document_on <= ${dayOf(sql`s.seen_at`)} and (c.ended_at is null or c.ended_at > s.seen_at)) then 1 else 0 end as in_custody
      from sightings s left join sites si on si.id = s.site_id left join stores st on st.id = s.store_id
      where s.id in (${join(ids)}) and s.asked_at is not null`);
    return rows.map(({ assetId, poolId, inCustody, ...row }) => ({
      ...row, isInCustody: inCustody === 1, askedAt: row.askedAt ?? '', state: questionState(row) ?? 'open',
      thing: assetId ? { type: 'asset', id: assetId } : { type: 'pool', id: poolId ?? '' },
    }));
  }
}

function peopleOf(slips: readonly SlipRows[]): string[] {
  const found = slips.flatMap(({ request, approval, linesOut, returns }) =>
    [request.borrowerId, approval?.decidedBy, ...linesOut.map((line) => line.handedOverBy), ...returns.map((receipt) => receipt.receivedBy)]);
  return [...new Set(found.filter((id) => typeof id === 'string'))];
}
