import type { FindingClosing, FindingRule, FindingState, FindingSubject } from '../vocab.js';

export type FindingFacts = Record<string, string | number | boolean | null>;

/** One fact with its time, put into words by `shared/labels/findings.ts` from `kind` and `facts`. */
export class FindingEvidence {
  kind!: string;
  /** Instant, ISO UTC; null where the fact has no time. */
  at!: string | null;
  facts!: FindingFacts;
}

/** A question of the audit, never a verdict (ประเด็นตรวจสอบ). The sentence is `findingSentence(rule, facts, language)`. */
export class FindingView {
  id!: string;
  rule!: FindingRule;
  subjectType!: FindingSubject;
  subjectId!: string;
  /** Name of the thing, or the number of the slip. */
  subjectTitle!: string;
  subjectNumber!: string | null;
  /** Unit responsible for the thing. */
  unitName!: string;
  /** The slip concerned, for the link. */
  requestId!: string | null;
  facts!: FindingFacts;
  /** Thresholds used, as they stood. */
  settings!: FindingFacts;
  evidence!: FindingEvidence[];
  state!: FindingState;
  /** Instant, ISO UTC. */
  openedAt!: string;
  closedAt!: string | null;
  closedBecause!: FindingClosing | null;
}

/** `GET /api/findings?rule=&state=&cursor=&limit=` and `GET /api/findings/:id` → FindingView. Auditors only. */
export class FindingPage {
  items!: FindingView[];
  nextCursor!: string | null;
}

/** One step where one person held two duties under a named, dated exception order (R03): listed monthly, no finding. */
export class DutyException {
  requestId!: string;
  requestNumber!: string;
  /** The duties that met, e.g. "approve" and "hand-over". */
  duties!: string[];
  personName!: string;
  /** Null for the head of agency's own outside use where nobody else may decide. */
  orderNumber!: string | null;
  orderedOn!: string | null;
  /** Instant, ISO UTC. */
  happenedAt!: string;
}

/** `GET /api/findings/exceptions?month=YYYY-MM`: also the head's own outside use of the month. */
export class DutyExceptionList {
  /** YYYY-MM, C.E. */
  month!: string;
  items!: DutyException[];
}
