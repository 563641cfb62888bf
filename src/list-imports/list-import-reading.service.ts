import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Reader } from '../database/sql.js';
import { Clock } from '../http/clock.js';
import { decodeCursor, pageOf } from '../http/page.js';
import { csvToMend, REFUSED_FOR, xlsxToMend, type Mendable } from '../inventory/register-import/exchange/refused-file.js';
import type { Actor } from '../shared/actor.js';
import type { ListImportPage, ListRowPage } from '../shared/api/lists/list-imports.js';
import type { ImportFormat } from '../shared/import-vocab.js';
import type { Language } from '../shared/vocab.js';
import { ListDesk, type OpenedList } from './list-desk.service.js';
import type { ListImportsQuery, ListRowsQuery } from './list-import.dto.js';
import { ListImportStore } from './list-import.store.js';
import { listItem, listRowView, problemView } from './list-import.view.js';
import type { StoredListRow } from './list-row.store.js';
import { borrowers } from './names/borrowers.store.js';

const BATCH = 500;
const UNDECIDED: Record<Language, string> = { th: 'ยังไม่ได้เลือกว่าหมายถึงใคร', en: 'Nobody has been chosen yet' };

/** Lists and files of imports. */
@Injectable()
export class ListImportReading {
  constructor(private readonly reader: Reader, private readonly clock: Clock, private readonly imports: ListImportStore, private readonly desk: ListDesk) {}

  async list(actor: Actor, { kind, cursor, limit }: ListImportsQuery): Promise<ListImportPage> {
    this.desk.kind(actor, kind);
    const [before = null] = decodeCursor(cursor, 1) ?? [];
    const records = await this.imports.page(this.reader, actor.personId, kind, before === null ? null : String(before), limit + 1);
    const counts = await this.desk.rows.countsOf(this.reader, records.filter(({ state }) => state !== 'uploaded').map(({ id }) => id));
    return pageOf(records, limit, ({ id }) => [id], (record) => listItem(record, counts.get(record.id) ?? null));
  }

  async rows(actor: Actor, id: string, { outcome, cursor, limit }: ListRowsQuery): Promise<ListRowPage> {
    const { record } = await this.desk.opened(this.reader, actor, id);
    const [after = 0] = decodeCursor(cursor, 1) ?? [];
    const rows = await this.desk.rows.page(this.reader, id, outcome ? [outcome] : [], Number(after) || 0, limit + 1);
    const named = rows.flatMap(({ detail }) => detail.candidates.map((candidate) => candidate.id));
    const people = new Map((await borrowers(this.reader, this.clock.today(), named)).map((person) => [person.id, person]));
    return pageOf(rows, limit, ({ line }) => [line], (row) => listRowView(row, record.options, people, actor.language));
  }

  /** The rows that did not come in, those nobody decided included. */
  async refused(actor: Actor, id: string, format: ImportFormat): Promise<Readable> {
    const opened = await this.desk.opened(this.reader, actor, id);
    return (format === 'csv' ? csvToMend : xlsxToMend)(this.mendable(opened, actor.language));
  }

  private mendable({ record: { id, options } }: OpenedList, language: Language): Mendable {
    const isKept = (_: unknown, index: number): boolean => options.fields[index] !== 'refusedFor';
    const cellsOf = ({ cells, line, detail }: StoredListRow): string[] => {
      const reasons = detail.problems.map((problem) => problemView(problem, options, language)).map(({ column, message }) => (column === null ? message : `${column}: ${message}`));
      return [...options.look.headers.map((_, index) => cells[index] ?? '').filter(isKept), `${line}: ${reasons.join(' / ') || UNDECIDED[language]}`];
    };
    return { headings: [...options.look.headers.filter(isKept), REFUSED_FOR[language]], rows: this.left(id, cellsOf) };
  }

  private async* left(id: string, cellsOf: (row: StoredListRow) => string[]): AsyncGenerator<string[][]> {
    for (let after = 0; ;) {
      const rows = await this.desk.rows.page(this.reader, id, ['refused', 'review'], after, BATCH);
      const last = rows.at(-1);
      if (!last) return;
      yield rows.filter(({ outcome, personId }) => outcome === 'refused' || personId === null).map(cellsOf);
      after = last.line;
    }
  }
}
