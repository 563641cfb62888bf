import { Injectable } from '@nestjs/common';
import { newId } from '../database/ids.js';
import type { Tx } from '../database/sql.js';
import { violates } from '../database/violation.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import { CounterLedger } from '../loan-requests/counter/counter-ledger.js';
import { EditionService } from '../loan-requests/editions/edition.service.js';
import { withHandover } from '../loan-requests/editions/slip-edition.rules.js';
import type { Actor } from '../shared/actor.js';
import type { CheckoutView, EditionView } from '../shared/api/loans/checkouts.js';
import type { RefusalCode } from '../shared/refusals.js';
import type { CheckoutLine } from './checkout-line.entity.js';
import type { Checkout } from './checkout.entity.js';
import { CheckoutStore } from './checkout.store.js';
import { checkoutView, leavingOf, receiverOf, type Leaving } from './checkout.view.js';
import type { OpenSlip } from './open-slip.js';
import type { Proof } from './receipt/receipt.service.js';
import { SwapNews } from './swap-news.js';

/** What the database refuses where two counters reach for the same thing at once. */
const RACES: [RefusalCode, ...string[]][] = [
  ['checkouts.thing-already-out', 'uq_checkout_lines_open_asset', 'checkout_lines.asset_id'],
  ['checkouts.pool-short', 'tr_checkout_lines_within_pool'],
  ['checkouts.thing-not-lendable', 'tr_checkout_lines_not_in_custody', 'tr_holds_not_in_custody'],
  ['checkouts.thing-held', 'ex_holds_asset_period', 'tr_holds_within_stock'],
];

/** Writes down what leaves: the hand-over, its lines with what the law asks for later, the holds, and the slip's next edition. */
@Injectable()
export class LeavingService {
  constructor(
    private readonly store: CheckoutStore, private readonly ledger: CounterLedger, private readonly editions: EditionService, private readonly swaps: SwapNews, private readonly clock: Clock,
  ) {}

  async handOver(tx: Tx, actor: Actor, open: OpenSlip, leaving: readonly Leaving[], proof: Proof): Promise<CheckoutView> {
    const { slip, lines, exception } = open;
    const checkout: Checkout = {
      id: newId(), requestId: slip.id, nth: (lines[0]?.checkouts ?? 0) + 1, handedOverBy: actor.personId, handedOverAt: this.clock.iso(),
      receiptKind: proof.kind, receiptFileId: proof.fileId, receivedBy: receiverOf(slip), exceptionOrderId: exception?.id ?? null,
    };
    const rows = leaving.map((pick) => rowOf(pick, checkout));
    await this.write(tx, checkout, rows, leaving);
    const edition = await this.freeze(tx, actor, checkout, rows, leaving);
    return checkoutView({ slip, checkout, rows, leaving, lines, edition, handedOverByName: actor.name, exceptionOrderNumber: exception?.number ?? null });
  }

  private async write(tx: Tx, checkout: Checkout, rows: readonly CheckoutLine[], leaving: readonly Leaving[]): Promise<void> {
    await unraced(leaving, async () => {
      await this.store.insert(tx, checkout, rows);
      for (const { thing, line } of leaving) {
        if (thing.assetId !== null && thing.assetId !== line.assetId) await this.ledger.swapHold(tx, line.lineId, line.assetId, thing.assetId);
      }
    });
    await this.swaps.tell(tx, checkout, rows);
    await this.ledger.move(tx, checkout.requestId, 'checked-out', checkout.handedOverAt);
  }

  private freeze(tx: Tx, actor: Actor, checkout: Checkout, rows: readonly CheckoutLine[], leaving: readonly Leaving[]): Promise<EditionView> {
    const { handover, things } = onPaper(actor, checkout, rows, leaving);
    return this.editions.extend(tx, checkout.requestId, 'handed-over', checkout.id, (slip, mark) => withHandover(slip, mark, handover, things));
  }
}

/** The hand-over and its things as the slip prints them. */
export function onPaper(actor: Actor, checkout: Checkout, rows: readonly CheckoutLine[], leaving: readonly Leaving[]) {
  const things = leaving.map((pick, i) => leavingOf(pick, rows[i]!.id, JSON.parse(rows[i]!.accessoriesJson) as string[]));
  const signature = checkout.receiptKind === 'signature' && checkout.receiptFileId ? { signatureFileId: checkout.receiptFileId } : {};
  return { things, handover: { at: checkout.handedOverAt, handedOverBy: { name: actor.name }, receivedBy: { name: checkout.receivedBy }, receipt: checkout.receiptKind, ...signature } };
}

/** What the database refuses, in the words of the counter. */
export async function unraced(leaving: readonly Leaving[], write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const race = RACES.find(([, ...constraints]) => violates(error, ...constraints));
    throw race ? new Refusal(race[0], { thing: leaving.map((pick) => pick.thing.name).join(', '), left: null }, { cause: error }) : error;
  }
}

/** ข้อ 209: price, date, condition and accessories as they are on the day it leaves. */
export function rowOf({ laid, thing, line, quantity, isSwap }: Leaving, checkout: Checkout): CheckoutLine {
  return {
    id: newId(), checkoutId: checkout.id, requestId: checkout.requestId, lineId: line.lineId, entryId: line.entryId, assetId: thing.assetId, poolId: thing.poolId,
    tagId: thing.tag, quantity, returnedQuantity: 0, closedAt: null, condition: laid.condition, conditionNote: laid.note?.trim() || null,
    accessoriesJson: JSON.stringify(laid.accessories ?? JSON.parse(thing.accessoriesJson)), photosJson: JSON.stringify(laid.photoIds ?? []),
    priceSatang: thing.priceSatang, acquiredOn: thing.acquiredOn, swappedForAssetId: isSwap ? line.assetId : null, swapReason: isSwap ? laid.swapReason!.trim() : null,
  };
}
