import type { EmergencyView } from '../../shared/api/loans/emergencies.js';
import type { EmergencyRow } from './emergency.store.js';

export function emergencyView(row: EmergencyRow, now: string): EmergencyView {
  const { officerName, officerPosition, reachedBy, reason, handedOverByName, handedOverAt, ratifyBy, outcome, decidedAt, decidedByName, decisionReason } = row;
  const isLate = outcome !== 'refused' && (decidedAt ?? now) > ratifyBy;
  return { officerName, officerPosition, reachedBy, reason, handedOverByName, handedOverAt, ratifyBy, isLate, outcome, decidedAt, decidedByName, decisionReason };
}
