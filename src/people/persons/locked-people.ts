import sql, { join } from 'sql-template-tag';
import { ENGINE } from '../../config.js';
import type { Tx } from '../../database/sql.js';

/** Whoever counts or cancels what concerns these people goes one after another; SQLite writes so anyway. */
export async function lockPeople(tx: Tx, personIds: readonly string[]): Promise<void> {
  if (ENGINE === 'postgres' && personIds.length > 0) await tx.query(sql`select id from people where id in (${join([...personIds])}) order by id for no key update`);
}
