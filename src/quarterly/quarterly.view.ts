import { whyNotView } from '../approvals/approval.view.js';
import type { QuarterlyReport, QuarterlySignature, QuarterlySummary } from '../shared/api/quarterly/reports.js';
import { actedAs } from '../shared/labels/approvals.js';
import { periodName, type Period } from '../shared/quarterly/period.js';
import type { Language } from '../shared/vocab.js';
import { barsOf, sectionsOf, type FrozenReport } from './reading/frozen-report.js';
import type { QuarterlySignOff } from './signing/quarterly-sign-off.entity.js';
import { stateOf, whyNotSign } from './signing/sign-off.rules.js';

export interface Printed {
  period: Period;
  report: FrozenReport;
  signOff: QuarterlySignOff | null;
  now: string;
}

export interface Standing extends Printed {
  /** Of what the data says now. */
  hashNow: string;
  /** The reader may sign for the agency. */
  isHead: boolean;
}

export const summaryOf = (period: Period, signedAt: string | null, now: string, language: Language): QuarterlySummary =>
  ({ ...period, title: periodName(period, language), state: stateOf(period, signedAt, now), signedAt });

export const signedAsOf = ({ signedAs: title, capacity, orderNumber }: QuarterlySignOff, language: Language): string => actedAs({ title, capacity, orderNumber }, language);

const signatureOf = (row: QuarterlySignOff, language: Language): QuarterlySignature =>
  ({ signedAt: row.signedAt, signedAs: signedAsOf(row, language), remark: row.remark, verificationCode: row.verificationCode });

export function reportView({ period, report, hashNow, signOff, isHead, now }: Standing, language: Language): QuarterlyReport {
  const because = whyNotSign(period, signOff?.signedAt ?? null, now);
  return {
    ...summaryOf(period, signOff?.signedAt ?? null, now, language), agencyName: report.agencyName, readAt: report.readAt, sections: sectionsOf(report, language), bars: barsOf(report, language), ita: report.ita,
    figuresHash: signOff?.figuresHash ?? hashNow, signature: signOff && signatureOf(signOff, language), maySign: isHead && because === null,
    whyNotSign: isHead && signOff === null && because ? whyNotView(because, language) : null, hasChangedSince: signOff !== null && signOff.figuresHash !== hashNow,
  };
}
