import { Injectable } from '@nestjs/common';
import type { Sql as Statement } from 'sql-template-tag';
import { behindSavepoint } from '../database/behind-savepoint.js';
import type { Sql, Tx } from '../database/sql.js';
import { Clock } from '../http/clock.js';
import { found, Refusal } from '../http/refusal.js';
import { Approvals } from '../approvals/approvals.service.js';
import { isOf } from '../approvals/routing/seats.rules.js';
import type { Actor } from '../shared/actor.js';
import type { Because } from '../shared/refusals.js';
import { LOAN_STATUSES } from '../shared/vocab.js';
import { approvalCase } from './approval-case.rules.js';
import { HoldStore, type Unfetched } from './availability/hold.store.js';
import { Rerouted } from './deciding/rerouted.js';
import { isFinal, isHolding, next, whyNotMove, type LoanMove } from './loan-lifecycle.rules.js';
import type { LoanRequest } from './loan-request.entity.js';
import { LoanRequestStore, type LineRow, type LoanRow } from './loan-request.store.js';
import { TakeoverStore } from './takeover/takeover.store.js';
import { isVisibleTo } from './loan-request.visibility.js';

export function refuseFor(because: Because | null): void {
  if (because) throw new Refusal(because.code, because.facts);
}

/** What a move may set beside the status. */
export type MoveFacts = Partial<Pick<LoanRequest, 'round' | 'number' | 'fiscalYear' | 'submittedAt' | 'approvedAt' | 'fetchBy' | 'confirmedAt'>>;

/** The one writer of `loan_requests.status`, and with it of the holds. */
@Injectable()
export class LoanRequestService {
  constructor(
    private readonly store: LoanRequestStore, private readonly holds: HoldStore, private readonly approvals: Approvals,
    private readonly rerouted: Rerouted, private readonly clock: Clock, private readonly takeovers: TakeoverStore,
  ) {}

  /** The request, where this person may see it; else it does not exist. */
  async visible(from: Sql, id: string, actor: Actor): Promise<LoanRow> {
    return found(await this.store.one(from, id, await this.seenBy(from, actor)));
  }

  /** All of these, in the order asked for; one that is not theirs to see is not there. */
  async visibleAll(from: Sql, ids: readonly string[], actor: Actor): Promise<LoanRow[]> {
    const rows = ids.length ? await this.store.many(from, ids, await this.seenBy(from, actor)) : [];
    return ids.map((id) => found(rows.find((row) => row.id === id)));
  }

  /** The rule of visibility for this person at this moment, for requests named `r`. */
  async seenBy(from: Sql, actor: Actor): Promise<Statement> {
    const now = this.clock.iso();
    const { posts } = await this.approvals.standing(from, actor, now);
    const moved = posts.some((post) => post.postKind.startsWith('head-of-')) ? await this.rerouted.now(from, now) : [];
    return isVisibleTo(actor, { posts, arrived: moved.filter(({ lawful }) => posts.some(isOf(lawful))).map((one) => one.requestId) });
  }

  linesOf(from: Sql, ids: readonly string[]): Promise<LineRow[]> {
    return this.store.lines(from, ids);
  }

  lines(from: Sql, id: string): Promise<LineRow[]> {
    return this.store.lines(from, [id]);
  }

  async confirm(tx: Tx, loan: LoanRequest, confirmedAt: string): Promise<void> {
    if (!(await this.store.update(tx, loan, { confirmedAt }))) throw new Refusal('changed-meanwhile');
  }

  /** Moves a request as the life cycle allows, from exactly the state it was read in. What ends, lets go of its things. */
  async move<L extends LoanRequest>(tx: Tx, loan: L, move: LoanMove, now: string, facts: MoveFacts = {}): Promise<L> {
    refuseFor(whyNotMove(loan.status, move));
    const status = next(loan.status, move) ?? loan.status;
    const changes = { ...facts, status, ...(isFinal(status) ? { closedAt: now } : {}) };
    if (!(await this.store.update(tx, loan, changes))) throw new Refusal('changed-meanwhile');
    if (isHolding(loan.status) && !isHolding(status)) await this.holds.release(tx, loan.id);
    if (move === 'withdraw') await this.approvals.cancel(tx, loan.id, now);
    return { ...loan, ...changes, version: loan.version + 1 };
  }

  /** The approval promises the things, from where an opening slip lets go of them: the database refuses what is promised twice. Always in one order, so that two approvals never wait for each other. */
  async promise(tx: Tx, loan: LoanRequest, lines: readonly LineRow[]): Promise<void> {
    const period = { startsAt: latest(loan.startsAt, await this.takeovers.heldUntil(tx, loan.id)), endsAt: loan.dueAt };
    const inOrder = [...lines].sort((a, b) => a.entryId.localeCompare(b.entryId) || (a.assetId ?? '').localeCompare(b.assetId ?? ''));
    for (const { id, entryId, assetId, tracking, description, approvedQuantity } of inOrder) {
      await this.store.approveLine(tx, id, approvedQuantity ?? 0);
      if (!approvedQuantity || period.startsAt >= period.endsAt) continue;
      await this.holds.promise(tx, { lineId: id, entryId, assetId, tracking, description, quantity: approvedQuantity, ...period });
    }
  }

  /** The approval covers what left and no more. */
  async coverLeft(tx: Tx, loan: LoanRow, lines: readonly LineRow[], approvedAt: string): Promise<void> {
    if (!(await this.store.update(tx, loan, { approvedAt }))) throw new Refusal('changed-meanwhile');
    for (const line of lines) await this.store.approveLine(tx, line.id, line.checkedOutQuantity);
  }

  /** An earlier due for what should never have left. */
  async recall(tx: Tx, loan: LoanRow, dueAt: string): Promise<void> {
    if (!(await this.store.update(tx, loan, { dueAt }))) throw new Refusal('changed-meanwhile');
    await this.holds.prolong(tx, loan.id, dueAt, '');
  }

  /** A later due for what is out, with its holds: the database refuses what others hold in the extra time. */
  async prolong(tx: Tx, loan: LoanRow, dueAt: string, description: string): Promise<void> {
    if (!(await this.store.update(tx, loan, { dueAt }))) throw new Refusal('changed-meanwhile');
    await this.holds.prolong(tx, loan.id, dueAt, description);
  }

  /** Back to the decision, in a round of its own: nothing is promised, and nothing approved. */
  async reopen(tx: Tx, loan: LoanRow, lines: readonly LineRow[], now: string): Promise<LoanRow> {
    const moved = await this.move(tx, loan, 'reopen', now, { round: loan.round + 1, approvedAt: null, fetchBy: null });
    await this.store.unapproveLines(tx, loan.id);
    await this.approvals.open(tx, approvalCase(moved, lines), now);
    return moved;
  }

  /** Lets go of what was not fetched of slips that are partly out, and answers which lines they were. */
  async freeUnfetched(tx: Tx, now: string, limit: number): Promise<Unfetched[]> {
    const lines = await this.holds.unfetched(tx, now, limit);
    for (const line of lines) await this.holds.endUnfetched(tx, line);
    return lines;
  }

  /** What an opening slip held falls in the same instant to the approved request for it: nobody else comes in between. Where more was approved than is free by now, a return is none the less a return, and that request keeps what it was promised from later on. */
  private async letGo(tx: Tx, id: string, now: string, heirId: string | null): Promise<void> {
    await this.holds.release(tx, id);
    for (const waitingId of await this.takeovers.waiting(tx, id)) {
      try {
        await behindSavepoint(tx, () => this.promiseFrom(tx, waitingId, now));
      } catch (error) {
        if (waitingId === heirId || !(error instanceof Refusal && error.code === 'loans.just-taken')) throw error;
      }
    }
  }

  private async promiseFrom(tx: Tx, id: string, now: string): Promise<void> {
    const loan = found(await this.store.one(tx, id));
    await this.holds.release(tx, id);
    await this.promise(tx, { ...loan, startsAt: latest(loan.startsAt, now) }, await this.store.lines(tx, [id]));
  }

  /** The same move where only the id is at hand. What was never fetched is let go with the last return; `heirId` is the request that must get what this one held. */
  async moveById(tx: Tx, id: string, move: LoanMove, now: string, heirId: string | null = null): Promise<void> {
    for (const from of LOAN_STATUSES) {
      const status = next(from, move);
      if (status === null) continue;
      const isMoved = move === 'check-out' || move === 'check-out-urgently' ? this.store.leaveById(tx, id, from, now) : this.store.updateById(tx, id, from, { status, ...(isFinal(status) ? { closedAt: now } : {}) });
      if (!(await isMoved)) continue;
      if (isHolding(from) && !isHolding(status)) await this.letGo(tx, id, now, heirId);
      return;
    }
    throw new Refusal('loans.wrong-status');
  }
}

const latest = (a: string, b: string | null): string => (b !== null && b > a ? b : a);
