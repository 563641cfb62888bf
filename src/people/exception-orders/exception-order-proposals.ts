import { NO_FACTS } from '../../shared/api/access/authority-changes.js';
import type { ChangeRow } from '../second/authority-change.store.js';
import { factsOf } from '../second/authority-change.view.js';
import type { Proposal } from '../second/second-person.service.js';
import type { ExceptionOrderRow, NewExceptionOrder } from './exception-order.store.js';

/** What waits, as facts, and back: exactly this is written when it is confirmed. */
export const exceptionRecorded = ({ personId, ...facts }: NewExceptionOrder, unitId: string): Proposal =>
  ({ kind: 'exception-recorded', personId, unitId, storeId: null, targetId: null, facts: { ...NO_FACTS, ...facts } });

export function exceptionOf(change: ChangeRow): NewExceptionOrder {
  const { number, orderedOn, fromOn, untilOn, reason, lifts } = factsOf(change);
  return { number, orderedOn, fromOn, untilOn, personId: change.personId, reason: reason!, lifts: lifts! };
}

export const exceptionRevoked = ({ id, personId, unitId, number, orderedOn, fromOn, untilOn, lifts }: ExceptionOrderRow, reason: string): Proposal =>
  ({ kind: 'exception-revoked', personId, unitId, storeId: null, targetId: id, facts: { ...NO_FACTS, number, orderedOn, fromOn, untilOn, reason, lifts } });
