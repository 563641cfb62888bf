import { atMyCounter } from '../checkouts/counter-reach.js';
import type { Actor } from '../shared/actor.js';
import type { OpeningBalanceView } from '../shared/api/loans/opening-balances.js';
import { whyNotVoid } from './opening-balance.rules.js';
import type { OpeningRow } from './opening-balance.store.js';

/** The storekeeper of the responsible unit. */
export const isKeptBy = (actor: Actor, { unitPath }: OpeningRow): boolean => atMyCounter(actor, unitPath, null);

export function openingView(row: OpeningRow, actor: Actor, now: string): OpeningBalanceView {
  const {
    requestId, number, status, title, thingNumber, quantity, unitWord, borrowerName, borrowerUnitName, placeName, startsAt, dueAt, confirmedAt, deniedAt, deniedReason, regulariseBy, voidedAt,
    recordedByName, recordedAt, note, takeoverId, isTakenOver,
  } = row;
  return {
    requestId, number, status, title, thingNumber, quantity, unitWord, borrowerName, borrowerUnitName, placeName, startsAt, dueAt, confirmedAt, deniedAt, deniedReason, regulariseBy, voidedAt,
    recordedByName, recordedAt, note, takeoverId, isTakenOver: isTakenOver === 1, isLate: status === 'checked-out' && regulariseBy <= now, mayVoid: isKeptBy(actor, row) && whyNotVoid(row) === null,
  };
}
