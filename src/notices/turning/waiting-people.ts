import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import { Approvals } from '../../approvals/approvals.service.js';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { AwaitedPeople, type Addressee, type Awaited } from './awaited-people.js';

const WITH_SECRETARY: readonly string[] = ['head-of-unit', 'head-of-agency'];

/** For whom a request waits: those who may decide, and, where heads sign on paper, who puts it before them. */
@Injectable()
export class WaitingPeople {
  constructor(private readonly people: AwaitedPeople, private readonly approvals: Approvals, private readonly clock: Clock) {}

  awaited(tx: Tx, requestId: string): Promise<Awaited[]> {
    return this.people.of(tx, requestId);
  }

  /** Secretaries of the heads for whom it waits, other than those whose own request it is. */
  async secretaries(tx: Tx, requestId: string, awaited: readonly Awaited[]): Promise<Addressee[]> {
    const posts = awaited.filter((one) => WITH_SECRETARY.includes(one.postKind));
    if (posts.length === 0 || (await this.approvals.signing(tx, this.clock.iso())) === 'electronic') return [];
    const today = this.clock.today();
    const rows = await tx.query<{ personId: string; unitId: string }>(sql`
      select distinct po.person_id, po.unit_id from posts po join loan_requests r on r.id = ${requestId}
      where po.kind = 'secretary' and po.unit_id in (${join([...new Set(posts.map((one) => one.unitId))])}) and po.from_on <= ${today} and (po.until_on is null or po.until_on >= ${today})
        and po.person_id <> r.filled_in_by and po.person_id <> coalesce(r.borrower_id, r.sponsor_id, '')`);
    return rows.map(({ personId, unitId }) => ({ personId, occasion: posts.find((one) => one.unitId === unitId)!.occasion }));
  }

  /** Before whom a printed page lies: each once for one page. */
  async signers(tx: Tx, requestId: string, occasion: string): Promise<Addressee[]> {
    const people = new Set((await this.people.of(tx, requestId)).map((one) => one.personId));
    return [...people].map((personId) => ({ personId, occasion }));
  }
}
