import { Injectable } from '@nestjs/common';
import sql, { join, type Sql as Statement } from 'sql-template-tag';
import type { Sql, Tx } from '../../../database/sql.js';
import type { LendabilityBody } from './lendability.dto.js';

type Count = 'matched' | 'changed' | 'alreadySo' | 'withoutNumber' | 'notUsable' | 'withoutClassOrUnit' | 'promised';
export type LendabilityCounts = Record<Count, number>;

const CHUNK = 500;
const PROMISED = (now: string): Statement => sql`(exists (select 1 from checkout_lines cl where cl.asset_id = a.id and cl.closed_at is null)
  or exists (select 1 from holds h where h.asset_id = a.id and h.ends_at > ${now}))`;
/** In somebody's hands until further notice: not lent before it is given back. */
const IN_CUSTODY = sql`exists (select 1 from custodies cu where cu.asset_id = a.id and cu.ended_at is null)`;
const SOUND = sql`(a.number is not null and a.class_id is not null and a.condition = 'usable')`;

const ENTRY = sql`(select e.id from catalogue_entries e where e.class_id = a.class_id and e.unit_id = a.unit_id and e.tracking = 'asset')`;

/** Conditions on `assets a` for what the ids or the filter name; null when they name nothing. */
export function targetOf({ ids, filter }: Pick<LendabilityBody, 'ids' | 'filter'>): Statement | null {
  const parts: Statement[] = [];
  if (ids?.length) parts.push(sql`a.id in (${join(ids)})`);
  if (filter?.unitId) parts.push(sql`a.unit_id in (select u.id from units u join units top on top.id = ${filter.unitId} where u.path like top.path || '%')`);
  if (filter?.classId) parts.push(sql`a.class_id = ${filter.classId}`);
  if (filter?.roomId) parts.push(sql`a.room_id = ${filter.roomId}`);
  if (filter?.storeId) parts.push(sql`a.store_id = ${filter.storeId}`);
  return parts.length ? join(parts, ' and ') : null;
}

/** Marks many assets at once; every rule of `whyNotLend` stands here again as a condition, because no row is loaded. */
@Injectable()
export class LendabilityStore {
  async counts(db: Sql, lendable: boolean, target: Statement, now: string): Promise<LendabilityCounts> {
    const count = (condition: Statement): Statement => sql`coalesce(sum(case when ${condition} then 1 else 0 end), 0)`;
    const row = await db.one<LendabilityCounts>(sql`
      select count(*) as matched, ${count(sql`a.lendable = ${Number(lendable)}`)} as already_so,
        ${count(this.willChange(lendable, now))} as changed,
        ${count(lendable ? sql`a.lendable = 0 and a.number is null` : sql`1 = 0`)} as without_number,
        ${count(lendable ? sql`a.lendable = 0 and a.number is not null and a.class_id is null` : sql`1 = 0`)} as without_class_or_unit,
        ${count(lendable ? sql`a.lendable = 0 and a.number is not null and a.class_id is not null and a.condition <> 'usable'` : sql`1 = 0`)} as not_usable,
        ${count(lendable ? sql`a.lendable = 0 and ${IN_CUSTODY}` : sql`a.lendable = 1 and ${PROMISED(now)}`)} as promised
      from assets a where ${target}`);
    return row!;
  }

  async changing(tx: Tx, lendable: boolean, target: Statement, now: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(sql`select a.id from assets a where ${target} and ${this.willChange(lendable, now)} order by a.id`);
    return rows.map((row) => row.id);
  }

  /** Classes and units among these assets that have no catalogue entry yet. */
  async missingEntries(tx: Tx, ids: string[]): Promise<{ classId: string; unitId: string; unitWord: string | null }[]> {
    const found = await this.perChunk(ids, (chunk) => tx.query<{ classId: string; unitId: string; unitWord: string | null }>(sql`
      select a.class_id, a.unit_id, min(a.unit_word) as unit_word from assets a where a.id in (${join(chunk)}) and ${ENTRY} is null group by a.class_id, a.unit_id`));
    return found.flat();
  }

  /** The entries whose stock this changes. */
  async mark(tx: Tx, lendable: boolean, ids: string[], now: string): Promise<string[]> {
    const touched = await this.perChunk(ids, async (chunk) => {
      const these = sql`a.id in (${join(chunk)})`;
      const before = await tx.query<{ entryId: string }>(sql`select distinct ${lendable ? ENTRY : sql`a.entry_id`} as entry_id from assets a where ${these}`);
      await tx.run(sql`update assets as a set lendable = ${Number(lendable)}, entry_id = ${lendable ? ENTRY : sql`null`}, version = version + 1, updated_at = ${now} where ${these}`);
      return before.map((row) => row.entryId);
    });
    return [...new Set(touched.flat())];
  }

  private willChange(lendable: boolean, now: string): Statement {
    return lendable ? sql`(a.lendable = 0 and ${SOUND} and not ${IN_CUSTODY})` : sql`(a.lendable = 1 and not ${PROMISED(now)})`;
  }

  private async perChunk<T>(ids: string[], work: (chunk: string[]) => Promise<T>): Promise<T[]> {
    const results: T[] = [];
    for (let i = 0; i < ids.length; i += CHUNK) results.push(await work(ids.slice(i, i + CHUNK)));
    return results;
  }
}
