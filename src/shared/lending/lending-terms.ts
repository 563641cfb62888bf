import { addDays, addWorkingDays, bangkokDate, daysBetween } from '../calendar.js';
import type { Because } from '../refusals.js';

/** Other terms for things of these classes; null leaves the agency's. */
export interface ClassTerms {
  classIds: string[];
  longestDays: number | null;
  noticeDays: number | null;
}

export interface Terms {
  /** From the first day to the day of the due, in days. */
  longestDays: number;
  /** Working days between the asking and the first day; 0 asks for none. */
  noticeDays: number;
}

/** How long the agency lends, and how early it wants to be asked, at one instant. */
export interface LendingTerms extends Terms {
  classTerms: readonly ClassTerms[];
}

export interface TermedLine {
  description: string;
  classId: string;
}

interface Span {
  startsAt: string;
  dueAt: string;
}

export function termsOf(classId: string, { classTerms, ...usual }: LendingTerms): Terms {
  const own = classTerms.find(({ classIds }) => classIds.includes(classId));
  return { longestDays: own?.longestDays ?? usual.longestDays, noticeDays: own?.noticeDays ?? usual.noticeDays };
}

/** The shortest of the longest loans of these things. */
export const longestOf = (classIds: readonly string[], terms: LendingTerms): number => Math.min(...classIds.map((id) => termsOf(id, terms).longestDays));

export const latestDueOn = (startsAt: string, longestDays: number): string => addDays(bangkokDate(startsAt), longestDays);

/** The first day that may be asked for today. */
export const earliestStartOn = (askedAt: string, noticeDays: number, holidays: ReadonlySet<string>): string =>
  (noticeDays === 0 ? bangkokDate(askedAt) : addWorkingDays(bangkokDate(askedAt), noticeDays, holidays));

/** The first thing that is lent for less long than it is wanted. */
export function whyNotSoLong(lines: readonly TermedLine[], { startsAt, dueAt }: Span, terms: LendingTerms): Because | null {
  const asked = daysBetween(bangkokDate(startsAt), bangkokDate(dueAt));
  const line = lines.find(({ classId }) => asked > termsOf(classId, terms).longestDays);
  if (!line) return null;
  const { longestDays } = termsOf(line.classId, terms);
  return { code: 'loans.too-long', facts: { description: line.description, days: longestDays, asked, latestOn: latestDueOn(startsAt, longestDays) } };
}

/** The first thing that wants to be asked for earlier. */
export function whyNotSoSoon(lines: readonly TermedLine[], startsAt: string, askedAt: string, terms: LendingTerms, holidays: ReadonlySet<string>): Because | null {
  const late = lines.map((line) => ({ ...line, ...termsOf(line.classId, terms) })).map((line) => ({ ...line, earliestOn: earliestStartOn(askedAt, line.noticeDays, holidays) }))
    .filter(({ earliestOn }) => bangkokDate(startsAt) < earliestOn).sort((a, b) => b.noticeDays - a.noticeDays)[0];
  return late ? { code: 'loans.too-soon', facts: { description: late.description, days: late.noticeDays, earliestOn: late.earliestOn } } : null;
}
