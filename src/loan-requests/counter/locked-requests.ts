import sql, { join } from 'sql-template-tag';
import { ENGINE } from '../../config.js';
import type { Tx } from '../../database/sql.js';

/** On PostgreSQL those who write about one slip wait for each other, so that the second sees what the first did; on SQLite every writer waits. */
export async function lockRequests(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ENGINE === 'postgres') await tx.query(sql`select id from loan_requests where id in (${join([...ids])}) order by id for update`);
}
