import { Injectable } from '@nestjs/common';
import { Journal } from '../audit/journal.js';
import { outsideReply } from '../database/call-scope.js';
import { newId } from '../database/ids.js';
import { Reader, type Sql, type Tx } from '../database/sql.js';
import { Transactions, triedOnly } from '../database/transactions.js';
import { Clock } from '../http/clock.js';
import { Refusal, refuse } from '../http/refusal.js';
import { fileBytes, insertFile, saveMapping } from '../inventory/register-import/register-import.store.js';
import type { UploadedRegister } from '../inventory/register-import/register-import.service.js';
import { NOTHING_CHOSEN, readingChoice } from '../inventory/register-import/running/chosen-options.js';
import { inTurns } from '../inventory/register-import/running/let-others-in.js';
import type { Actor } from '../shared/actor.js';
import type { ListImportView } from '../shared/api/lists/list-imports.js';
import type { ListKindName } from '../shared/lists/list-import-vocab.js';
import { ListDesk, type OpenedList } from './list-desk.service.js';
import type { ListImportChange } from './list-import.dto.js';
import { whyNotRead } from './list-import.rules.js';
import { ListImportStore } from './list-import.store.js';
import { chosenFields, lookedAt, mappingKey, rowsOf, type SavedFields } from './working/list-reading.js';
import { notesOf, takeRow } from './working/row-work.js';

/** A list comes in by file: looked at, corrected, checked. What the check writes is taken back; only the findings stay. */
@Injectable()
export class ListImportService {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly clock: Clock, private readonly journal: Journal,
    private readonly store: ListImportStore, private readonly desk: ListDesk,
  ) {}

  /** Keeps the file and says how it was understood. A file that cannot be read at all is refused and not kept. */
  async upload(actor: Actor, name: ListKindName, file: UploadedRegister): Promise<ListImportView> {
    const kind = this.desk.kind(actor, name);
    await kind.refuseNow(this.reader);
    const options = await lookedAt(this.reader, kind, file.bytes, NOTHING_CHOSEN);
    const [id, now] = [newId(), this.clock.iso()];
    return this.transactions.run(async (tx) => {
      const fileId = await insertFile(tx, { ...file, uploadedBy: actor.personId, uploadedAt: now });
      await this.store.insert(tx, { id, kind: name, fileName: file.name, fileId, state: 'uploaded', options, createdBy: actor.personId, createdByName: actor.name, createdAt: now, acceptedAt: null });
      await this.record(tx, actor, 'list-import.uploaded', id, { kind: name, fileId, rows: options.look.rowCount });
      return this.seen(tx, actor, id);
    });
  }

  /** Takes over how the file is to be read; what was checked before is forgotten. */
  async change(actor: Actor, id: string, change: ListImportChange): Promise<ListImportView> {
    const { record, kind } = await this.desk.opened(this.reader, actor, id);
    refuse(whyNotRead(record.state));
    const choice = readingChoice(record.options.choice, change);
    const rereads = JSON.stringify(choice) !== JSON.stringify(record.options.choice);
    const looked = rereads ? await lookedAt(this.reader, kind, await fileBytes(this.reader, record.fileId), choice) : record.options;
    const options = { ...looked, fields: chosenFields(looked.fields, kind, change) };
    return this.transactions.run(async (tx) => {
      if (record.state === 'uploaded' && JSON.stringify(record.options) === JSON.stringify(options)) return this.seen(tx, actor, id);
      if (!(await this.store.reread(tx, id, options, 'uploaded'))) throw new Refusal('list-import.accepted');
      await this.desk.rows.forget(tx, id);
      await saveMapping<SavedFields>(tx, mappingKey(kind, options), { fields: options.fields }, actor.personId, this.clock.iso());
      await this.record(tx, actor, 'list-import.changed', id, { choice, fields: options.fields });
      return this.seen(tx, actor, id);
    });
  }

  /** Takes every row in and all of it back, and keeps what each came to. */
  async check(actor: Actor, id: string): Promise<ListImportView> {
    const opened = await this.desk.opened(this.reader, actor, id);
    refuse(whyNotRead(opened.record.state));
    this.desk.refuseMissing(opened, actor.language);
    await opened.kind.refuseNow(this.reader);
    const found = await this.tried(actor, opened);
    return this.transactions.run(async (tx) => {
      if (!(await this.store.reread(tx, id, { ...opened.record.options, notes: notesOf(found) }, 'checked'))) throw new Refusal('list-import.accepted');
      await this.desk.rows.replace(tx, id, found);
      return this.seen(tx, actor, id);
    });
  }

  private async tried(actor: Actor, { kind, record }: OpenedList) {
    const rows = await rowsOf(kind, await fileBytes(this.reader, record.fileId), record.options);
    const cells = new Map(rows.map((row) => [row.line, row.cells]));
    return outsideReply(() => triedOnly(this.transactions, async (tx) => {
      const take = await kind.takerFor(tx, actor);
      const results = [];
      for await (const [seq, row] of inTurns(kind.inOrder(rows).entries())) results.push({ line: row.line, seq, cells: cells.get(row.line) ?? [], ...(await takeRow(tx, kind, take, row)) });
      return results;
    }));
  }

  view(actor: Actor, id: string): Promise<ListImportView> {
    return this.seen(this.reader, actor, id);
  }

  private async seen(from: Sql, actor: Actor, id: string): Promise<ListImportView> {
    return this.desk.view(from, await this.desk.opened(from, actor, id), actor);
  }

  private record(tx: Tx, actor: Actor, event: string, id: string, after: object): Promise<unknown> {
    return this.journal.record(tx, { event, actor, subject: { type: 'list-import', id }, after });
  }
}
