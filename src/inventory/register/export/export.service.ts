import { PassThrough, Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { Journal } from '../../../audit/journal.js';
import { newId } from '../../../database/ids.js';
import { Reader } from '../../../database/sql.js';
import { Transactions } from '../../../database/transactions.js';
import { Clock } from '../../../http/clock.js';
import type { Actor } from '../../../shared/actor.js';
import { sheetPage } from '../../../shared/files/sheet-page.js';
import { assetsReadBy } from '../../reach.js';
import type { AssetFilter } from '../list/asset-list.dto.js';
import { cellsOf, COLUMNS, headings } from './export-cells.js';
import { ExportStore, type Wanted } from './export.store.js';

const BYTE_ORDER_MARK = '\uFEFF';

/** The register as a file, streamed. Who took it out is written down first. */
@Injectable()
export class ExportService {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly store: ExportStore,
    private readonly journal: Journal, private readonly clock: Clock,
  ) {}

  async csv(actor: Actor, filter: AssetFilter): Promise<Readable> {
    await this.note(actor, filter, 'csv');
    return Readable.from(this.csvText(actor, filter));
  }

  async xlsx(actor: Actor, filter: AssetFilter): Promise<Readable> {
    await this.note(actor, filter, 'xlsx');
    const stream = new PassThrough();
    this.writeWorkbook(stream, actor, filter).catch((error: unknown) => stream.destroy(error instanceof Error ? error : new Error(String(error))));
    return stream;
  }

  private async *csvText(actor: Actor, filter: AssetFilter): AsyncGenerator<string> {
    yield BYTE_ORDER_MARK + stringify([headings(actor.language)]);
    for await (const rows of this.store.rows(this.reader, this.wanted(actor, filter))) yield stringify(rows.map((row) => cellsOf(row, actor.language)));
  }

  private async writeWorkbook(stream: PassThrough, actor: Actor, filter: AssetFilter): Promise<void> {
    const { default: exceljs } = await import('exceljs');
    const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream, useSharedStrings: false, useStyles: true });
    const sheet = workbook.addWorksheet('1', { views: [{ state: 'frozen', ySplit: 1 }], pageSetup: sheetPage('A3', 1, 2) });
    sheet.columns = COLUMNS;
    const heading = sheet.addRow(headings(actor.language));
    heading.font = { bold: true };
    heading.commit();
    for await (const rows of this.store.rows(this.reader, this.wanted(actor, filter))) for (const row of rows) sheet.addRow(cellsOf(row, actor.language)).commit();
    sheet.commit();
    await workbook.commit();
  }

  private wanted(actor: Actor, filter: AssetFilter): Wanted {
    return { filter, seen: assetsReadBy(actor), now: this.clock.iso() };
  }

  private note(actor: Actor, { q, cursor: _, limit: __, ...filter }: AssetFilter, format: 'csv' | 'xlsx'): Promise<void> {
    const after = { format, filter: { ...filter }, hasSearch: Boolean(q) };
    return this.transactions.run((tx) => this.journal.record(tx, { event: 'register.exported', actor, subject: { type: 'register-export', id: newId() }, after }));
  }
}
