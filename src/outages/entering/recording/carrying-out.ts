import { Injectable } from '@nestjs/common';
import { CheckoutStore } from '../../../checkouts/checkout.store.js';
import { CounterSlips } from '../../../checkouts/counter-slips.js';
import { onPaper, rowOf, unraced } from '../../../checkouts/leaving.service.js';
import { newId } from '../../../database/ids.js';
import type { Tx } from '../../../database/sql.js';
import { CounterLedger } from '../../../loan-requests/counter/counter-ledger.js';
import { EditionService } from '../../../loan-requests/editions/edition.service.js';
import { withHandover } from '../../../loan-requests/editions/slip-edition.rules.js';
import type { Actor } from '../../../shared/actor.js';
import type { Written } from '../written.reader.js';

export interface CarriedOut {
  requestId: string;
  written: Written;
  handedOver: { by: { personId: string; name: string }; exceptionOrderId: string | null };
  pageFileId: string;
  now: string;
}

const LATER = 'บันทึกย้อนหลัง: ระบบขัดข้อง';

/** The hand-over as it happened: the counter's own stops and lines, the time on the paper, and when it was entered beside it. */
@Injectable()
export class CarryingOut {
  constructor(private readonly slips: CounterSlips, private readonly checkouts: CheckoutStore, private readonly ledger: CounterLedger, private readonly editions: EditionService) {}

  async write(tx: Tx, actor: Actor, { requestId, written: { things, borrower, happenedAt }, handedOver, pageFileId, now }: CarriedOut): Promise<string> {
    const lines = await this.checkouts.lines(tx, requestId);
    const laid = things.map((thing, n) => ({ tag: thing.tag, quantity: thing.asked, condition: 'normal' as const, lineId: lines[n]!.lineId }));
    const leaving = await this.slips.pick(tx, actor, lines, { lines: laid });
    const checkout = {
      id: newId(), requestId, nth: 1, handedOverBy: handedOver.by.personId, handedOverAt: happenedAt, receiptKind: 'photo' as const, receiptFileId: pageFileId, receivedBy: borrower.name,
      exceptionOrderId: handedOver.exceptionOrderId,
    };
    const rows = leaving.map((pick) => rowOf(pick, checkout));
    await unraced(leaving, () => this.checkouts.insert(tx, checkout, rows));
    await this.ledger.move(tx, requestId, 'checked-out', now);
    const paper = onPaper({ ...actor, name: handedOver.by.name }, checkout, rows, leaving);
    const handover = { ...paper.handover, recordedLater: { at: now, reason: LATER } };
    await this.editions.extend(tx, requestId, 'handed-over', checkout.id, (slip, mark) => withHandover(slip, mark, handover, paper.things));
    return checkout.id;
  }
}
