import type { FigureKey, FigureState, FigureUnit, QuarterlyPart, QuarterlyState } from '../../quarterly/figure-keys.js';
import type { Capacity } from '../../vocab.js';
import type { WhyNot } from '../why-not.js';

/** One figure of the page, with what it means in the reader's language. Nobody is named. */
export class QuarterlyFigure {
  key!: FigureKey;
  title!: string;
  /** What is counted, and from which moment. */
  meaning!: string;
  /** Clause of the rule, e.g. 'ข้อ 211'. */
  clause!: string | null;
  /** Items of the yearly ITA assessment that it serves, with their year, e.g. 'IIT i21 (2565)'. */
  ita!: string[];
  unit!: FigureUnit;
  state!: FigureState;
  /** Null unless known. */
  value!: number | null;
  /** Of how many, where it is a share. */
  of!: number | null;
}

export class QuarterlySection {
  key!: QuarterlyPart;
  title!: string;
  figures!: QuarterlyFigure[];
}

/** One month of a quarter, or one quarter of a year. */
export class QuarterlyBar {
  title!: string;
  /** Null for what has not begun. */
  sent!: number | null;
  handedOver!: number | null;
  late!: number | null;
}

/** รับทราบ by the head of agency, or who acted for the post. */
export class QuarterlySignature {
  signedAt!: string;
  /** Capacity, title of the post and order. */
  signedAs!: string;
  remark!: string | null;
  verificationCode!: string;
}

export class QuarterlySummary {
  /** `2569-4`; of a whole year `2569`. */
  id!: string;
  title!: string;
  fiscalYear!: number;
  /** 1 … 4; null is the whole fiscal year. */
  quarter!: number | null;
  fromOn!: string;
  lastOn!: string;
  state!: QuarterlyState;
  signedAt!: string | null;
}

/** `GET /api/quarterly-reports`: the newest first, each fiscal year before its quarters. */
export class QuarterlyList {
  items!: QuarterlySummary[];
}

/** `GET /api/quarterly-reports/:id`. Once signed, everything stands as it was signed. */
export class QuarterlyReport extends QuarterlySummary {
  agencyName!: string;
  readAt!: string;
  sections!: QuarterlySection[];
  bars!: QuarterlyBar[];
  /** Items of the ITA assessment that the report as a whole serves. */
  ita!: string[];
  /** Of the figures; sent back with the signature. */
  figuresHash!: string;
  signature!: QuarterlySignature | null;
  maySign!: boolean;
  /** For whoever could sign it otherwise. */
  whyNotSign!: WhyNot | null;
  /** Figures read today differ from those that were signed. */
  hasChangedSince!: boolean;
}

/** `GET /api/public/quarterly-reports/:code`: whether a printed report is genuine. */
export class QuarterlyCheck {
  isGenuine!: boolean;
  agencyName!: string;
  /** `2569-4`; null where nothing bears this code. */
  periodId!: string | null;
  signedAt!: string | null;
  /** Title of the post, in which capacity, by which order. */
  signedTitle!: string | null;
  capacity!: Capacity | null;
  orderNumber!: string | null;
}
