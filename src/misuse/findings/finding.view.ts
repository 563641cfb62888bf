import type { FindingEvidence, FindingFacts, FindingView } from '../../shared/api/findings.js';
import type { FindingClosing, FindingSubject } from '../../shared/vocab.js';
import type { FindingRow } from './finding-list.store.js';

/** Things, slips and units stand in it, never a person's name: those are on the slip, opened when needed. */
export function findingView(row: FindingRow): FindingView {
  const isOfOneThing = row.thingCount === 1;
  return {
    id: row.id, rule: row.rule, subjectType: row.subjectType as FindingSubject, subjectId: row.subjectId,
    subjectTitle: row.title ?? row.requestNumber ?? '', subjectNumber: isOfOneThing ? row.number : null, thingCount: row.thingCount, thingKey: row.thingKey,
    ofThing: row.ofThing, ofUnit: row.ofUnit, unitName: row.unitName ?? '', requestId: row.requestId, requestNumber: row.requestNumber,
    facts: JSON.parse(row.factsJson) as FindingFacts, settings: JSON.parse(row.settingsJson) as FindingFacts,
    evidence: JSON.parse(row.evidenceJson) as FindingEvidence[], state: row.closedAt ? 'closed' : 'open',
    openedAt: row.openedAt, closedAt: row.closedAt, closedBecause: row.closedReason as FindingClosing | null,
  };
}
