import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Approvals } from '../../approvals/approvals.service.js';
import { lawfulPost, type LawfulPost } from '../../approvals/routing/lawful-approver.rules.js';
import { isOf, type PostKey } from '../../approvals/routing/seats.rules.js';
import type { Sql } from '../../database/sql.js';
import { found } from '../../http/refusal.js';
import { approvalCase } from '../approval-case.rules.js';
import { LoanRequestStore } from '../loan-request.store.js';

interface OpenApproval extends PostKey {
  requestId: string;
  postTitle: string;
}

/** A request that waits for another post than was planned when it was sent. */
export interface Reroute {
  requestId: string;
  plannedTitle: string;
  lawful: PostKey;
  lawfulTitle: string;
}

interface Waiting {
  waitsFor: string | null;
}

/** A step names a post; which post is lawful may have changed since: heads come and go, units move, a borrower becomes the head. */
@Injectable()
export class Rerouted {
  constructor(private readonly store: LoanRequestStore, private readonly approvals: Approvals) {}

  async now(from: Sql, now: string): Promise<Reroute[]> {
    const open = await this.changeable(from);
    if (open.length === 0) return [];
    const loans = await this.store.many(from, open.map((one) => one.requestId));
    const cases = loans.map((loan) => approvalCase(loan, []));
    const bench = await this.approvals.bench(from, cases, now);
    return cases.flatMap((asked) => {
      const planned = open.find((one) => one.requestId === asked.id);
      const lawful = lawfulPost({ ...asked, ...bench });
      if (!planned || isOf(lawful)(planned)) return [];
      const { postKind, unitId, unit } = lawful;
      return [{ requestId: asked.id, plannedTitle: planned.postTitle, lawful: { postKind, unitId }, lawfulTitle: unit.headTitle || unit.name }];
    });
  }

  /** Who may lawfully decide on this one now, as its lines stand. */
  async lawful(from: Sql, id: string, now: string): Promise<LawfulPost> {
    const [loan] = await this.store.many(from, [id]);
    const asked = approvalCase(found(loan), await this.store.lines(from, [id]));
    return lawfulPost({ ...asked, ...(await this.approvals.bench(from, [asked], now)) });
  }

  /** Says of each row for whom it waits now. */
  async told<R extends Waiting>(from: Sql, rows: R[], idOf: (row: R) => string, now: string): Promise<R[]> {
    if (rows.every((row) => row.waitsFor === null)) return rows;
    const moved = await this.now(from, now);
    return rows.map((row) => {
      const one = moved.find(({ requestId, plannedTitle }) => requestId === idOf(row) && plannedTitle === row.waitsFor);
      return one ? { ...row, waitsFor: one.lawfulTitle } : row;
    });
  }

  /** Only use inside is decided along the tree of units; and only these can differ from what was planned. */
  private changeable(from: Sql): Promise<OpenApproval[]> {
    return from.query<OpenApproval>(sql`
      select s.request_id, s.post_kind, s.unit_id, s.post_title
      from (
        select a.request_id, a.post_kind, a.unit_id, a.post_title from approval_steps a join loan_requests q on q.id = a.request_id and q.round = a.round
          where (q.status = 'submitted' or exists (select 1 from emergency_checkouts e where e.request_id = q.id and e.decided_at is null)) and a.kind = 'approval' and a.decided_at is null
        union all
        select x.request_id, x.post_kind, x.unit_id, x.post_title from loan_extensions x join loan_requests q on q.id = x.request_id
          where q.status = 'checked-out' and x.decided_at is null
      ) s join loan_requests r on r.id = s.request_id join units u on u.id = s.unit_id
      where r.is_outside = 0 and r.borrower_kind <> 'agency'
        and (s.unit_id <> r.unit_id or (u.head_title = '' and u.parent_id is not null)
          or exists (select 1 from posts p where p.kind = s.post_kind and p.unit_id = s.unit_id
            and p.person_id in (r.borrower_id, r.responsible_officer_id, r.sponsor_id, r.filled_in_by))
          or exists (select 1 from delegation_orders o where o.post_kind = s.post_kind and o.unit_id = s.unit_id
            and o.to_person_id in (r.borrower_id, r.responsible_officer_id, r.sponsor_id, r.filled_in_by)))`);
  }
}
