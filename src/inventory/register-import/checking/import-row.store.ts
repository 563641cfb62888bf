import sql, { empty, join } from 'sql-template-tag';
import { newId } from '../../../database/ids.js';
import type { Sql, Tx } from '../../../database/sql.js';
import { insertInto } from '../../../database/statements.js';
import type { RowOutcome } from '../../../shared/import-vocab.js';
import type { PlannedRow, RowDetail } from './row-plan.js';

/** A row as stored, its JSON read. */
export interface StoredRow extends Omit<PlannedRow, 'cells'> {
  id: string;
  seq: number;
  cells: string[];
}

type Raw = Omit<StoredRow, 'cells' | 'detail'> & { cellsJson: string; detailJson: string };

const COLUMNS = sql`id, seq, line, outcome, asset_id, pool_id, fingerprint, nth, cells_json, detail_json`;
const stored = ({ cellsJson, detailJson, ...row }: Raw): StoredRow => ({ ...row, cells: JSON.parse(cellsJson) as string[], detail: JSON.parse(detailJson) as RowDetail });

export async function insertRows(tx: Tx, importId: string, from: number, rows: readonly PlannedRow[]): Promise<void> {
  if (rows.length === 0) return;
  const records = rows.map(({ cells, detail, ...row }, index) => ({
    id: newId(), importId, seq: from + index, ...row, applied: 0, cellsJson: JSON.stringify(cells), detailJson: JSON.stringify(detail),
  }));
  await tx.run(insertInto('register_import_rows', records));
}

export async function deleteRows(tx: Tx, importId: string, limit: number): Promise<number> {
  const { changed } = await tx.run(sql`delete from register_import_rows where id in (select id from register_import_rows where import_id = ${importId} limit ${limit})`);
  return changed;
}

export async function rowsAfter(db: Sql, importId: string, outcome: RowOutcome | null, seq: number, limit: number): Promise<StoredRow[]> {
  const only = outcome === null ? empty : sql`and outcome = ${outcome}`;
  return (await db.query<Raw>(sql`select ${COLUMNS} from register_import_rows where import_id = ${importId} ${only} and seq > ${seq} order by seq limit ${limit}`)).map(stored);
}

/** What is still to be carried out, or with `applied` = 1 to be taken back. */
export async function openRows(db: Sql, importId: string, applied: 0 | 1, seq: number, limit: number): Promise<StoredRow[]> {
  return (await db.query<Raw>(sql`select ${COLUMNS} from register_import_rows
    where import_id = ${importId} and applied = ${applied} and outcome in ('new', 'changed') and seq > ${seq} order by seq limit ${limit}`)).map(stored);
}

export async function markApplied(tx: Tx, ids: readonly string[], applied: 0 | 1): Promise<void> {
  if (ids.length > 0) await tx.run(sql`update register_import_rows set applied = ${applied} where id in (${join([...ids])})`);
}

/** What the file says otherwise is let stand as the register has it. Answers how many. */
export async function leaveChangedRows(tx: Tx, importId: string): Promise<number> {
  return (await tx.run(sql`update register_import_rows set outcome = 'unchanged' where import_id = ${importId} and outcome = 'changed' and applied = 0`)).changed;
}

export async function refuseRow(tx: Tx, row: StoredRow): Promise<void> {
  await tx.run(sql`update register_import_rows set outcome = 'refused', asset_id = null, pool_id = null, detail_json = ${JSON.stringify(row.detail)} where id = ${row.id}`);
}

export async function highestSeq(db: Sql, importId: string): Promise<number> {
  const row = await db.one<{ seq: number | null }>(sql`select max(seq) as seq from register_import_rows where import_id = ${importId}`);
  return row?.seq ?? 0;
}
