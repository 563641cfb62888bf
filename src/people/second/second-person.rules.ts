import { isOfAgency, type Actor } from '../../shared/actor.js';
import { addDays, bangkokDate } from '../../shared/calendar.js';
import type { RefusalCode } from '../../shared/refusals.js';
import type { PostKind } from '../../shared/vocab.js';

/** Whoever kept a store so lately, or gave a seat so shortly before, is no other person for it. */
export const KEPT_DAYS = 90;

type Posts = Pick<Actor, 'posts'>;

/** Days in a storekeeper's post or under an order, known since. */
export interface KeptTerm {
  recordedAt: string;
  untilOn: string | null;
}

/** A post by which one may confirm. */
export interface SeatFacts {
  kind: PostKind;
  recordedBy: string | null;
  recordedAt: string;
  /** A second person confirmed that it was given, or nobody was there who could have. */
  isPassed: boolean;
}

export interface Seat {
  /** Who alone put the holder there, being storekeeper; null otherwise. */
  givenBy: string | null;
}

export interface Confirmer {
  personId: string;
  seats: readonly Seat[];
}

export const isAdministrator = ({ posts }: Posts): boolean => posts.some((post) => post.kind === 'administrator' && isOfAgency(post));

/** A post of an administrator or of the agency's head, today or later. */
export interface OfficeFacts {
  personId: string;
  recordedBy: string | null;
  /** Has a password and works here. */
  hasComeIn: boolean;
}

/** Who may be a second person: an administrator of the agency, or its head. */
export const maySecond = (actor: Posts): boolean => isAdministrator(actor) || actor.posts.some(({ kind }) => kind === 'head-of-agency');

/** Known as a storekeeper by that day or so many days later, and not over for long. */
export const isKeeper = (terms: readonly KeptTerm[], day: string, daysAhead = 0): boolean =>
  terms.some(({ recordedAt, untilOn }) => bangkokDate(recordedAt) <= addDays(day, daysAhead) && (untilOn === null || addDays(untilOn, KEPT_DAYS) >= day));

/** Who is head of the agency is publicly known; another administrator may have been put there in time for what was to come. */
export function seatOf({ kind, recordedBy, recordedAt, isPassed }: SeatFacts, keptByGiver: readonly KeptTerm[]): Seat {
  const isGiven = !isPassed && recordedBy !== null && isKeeper(keptByGiver, bangkokDate(recordedAt), kind === 'administrator' ? KEPT_DAYS : 0);
  return { givenBy: isGiven ? recordedBy : null };
}

/** Another person, who did not get every such post from the author of the change. */
export function whyNotSecond(authorId: string | null, { personId, seats }: Confirmer): RefusalCode | null {
  if (seats.length === 0) return 'not-permitted';
  if (authorId === personId) return 'second-person.own-change';
  return authorId !== null && seats.every(({ givenBy }) => givenBy === authorId) ? 'second-person.own-choice' : null;
}

/**
 * Whose accounts an author who needs a second person neither opens nor closes: as one of them they would need nobody.
 * Before any of them came in, whom the author alone put there is excepted: who chose the person chose into whose hands the post went.
 */
export function closedTo(authorId: string, offices: readonly OfficeFacts[]): ReadonlySet<string> {
  const others = offices.filter(({ personId }) => personId !== authorId);
  const isFounding = others.every(({ hasComeIn }) => !hasComeIn);
  return new Set(others.filter(({ recordedBy }) => !isFounding || recordedBy !== authorId).map(({ personId }) => personId));
}
