import type { OrderScope, OrderView } from '../../shared/api/people.js';
import { isOrderInForce } from './orders-in-force.rules.js';
import type { OrderRow } from './order.store.js';

export function orderView(row: OrderRow, now: string): OrderView {
  const { id, capacity, number, orderedOn, fromOn, untilOn, postKind, unitId, unitName, ceilingSatang, recordedAt, revokedAt } = row;
  return {
    id, capacity, number, orderedOn, fromOn, untilOn, postKind, unitId, unitName, toPerson: { id: row.toPersonId, name: row.personName },
    scope: JSON.parse(row.scopeJson) as OrderScope, ceilingSatang, inForce: isOrderInForce(row, now), recordedAt, recordedBy: row.recordedByName, revokedAt, waits: false,
  };
}
