import sql from 'sql-template-tag';
import { ENGINE } from '../../config.js';
import type { Tx } from '../../database/sql.js';

const LOCK = 0x5ea6c4;

/** The next free row number of the search index; whoever asks is alone with it until the transaction ends. */
export async function nextSearchNo(tx: Tx): Promise<number> {
  if (ENGINE === 'postgres') await tx.query(sql`select pg_advisory_xact_lock(${LOCK})`);
  const row = await tx.one<{ next: number }>(sql`select coalesce(max(search_no), 0) + 1 as next from assets`);
  return row!.next;
}
