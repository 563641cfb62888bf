import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { newId } from '../../database/ids.js';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { LoanRequest } from '../loan-request.entity.js';
import { LoanRequestStore, type LoanRow } from '../loan-request.store.js';
import { TakeoverStore } from '../takeover/takeover.store.js';
import { isSameThings, type CartLine, type CartPart } from './cart.rules.js';
import { lineRows, type Draft, type Written } from './drafting.service.js';

/** Keeps drafts and what was sent back, each change with its row in the journal. */
@Injectable()
export class DraftKeeper {
  constructor(private readonly store: LoanRequestStore, private readonly takeovers: TakeoverStore, private readonly journal: Journal, private readonly clock: Clock) {}

  /** One request per responsible unit under one batch. */
  async keepNew(tx: Tx, actor: Actor, { draft, parts }: Written): Promise<{ batchId: string; ids: string[] }> {
    const batchId = newId();
    await this.store.insertBatch(tx, { id: batchId, createdBy: actor.personId, createdAt: this.clock.iso() });
    const ids: string[] = [];
    for (const part of parts) ids.push(await this.insert(tx, actor, batchId, draft, part));
    return { batchId, ids };
  }

  private async insert(tx: Tx, actor: Actor, batchId: string, draft: Draft, { unitId, lines }: CartPart): Promise<string> {
    const id = newId();
    const unsent: Omit<LoanRequest, keyof Draft> = {
      id, batchId, unitId, status: 'draft', round: 0, version: 1, number: null, fiscalYear: null, createdAt: this.clock.iso(),
      submittedAt: null, approvedAt: null, closedAt: null, fetchBy: null,
    };
    await this.store.insert(tx, { ...draft, ...unsent }, lineRows(id, lines));
    await this.record(tx, 'loan-request.created', actor, id, draft, lines);
    return id;
  }

  async keepChanged(tx: Tx, actor: Actor, loan: LoanRow, draft: Draft, lines: readonly CartLine[]): Promise<void> {
    await this.refuseOthers(tx, loan, draft, lines);
    if (!(await this.store.update(tx, loan, draft))) throw new Refusal('changed-meanwhile');
    await this.store.replaceLines(tx, loan.id, lineRows(loan.id, lines));
    await this.record(tx, 'loan-request.edited', actor, loan.id, draft, lines);
  }

  /** What is asked for because it is out already stays that thing, with that borrower, while it is out: the opening slip holds it for this request. */
  private async refuseOthers(tx: Tx, loan: LoanRow, { borrowerId }: Draft, lines: readonly CartLine[]): Promise<void> {
    if (!(await this.takeovers.isStillOut(tx, loan.id))) return;
    if (borrowerId !== loan.borrowerId || !isSameThings(await this.store.lines(tx, [loan.id]), lines)) throw new Refusal('opening.ask-for-the-same');
  }

  private record(tx: Tx, event: string, actor: Actor, id: string, draft: Draft, lines: readonly CartLine[]): Promise<void> {
    const { borrowerKind, borrowerId, sponsorId, siteId, isOutside, startsAt, dueAt, purpose, reference, orderedBy, placeText, organisation, contactName, phone } = draft;
    const things = lines.map(({ entryId, assetId, quantity }) => ({ entryId, assetId, quantity }));
    return this.journal.record(tx, {
      event, actor, subject: { type: 'loan-request', id }, after: { borrowerKind, borrowerId, sponsorId, siteId, isOutside, startsAt, dueAt, things },
      personal: [{ personId: borrowerId ?? actor.personId, data: { purpose, reference, orderedBy, placeText, organisation, contactName, phone } }],
    });
  }
}
