import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { decodeCursor, pageOf, type PageQuery } from '../../http/page.js';
import type { Actor } from '../../shared/actor.js';
import type { ImportRowPage, RegisterImportPage } from '../../shared/api/register-import.js';
import type { ImportFormat } from '../../shared/import-vocab.js';
import { rowsAfter } from './checking/import-row.store.js';
import { importerOf, keepsWholeRegister } from './running/importer.js';
import { refusedCsv, refusedXlsx } from './exchange/refused-file.js';
import type { ImportRowsQuery } from './register-import.dto.js';
import { RegisterImportService } from './register-import.service.js';
import { listImports } from './register-import.store.js';
import { listItem, rowView } from './register-import.view.js';

/** Lists and files of imports. */
@Injectable()
export class RegisterImportReading {
  constructor(private readonly reader: Reader, private readonly clock: Clock, private readonly imports: RegisterImportService) {}

  async list(actor: Actor, { cursor, limit }: PageQuery): Promise<RegisterImportPage> {
    const [before = null] = decodeCursor(cursor, 1) ?? [];
    const rows = await listImports(this.reader, keepsWholeRegister(actor) ? null : actor.personId, before === null ? null : String(before), limit + 1);
    return pageOf(rows, limit, ({ id }) => [id], (record) => listItem(record, this.clock.now()));
  }

  async rows(actor: Actor, id: string, { cursor, limit, outcome }: ImportRowsQuery): Promise<ImportRowPage> {
    await this.imports.visible(this.reader, id, importerOf(actor));
    const [after = 0] = decodeCursor(cursor, 1) ?? [];
    const rows = await rowsAfter(this.reader, id, outcome ?? null, Number(after) || 0, limit + 1);
    return pageOf(rows, limit, ({ seq }) => [seq], (row) => rowView(row, actor.language));
  }

  async refused(actor: Actor, id: string, format: ImportFormat): Promise<Readable> {
    const record = await this.imports.visible(this.reader, id, importerOf(actor));
    return (format === 'csv' ? refusedCsv : refusedXlsx)(this.reader, record, actor.language);
  }
}
