import sql, { empty, join, type Sql as Statement } from 'sql-template-tag';
import type { PostKey } from '../approvals/routing/seats.rules.js';
import type { Actor } from '../shared/actor.js';
import type { NoticeKind } from '../shared/notices/notice-kinds.js';
import type { PostKind } from '../shared/vocab.js';

/** Who looks after the things, and who looks after the looking: for the units their post covers. */
const OFFICES: readonly PostKind[] = ['storekeeper', 'head-of-supply-officers', 'head-of-supplies-unit', 'auditor'];

/** Whose own it is: borrower, who filled it in, who vouches or answers for the borrower. */
export const isOwn = (personId: string): Statement =>
  sql`r.borrower_id = ${personId} or r.filled_in_by = ${personId} or r.sponsor_id = ${personId} or r.responsible_officer_id = ${personId}`;

export const decidedBy = (personId: string): Statement =>
  sql`exists (select 1 from approval_steps s where s.request_id = r.id and s.decided_by = ${personId})
    or exists (select 1 from loan_extensions x where x.request_id = r.id and x.decided_by = ${personId})`;

/** A step or an extension waits for one of these posts, or its holder was told. */
function concerns(posts: readonly PostKey[]): Statement {
  if (posts.length === 0) return sql`1 = 0`;
  const oneOf = join(posts.map(({ postKind, unitId }) => sql`(s.unit_id = ${unitId} and s.post_kind = ${postKind})`), ' or ');
  return sql`exists (select 1 from approval_steps s where s.request_id = r.id and (${oneOf})) or exists (select 1 from loan_extensions s where s.request_id = r.id and (${oneOf}))`;
}

function isKeptBy(actor: Actor): Statement {
  const offices = actor.posts.filter((post) => OFFICES.includes(post.kind));
  if (offices.length === 0) return sql`1 = 0`;
  const covered = join(offices.map((post) => sql`u.path like ${`${post.unitPath}%`}`), ' or ');
  return sql`r.status <> 'draft' and exists (select 1 from units u where u.id = r.unit_id and (${covered}))`;
}

/** Heads who were told that it does not come back (ข้อ 211) may look at what they were told of, for as long as it is out. */
const HEADS_TOLD: readonly NoticeKind[] = ['chase-head', 'chase-supplies', 'chase-agency'];
const wasTold = (personId: string): Statement =>
  sql`r.status = 'checked-out' and exists (select 1 from notices n where n.person_id = ${personId} and n.kind in (${join([...HEADS_TOLD])}) and n.subject_id = r.id)`;

/** Posts that the actor may act for or watch, and requests that have come to them since they were planned for another post. */
export interface Concern {
  posts: readonly PostKey[];
  arrived: readonly string[];
}

/** The one rule of who may see a request `r`; whoever may not is told that it does not exist. */
export const isVisibleTo = (actor: Actor, { posts, arrived }: Concern): Statement =>
  sql`${isOwn(actor.personId)} or (${isKeptBy(actor)}) or ${decidedBy(actor.personId)} or (${wasTold(actor.personId)}) or ${concerns(posts)} ${arrived.length === 0 ? empty : sql`or r.id in (${join([...arrived])})`}`;
