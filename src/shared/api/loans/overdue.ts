import type { ChasedWhom, ChaseLetter } from '../../chasing/chase-vocab.js';
import type { ChaseChannel } from '../../vocab.js';

/** ข้อ 211: chase within 7 days after due (or fewer, by setting), the first day not counted. */
export class DaySevenView {
  /** YYYY-MM-DD: the last calendar day, by the rule the seventh. */
  calendarOn!: string;
  /** The same day, or the next working day where it is none. */
  workingOn!: string;
  /** True when that working day has ended. */
  isPassed!: boolean;
}

export class OverdueThing {
  title!: string;
  number!: string | null;
  quantityOut!: number;
  unitWord!: string | null;
  /** Purchase price of what is out as frozen at hand-over, satang; null when the register has none. */
  priceSatang!: number | null;
}

/** What the program does next by itself. */
export class NextStep {
  /** YYYY-MM-DD */
  on!: string;
  whom!: ChasedWhom;
}

/** One slip with something out past its effective due. */
export class OverdueItem {
  requestId!: string;
  requestNumber!: string;
  borrowerName!: string;
  borrowerUnitName!: string | null;
  borrowerPhone!: string | null;
  things!: OverdueThing[];
  /** Sum over things; null when none has a price. */
  priceSatang!: number | null;
  /** Due on the paper, and as the calendar moves it (closed days), instants, ISO UTC. */
  dueAt!: string;
  effectiveDueAt!: string;
  /** How often the due was moved by a granted extension. */
  extensions!: number;
  /** Bangkok days past the effective due, at least 1. */
  daysLate!: number;
  unitName!: string;
  /** Who must chase: storekeeper of the store, else of the unit, else above it; null when the post is vacant. */
  storekeeperName!: string | null;
  /** When a chase first reached the borrower, instant, ISO UTC; null: none has. */
  chasedAt!: string | null;
  day7!: DaySevenView;
  lastChase!: ChaseView | null;
  /** What became of the letter that the program sent to the borrower about this due. */
  letter!: ChaseLetter;
  /** Null above the highest step. */
  nextStep!: NextStep | null;
}

/** `GET /api/overdue?unitId=&chased=yes|no&search=&cursor=&limit=` (overdue.view), not chased before chased, the longest overdue first. */
export class OverduePage {
  items!: OverdueItem[];
  nextCursor!: string | null;
}

/** Body of `POST /api/loan-requests/:id/chases` → 201 ChaseView. */
export class ChaseBody {
  channel!: ChaseChannel;
  note?: string;
  /** Instant with offset: when it reached the borrower. */
  deliveredAt?: string;
  /** Without a time: true = it has just arrived, false = nobody was reached. Left out: by phone or face to face it has, what was sent has not yet. */
  isDelivered?: boolean;
  /** Official number of the memo, when one was sent. */
  memoNumber?: string;
}

/** Body of `PUT /api/loan-requests/:id/chases/:chaseId` → ChaseView: what the records office gave the memo, and when it arrived. */
export class MemoBody {
  memoNumber?: string;
  /** YYYY-MM-DD, C.E. */
  memoOn?: string;
  /** Instant with offset: when it reached the borrower. */
  deliveredAt?: string;
}

/** A chase counts when something in the lender's name was delivered. */
export class ChaseView {
  id!: string;
  /** 1, 2, … within the slip. */
  n!: number;
  channel!: ChaseChannel;
  note!: string | null;
  memoNumber!: string | null;
  /** YYYY-MM-DD */
  memoOn!: string | null;
  /** A memo that can be printed: `GET /api/loan-requests/:id/chases/:chaseId/memo.pdf`. */
  hasMemo!: boolean;
  /** Instants, ISO UTC. */
  recordedAt!: string;
  deliveredAt!: string | null;
  /** Null: the program itself. */
  recordedByName!: string | null;
}

/** `GET /api/loan-requests/:id/chases`, the first first. */
export class ChaseList {
  items!: ChaseView[];
  day7!: DaySevenView | null;
}

export class Overdue {
  days!: number;
}
