import type { FindingEvidence, FindingFacts } from '../../shared/api/findings.js';
import type { FindingClosing, FindingRule, FindingSubject } from '../../shared/vocab.js';

/** The moment a rule is asked for: the instant (ISO UTC) and the day in Bangkok (YYYY-MM-DD). */
export interface Moment {
  at: string;
  today: string;
}

/** What the auditor would be asked to look at. People stand in it by id only. */
export interface FindingDraft {
  subject: { type: FindingSubject; id: string };
  requestId: string | null;
  facts: FindingFacts;
  settings: FindingFacts;
  evidence: FindingEvidence[];
}

/**
 * What one rule reads from one set of facts. The key is the same for the same facts, whenever they are read.
 * Without a finding an open one under this key closes, for the reason given.
 */
export interface Reading {
  rule: FindingRule;
  key: string;
  finding: FindingDraft | null;
  closing: FindingClosing;
}

export const evidence = (kind: string, at: string | null, facts: FindingFacts = {}): FindingEvidence => ({ kind, at, facts });
