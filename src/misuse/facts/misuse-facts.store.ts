import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import { questionState, type QuestionRow } from '../../sightings/sighting.rules.js';
import type { QuestionFact } from '../rules/r01-unexplained-sighting.rules.js';
import { AuthorityFactsStore, type Authorities } from './authority-facts.store.js';
import type { SlipRows } from './loan-facts.js';
import { LoanFactsStore } from './loan-facts.store.js';

export interface SlipFacts {
  slips: SlipRows[];
  authorities: Authorities;
}

interface SightingFactRow extends QuestionRow, Omit<QuestionFact, 'thing' | 'state' | 'askedAt' | 'answer' | 'answeredAt'> {
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

  async questions(from: Sql, ids: readonly string[]): Promise<QuestionFact[]> {
    const rows = await from.query<SightingFactRow>(sql`
      select s.id as sighting_id, s.asset_id, s.pool_id, s.seen_at, coalesce(si.name, s.place, '') as place_name, coalesce(st.name, '') as store_name,
        s.asked_at, s.answer_due_on as answer_by_on, s.answer, s.answered_at
      from sightings s left join sites si on si.id = s.site_id left join stores st on st.id = s.store_id
      where s.id in (${join(ids)}) and s.asked_at is not null`);
    return rows.map(({ assetId, poolId, ...row }) => ({
      ...row, askedAt: row.askedAt ?? '', state: questionState(row) ?? 'open',
      thing: assetId ? { type: 'asset', id: assetId } : { type: 'pool', id: poolId ?? '' },
    }));
  }
}

function peopleOf(slips: readonly SlipRows[]): string[] {
  const found = slips.flatMap(({ request, approval, linesOut, returns }) =>
    [request.borrowerId, approval?.decidedBy, ...linesOut.map((line) => line.handedOverBy), ...returns.map((receipt) => receipt.receivedBy)]);
  return [...new Set(found.filter((id) => typeof id === 'string'))];
}
