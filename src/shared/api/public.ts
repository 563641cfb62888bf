import type { OutageSlipState } from '../outages/outage-words.js';
import type { LoanStatus, TagKind } from '../vocab.js';

/** Whom to tell of a thing, from the settings: a post or office, its telephone and mail; null where the agency shows none. No names. */
export class ReportTo {
  post!: string | null;
  phone!: string | null;
  mail!: string | null;
}

/** `GET /api/public/tags/:tag`: whose property this is and where to report it. No names. */
export class PublicTagView {
  kind!: TagKind;
  agencyName!: string;
  unitName!: string | null;
  reportTo!: ReportTo;
}

/** `GET /api/slips/:code`, public: whether a slip is genuine. No names. */
export class SlipCheckView {
  isGenuine!: boolean;
  number!: string | null;
  agencyName!: string;
  reportTo!: ReportTo;
  unitName!: string | null;
  status!: LoanStatus | null;
  edition!: number | null;
  issuedAt!: string | null;
  lineCount!: number;
  startsAt!: string | null;
  dueAt!: string | null;
  daysLate!: number;
  /** Of a blank slip that was printed for outages: what became of its number; null for every other slip. */
  outageSlip!: OutageSlipState | null;
}

/** `GET /api/health`, public: nothing in it helps an intruder. */
export class HealthView {
  status!: 'ok' | 'degraded';
  version!: string;
  isDemo!: boolean;
}
