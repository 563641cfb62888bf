import type { Actor } from '../../shared/actor.js';
import { AssetView, type AssetCustodyNow, type AssetLoanNow, type AssetRegisterFields } from '../../shared/api/inventory.js';
import type { OpeningHours } from '../../shared/api/places.js';
import type { AssetAction } from '../../shared/vocab.js';
import { hoursOf } from '../../shared/hours/opening-hours.js';
import { reaches, readsRegisterOf } from '../reach.js';
import { managingActions, whyNotChange, whyNotLend } from './asset.rules.js';
import type { AssetViewRow } from './asset.store.js';
import { loanStateOf } from './list/asset-list.view.js';

/** Null when this person may not know of it: those who do not read its register see what they may borrow, and that narrowly. `usual` is when the agency's stores are open. */
export function assetView(row: AssetViewRow, actor: Actor, now: string, usual: readonly OpeningHours[]): AssetView | null {
  const seesRegister = readsRegisterOf(actor, row.unitPath, row.storeId);
  if (!seesRegister && row.lendable === 0) return null;
  return {
    id: row.id, version: row.version, name: row.description, classId: row.classId, className: row.className, unitId: row.unitId, unitName: row.unitName,
    entryId: row.lendable === 1 ? row.entryId : null, siteName: row.siteName, storeName: row.storeName, roomName: row.roomName, storeHours: row.storeId === null ? [] : hoursOf(row.hoursJson, usual),
    condition: row.condition, lendable: row.lendable === 1, photoFileId: row.photoFileId,
    loan: loanNow(row, seesRegister || isMine(row, actor), now), custody: seesRegister ? custodyNow(row) : null, allowedActions: actionsOf(row, actor), register: seesRegister ? registerFields(row) : null,
  };
}

const isMine = ({ borrowerId }: AssetViewRow, { personId }: Actor): boolean => borrowerId === personId;

function loanNow(row: AssetViewRow, mayNameLoan: boolean, now: string): AssetLoanNow {
  const state = loanStateOf(row, now);
  const named = mayNameLoan ? { requestId: row.requestId, slipNumber: row.slipNumber, borrowerName: row.borrowerName } : { requestId: null, slipNumber: null, borrowerName: null };
  return { state, dueAt: row.outUntil ?? row.heldUntil, ...named };
}

const custodyNow = ({ custodyId, holderName, custodyAssignedAt, custodyAcceptedAt }: AssetViewRow): AssetCustodyNow | null =>
  (custodyId === null ? null : { custodyId, holderName: holderName ?? '', assignedAt: custodyAssignedAt ?? '', isAccepted: custodyAcceptedAt !== null });

function actionsOf(row: AssetViewRow, actor: Actor): AssetAction[] {
  const actions: AssetAction[] = row.lendable === 1 && whyNotLend(row) === null && !isMine(row, actor) ? ['request'] : [];
  const mayManage = actor.permissions.has('register.manage') && whyNotChange(row, reaches(actor, row.unitPath, row.storeId)) === null;
  return [...actions, ...(mayManage ? managingActions(row) : []), 'report-sighting'];
}

function registerFields(row: AssetViewRow): AssetRegisterFields {
  const { number, gfmisNumber, kind, brand, model, serial, acquiredOn, documentNumber, seller, fundKind, note, responsiblePersonId, responsiblePersonName, siteId, storeId, roomId, placeText, tag } = row;
  return {
    number, gfmisNumber, kind, brand, model, serial, acquiredOn, documentNumber, seller, fundKind, note, responsiblePersonId, responsiblePersonName, siteId, storeId, roomId, placeText, tag,
    unitWord: row.unitWord, unitPriceSatang: row.priceSatang, acquiredBy: row.acquiredWay,
    accessories: JSON.parse(row.accessoriesJson) as string[], extra: extraOf(row.extraJson),
  };
}

const extraOf = (json: string): { name: string; value: string }[] =>
  Object.entries(JSON.parse(json) as Record<string, unknown>).map(([name, value]) => ({ name, value: String(value ?? '') }));
