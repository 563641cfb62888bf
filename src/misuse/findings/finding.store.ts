import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto, updateOf } from '../../database/statements.js';
import type { FindingClosing } from '../../shared/vocab.js';
import type { Finding } from './finding.entity.js';

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
}
