import { refusalMessage } from '../../shared/refusals.js';
import type { AuthorityChangeFacts, AuthorityChangeView } from '../../shared/api/access/authority-changes.js';
import type { Actor } from '../../shared/actor.js';
import { isAdministered } from '../administered.js';
import type { AuthorityChange } from './authority-change.entity.js';
import type { ChangeRow } from './authority-change.store.js';
import { whyNotSecond, type Seat } from './second-person.rules.js';

export const factsOf = ({ factsJson }: Pick<AuthorityChange, 'factsJson'>): AuthorityChangeFacts => JSON.parse(factsJson) as AuthorityChangeFacts;

/** The reader, and the posts by which they may confirm. */
export interface Standing {
  actor: Actor;
  seats: readonly Seat[];
}

/** Who may confirm at all sees every change; an administrator, those of their units. */
export const isSeenBy = ({ unitPath }: ChangeRow, { actor, seats }: Standing): boolean => seats.length > 0 || isAdministered(actor, unitPath);

export function changeView(row: ChangeRow, standing: Standing): AuthorityChangeView {
  const { id, kind, personId, personName, unitName, storeName, authorId, authorName, proposedAt, outcome } = row;
  const { actor, seats } = standing;
  const why = whyNotSecond(authorId, { personId: actor.personId, seats });
  const isOpen = outcome === null;
  return {
    id, kind, person: { id: personId, name: personName }, unitName, storeName, ...factsOf(row), authorName, proposedAt, state: isOpen ? 'waiting' : outcome === 'withdrawn' ? 'withdrawn' : 'confirmed',
    mayConfirm: isOpen && why === null, whyNotConfirm: isOpen && why && why !== 'not-permitted' ? refusalMessage(why, {}, actor.language) : null, mayWithdraw: isOpen && isSeenBy(row, standing),
  };
}
