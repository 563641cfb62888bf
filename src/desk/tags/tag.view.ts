import type { Actor } from '../../shared/actor.js';
import type { CustodyView } from '../../shared/api/custody/custodies.js';
import type { TagLoan, TagThing, TagView } from '../../shared/api/desk.js';
import { daysLate, effectiveDue, type OpenDays } from '../../shared/calendar.js';
import { refusalMessage, type RefusalCode } from '../../shared/refusals.js';
import { slipMeant, slipsToChoose, tagActions, tagWarnings, tagWhyNot, type ScanFacts } from './tag-actions.rules.js';
import type { ScanLoan, ScanRow } from './tag.store.js';

export interface SeenLoan extends ScanLoan {
  isMine: boolean;
  mayOpen: boolean;
  daysLate: number;
  whyNotReturn: RefusalCode | null;
}

/** By the days on which the office, or the store of the thing, is open. */
export const lateness = (dueAt: string, now: string, open: OpenDays): number => (dueAt < now ? daysLate(effectiveDue(dueAt, open), now) : 0);

const nothing = (tag: string, kind: 'unknown' | 'revoked', replacedByTag: string | null): TagView =>
  ({ tag, kind, thing: null, openLoans: [], custodies: [], allowedActions: [], whyNot: {}, requestId: null, readySlips: [], warnings: kind === 'revoked' ? ['sticker-revoked'] : [], replacedByTag });

export const unknownView = (tag: string): TagView => nothing(tag, 'unknown', null);
export const revokedView = (tag: string, liveTag: string | null): TagView => nothing(tag, 'revoked', liveTag);

export function tagView(actor: Actor, row: ScanRow, loans: readonly SeenLoan[], custodies: CustodyView[], facts: ScanFacts): TagView {
  return {
    tag: row.tag,
    kind: row.poolId ? 'pool' : 'asset',
    thing: thingView(actor, row, loans),
    openLoans: loans.filter((loan) => !row.poolId || loan.mayOpen).map(loanView),
    custodies,
    allowedActions: tagActions(facts),
    whyNot: whyNotOf(facts, row, actor),
    requestId: slipMeant(facts),
    readySlips: slipsToChoose(facts),
    warnings: tagWarnings(facts),
    replacedByTag: null,
  };
}

function whyNotOf(facts: ScanFacts, row: ScanRow, { language }: Actor): TagView['whyNot'] {
  const told = { thing: [row.number, row.title].filter(Boolean).join(' ') };
  return Object.fromEntries(Object.entries(tagWhyNot(facts)).map(([action, code]) => [action, { code, facts: told, message: refusalMessage(code, told, language) }]));
}

/** The serial number is the register's; employees see the catalogue. */
function thingView(actor: Actor, row: ScanRow, loans: readonly SeenLoan[]): TagThing {
  const { title, number, brand, model, photoId, unitName, storeId, storeName, siteName, quantity, lendableQuantity, unitWord } = row;
  return {
    id: row.assetId ?? row.poolId ?? '', tracking: row.poolId ? 'quantity' : 'asset', title, number, brand, model,
    serial: actor.permissions.has('register.view') ? row.serial : null, photoId, condition: row.condition ?? 'usable',
    isLendable: row.isLendable === 1, entryId: row.entryId, isInCustody: Boolean(row.isInCustody), unitName, storeId, storeName, siteName, quantity, lendableQuantity, unitWord,
    quantityOut: row.poolId ? loans.reduce((sum, loan) => sum + loan.quantityOut, 0) : null,
  };
}

function loanView({ mayOpen, isMine, ...loan }: SeenLoan): TagLoan {
  const { dueAt, quantityOut } = loan;
  if (!mayOpen) return { requestId: null, requestNumber: null, borrowerName: null, borrowerUnitName: null, dueAt, daysLate: 0, quantityOut, isMine };
  const { requestId, requestNumber, borrowerName, borrowerUnitName, daysLate: late } = loan;
  return { requestId, requestNumber, borrowerName, borrowerUnitName, dueAt, daysLate: late, quantityOut, isMine };
}
