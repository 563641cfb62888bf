import sql, { join, type Sql } from 'sql-template-tag';
import { Refusal } from '../http/refusal.js';
import { isOfAgency, postCovering, type Actor } from '../shared/actor.js';

/** An administrator of a unit manages it and what lies below, and sees nothing else as administrator. */
export const isAdministered = (actor: Actor, unitPath: string): boolean => postCovering(actor, ['administrator'], unitPath) !== null;

/** What holds for the whole agency is decided by an administrator of the whole agency. */
export function refuseUnlessOfAgency(actor: Actor): void {
  if (!actor.posts.some((post) => post.kind === 'administrator' && isOfAgency(post))) throw new Refusal('not-permitted');
}

/** The same as a condition on a column that holds a unit's path. */
export function administeredBy(actor: Actor, path: Sql): Sql {
  const posts = actor.posts.filter((post) => post.kind === 'administrator');
  return posts.length === 0 ? sql`1 = 0` : sql`(${join(posts.map((post) => sql`${path} like ${`${post.unitPath}%`}`), ' or ')})`;
}

/** What lies outside does not exist for this administrator. */
export function seen<T extends { unitPath: string }>(actor: Actor, thing: T | null): T {
  if (!thing || !isAdministered(actor, thing.unitPath)) throw new Refusal('not-found');
  return thing;
}
