import { addDays } from '../shared/calendar.js';
import type { Because } from '../shared/refusals.js';
import { GUIDELINE_SECTIONS, MOST_DAYS_AHEAD, type GuidelineSection, type GuidelineState } from '../shared/guideline/guideline-vocab.js';

export type GuidelineWords = Record<GuidelineSection, string>;

export interface GuidelineFacts {
  status: 'draft' | 'published';
  /** YYYY-MM-DD */
  commentsFromOn: string | null;
  commentsUntilOn: string | null;
  proposedAt: string | null;
}

/** Days are YYYY-MM-DD of Bangkok. */
export function stateOf({ status, commentsUntilOn, proposedAt }: GuidelineFacts, today: string): GuidelineState {
  if (status === 'published') return 'published';
  if (proposedAt !== null) return 'proposed';
  return commentsUntilOn !== null && today <= commentsUntilOn ? 'commenting' : 'writing';
}

const inState = (facts: GuidelineFacts, today: string): Record<GuidelineState, Because | null> => ({
  writing: null,
  commenting: { code: 'guidelines.in-comments', facts: { untilOn: facts.commentsUntilOn } },
  proposed: { code: 'guidelines.proposed', facts: {} },
  published: { code: 'guidelines.published', facts: { on: today } },
});

/** Words stand still while staff comment on them, and while they lie before the head. */
export const whyNotEdit = (facts: GuidelineFacts, today: string): Because | null => inState(facts, today)[stateOf(facts, today)];

/** The period is opened, made longer or shorter; it may end today, not before. */
export function whyNotOpenComments(facts: GuidelineFacts, untilOn: string, today: string): Because | null {
  const state = stateOf(facts, today);
  if (state === 'proposed' || state === 'published') return inState(facts, today)[state];
  return untilOn < today ? { code: 'guidelines.until-past', facts: {} } : null;
}

export const whyNotComment = (facts: GuidelineFacts, today: string): Because | null =>
  stateOf(facts, today) === 'commenting' ? null : { code: 'guidelines.not-in-comments', facts: {} };

/** Answers are part of the draft: given while it is written or commented on. */
export function whyNotAnswer(facts: GuidelineFacts, today: string): Because | null {
  const state = stateOf(facts, today);
  return state === 'commenting' ? null : inState(facts, today)[state];
}

export const emptySections = (words: GuidelineWords): GuidelineSection[] => GUIDELINE_SECTIONS.filter((section) => words[section].trim() === '');

/** Nothing is laid before the head half-written, or with a comment that nobody answered. */
export function whyNotPropose(facts: GuidelineFacts, unhandled: number, today: string): Because | null {
  return whyNotEdit(facts, today) ?? (unhandled > 0 ? { code: 'guidelines.comments-unhandled', facts: { count: unhandled } } : null);
}

export function whyNotDecide(facts: GuidelineFacts, today: string): Because | null {
  const state = stateOf(facts, today);
  if (state === 'published') return inState(facts, today).published;
  return state === 'proposed' ? null : { code: 'guidelines.not-proposed', facts: {} };
}

/** In force from today at the earliest and a year from now at the latest, and after the version before it. */
export function whyNotFrom(fromOn: string, latestFromOn: string | null, today: string): Because | null {
  const earliestOn = latestFromOn !== null && latestFromOn >= today ? addDays(latestFromOn, 1) : today;
  const latestOn = addDays(today, MOST_DAYS_AHEAD);
  if (fromOn > latestOn) return { code: 'guidelines.from-too-late', facts: { latestOn } };
  return fromOn < earliestOn ? { code: 'guidelines.from-past', facts: { earliestOn } } : null;
}
