import type { RefusalCode } from '../../shared/refusals.js';
import type { PostKind } from '../../shared/vocab.js';
import { overlap, type Term } from './posts-in-force.rules.js';

/** Seats that one person fills at a time; a deputy stands beside. */
const SEATS: readonly PostKind[] = ['head-of-agency', 'head-of-unit', 'head-of-supplies-unit', 'head-of-supply-officers'];
const AGENCY_ONLY: readonly PostKind[] = ['head-of-agency'];
const UNIT_ONLY: readonly PostKind[] = ['head-of-unit'];

export interface Appointment extends Term {
  kind: PostKind;
  isDeputy: boolean;
}

export const isSeat = (kind: PostKind): boolean => SEATS.includes(kind);

/** Why this post cannot be given on this unit for these days; `others` hold the same kind there. */
export function whyNotAppoint(given: Appointment, unit: { parentId: string | null }, others: readonly Appointment[]): RefusalCode | null {
  if (given.untilOn !== null && given.untilOn < given.fromOn) return 'posts.period-reversed';
  if (AGENCY_ONLY.includes(given.kind) && unit.parentId !== null) return 'posts.agency-only';
  if (UNIT_ONLY.includes(given.kind) && unit.parentId === null) return 'posts.head-of-agency-instead';
  return seatHolder(given, others) ? 'posts.seat-taken' : null;
}

export function seatHolder<T extends Appointment>(given: Appointment, others: readonly T[]): T | undefined {
  return given.isDeputy || !isSeat(given.kind) ? undefined : others.find((other) => !other.isDeputy && overlap(given, other));
}

/** Nobody shuts out themselves, and somebody must remain who can let people in. */
export function whyNotStop(actorId: string, personId: string, administrators: readonly string[]): RefusalCode | null {
  if (actorId === personId) return 'people.own-disablement';
  return administrators.length > 0 && administrators.every((id) => id === personId) ? 'people.last-administrator' : null;
}

export function whyNotEnd(post: Appointment & { personId: string }, untilOn: string, administrators: readonly string[]): RefusalCode | null {
  if (untilOn < post.fromOn) return 'posts.period-reversed';
  if (post.untilOn !== null && post.untilOn <= untilOn) return 'posts.ended-already';
  const isLast = post.kind === 'administrator' && administrators.every((id) => id === post.personId);
  return isLast ? 'people.last-administrator' : null;
}
