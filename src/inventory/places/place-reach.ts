import sql from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import { found, Refusal } from '../../http/refusal.js';
import { isOfAgency, postCovering, type Actor } from '../../shared/actor.js';
import type { PostKind } from '../../shared/vocab.js';

const KEEPERS: readonly PostKind[] = ['administrator', 'head-of-supply-officers', 'head-of-supplies-unit'];

/** Sites and their rooms are the agency's; whether one counts as inside decides who approves (ข้อ 208). */
export function refuseUnlessOfAgency(actor: Actor): void {
  const keepsThem = actor.posts.some((post) => KEEPERS.includes(post.kind) && isOfAgency(post));
  if (!keepsThem) throw new Refusal('not-permitted');
}

/** A store belongs to a unit: it is kept, and handed to another unit, by those whose post covers both. */
export async function refuseUnlessKeptBy(db: Sql, actor: Actor, storeId: string | null, unitId: string | undefined): Promise<void> {
  const before = storeId === null ? null : found(await db.one<{ unitId: string }>(sql`select unit_id from stores where id = ${storeId}`)).unitId;
  for (const id of [before, unitId]) {
    const unit = id ? await db.one<{ path: string }>(sql`select path from units where id = ${id}`) : null;
    if (unit && !postCovering(actor, KEEPERS, unit.path)) throw new Refusal('inventory.out-of-reach');
  }
}
