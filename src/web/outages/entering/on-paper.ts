import type { OutageEntryBody, OutageSheetBody } from '../../../shared/api/loans/outages.js';
import { NO_PLACE, type Place } from '../../opening-balances/opening-place.js';
import type { Chosen } from '../../ui/forms/colleague-field.js';
import { instantOfWhen, NO_TIME, type When } from '../when-field.js';

export interface OnPaper {
  outageId: string | null;
  happened: When;
  due: When;
  borrower: Chosen | null;
  things: { thing: string; quantity: number }[];
  place: Place;
}
export const NOTHING_YET: OnPaper = { outageId: null, happened: NO_TIME, due: NO_TIME, borrower: null, things: [{ thing: '', quantity: 1 }], place: NO_PLACE };

/** What the server is asked, or null while something is missing. */
export function sheetBodyOf({ outageId, happened, due, borrower, things, place }: OnPaper): OutageSheetBody | null {
  const [happenedAt, dueAt] = [instantOfWhen(happened), instantOfWhen(due)];
  const where = place.siteId ? { siteId: place.siteId } : place.isElsewhere && place.text.trim() ? { placeText: place.text.trim() } : null;
  const named = things.filter((one) => one.thing.trim()).map((one) => ({ thing: one.thing.trim(), quantity: one.quantity }));
  if (!outageId || !happenedAt || !dueAt || !borrower || !where || named.length === 0) return null;
  return { outageId, personId: borrower.id, things: named, ...where, happenedAt, dueAt };
}

/** Chosen from the list, or somebody else. */
export interface Signatory {
  id: string | null;
  other: Chosen | null;
}

export interface Signatures {
  signer: Signatory;
  hander: Signatory;
  purpose: string;
  pageFileId: string | null;
}
export const NOBODY: Signatory = { id: null, other: null };
/** Somebody who stands not on the list. */
export const OTHER = 'other';
const idOf = ({ id, other }: Signatory): string | null => (id === OTHER ? (other?.id ?? null) : id);

export function entryBodyOf(sheet: OutageSheetBody, { signer, hander, purpose, pageFileId }: Signatures): OutageEntryBody | null {
  const [signerId, handedOverBy] = [idOf(signer), idOf(hander)];
  return signerId && handedOverBy && pageFileId && purpose.trim().length > 1 ? { ...sheet, signerId, handedOverBy, pageFileId, purpose: purpose.trim() } : null;
}
