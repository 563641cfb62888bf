import sql, { join, type Sql as Statement } from 'sql-template-tag';
import type { Actor, HeldPost } from '../shared/actor.js';
import type { PostKind } from '../shared/vocab.js';

const SUPPLY_POSTS: readonly PostKind[] = ['storekeeper', 'head-of-supply-officers', 'head-of-supplies-unit'];

const supplyPosts = (actor: Actor): HeldPost[] => actor.posts.filter((post) => SUPPLY_POSTS.includes(post.kind));

/** Whether one of the actor's supply posts covers a thing of this unit in this store. */
export function reaches(actor: Actor, unitPath: string, storeId: string | null): boolean {
  return supplyPosts(actor).some((post) => unitPath.startsWith(post.unitPath) && (post.storeId === null || post.storeId === storeId));
}

/** The same as a condition on `assets`. */
export function reachable(actor: Actor): Statement {
  const parts = supplyPosts(actor).map((post) => {
    const unit = sql`unit_id in (select id from units where path like ${`${post.unitPath}%`})`;
    return post.storeId === null ? unit : sql`(${unit} and store_id = ${post.storeId})`;
  });
  return parts.length ? sql`(${join(parts, ' or ')})` : sql`1 = 0`;
}
