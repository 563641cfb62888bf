import { Injectable } from '@nestjs/common';
import { CheckoutStore } from '../../checkouts/checkout.store.js';
import { nameOf } from '../../checkouts/checkout.view.js';
import { newId } from '../../database/ids.js';
import type { Tx } from '../../database/sql.js';
import { Refusal } from '../../http/refusal.js';
import { setAside } from '../../inventory/set-aside.js';
import { CounterLedger } from '../../loan-requests/counter/counter-ledger.js';
import { lockRequests } from '../../loan-requests/counter/locked-requests.js';
import { EditionService } from '../../loan-requests/editions/edition.service.js';
import { withReturn } from '../../loan-requests/editions/slip-edition.rules.js';
import type { Actor } from '../../shared/actor.js';
import type { DamageNote } from '../damage-notes/damage-note.entity.js';
import type { ReturnLine } from '../return-line.entity.js';
import type { ReturnReceipt } from '../return-receipt.entity.js';
import { ClaimStore } from '../claims/claim.store.js';
import { opensDamageNote } from './condition.rules.js';
import type { OutLine } from './counted-in.js';
import type { Counted } from './counting-in.rules.js';
import { TakeBackStore } from './take-back.store.js';

type Line = Counted<OutLine>;

/** Writes down what came back: the lines, the holds that end at once, damage notes, and the next edition of each slip. */
@Injectable()
export class TakenBackService {
  constructor(
    private readonly store: TakeBackStore, private readonly checkouts: CheckoutStore, private readonly ledger: CounterLedger, private readonly editions: EditionService,
    private readonly claims: ClaimStore,
  ) {}

  async write(tx: Tx, actor: Actor, receipt: ReturnReceipt, counted: readonly Line[]): Promise<void> {
    const requestIds = [...new Set(counted.map((line) => line.from.requestId))].sort();
    await lockRequests(tx, requestIds);
    for (const line of counted) await this.countIn(tx, line, receipt.receivedAt);
    const lines = counted.map((line) => lineOf(line, receipt.id));
    const notes = counted.flatMap((line, i) => (opensDamageNote(line.brought.condition) ? [noteOf(line, lines[i]!.id, receipt)] : []));
    await this.store.insert(tx, receipt, lines, notes);
    const damaged = counted.filter((line) => opensDamageNote(line.brought.condition));
    if (damaged.length) await setAside(tx, damaged.map(({ from, quantity }) => ({ ...from, quantity })), receipt.recordedAt);
    const out = await this.store.stillOut(tx, requestIds);
    for (const requestId of requestIds) await this.closeSlip(tx, actor, receipt, requestId, counted.filter((line) => line.from.requestId === requestId), out.has(requestId));
  }

  private async countIn(tx: Tx, { from, quantity }: Line, at: string): Promise<void> {
    if (!(await this.checkouts.countIn(tx, from.checkoutLineId, quantity, at))) throw new Refusal('returns.not-out', { thing: nameOf(from) });
    await this.ledger.endHold(tx, from.lineId, quantity, from.assetId);
  }

  /** The last thing back closes the slip; what was never fetched is free again. */
  private async closeSlip(tx: Tx, actor: Actor, receipt: ReturnReceipt, requestId: string, lines: readonly Line[], isOut: boolean): Promise<void> {
    if (!isOut) {
      await this.ledger.move(tx, requestId, 'returned', receipt.recordedAt);
      await this.claims.confirm(tx, requestId, receipt);
    }
    const later = receipt.receivedAt === receipt.recordedAt ? {} : { recordedLater: { at: receipt.recordedAt, reason: receipt.reason ?? '' } };
    const back = { receivedAt: receipt.receivedAt, ...later, returnedBy: { name: receipt.returnedBy }, takenBackBy: { name: actor.name } };
    const things = lines.map(({ from, quantity, brought, accessories }) =>
      ({ checkoutLineId: from.checkoutLineId, quantity, condition: brought.condition, accessories, note: brought.note?.trim() || null }));
    await this.editions.extend(tx, requestId, 'returned', receipt.id, (slip, mark) => withReturn(slip, mark, back, things));
  }
}

const lineOf = ({ from, quantity, brought, accessories, missing }: Line, returnId: string): ReturnLine => ({
  id: newId(), returnId, checkoutLineId: from.checkoutLineId, quantity, condition: brought.condition, accessoriesJson: JSON.stringify(accessories),
  missingJson: JSON.stringify(missing), serialSeen: brought.serialSeen?.trim() || null, note: brought.note?.trim() || null, photosJson: JSON.stringify(brought.photoIds ?? []),
});

const noteOf = ({ from, quantity, brought }: Line, returnLineId: string, receipt: ReturnReceipt): DamageNote => ({
  id: newId(), returnLineId, assetId: from.assetId, poolId: from.poolId, unitId: from.unitId, quantity, description: brought.note?.trim() ?? '',
  openedAt: receipt.recordedAt, openedBy: receipt.receivedBy, closedAt: null, outcome: null,
});
