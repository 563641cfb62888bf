import type { PostView } from '../../shared/api/people.js';
import { isInForceOn } from './posts-in-force.rules.js';
import type { PostRow } from './post.store.js';

export function postView(row: PostRow, today: string): PostView {
  const { id, kind, unitId, unitName, storeId, title, fromOn, untilOn, orderNumber, orderedOn, recordedAt } = row;
  return {
    id, kind, person: { id: row.personId, name: row.personName }, unitId, unitName, storeId, title, fromOn, untilOn, orderNumber, orderedOn,
    isDeputy: row.isDeputy === 1, inForce: isInForceOn(row, today), recordedAt, recordedBy: row.recordedByName, waits: false,
  };
}
