import { NO_FACTS } from '../../shared/api/access/authority-changes.js';
import type { OrderScope } from '../../shared/api/people.js';
import type { OrderCapacity } from '../../shared/vocab.js';
import type { ChangeRow } from '../second/authority-change.store.js';
import { factsOf } from '../second/authority-change.view.js';
import type { Proposal } from '../second/second-person.service.js';
import type { NewOrder, OrderRow } from './order.store.js';

const facts = ({ number, orderedOn, fromOn, untilOn, postKind, capacity, ceilingSatang, scopeJson }: NewOrder): Proposal['facts'] =>
  ({ ...NO_FACTS, number, orderedOn, fromOn, untilOn, postKind, capacity, ceilingSatang, scope: JSON.parse(scopeJson) as OrderScope });

/** What waits, as facts, and back: exactly this is written when it is confirmed. */
export const orderRecorded = (order: NewOrder): Proposal =>
  ({ kind: 'order-recorded', personId: order.toPersonId, unitId: order.unitId, storeId: null, targetId: null, facts: facts(order) });

export function orderOf(change: ChangeRow): NewOrder {
  const { number, orderedOn, fromOn, untilOn, postKind, capacity, ceilingSatang, scope } = factsOf(change);
  return { capacity: capacity as OrderCapacity, number, orderedOn, fromOn, untilOn, postKind: postKind!, unitId: change.unitId, toPersonId: change.personId, scopeJson: JSON.stringify(scope ?? {}), ceilingSatang };
}

export const orderRevoked = (order: OrderRow, reason: string): Proposal =>
  ({ kind: 'order-revoked', personId: order.toPersonId, unitId: order.unitId, storeId: null, targetId: order.id, facts: { ...facts(order), reason } });
