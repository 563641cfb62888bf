import sql, { join, type Sql as Statement } from 'sql-template-tag';
import type { Actor } from '../shared/actor.js';
import type { PostKind } from '../shared/vocab.js';

const WHOLE_AGENCY: readonly PostKind[] = ['auditor', 'head-of-supply-officers', 'head-of-supplies-unit', 'head-of-agency', 'deputy-head'];
const OWN_UNIT: readonly PostKind[] = ['storekeeper', 'head-of-unit'];

/** Which loans somebody watches over, as a condition on the responsible unit `u`, the borrower's unit `bu` and the store `st`. */
export function overseen(actor: Actor, columns: { borrowerUnit: boolean; store: boolean }): Statement {
  if (actor.posts.some((post) => WHOLE_AGENCY.includes(post.kind))) return sql`1 = 1`;
  const parts = actor.posts.filter((post) => OWN_UNIT.includes(post.kind)).map((post) => {
    if (post.storeId !== null) return columns.store ? sql`st.id = ${post.storeId}` : sql`u.path like ${`${post.unitPath}%`}`;
    const own = sql`u.path like ${`${post.unitPath}%`}`;
    return post.kind === 'head-of-unit' && columns.borrowerUnit ? sql`(${own} or bu.path like ${`${post.unitPath}%`})` : own;
  });
  return parts.length ? join(parts, ' or ') : sql`1 = 0`;
}
