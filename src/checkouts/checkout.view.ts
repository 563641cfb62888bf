import type { CheckoutLineView, CheckoutView, EditionView } from '../shared/api/loans/checkouts.js';
import { describe } from '../loan-requests/editions/slip-facts.js';
import type { LeavingThing } from '../loan-requests/editions/slip-edition.rules.js';
import type { CheckoutLine } from './checkout-line.entity.js';
import type { Checkout } from './checkout.entity.js';
import type { LineRow, SlipRow, ThingRow } from './checkout.store.js';
import { stillToHandOver } from './hand-over/hand-over.rules.js';
import type { LaidThing, Pick } from './hand-over/picking.rules.js';

export type StoredThing = ThingRow & LaidThing;
export type Leaving = Pick<StoredThing, LineRow>;

export const nameOf = (thing: { number: string | null; description: string }): string => [thing.number, thing.description].filter(Boolean).join(' ');
export const receiverOf = (slip: { borrowerName: string | null; contactName: string | null; organisation: string | null }): string =>
  slip.borrowerName ?? slip.contactName ?? slip.organisation ?? '';

export const thingOf = (row: ThingRow): StoredThing => ({
  ...row, name: nameOf(row), isRevoked: row.revokedAt !== null, inStore: row.quantity - row.outQuantity, isLendable: row.lendable === 1,
  isOut: row.assetId !== null && row.outQuantity > 0, valueSatang: row.priceSatang,
});

/** What stands on the slip from now on. */
export const leavingOf = ({ laid, thing, line, quantity, isSwap }: Leaving, checkoutLineId: string, accessories: readonly string[]): LeavingThing => ({
  lineId: line.lineId, checkoutLineId, quantity, description: describe(thing), number: thing.number, accessories, condition: laid.condition,
  note: laid.note?.trim() || null, swapReason: isSwap ? laid.swapReason!.trim() : null,
});

const lineView = (row: CheckoutLine, { thing, line, laid }: Leaving): CheckoutLineView => ({
  id: row.id, lineId: row.lineId, tracking: row.assetId === null ? 'quantity' : 'asset', assetId: row.assetId, poolId: row.poolId, title: thing.description,
  number: thing.number, quantity: row.quantity, unitWord: thing.unitWord || null, condition: laid.condition, accessories: JSON.parse(row.accessoriesJson) as string[],
  note: row.conditionNote, photoIds: JSON.parse(row.photosJson) as string[],
  swap: row.swapReason === null ? null : { approvedTitle: line.description, approvedNumber: line.assetNumber, reason: row.swapReason },
});

export interface HandedOver {
  slip: SlipRow;
  checkout: Checkout;
  rows: readonly CheckoutLine[];
  leaving: readonly Leaving[];
  lines: readonly LineRow[];
  edition: EditionView;
  handedOverByName: string;
  exceptionOrderNumber: string | null;
}

export function checkoutView({ slip, checkout, rows, leaving, lines, edition, handedOverByName, exceptionOrderNumber }: HandedOver): CheckoutView {
  const left = lines.reduce((sum, line) => sum + stillToHandOver(line), 0) - leaving.reduce((sum, pick) => sum + pick.quantity, 0);
  return {
    id: checkout.id, requestId: slip.id, requestNumber: slip.number, status: 'checked-out', at: checkout.handedOverAt, handedOverByName,
    receivedByName: checkout.receivedBy, receiptKind: checkout.receiptKind, receiptFileId: checkout.receiptFileId, exceptionOrderNumber,
    lines: rows.map((row, i) => lineView(row, leaving[i]!)), stillToHandOver: left, edition,
  };
}

/** What the journal keeps of each thing that left. */
export const linesRecorded = ({ lines }: CheckoutView) =>
  lines.map(({ id, lineId, assetId, poolId, quantity, condition, swap }) => ({ id, lineId, assetId, poolId, quantity, condition, isSwap: swap !== null }));
