import sql, { join, type Sql as Statement } from 'sql-template-tag';
import type { PostKey } from '../../approvals/routing/seats.rules.js';
import type { Actor } from '../../shared/actor.js';
import type { PostKind } from '../../shared/vocab.js';

const HEADS: readonly PostKind[] = ['head-of-unit', 'deputy-head', 'head-of-agency'];
const OFFICE: readonly PostKind[] = ['storekeeper', 'head-of-supply-officers', 'head-of-supplies-unit', 'auditor'];

/** Whether somebody may look at what waits for the head of agency: holder, under an order, or as secretary. */
export const standsForHead = (posts: readonly PostKey[]): boolean => posts.some((post) => post.postKind === 'head-of-agency');

/** The holder, the heads above, the thing's supply office and auditor, and whoever stands for the head of agency. */
export function permitsSeenBy(actor: Actor, posts: readonly PostKey[]): Statement {
  if (standsForHead(posts)) return sql`1 = 1`;
  const parts = actor.posts.flatMap((post) => [
    ...(HEADS.includes(post.kind) ? [sql`pu.path like ${`${post.unitPath}%`}`] : []),
    ...(OFFICE.includes(post.kind) ? [sql`u.path like ${`${post.unitPath}%`}`] : []),
  ]);
  return sql`(${join([sql`t.person_id = ${actor.personId}`, ...parts], ' or ')})`;
}
