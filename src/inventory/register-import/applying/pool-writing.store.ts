import sql from 'sql-template-tag';
import type { Tx } from '../../../database/sql.js';
import { insertInto, updateOf } from '../../../database/statements.js';
import { entryFor } from '../../catalogue/stock.js';
import type { StoredRow } from '../checking/import-row.store.js';
import type { ThingColumns } from '../checking/row-plan.js';
import { valuesOf } from './asset-writing.store.js';

const UNIT_WORD = 'หน่วย';
const LABELS: readonly (readonly [keyof ThingColumns, string])[] = [
  ['brand', 'ยี่ห้อ'], ['model', 'รุ่น'], ['serial', 'หมายเลขเครื่อง'], ['seller', 'ผู้ขาย'], ['documentNumber', 'เอกสาร'], ['acquiredWay', 'วิธีการได้มา'],
  ['responsibleText', 'ผู้รับผิดชอบ'], ['placeText', 'ที่เก็บ'], ['gfmisNumber', 'GFMIS'],
];

/** A new pool lends nothing until the supply office says how many may be lent. */
export async function insertPool(tx: Tx, row: StoredRow, now: string): Promise<void> {
  const columns = row.detail.columns;
  if (!columns || columns.classId === null) return;
  const { unitId, classId, storeId, number, quantity, acquiredOn } = columns;
  const unitWord = columns.unitWord ?? UNIT_WORD;
  const entryId = await entryFor(tx, { classId, unitId, tracking: 'quantity', unitWord });
  await tx.run(insertInto('pools', {
    id: row.poolId, entryId, storeId, number, name: columns.description, quantity, lendableQuantity: 0, unitWord, unitPriceSatang: columns.priceSatang,
    acquiredOn, note: noteOf(columns), bump: 0, version: 1, createdAt: now,
  }));
}

/** A pool has fewer columns than an asset; what has no place of its own is told in its note, not lost. */
function noteOf(columns: ThingColumns): string | null {
  const named = LABELS.flatMap(([column, label]) => (columns[column] === null ? [] : [`${label}: ${columns[column]}`]));
  const extra = Object.entries(JSON.parse(columns.extraJson) as Record<string, string>).map(([label, text]) => `${label}: ${text}`);
  return [...(columns.note === null ? [] : [columns.note]), ...named, ...extra].join('\n') || null;
}

/** False where somebody changed the pool meanwhile. */
export async function changePool(tx: Tx, row: Pick<StoredRow, 'poolId' | 'detail'>, expected: number, back: boolean): Promise<boolean> {
  const { description, priceSatang, unitId, classId, ...values } = valuesOf(row.detail.changes, back);
  const pool = await tx.one<{ classId: string; unitId: string; unitWord: string }>(
    sql`select e.class_id, e.unit_id, p.unit_word from pools p join catalogue_entries e on e.id = p.entry_id where p.id = ${row.poolId} and p.version = ${expected}`,
  );
  if (!pool) return false;
  const moved = unitId !== undefined || classId !== undefined;
  const entryId = moved ? await entryFor(tx, { classId: classId ?? pool.classId, unitId: unitId ?? pool.unitId, tracking: 'quantity', unitWord: pool.unitWord }) : undefined;
  const changes = { ...values, ...(description === undefined ? {} : { name: description }), ...(priceSatang === undefined ? {} : { unitPriceSatang: priceSatang }), ...(moved ? { entryId } : {}) };
  await tx.run(updateOf('pools', { ...changes, version: expected + 1 }, sql`id = ${row.poolId}`));
  return true;
}

export async function deletePool(tx: Tx, id: string): Promise<void> {
  await tx.run(sql`delete from pools where id = ${id}`);
}
