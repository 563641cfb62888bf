import { covers as coversUnit, type Power } from '../../people/power.rules.js';
import type { RefusalCode } from '../../shared/refusals.js';
import type { PostKind } from '../../shared/vocab.js';

export interface Helped {
  id: string;
  unitPath: string;
  /** What they may act as, today or later, as holders and under orders. */
  powers: readonly Power[];
}

const EVERY_POST = 'every post';

/** Whose password each post may open anew. Whoever sets a password could act in its owner's name, so never that of somebody with more power. */
const HELPS: Partial<Record<PostKind, readonly PostKind[] | typeof EVERY_POST>> = {
  administrator: EVERY_POST,
  'head-of-unit': ['head-of-unit', 'head-of-supplies-unit', 'storekeeper', 'secretary', 'guard'],
  'head-of-supply-officers': ['head-of-supplies-unit', 'storekeeper', 'guard'],
};

export function whyNotHelp(actor: { personId: string; posts: readonly Power[] }, person: Helped): RefusalCode | null {
  if (actor.personId === person.id) return 'resets.own';
  const near = actor.posts.filter(({ kind, unitPath }) => HELPS[kind] !== undefined && person.unitPath.startsWith(unitPath));
  if (near.length === 0) return 'not-permitted';
  return near.some((post) => person.powers.every((power) => helps(post, power))) ? null : 'resets.more-power';
}

function helps(post: Power, power: Power): boolean {
  const kinds = HELPS[post.kind]!;
  return coversUnit(post, power) && (kinds === EVERY_POST || kinds.includes(power.kind));
}
