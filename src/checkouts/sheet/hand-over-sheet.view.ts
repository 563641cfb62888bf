import type { CheckoutLineView, CheckoutView, EditionView, HandOverCandidate, HandOverLine } from '../../shared/api/loans/checkouts.js';
import type { WhyNot } from '../../shared/api/why-not.js';
import { refusalMessage, type Facts, type RefusalCode } from '../../shared/refusals.js';
import type { Language, LoanStatus } from '../../shared/vocab.js';
import { stillToHandOver, whyNotLeave, whyNotOnLine } from '../hand-over/hand-over.rules.js';
import type { CandidateRow, PastLineRow, SheetLineRow } from './hand-over-sheet.store.js';

/** The same answer that the write would give, in the reader's words. */
export const whyNot = (code: RefusalCode | null, facts: Facts, language: Language): WhyNot | null =>
  code && { code, facts: { ...facts }, message: refusalMessage(code, facts, language) };

const kindOf = (row: SheetLineRow): HandOverLine['kind'] => (row.tracking === 'quantity' ? 'pool' : row.assetId === null ? 'kind' : 'asset');

export function handOverLine(row: SheetLineRow, candidates: readonly CandidateRow[], language: Language): HandOverLine {
  const kind = kindOf(row);
  return {
    lineId: row.lineId, kind, entryId: row.entryId, title: row.description, number: kind === 'kind' ? null : row.number, tag: kind === 'kind' ? null : row.tag,
    serial: row.serial, photoId: row.photoId, storeName: row.storeName, unitWord: row.unitWord, approvedQuantity: row.approvedQuantity ?? 0,
    outQuantity: row.outQuantity, returnedQuantity: row.returnedQuantity, stillToHandOver: stillToHandOver(row),
    accessories: JSON.parse(row.accessoriesJson ?? '[]') as string[],
    swapRule: { className: row.className, unitName: row.unitName, maxValueSatang: row.valueSatang },
    candidates: candidates.filter((one) => one.lineId === row.lineId).map(candidateView), whyNot: whyNotLine(row, language),
  };
}

function whyNotLine(row: SheetLineRow, language: Language): WhyNot | null {
  const thing = row.condition !== null && stillToHandOver(row) > 0 ? { condition: row.condition, isLendable: row.lendable === 1, isOut: row.isOut === 1 } : null;
  const name = [row.number, row.description].filter(Boolean).join(' ');
  return whyNot(whyNotOnLine(row, 1) ?? (thing && (whyNotLeave(thing) ?? (row.isMoved === 1 ? 'checkouts.thing-moved' : null))), { thing: name, left: stillToHandOver(row) }, language);
}

const candidateView = (row: CandidateRow): HandOverCandidate => ({
  assetId: row.assetId, tag: row.tag, title: row.description, number: row.number, storeName: row.storeName, valueSatang: row.priceSatang,
  accessories: JSON.parse(row.accessoriesJson) as string[], isSwap: row.isSwap === 1,
});

const pastLine = (row: PastLineRow): CheckoutLineView => ({
  id: row.id, lineId: row.lineId, tracking: row.assetId === null ? 'quantity' : 'asset', assetId: row.assetId, poolId: row.poolId, title: row.title, number: row.number,
  quantity: row.quantity, unitWord: row.unitWord, condition: row.condition, accessories: JSON.parse(row.accessoriesJson) as string[], note: row.conditionNote,
  photoIds: JSON.parse(row.photosJson) as string[],
  swap: row.swapReason === null ? null : { approvedTitle: row.approvedTitle, approvedNumber: row.approvedNumber, reason: row.swapReason },
});

/** Earlier hand-overs of a slip; each froze one edition. */
export function pastCheckouts(rows: readonly PastLineRow[], slip: { id: string; number: string; status: LoanStatus }, editions: ReadonlyMap<string, EditionView>, left: number): CheckoutView[] {
  const firsts = rows.filter((row, i) => rows.findIndex((other) => other.checkoutId === row.checkoutId) === i);
  return firsts.map((first) => ({
    id: first.checkoutId, requestId: slip.id, requestNumber: slip.number, status: slip.status, at: first.at, handedOverByName: first.handedOverByName,
    receivedByName: first.receivedBy, receiptKind: first.receiptKind, receiptFileId: first.receiptFileId, exceptionOrderNumber: first.exceptionOrderNumber,
    lines: rows.filter((row) => row.checkoutId === first.checkoutId).map(pastLine), stillToHandOver: left, edition: editions.get(first.checkoutId)!,
  }));
}
