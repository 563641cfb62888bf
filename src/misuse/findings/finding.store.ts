import { Injectable } from '@nestjs/common';
import sql, { empty, join, Sql as Statement } from 'sql-template-tag';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto, updateOf } from '../../database/statements.js';
import type { FindingClosing, FindingRule, FindingState } from '../../shared/vocab.js';
import type { Finding } from './finding.entity.js';

export interface FindingRow extends Finding {
  title: string;
  number: string | null;
  unitName: string | null;
}

export interface FindingFilter {
  rule?: FindingRule;
  state?: FindingState;
}

const SELECT = sql`
  select f.*, u.name as unit_name, coalesce(a.description, p.name, r.number) as title, coalesce(a.number, p.number, r.number) as number
  from findings f
  left join units u on u.id = f.unit_id
  left join assets a on a.id = f.asset_id
  left join pools p on f.subject_type = 'pool' and p.id = f.subject_id
  left join loan_requests r on r.id = f.request_id`;

@Injectable()
export class FindingStore {
  async byKeys(from: Sql, keys: readonly string[]): Promise<Map<string, Finding>> {
    if (keys.length === 0) return new Map();
    const rows = await from.query<Finding>(sql`select * from findings where finding_key in (${join(keys)})`);
    return new Map(rows.map((row) => [row.findingKey, row]));
  }

  insert(tx: Tx, finding: Finding): Promise<unknown> {
    return tx.run(insertInto('findings', finding));
  }

  update(tx: Tx, id: string, changes: Partial<Finding>): Promise<unknown> {
    return tx.run(updateOf('findings', changes, sql`id = ${id}`));
  }

  close(tx: Tx, id: string, closedAt: string, closedReason: FindingClosing): Promise<unknown> {
    return this.update(tx, id, { closedAt, closedReason });
  }

  /** Unit responsible for a thing, or for a slip. */
  async unitOf(from: Sql, { assetId, poolId, requestId }: { assetId: string | null; poolId: string | null; requestId: string | null }): Promise<string | null> {
    const row = await from.one<{ unitId: string }>(sql`
      select unit_id from assets where id = ${assetId} union all
      select e.unit_id from pools p join catalogue_entries e on e.id = p.entry_id where p.id = ${poolId} union all
      select unit_id from loan_requests where id = ${requestId} limit 1`);
    return row?.unitId ?? null;
  }

  byId(from: Sql, id: string): Promise<FindingRow | null> {
    return from.one<FindingRow>(sql`${SELECT} where f.id = ${id}`);
  }

  /** The latest first, one more than a page holds. */
  page(from: Sql, { rule, state }: FindingFilter, before: { openedAt: string; id: string } | null, limit: number): Promise<FindingRow[]> {
    const conditions = [
      rule && sql`f.rule = ${rule}`,
      state && (state === 'open' ? sql`f.closed_at is null` : sql`f.closed_at is not null`),
      before && sql`(f.opened_at, f.id) < (${before.openedAt}, ${before.id})`,
    ].filter((condition) => condition instanceof Statement);
    return from.query<FindingRow>(sql`${SELECT} ${conditions.length ? sql`where ${join(conditions, ' and ')}` : empty} order by f.opened_at desc, f.id desc limit ${limit + 1}`);
  }
}
