import sql, { join, type Sql as Statement } from 'sql-template-tag';
import { isOfAgency, type Actor } from '../../shared/actor.js';

/** An auditor sees what concerns the units that the post covers, and what concerns no unit only as auditor of the agency: a condition on a column of units. */
export function auditedBy(actor: Actor, unitId: Statement): Statement {
  const posts = actor.posts.filter(({ kind }) => kind === 'auditor');
  if (posts.some(isOfAgency)) return sql`1 = 1`;
  return posts.length ? sql`${unitId} in (select id from units where ${join(posts.map(({ unitPath }) => sql`path like ${`${unitPath}%`}`), ' or ')})` : sql`1 = 0`;
}
