import { atMyCounter } from '../checkouts/counter-reach.js';
import type { Actor } from '../shared/actor.js';
import type { SightingQuestion, SightingView } from '../shared/api/sightings.js';
import { questionState } from './sighting.rules.js';
import type { SightingRow } from './sighting.store.js';

/** The question is the store's: whoever only reported sees that it was seen, and no more. */
export function sightingView(row: SightingRow, reader: Actor): SightingView {
  return {
    id: row.id, tag: row.tagId, assetId: row.assetId, poolId: row.poolId, title: row.title, number: row.number,
    siteId: row.siteId, placeName: row.siteName ?? row.place ?? '', note: row.note, photoId: row.photoFileId,
    seenAt: row.seenAt, reportedByName: row.seenByName, question: atMyCounter(reader, row.unitPath, row.storeId) ? questionView(row) : null,
  };
}

function questionView(row: SightingRow): SightingQuestion | null {
  const state = questionState(row);
  if (!state) return null;
  return {
    state, storeId: row.storeId ?? '', storeName: row.storeName ?? '', storeSiteName: row.storeSiteName ?? '',
    askedAt: row.askedAt ?? '', answerByOn: row.answerDueOn ?? '', answer: row.answer, note: row.answerNote,
    answeredByName: row.answeredByName, answeredAt: row.answeredAt, mayAnswer: state === 'open',
  };
}
