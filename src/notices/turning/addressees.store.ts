import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import type { OutboxRow } from '../../outbox/outbox-row.entity.js';
import { AuthorityStore } from '../../people/authority.store.js';
import { keepersOf } from '../../people/keepers.js';
import type { PostKind } from '../../shared/vocab.js';
import type { Addressee } from './awaited-people.js';

interface PostOfStep {
  id: string;
  postKind: PostKind;
  unitId: string;
  decidedBy: string | null;
}

/** Whom something concerns that names no person: by the posts as they are held when it is told. */
@Injectable()
export class AddresseesStore {
  constructor(private readonly authorities: AuthorityStore, private readonly clock: Clock) {}

  /** Heads who are told of a request that was sent, other than those whose own it is. */
  async told(tx: Tx, requestId: string): Promise<Addressee[]> {
    const steps = await tx.query<PostOfStep>(sql`
      select s.id, s.post_kind, s.unit_id, s.decided_by from approval_steps s join loan_requests r on r.id = s.request_id and r.round = s.round
      where s.request_id = ${requestId} and s.kind = 'told' and s.reason is null and r.status <> 'withdrawn'`);
    const own = await this.own(tx, requestId);
    const people = await Promise.all(steps.map(async (step) => (await this.acting(tx, step)).map((personId) => ({ personId, occasion: step.id }))));
    return people.flat().filter(({ personId }) => !own.includes(personId));
  }

  /** Who approved, and who acts for that post today. */
  async approvers(tx: Tx, requestId: string, occasion: string): Promise<Addressee[]> {
    const step = await tx.one<PostOfStep>(sql`
      select s.id, s.post_kind, s.unit_id, s.decided_by from approval_steps s join loan_requests r on r.id = s.request_id and r.round = s.round
      where s.request_id = ${requestId} and s.kind = 'approval'`);
    if (!step) return [];
    const people = new Set([...(await this.acting(tx, step)), ...(step.decidedBy ? [step.decidedBy] : [])]);
    return [...people].map((personId) => ({ personId, occasion }));
  }

  /** Storekeepers whom a sighting asks. */
  async storekeepers(tx: Tx, sightingId: string, occasion: string): Promise<Addressee[]> {
    const asked = sql`select u.path, s.store_id from sightings s join units u on u.id = s.unit_id where s.id = ${sightingId} and s.answered_at is null`;
    return (await keepersOf(tx, asked, this.clock.today())).map((personId) => ({ personId, occasion }));
  }

  /** What waited when it was told, and is decided or taken back by now: nobody is asked any more. */
  async isOver(tx: Tx, { kind, subjectId, occasion }: Pick<OutboxRow, 'kind' | 'subjectId' | 'occasion'>): Promise<boolean> {
    if (kind === 'extension-waiting') return (await tx.one(sql`select id from loan_extensions where id = ${occasion} and decided_at is null`)) === null;
    if (kind === 'permit-waiting') return (await tx.one(sql`select id from take_out_permits where id = ${subjectId} and status = 'waiting'`)) === null;
    return false;
  }

  private async acting(tx: Tx, { postKind: kind, unitId }: PostOfStep): Promise<string[]> {
    const authorities = await this.authorities.forPost(tx, { kind, unitId }, this.clock.iso());
    return [...new Set(authorities.map((one) => one.personId))];
  }

  private async own(tx: Tx, requestId: string): Promise<(string | null)[]> {
    const loan = await tx.one<{ borrowerId: string | null; filledInBy: string }>(sql`select borrower_id, filled_in_by from loan_requests where id = ${requestId}`);
    return loan ? [loan.borrowerId, loan.filledInBy] : [];
  }
}
