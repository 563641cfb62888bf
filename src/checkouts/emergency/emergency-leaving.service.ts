import { Injectable } from '@nestjs/common';
import { newId } from '../../database/ids.js';
import type { Tx } from '../../database/sql.js';
import { EditionService } from '../../loan-requests/editions/edition.service.js';
import { EmergencyLedger } from '../../loan-requests/emergency/emergency-ledger.js';
import type { Actor } from '../../shared/actor.js';
import type { CheckoutView } from '../../shared/api/loans/checkouts.js';
import type { EmergencyOfficer, EmergencyWord } from '../../shared/api/loans/emergencies.js';
import type { Checkout } from '../checkout.entity.js';
import { CheckoutStore } from '../checkout.store.js';
import { checkoutView, nameOf, receiverOf, type Leaving } from '../checkout.view.js';
import { onPaper, rowOf, unraced } from '../leaving.service.js';
import type { OpenSlip } from '../open-slip.js';
import { SwapNews } from '../swap-news.js';
import type { Proof } from '../receipt/receipt.service.js';

/** Checked, and ready to leave on somebody's word. */
export interface UrgentLeaving {
  open: OpenSlip;
  leaving: readonly Leaving[];
  proof: Proof;
  word: EmergencyWord;
  officer: EmergencyOfficer;
  ratifyBy: string;
  at: string;
}

/** Writes down what leaves before the approval: the emergency first, then the hand-over, and a slip that says so. */
@Injectable()
export class EmergencyLeaving {
  constructor(private readonly store: CheckoutStore, private readonly ledger: EmergencyLedger, private readonly editions: EditionService, private readonly swaps: SwapNews) {}

  async handOver(tx: Tx, actor: Actor, { open, leaving, proof, word, officer, ratifyBy, at }: UrgentLeaving): Promise<CheckoutView> {
    const { slip, exception } = open;
    const checkout: Checkout = {
      id: newId(), requestId: slip.id, nth: 1, handedOverBy: actor.personId, handedOverAt: at, receiptKind: proof.kind, receiptFileId: proof.fileId,
      receivedBy: receiverOf(slip), exceptionOrderId: exception?.id ?? null,
    };
    const rows = leaving.map((pick) => rowOf(pick, checkout));
    const reason = word.reason.trim();
    await unraced(leaving, async () => {
      const emergency = { requestId: slip.id, officerId: officer.personId, reachedBy: word.reachedBy, reason, handedOverBy: actor.personId, handedOverAt: at, ratifyBy };
      await this.ledger.begin(tx, emergency, promisedOf(leaving, at, slip.dueAt));
      await this.store.insert(tx, checkout, rows);
    });
    await this.swaps.tell(tx, checkout, rows);
    const { name, position, unitName } = officer;
    const emergency = { officer: { name, position, unitName }, reachedBy: word.reachedBy, reason, at, ratifyBy };
    const edition = await this.editions.freezeEmergency(tx, slip.id, checkout.id, { emergency, ...onPaper(actor, checkout, rows, leaving) });
    const view = checkoutView({ slip, checkout, rows, leaving, lines: [], edition, handedOverByName: actor.name, exceptionOrderNumber: exception?.number ?? null });
    return { ...view, stillToHandOver: 0 };
  }
}

/** Each asset by itself; what is counted, once a line, however many scans or pools it came from. */
function promisedOf(leaving: readonly Leaving[], startsAt: string, endsAt: string) {
  const counted = (lineId: string): number => leaving.filter(({ line, thing }) => line.lineId === lineId && thing.assetId === null).reduce((sum, { quantity }) => sum + quantity, 0);
  return leaving
    .filter(({ line, thing }, i) => thing.assetId !== null || leaving.findIndex((one) => one.line.lineId === line.lineId && one.thing.assetId === null) === i)
    .map(({ line, thing, quantity }) => ({
      lineId: line.lineId, entryId: line.entryId, assetId: thing.assetId, tracking: line.tracking, quantity: thing.assetId === null ? counted(line.lineId) : quantity, description: nameOf(thing), startsAt, endsAt,
    }));
}
