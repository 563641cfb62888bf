import type { FindingClosing, FindingRule, FindingState, FindingSubject, StepKind, StepOutcome } from '../vocab.js';

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
  /** Name of the thing; of a slip, of the first thing that left under it, or its number while none has. */
  subjectTitle!: string;
  /** Number of the thing; null where the slip holds several or none. */
  subjectNumber!: string | null;
  /** Things that left under the slip; 1 where the finding is about one thing. */
  thingCount!: number;
  /** The same for findings about the same thing: a slip with one thing out counts as that thing. */
  thingKey!: string;
  /** Findings about the same thing, and of the same unit, in the list asked for. */
  ofThing!: number;
  ofUnit!: number;
  /** Unit responsible for the thing. */
  unitName!: string;
  /** The slip concerned, for the link. */
  requestId!: string | null;
  requestNumber!: string | null;
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

/** `GET /api/findings/:id`: with how often its rule has asked so far, and how often later facts had an innocent answer. */
export class FindingDetail extends FindingView {
  ruleFound!: number;
  ruleExplained!: number;
}

/** `GET /api/findings?rule=&state=&sort=ranked|latest&cursor=&limit=`. Auditors only. */
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

/** One use of an order that lifts the terms of lending: asked for, or kept, longer or at shorter notice than others may. */
export class TermsException {
  requestId!: string;
  requestNumber!: string;
  what!: 'sent' | 'extended';
  /** Whom the order names. */
  personName!: string;
  orderNumber!: string;
  orderedOn!: string;
  /** Instant, ISO UTC. */
  happenedAt!: string;
}

/** `GET /api/findings/exceptions?month=YYYY-MM`: also the head's own outside use of the month, and terms that an order lifted. */
export class DutyExceptionList {
  /** YYYY-MM, C.E. */
  month!: string;
  items!: DutyException[];
  terms!: TermsException[];
}

/** Lawful decisions recorded in one month, and how many of them were signed on paper. */
export class PaperMonth {
  /** YYYY-MM, C.E. */
  month!: string;
  decided!: number;
  onPaper!: number;
  objected!: number;
  /** Days from the date on the page to its recording, the longest. */
  slowestDays!: number;
}

/** A page whose signer says that it is not so. Nobody is named: the slip is. */
export class PaperObjection {
  requestId!: string;
  requestNumber!: string | null;
  kind!: StepKind;
  outcome!: StepOutcome;
  postTitle!: string;
  signedOn!: string;
  recordedAt!: string;
  objectedAt!: string;
  objection!: string;
  /** Something had left under it before the objection. */
  hasLeft!: boolean;
}

/** `GET /api/findings/paper-share`: of the last twelve months, this one first. Auditors only. */
export class PaperShare {
  months!: PaperMonth[];
  objections!: PaperObjection[];
}
