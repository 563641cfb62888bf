import { isAdministrator, maySecond, whyNotSecond, type Confirmer } from '../people/second/second-person.rules.js';
import type { Actor } from '../shared/actor.js';
import type { RefusalCode } from '../shared/refusals.js';
import type { SettingChangeState } from '../shared/settings.js';
import { subjectOf } from '../shared/subject-settings/subject-settings.js';

export interface ChangeFacts {
  key: string;
  authorId: string | null;
  effectiveFrom: string;
  needsSecond: 0 | 1;
  confirmedAt: string | null;
  withdrawnAt: string | null;
}

export function stateOf({ effectiveFrom, needsSecond: isProposed, confirmedAt, withdrawnAt }: ChangeFacts, now: string): SettingChangeState {
  if (withdrawnAt !== null) return 'withdrawn';
  if (isProposed && confirmedAt === null) return 'waiting';
  return effectiveFrom > now ? 'coming' : 'held';
}

export function whyNotConfirm(change: ChangeFacts, confirmer: Confirmer, now: string): RefusalCode | null {
  const why = whyNotSecond(change.authorId, confirmer);
  if (why === 'not-permitted') return why;
  return stateOf(change, now) === 'waiting' ? why : 'settings.settled-already';
}

/** Whoever keeps a site, store or unit takes back what they themselves decided of it. */
export const isOwnOfSubject = ({ key, authorId }: Pick<ChangeFacts, 'key' | 'authorId'>, { personId }: Pick<Actor, 'personId'>): boolean =>
  subjectOf(key) !== null && authorId === personId;

/** What has taken effect is changed by another change, never taken back. */
export function whyNotWithdraw(change: ChangeFacts, actor: Pick<Actor, 'personId' | 'posts'>, now: string): RefusalCode | null {
  const state = stateOf(change, now);
  if (!isAdministrator(actor) && !isOwnOfSubject(change, actor) && !(state === 'waiting' && maySecond(actor))) return 'not-permitted';
  return state === 'waiting' || state === 'coming' ? null : 'settings.settled-already';
}
