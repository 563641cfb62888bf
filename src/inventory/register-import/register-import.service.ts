import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { newId } from '../../database/ids.js';
import { Reader, type Sql, type Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { found, refuse } from '../../http/refusal.js';
import type { RegisterImportView } from '../../shared/api/register-import.js';
import { NO_RESULT } from './checking/import-options.js';
import { leaveChangedRows, rowsAfter } from './checking/import-row.store.js';
import { chosenDefaults, chosenFields, lookedAt, NOTHING_CHOSEN, readingChoice } from './running/chosen-options.js';
import { ImportRunner, type Phase } from './running/import-runner.js';
import { keepsWholeRegister, type Importer } from './running/importer.js';
import { outsideReply } from '../../database/call-scope.js';
import type { Acceptance, RegisterImportChange } from './register-import.dto.js';
import { whyNotAccept, whyNotCheck, whyNotUndo, type ImportFacts } from './register-import.rules.js';
import { changeImport, fileBytes, findImport, insertFile, insertImport, saveMapping, type ImportRecord } from './register-import.store.js';
import { factsOf, importView } from './register-import.view.js';

/** A call waits so long for its work; what takes longer goes on behind it and is followed by `progress`. */
const PATIENCE_MS = 4_000;
const REFUSED_SHOWN = 20;

export interface UploadedRegister {
  bytes: Buffer;
  name: string;
  mime: string;
}

@Injectable()
export class RegisterImportService {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly clock: Clock,
    private readonly journal: Journal, private readonly runner: ImportRunner,
  ) {}

  /** Keeps the file and says how it was understood. A file that cannot be read at all is refused and not kept. */
  async upload(file: UploadedRegister, importer: Importer): Promise<RegisterImportView> {
    const { headerKey, options } = await lookedAt(this.reader, file.bytes, NOTHING_CHOSEN, importer);
    const [id, now] = [newId(), this.clock.iso()];
    return this.transactions.run(async (tx) => {
      const fileId = await insertFile(tx, { ...file, uploadedBy: importer.personId, uploadedAt: now });
      const row = { id, fileId, fileName: file.name, headerKey, state: 'uploaded' as const, doneRows: 0, totalRows: options.look.rowCount };
      await insertImport(tx, { ...row, createdBy: importer.personId, createdAt: now, progressedAt: null, acceptedAt: null, undoneAt: null }, options, NO_RESULT);
      await this.journal.record(tx, { event: 'register-import.uploaded', actor: importer.actor, subject: { type: 'register-import', id }, after: { fileId, rows: options.look.rowCount } });
      return this.viewOf(tx, found(await findImport(tx, id)), importer);
    });
  }

  /** Takes over how the file is to be read; what was checked before is forgotten. */
  async change(id: string, change: RegisterImportChange, importer: Importer): Promise<RegisterImportView> {
    const record = await this.visible(this.reader, id, importer);
    refuse(whyNotCheck(this.facts(record)));
    const choice = readingChoice(record.options.choice, change);
    const rereads = JSON.stringify(choice) !== JSON.stringify(record.options.choice);
    const looked = rereads ? await lookedAt(this.reader, await fileBytes(this.reader, record.fileId), choice, importer) : record;
    const { headerKey, options: before } = looked;
    const fields = chosenFields(before.fields, change);
    const options = { ...before, fields, rangeChoice: change.rangeChoice ?? before.rangeChoice, defaults: await chosenDefaults(this.reader, before.defaults, change, importer) };
    return this.transactions.run(async (tx) => {
      const now = await this.visible(tx, id, importer);
      refuse(whyNotCheck(this.facts(now)));
      if (now.state === 'uploaded' && JSON.stringify(now.options) === JSON.stringify(options)) return this.viewOf(tx, now, importer);
      await changeImport(tx, id, { state: 'uploaded', headerKey, options, result: NO_RESULT, doneRows: 0, totalRows: options.look.rowCount });
      if (fields.includes('description')) await saveMapping(tx, headerKey, { fields, rangeChoice: options.rangeChoice, defaults: options.defaults }, importer.personId, this.clock.iso());
      await this.journal.record(tx, { event: 'register-import.changed', actor: importer.actor, subject: { type: 'register-import', id }, after: { choice, fields, rangeChoice: options.rangeChoice } });
      return this.viewOf(tx, await this.visible(tx, id, importer), importer);
    });
  }

  async check(id: string, importer: Importer): Promise<RegisterImportView> {
    const record = await this.visible(this.reader, id, importer);
    refuse(whyNotCheck(this.facts(record)));
    refuse(record.options.fields.includes('description') ? null : 'register-import.description-column-missing');
    return this.perform(record, 'checking', importer);
  }

  /** Imports the good rows. Called again on an import already taken, it answers with that import. */
  async accept(id: string, { leaveChanges = false }: Acceptance = {}, importer: Importer): Promise<RegisterImportView> {
    const record = await this.visible(this.reader, id, importer);
    if (record.state === 'accepted') return this.view(id, importer);
    refuse(whyNotAccept(this.facts(record)));
    return this.perform(leaveChanges ? await outsideReply(() => this.withoutChanges(record, importer)) : record, 'accepting', importer);
  }

  private withoutChanges({ id }: ImportRecord, importer: Importer): Promise<ImportRecord> {
    return this.transactions.run(async (tx) => {
      const { result } = await this.visible(tx, id, importer);
      const left = await leaveChangedRows(tx, id);
      const counts = result.counts && { ...result.counts, changed: 0, unchanged: result.counts.unchanged + left };
      await changeImport(tx, id, { result: { ...result, counts } });
      await this.journal.record(tx, { event: 'register-import.changes-left', actor: importer.actor, subject: { type: 'register-import', id }, after: { left } });
      return this.visible(tx, id, importer);
    });
  }

  async undo(id: string, importer: Importer): Promise<RegisterImportView> {
    const record = await this.visible(this.reader, id, importer);
    refuse(whyNotUndo(this.facts(record)));
    return this.perform(record, 'undoing', importer);
  }

  async view(id: string, importer: Importer): Promise<RegisterImportView> {
    return this.viewOf(this.reader, await this.visible(this.reader, id, importer), importer);
  }

  /** Somebody else's import is seen by whoever keeps the register of the whole agency; to others it does not exist. */
  async visible(db: Sql, id: string, { actor, personId }: Importer): Promise<ImportRecord> {
    const record = found(await findImport(db, id));
    return found(actor === null || record.createdBy === personId || keepsWholeRegister(actor) ? record : null);
  }

  /** The work runs in transactions of its own; the reply is kept for a repeated call with the last look at it. */
  private async perform(record: ImportRecord, phase: Phase, importer: Importer): Promise<RegisterImportView> {
    const { work } = await this.runner.start(record, phase, importer);
    await Promise.race([work, pause(PATIENCE_MS, undefined, { ref: false })]);
    return this.transactions.run(async (tx: Tx) => this.viewOf(tx, found(await findImport(tx, record.id)), importer));
  }

  private async viewOf(db: Sql, record: ImportRecord, importer: Importer): Promise<RegisterImportView> {
    const refused = await rowsAfter(db, record.id, 'refused', 0, REFUSED_SHOWN);
    return importView(record, refused, this.clock.now(), importer.language);
  }

  private facts(record: ImportRecord): ImportFacts {
    return factsOf(record, this.clock.now());
  }
}
