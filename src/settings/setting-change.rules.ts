import { isOfAgency, type Actor } from '../shared/actor.js';
import type { RefusalCode } from '../shared/refusals.js';
import type { SettingChangeState } from '../shared/settings.js';

export interface ChangeFacts {
  authorId: string | null;
  effectiveFrom: string;
  needsSecond: 0 | 1;
  confirmedAt: string | null;
  withdrawnAt: string | null;
}

type Posts = Pick<Actor, 'posts'>;

/** Where administrator and storekeeper are one person, a second confirms. */
export const needsSecond = ({ posts }: Posts): boolean => posts.some(({ kind }) => kind === 'storekeeper');

const isAdministrator = ({ posts }: Posts): boolean => posts.some((post) => post.kind === 'administrator' && isOfAgency(post));

/** The second person: another administrator of the agency, or its head. */
export const isSecond = (actor: Posts): boolean => isAdministrator(actor) || actor.posts.some(({ kind }) => kind === 'head-of-agency');

export function stateOf({ effectiveFrom, needsSecond: isProposed, confirmedAt, withdrawnAt }: ChangeFacts, now: string): SettingChangeState {
  if (withdrawnAt !== null) return 'withdrawn';
  if (isProposed && confirmedAt === null) return 'waiting';
  return effectiveFrom > now ? 'coming' : 'held';
}

export function whyNotConfirm(change: ChangeFacts, actor: Pick<Actor, 'personId' | 'posts'>, now: string): RefusalCode | null {
  if (!isSecond(actor)) return 'not-permitted';
  if (stateOf(change, now) !== 'waiting') return 'settings.settled-already';
  return change.authorId === actor.personId ? 'settings.own-change' : null;
}

/** What has taken effect is changed by another change, never taken back. */
export function whyNotWithdraw(change: ChangeFacts, actor: Pick<Actor, 'personId' | 'posts'>, now: string): RefusalCode | null {
  const state = stateOf(change, now);
  if (!isAdministrator(actor) && !(state === 'waiting' && isSecond(actor))) return 'not-permitted';
  return state === 'waiting' || state === 'coming' ? null : 'settings.settled-already';
}
