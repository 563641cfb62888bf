import type { FindingEvidence, FindingFacts, FindingView } from '../../shared/api/findings.js';
import type { FindingClosing, FindingSubject } from '../../shared/vocab.js';
import type { FindingRow } from './finding.store.js';

/** Things, slips and units stand in it, never a person's name: those are on the slip, opened when needed. */
export function findingView(row: FindingRow): FindingView {
  return {
    id: row.id, rule: row.rule, subjectType: row.subjectType as FindingSubject, subjectId: row.subjectId,
    subjectTitle: row.title ?? '', subjectNumber: row.number, unitName: row.unitName ?? '', requestId: row.requestId,
    facts: JSON.parse(row.factsJson) as FindingFacts, settings: JSON.parse(row.settingsJson) as FindingFacts,
    evidence: JSON.parse(row.evidenceJson) as FindingEvidence[], state: row.closedAt ? 'closed' : 'open',
    openedAt: row.openedAt, closedAt: row.closedAt, closedBecause: row.closedReason as FindingClosing | null,
  };
}
