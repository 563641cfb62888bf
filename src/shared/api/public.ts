import type { OutageSlipState } from '../outages/outage-words.js';
import type { LoanStatus, TagKind } from '../vocab.js';

/** `GET /api/public/tags/:tag`: whose property this is and where to report it. No names. */
export class PublicTagView {
  kind!: TagKind;
  agencyName!: string;
  unitName!: string | null;
  unitPhone!: string | null;
}

/** `GET /api/slips/:code`, public: whether a slip is genuine. No names. */
export class SlipCheckView {
  isGenuine!: boolean;
  number!: string | null;
  agencyName!: string;
  phone!: string | null;
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
