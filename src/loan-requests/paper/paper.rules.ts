import { bangkokInstant } from '../../shared/calendar.js';
import type { Because } from '../../shared/refusals.js';
import type { FileKind, LoanStatus } from '../../shared/vocab.js';

const because = (code: Because['code'], facts: Because['facts'] = {}): Because => ({ code, facts });

export interface PageFile {
  kind: FileKind;
  uploadedBy: string;
  /** It shows the page of another request, or proves something else. */
  isElsewhere: boolean;
}

export interface PageFacts {
  recorderId: string;
  signerId: string;
  round: number;
  memo: { round: number; printedOn: string } | null;
  file: PageFile | null;
  /** YYYY-MM-DD */
  signedOn: string;
  today: string;
}

/** A page as it was printed and signed: never by who records it, never before it was printed, never tomorrow. */
export function whyNotThisPage({ recorderId, signerId, round, memo, file, signedOn, today }: PageFacts): Because | null {
  if (signerId === recorderId) return because('paper.own-signature');
  if (!memo || memo.round !== round) return because('paper.not-this-memo');
  if (signedOn < memo.printedOn) return because('paper.before-printed', { printedOn: memo.printedOn });
  if (signedOn > today) return because('paper.in-the-future');
  const fits = file !== null && (file.kind === 'paper' || file.kind === 'photo') && file.uploadedBy === recorderId && !file.isElsewhere;
  return fits ? null : because('paper.page-unfit');
}

/** The power to sign is looked at on the day of the page: at its end, or now where that is today. */
export function signedAt(signedOn: string, today: string, now: string): string {
  return signedOn === today ? now : bangkokInstant(signedOn, '23:59');
}

/** Who is said to have signed may say that it is not so, once, whatever came of it. */
export function whyNotObject(step: { decidedBy: string | null; recordedBy: string | null; objectedAt: string | null } | null, personId: string): Because | null {
  if (!step || step.recordedBy === null || step.decidedBy !== personId) return because('paper.not-your-signature');
  return step.objectedAt === null ? null : because('paper.objected-already');
}

/** Nothing has left: the approval that the signer denies lets nothing leave, and the request waits again. What is out stays out, and the auditor asks. */
export const isReopenedBy = (status: LoanStatus, kind: string): boolean => status === 'approved' && kind === 'approval';

/** The step that this person is said to have signed: what is not objected to before what is, the latest round first, the approval before an opinion. */
export function signedStepOf<S extends { kind: string; round: number; decidedBy: string | null; recordedBy: string | null; objectedAt: string | null }>(steps: readonly S[], personId: string): S | null {
  const own = steps.filter((step) => step.decidedBy === personId && step.recordedBy !== null);
  const isObjected = (step: S): number => (step.objectedAt === null ? 0 : 1);
  return own.sort((a, b) => isObjected(a) - isObjected(b) || b.round - a.round || Number(a.kind !== 'approval') - Number(b.kind !== 'approval'))[0] ?? null;
}
