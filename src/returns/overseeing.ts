import sql, { join, type Sql as Statement } from 'sql-template-tag';
import type { Actor } from '../shared/actor.js';
import type { PostKind } from '../shared/vocab.js';

const OVERSEERS: readonly PostKind[] = ['auditor', 'head-of-supply-officers', 'head-of-supplies-unit', 'head-of-agency', 'deputy-head', 'storekeeper', 'head-of-unit'];
/** Those who answer for the borrowers of their unit as well as for its things. */
const HEADS: readonly PostKind[] = ['head-of-unit', 'head-of-agency', 'deputy-head'];

/** Which loans somebody watches over, by the units that their posts cover, as a condition on the responsible unit `u`, the borrower's unit `bu` and the store `st`. */
export function overseen(actor: Actor, columns: { borrowerUnit: boolean; store: boolean }): Statement {
  const parts = actor.posts.filter((post) => OVERSEERS.includes(post.kind)).map((post) => {
    if (post.storeId !== null) return columns.store ? sql`st.id = ${post.storeId}` : sql`u.path like ${`${post.unitPath}%`}`;
    const own = sql`u.path like ${`${post.unitPath}%`}`;
    return HEADS.includes(post.kind) && columns.borrowerUnit ? sql`(${own} or bu.path like ${`${post.unitPath}%`})` : own;
  });
  return parts.length ? join(parts, ' or ') : sql`1 = 0`;
}
