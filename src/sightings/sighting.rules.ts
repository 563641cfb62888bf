import type { QuestionState, SightingAnswer } from '../shared/vocab.js';

/** A thing and what covers its being elsewhere, at the moment it was seen. */
export interface SeenThing {
  isLendable: boolean;
  /** Site of the store it should be in; null where it belongs to no store. */
  storeSiteId: string | null;
  /** An open checkout, opening balance, custody, permit, repair or relocation that covers it then. */
  isCovered: boolean;
  /** A question about it still waits for its answer. */
  hasOpenQuestion: boolean;
}

/** Site where it was seen; null for a place in words, which is no site of ours. */
export interface SeenPlace {
  siteId: string | null;
}

/**
 * A sighting becomes a question when a thing of the lending pool should be in its store and was seen at another place.
 * Another room of the same site is information only; things outside the lending pool are nobody's question here.
 */
export function asksStorekeeper(thing: SeenThing, place: SeenPlace): boolean {
  if (!thing.isLendable || thing.storeSiteId === null) return false;
  if (thing.isCovered || thing.hasOpenQuestion) return false;
  return place.siteId !== thing.storeSiteId;
}

export type QuestionRow = { askedAt: string | null; answeredAt: string | null; answer: SightingAnswer | null };

export function questionState(row: QuestionRow): QuestionState | null {
  if (!row.askedAt) return null;
  if (!row.answeredAt) return 'open';
  return row.answer === 'unknown' ? 'unexplained' : 'answered';
}

/** A question is answered once. Whoever does not answer for the store does not see it at all. */
export function whyNotAnswer(row: QuestionRow): 'sightings.no-question' | 'sightings.already-answered' | null {
  const state = questionState(row);
  if (!state) return 'sightings.no-question';
  return state === 'open' ? null : 'sightings.already-answered';
}
