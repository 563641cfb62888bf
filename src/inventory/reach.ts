import sql, { join, type Sql as Statement } from 'sql-template-tag';
import { isOfAgency, type Actor, type HeldPost } from '../shared/actor.js';
import type { PostKind } from '../shared/vocab.js';

const SUPPLY_POSTS: readonly PostKind[] = ['storekeeper', 'head-of-supply-officers', 'head-of-supplies-unit'];

const supplyPosts = (actor: Actor): HeldPost[] => actor.posts.filter((post) => SUPPLY_POSTS.includes(post.kind));

/** Whether one of the actor's supply posts covers a thing of this unit in this store. */
export function reaches(actor: Actor, unitPath: string, storeId: string | null): boolean {
  return supplyPosts(actor).some((post) => unitPath.startsWith(post.unitPath) && (post.storeId === null || post.storeId === storeId));
}

/** Whose register it is: the supply office of the thing's unit or store, and whoever looks after the looking there. */
const readingPosts = (actor: Actor): HeldPost[] => actor.posts.filter((post) => post.kind === 'auditor' || SUPPLY_POSTS.includes(post.kind));

export function readsRegisterOf(actor: Actor, unitPath: string, storeId: string | null): boolean {
  return readingPosts(actor).some((post) => unitPath.startsWith(post.unitPath) && (post.storeId === null || post.storeId === storeId));
}

/** The same as a condition on `unit_id` and `store_id` under these names; true of everything for posts of the whole agency. */
export function registerReadBy(actor: Actor, names: { unit: Statement; store: Statement }): Statement {
  const posts = readingPosts(actor);
  if (posts.some(isOfAgency)) return sql`1 = 1`;
  const parts = posts.map((post) => {
    const unit = sql`${names.unit} in (select id from units where path like ${`${post.unitPath}%`})`;
    return post.storeId === null ? unit : sql`(${unit} and ${names.store} = ${post.storeId})`;
  });
  return parts.length ? sql`(${join(parts, ' or ')})` : sql`1 = 0`;
}

/** The same as a condition on `assets a`. */
export const assetsReadBy = (actor: Actor): Statement => registerReadBy(actor, { unit: sql`a.unit_id`, store: sql`a.store_id` });

/** What the actor may change, as a condition on `assets`. */
export function reachable(actor: Actor): Statement {
  const parts = supplyPosts(actor).map((post) => {
    const unit = sql`unit_id in (select id from units where path like ${`${post.unitPath}%`})`;
    return post.storeId === null ? unit : sql`(${unit} and store_id = ${post.storeId})`;
  });
  return parts.length ? sql`(${join(parts, ' or ')})` : sql`1 = 0`;
}
