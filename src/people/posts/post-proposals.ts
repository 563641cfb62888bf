import { NO_FACTS } from '../../shared/api/access/authority-changes.js';
import type { ChangeRow } from '../second/authority-change.store.js';
import { factsOf } from '../second/authority-change.view.js';
import type { Proposal } from '../second/second-person.service.js';
import type { EndOrder } from './post-recorder.js';
import type { NewPost, PostRow } from './post.store.js';

/** What waits, as facts, and back: exactly this is written when it is confirmed. */
export function postGiven({ kind: postKind, personId, unitId, storeId, title, isDeputy, fromOn, untilOn, orderNumber: number, orderedOn }: NewPost): Proposal {
  const facts = { ...NO_FACTS, number, orderedOn, fromOn, untilOn, postKind, title, isDeputy: isDeputy === 1 };
  return { kind: 'post-given', personId, unitId, storeId, targetId: null, facts };
}

export function postOf(change: ChangeRow): NewPost {
  const { number: orderNumber, orderedOn, fromOn, untilOn, postKind, title, isDeputy } = factsOf(change);
  return { kind: postKind!, personId: change.personId, unitId: change.unitId, storeId: change.storeId, title: title!, isDeputy: isDeputy ? 1 : 0, fromOn, untilOn, orderNumber, orderedOn };
}

export function postEnded({ id, kind: postKind, personId, unitId, storeId, title, isDeputy, fromOn }: PostRow, { untilOn, orderNumber: number, orderedOn }: EndOrder): Proposal {
  return { kind: 'post-ended', personId, unitId, storeId, targetId: id, facts: { ...NO_FACTS, number, orderedOn, fromOn, untilOn, postKind, title, isDeputy: isDeputy === 1 } };
}

export function endOf(change: ChangeRow): EndOrder {
  const { untilOn, number: orderNumber, orderedOn } = factsOf(change);
  return { untilOn: untilOn!, orderNumber, orderedOn };
}
