import { Injectable } from '@nestjs/common';
import { CheckoutStore } from '../../checkouts/checkout.store.js';
import { nameOf } from '../../checkouts/checkout.view.js';
import { newId } from '../../database/ids.js';
import type { Tx } from '../../database/sql.js';
import { violates } from '../../database/violation.js';
import { Refusal } from '../../http/refusal.js';
import { OpeningSlips } from '../../loan-requests/counter/opening-slips.js';
import { EditionService } from '../../loan-requests/editions/edition.service.js';
import { describe } from '../../loan-requests/editions/slip-facts.js';
import type { Place } from '../../loan-requests/asking/things.store.js';
import type { Actor } from '../../shared/actor.js';
import { addDays, bangkokDate, bangkokInstant } from '../../shared/calendar.js';
import { REGULARISE_DAYS } from '../opening-balance.rules.js';
import { OpeningBalanceStore, type ThingRow } from '../opening-balance.store.js';

/** What the storekeeper knows, checked. */
export interface Known {
  thing: ThingRow & { entryId: string };
  quantity: number;
  borrower: { id: string; name: string; responsibleOfficerId: string | null };
  place: Place;
  startsAt: string;
  dueAt: string;
  note: string | null;
}

const PURPOSE = 'ยอดยกมา – อยู่กับผู้ยืมก่อนเริ่มใช้ระบบ';

/** Writes the slip, the thing that is out on it, its paper and what stands beside it. */
@Injectable()
export class OpeningRecorder {
  constructor(
    private readonly slips: OpeningSlips, private readonly checkouts: CheckoutStore, private readonly editions: EditionService, private readonly balances: OpeningBalanceStore,
  ) {}

  async write(tx: Tx, actor: Actor, known: Known, now: string): Promise<string> {
    const { thing, quantity, borrower, place, startsAt, dueAt, note } = known;
    const { requestId, lineId } = await this.slips.write(tx, {
      unitId: thing.unitId, borrowerId: borrower.id, responsibleOfficerId: borrower.responsibleOfficerId, filledInBy: actor.personId, purpose: PURPOSE, ...place, startsAt, dueAt,
      line: {
        entryId: thing.entryId, assetId: thing.assetId, tracking: thing.assetId === null ? 'quantity' : 'asset', quantity, description: thing.description, unitWord: thing.unitWord,
        assetNumber: thing.number, valueSatang: thing.priceSatang,
      },
    }, now);
    const regulariseOn = addDays(bangkokDate(now), REGULARISE_DAYS);
    await this.balances.insert(tx, {
      requestId, recordedBy: actor.personId, recordedAt: now, note, regulariseBy: bangkokInstant(addDays(regulariseOn, 1)), deniedAt: null, deniedReason: null, voidedAt: null, voidedReason: null,
    });
    await this.out(tx, actor, known, { requestId, lineId, regulariseOn });
    return requestId;
  }

  private async out(tx: Tx, actor: Actor, { thing, quantity, borrower, startsAt }: Known, { requestId, lineId, regulariseOn }: { requestId: string; lineId: string; regulariseOn: string }): Promise<void> {
    const [checkoutId, checkoutLineId] = [newId(), newId()];
    const accessories = JSON.parse(thing.accessoriesJson) as string[];
    try {
      await this.checkouts.insert(tx, {
        id: checkoutId, requestId, nth: 1, handedOverBy: actor.personId, handedOverAt: startsAt, receiptKind: 'opening', receiptFileId: null, receivedBy: borrower.name, exceptionOrderId: null,
      }, [{
        id: checkoutLineId, checkoutId, requestId, lineId, entryId: thing.entryId, assetId: thing.assetId, poolId: thing.poolId, tagId: thing.tag, quantity, returnedQuantity: 0, closedAt: null,
        condition: 'normal', conditionNote: null, accessoriesJson: thing.accessoriesJson, photosJson: '[]', priceSatang: thing.priceSatang, acquiredOn: thing.acquiredOn,
        swappedForAssetId: null, swapReason: null,
      }]);
    } catch (error) {
      if (violates(error, 'uq_checkout_lines_open_asset', 'checkout_lines.asset_id')) throw new Refusal('checkouts.thing-already-out', { thing: nameOf(thing) }, { cause: error });
      if (violates(error, 'tr_checkout_lines_within_pool')) throw new Refusal('checkouts.pool-short', { thing: nameOf(thing), left: null }, { cause: error });
      throw error;
    }
    const handover = { at: startsAt, handedOverBy: { name: actor.name }, receivedBy: { name: borrower.name }, receipt: 'opening' as const };
    const leaving = { lineId, checkoutLineId, quantity, description: describe(thing), number: thing.number, accessories, condition: 'normal' as const, note: null, swapReason: null };
    await this.editions.freezeOpening(tx, requestId, checkoutId, { regulariseOn, handover, things: [leaving] });
  }
}
