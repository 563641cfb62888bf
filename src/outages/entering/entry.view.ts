import type { Actor } from '../../shared/actor.js';
import type { OutageEntryView, OutageThing } from '../../shared/api/loans/outages.js';
import { refusalMessage, type Facts, type RefusalCode } from '../../shared/refusals.js';
import { isHeadOf, mayUse } from '../outage-reach.js';
import { whyNotSettle } from './entry.rules.js';
import type { EntryRow } from './entry.store.js';

const thingsOf = (json: string): string => (JSON.parse(json) as { things: OutageThing[] }).things.map(({ thing, quantity = 1 }) => (quantity > 1 ? `${thing} × ${quantity}` : thing)).join(', ');

export const isOpen = ({ conflict, settledAt }: Pick<EntryRow, 'conflict' | 'settledAt'>): boolean => conflict !== null && settledAt === null;

export function entryView(row: EntryRow, actor: Actor): OutageEntryView {
  const {
    slipId, number, outageId, requestId, borrowerName, happenedAt, recordedAt, recordedByName, handedOverByName, signerName, pageFileId, conflict, conflictJson, settledAt, settledByName, settlement,
  } = row;
  return {
    slipId, number, outageId, requestId, borrowerName, things: thingsOf(row.writtenJson), happenedAt, recordedAt, recordedByName, handedOverByName, signerName, pageFileId,
    conflict: conflict && refusalMessage(conflict as RefusalCode, JSON.parse(conflictJson ?? '{}') as Facts, actor.language), settledAt, settledByName, settlement,
    maySettle: isHeadOf(actor, row.unitPath) && whyNotSettle({ isOpenConflict: isOpen(row), recordedBy: row.recordedBy }, actor.personId) === null,
    mayEnterAgain: isOpen(row) && actor.permissions.has('outage.enter') && mayUse(actor, row.unitPath),
  };
}
