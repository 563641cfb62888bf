import type { QuestionState, SightingAnswer } from '../../shared/vocab.js';
import { evidence, type FindingDraft, type Moment, type Reading } from './reading.js';

/** The question a sighting put to the storekeeper, with the answer as it stands. */
export interface QuestionFact {
  sightingId: string;
  thing: { type: 'asset' | 'pool'; id: string };
  seenAt: string;
  placeName: string;
  storeName: string;
  askedAt: string;
  /** Last working day for the answer, YYYY-MM-DD in Bangkok. */
  answerByOn: string;
  state: QuestionState;
  answer: SightingAnswer | null;
  answeredAt: string | null;
  /** In somebody's custody that day by its paper, whenever that was recorded. */
  isInCustody: boolean;
}

/** The office is asked before anybody is: a finding only after "don't know", or when nobody answered in time. */
export function readUnexplainedSighting(fact: QuestionFact, settings: { answerWorkingDays: number }, now: Moment): Reading {
  const reason = reasonOf(fact, now);
  const finding = reason && draft(fact, reason, settings);
  return { rule: 'R01', key: `R01:sighting:${fact.sightingId}`, finding, closing: 'explained' };
}

function reasonOf(fact: QuestionFact, now: Moment): 'unknown' | 'unanswered' | null {
  if (fact.isInCustody) return null;
  if (fact.answer) return fact.answer === 'unknown' ? 'unknown' : null;
  return now.today > fact.answerByOn ? 'unanswered' : null;
}

function draft(fact: QuestionFact, reason: string, settings: { answerWorkingDays: number }): FindingDraft {
  const answered = fact.answer ? [evidence('answered', fact.answeredAt, { answer: fact.answer })] : [];
  return {
    subject: fact.thing,
    requestId: null,
    facts: { breach: reason, placeName: fact.placeName, storeName: fact.storeName, seenAt: fact.seenAt },
    settings: { 'watch.sighting-answer-days': settings.answerWorkingDays },
    evidence: [
      evidence('seen', fact.seenAt, { placeName: fact.placeName }),
      evidence('asked', fact.askedAt, { answerByOn: fact.answerByOn }),
      ...answered,
    ],
  };
}
