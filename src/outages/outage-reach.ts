import sql, { join, type Sql as Statement } from 'sql-template-tag';
import { atMyCounter } from '../checkouts/counter-reach.js';
import { isOfAgency, postCovering, type Actor, type HeldPost } from '../shared/actor.js';
import type { PostKind } from '../shared/vocab.js';

/** They review what the record speaks against. */
export const HEADS: readonly PostKind[] = ['head-of-supply-officers', 'head-of-supplies-unit'];
const KEEPERS: readonly PostKind[] = ['storekeeper', ...HEADS];
const SEES: readonly PostKind[] = [...KEEPERS, 'auditor', 'administrator'];
const DECLARES: readonly PostKind[] = ['head-of-supply-officers', 'administrator'];

/** Pads of the units that the reader's posts cover; the unit of the pad is named `u`. */
export function seenBy(actor: Actor): Statement {
  const posts = actor.posts.filter((post) => SEES.includes(post.kind));
  return posts.length === 0 ? sql`1 = 0` : sql`(${join(posts.map((post) => sql`u.path like ${`${post.unitPath}%`}`), ' or ')})`;
}

/** Whose supply office it is prints for their widest unit. */
export const padPostOf = (actor: Actor): HeldPost | null =>
  [...actor.posts].filter((post) => KEEPERS.includes(post.kind)).sort((a, b) => a.unitPath.length - b.unitPath.length)[0] ?? null;

export const mayUse = (actor: Actor, unitPath: string): boolean => postCovering(actor, KEEPERS, unitPath) !== null;
export const isHeadOf = (actor: Actor, unitPath: string): boolean => postCovering(actor, HEADS, unitPath) !== null;
/** The thing is at the counter of a storekeeper, or of a unit whose supplies the head answers for. */
export const isInCharge = (actor: Actor, unitPath: string, storeId: string | null): boolean => atMyCounter(actor, unitPath, storeId) || isHeadOf(actor, unitPath);
/** One line leads to the program: an outage is that of the whole agency. */
export const mayDeclare = (actor: Actor): boolean => actor.posts.some((post) => DECLARES.includes(post.kind) && isOfAgency(post));
