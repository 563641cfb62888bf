import type { AuthorityCase } from '../access/authority.js';
import type { WhyNot } from '../why-not.js';
import type { CommentOutcome, FlowStepKind, FlowUnit, GuidelineAction, GuidelineSection, GuidelineState } from '../../guideline/guideline-vocab.js';
import type { PostKind } from '../../vocab.js';

/** One part of the guideline: plain text, paragraphs divided by an empty line. */
export class GuidelineText {
  section!: GuidelineSection;
  words!: string;
}

/** One step of the flow chart, found from the settings and the lawful approver; words: shared/guideline/flow-words.ts. */
export class GuidelineFlowStep {
  kind!: FlowStepKind;
  /** Whose step it is: the post, over which unit, and its title where it is one only. Null where it is nobody's in particular. */
  postKind!: PostKind | null;
  of!: FlowUnit | null;
  postTitle!: string | null;
  /** Promised working days; of `use` the longest loan, of `chase` calendar days. */
  days!: number | null;
  /** Clause of the rule, e.g. 'ข้อ 208 (2)'. */
  rule!: string | null;
  /** Only for requests worth at least this, in satang; 0 = all. */
  fromSatang!: number;
}

export class GuidelineFlow {
  kind!: AuthorityCase;
  steps!: GuidelineFlowStep[];
}

export class GuidelineSummary {
  id!: string;
  /** Given with publication. */
  number!: number | null;
  state!: GuidelineState;
  /** First day in force, YYYY-MM-DD. */
  fromOn!: string | null;
  isCurrent!: boolean;
  /** Last day of comments, YYYY-MM-DD; null where none were asked for. */
  commentsUntilOn!: string | null;
  comments!: number;
  unhandled!: number;
}

/** `GET /api/guidelines`: every version that the reader may see, the newest first. */
export class GuidelineList {
  items!: GuidelineSummary[];
  /** Whether the reader may begin a new version now. */
  mayWrite!: boolean;
}

export class GuidelineView extends GuidelineSummary {
  agencyName!: string;
  texts!: GuidelineText[];
  /** As the settings were when this version was last in force; of a draft, as they are now. */
  flows!: GuidelineFlow[];
  commentsFromOn!: string | null;
  /** Counts changes of the text; sent back with the next one. */
  edition!: number;
  editedAt!: string;
  proposedAt!: string | null;
  /** Why the head of agency gave it back. */
  returnReason!: string | null;
  publishedAt!: string | null;
  /** Title of the post that published it, with capacity and order. */
  publishedAs!: string | null;
  allowedActions!: GuidelineAction[];
  whyNotPublish!: WhyNot | null;
  mayComment!: boolean;
  mayAnswer!: boolean;
}

/** `GET /api/guidelines/current`: the lesson, and whether the reader acknowledged it. */
export class CurrentGuideline {
  /** Null while none is in force. */
  guideline!: GuidelineView | null;
  acknowledgedAt!: string | null;
}

/** `GET /api/public/guideline`: without a name of anybody. */
export class PublicGuideline {
  /** Null while none is in force. */
  id!: string | null;
  agencyName!: string;
  number!: number | null;
  fromOn!: string | null;
  texts!: GuidelineText[];
  flows!: GuidelineFlow[];
}

/** Whoever writes the guideline sees who said it; other readers see the words. */
export class GuidelineCommentView {
  id!: string;
  section!: GuidelineSection;
  words!: string;
  saidAt!: string;
  isMine!: boolean;
  saidByName!: string | null;
  outcome!: CommentOutcome | null;
  answer!: string | null;
  answeredAt!: string | null;
}

/** `GET /api/guidelines/:id/comments`: in the order they were said. */
export class GuidelineCommentList {
  items!: GuidelineCommentView[];
}

export class GuidelineAcknowledged {
  guidelineId!: string;
  personId!: string;
  acknowledgedAt!: string;
}

export class AcknowledgementRow {
  personId!: string;
  personName!: string;
  unitName!: string;
  acknowledgedAt!: string | null;
}

/** `GET /api/guideline-acknowledgements?unitId=&state=has|has-not&q=&cursor=&limit=`: of the version in force. */
export class AcknowledgementPage {
  items!: AcknowledgementRow[];
  nextCursor!: string | null;
}

export class AcknowledgementCount {
  unitId!: string;
  unitName!: string;
  people!: number;
  acknowledged!: number;
}

/** `GET /api/guideline-acknowledgements/figures`: by unit, as far as the reader answers for it. */
export class AcknowledgementFigures {
  /** Of the version in force; null while there is none. */
  guidelineNumber!: number | null;
  fromOn!: string | null;
  people!: number;
  acknowledged!: number;
  units!: AcknowledgementCount[];
}
