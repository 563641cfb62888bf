import { Injectable } from '@nestjs/common';
import sql, { empty, join } from 'sql-template-tag';
import { newId } from '../database/ids.js';
import type { Sql, Tx } from '../database/sql.js';
import { insertInto, updateOf } from '../database/statements.js';
import type { ListCounts } from '../shared/api/lists/list-imports.js';
import type { ListOutcome } from '../shared/lists/list-import-vocab.js';
import type { ListImportRow } from './list-import-row.entity.js';
import type { ListDetail } from './list-options.js';

/** A row with its JSON read. */
export interface StoredListRow extends Omit<ListImportRow, 'cellsJson' | 'detailJson'> {
  cells: string[];
  detail: ListDetail;
  chosenName: string | null;
}

/** What a row came to. */
export interface RowResult {
  outcome: ListOutcome;
  subjectId: string | null;
  detail: ListDetail;
}

type Raw = ListImportRow & { chosenName: string | null };
const ROWS = sql`select r.*, p.title || p.given_name || ' ' || p.family_name as chosen_name from list_import_rows r left join people p on p.id = r.person_id`;
const IS_OPEN = sql`applied = 0 and (outcome in ('new', 'changed') or (outcome = 'review' and person_id is not null))`;
const stored = ({ cellsJson, detailJson, ...row }: Raw): StoredListRow => ({ ...row, cells: JSON.parse(cellsJson) as string[], detail: JSON.parse(detailJson) as ListDetail });
const AT_ONCE = 500;
const NO_ROWS: ListCounts = { rows: 0, new: 0, changed: 0, unchanged: 0, refused: 0, review: 0, undecided: 0, open: 0, applied: 0 };

@Injectable()
export class ListRowStore {
  /** In place of what an earlier check found. */
  async replace(tx: Tx, importId: string, rows: readonly (RowResult & { line: number; seq: number; cells: string[] })[]): Promise<void> {
    await tx.run(sql`delete from list_import_rows where import_id = ${importId}`);
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const records = rows.slice(from, from + AT_ONCE).map(({ cells, detail, subjectId: _tried, ...row }) => (
        { id: newId(), importId, ...row, applied: 0, personId: null, subjectId: null, cellsJson: JSON.stringify(cells), detailJson: JSON.stringify(detail) }));
      await tx.run(insertInto('list_import_rows', records));
    }
  }

  async forget(tx: Tx, importId: string): Promise<void> {
    await tx.run(sql`delete from list_import_rows where import_id = ${importId}`);
  }

  async one(from: Sql, importId: string, id: string): Promise<StoredListRow | null> {
    const row = await from.one<Raw>(sql`${ROWS} where r.import_id = ${importId} and r.id = ${id}`);
    return row && stored(row);
  }

  async page(from: Sql, importId: string, outcomes: readonly ListOutcome[], afterLine: number, limit: number): Promise<StoredListRow[]> {
    const only = outcomes.length === 0 ? empty : sql`and r.outcome in (${join([...outcomes])})`;
    return (await from.query<Raw>(sql`${ROWS} where r.import_id = ${importId} ${only} and r.line > ${afterLine} order by r.line limit ${limit}`)).map(stored);
  }

  /** What waits to be taken, in its turn. */
  async open(from: Sql, importId: string, limit: number): Promise<StoredListRow[]> {
    return (await from.query<Raw>(sql`${ROWS} where r.import_id = ${importId} and ${IS_OPEN} order by r.seq limit ${limit}`)).map(stored);
  }

  async taken(tx: Tx, id: string, { outcome, subjectId, detail }: RowResult): Promise<void> {
    const isIn = outcome === 'new' || outcome === 'changed' || outcome === 'unchanged';
    const kept = isIn ? { applied: 1, subjectId } : { outcome, applied: 0, personId: null };
    await tx.run(updateOf('list_import_rows', { ...kept, detailJson: JSON.stringify(detail) }, sql`id = ${id}`));
  }

  async choose(tx: Tx, id: string, personId: string | null): Promise<void> {
    await tx.run(updateOf('list_import_rows', { personId }, sql`id = ${id}`));
  }

  async counts(from: Sql, importId: string): Promise<ListCounts> {
    return (await this.countsOf(from, [importId])).get(importId) ?? NO_ROWS;
  }

  /** By import; one without rows is not among them. */
  async countsOf(from: Sql, importIds: readonly string[]): Promise<Map<string, ListCounts>> {
    if (importIds.length === 0) return new Map();
    const count = (what: ListOutcome) => sql`coalesce(sum(case when outcome = ${what} then 1 else 0 end), 0)`;
    const rows = await from.query<ListCounts & { importId: string }>(sql`
      select import_id, count(*) as rows, ${count('new')} as new, ${count('changed')} as changed, ${count('unchanged')} as unchanged, ${count('refused')} as refused, ${count('review')} as review,
        coalesce(sum(case when outcome = 'review' and person_id is null then 1 else 0 end), 0) as undecided, coalesce(sum(case when ${IS_OPEN} then 1 else 0 end), 0) as open,
        coalesce(sum(applied), 0) as applied from list_import_rows where import_id in (${join([...importIds])}) group by import_id`);
    return new Map(rows.map(({ importId, ...counts }) => [importId, counts]));
  }
}
