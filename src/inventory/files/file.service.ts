import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Journal } from '../../audit/journal.js';
import { newId } from '../../database/ids.js';
import { Reader, type Sql } from '../../database/sql.js';
import { insertInto } from '../../database/statements.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { found, Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { FileView } from '../../shared/api/inventory.js';
import type { FileKind } from '../../shared/vocab.js';
import { FileAccess } from './file-access.js';
import { cleaned, type UploadKind } from './picture.js';

interface FileHead {
  kind: FileKind;
  mime: string;
  uploadedBy: string;
}
export interface FileContent {
  mime: string;
  bytes: Buffer;
}

const isShown = (db: Sql, id: string): Promise<unknown> => db.one(sql`
  select 1 as found from assets where photo_file_id = ${id} union all select 1 from catalogue_entries where photo_file_id = ${id} limit 1`);

/** Photos, signatures and signed papers: in by upload, drawn anew; out only to those who see what they belong to. */
@Injectable()
export class FileService {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly access: FileAccess,
    private readonly journal: Journal, private readonly clock: Clock,
  ) {}

  async keep(actor: Actor, kind: UploadKind, uploaded: Buffer): Promise<FileView> {
    if (kind === 'emblem' && !actor.permissions.has('settings.manage')) throw new Refusal('not-permitted');
    const { mime, bytes } = await cleaned(kind, uploaded);
    return this.transactions.run(async (tx) => {
      const view = { id: newId(), kind, mime, size: bytes.length };
      await tx.run(insertInto('files', { ...view, bytes, name: null, uploadedBy: actor.personId, uploadedAt: this.clock.iso() }));
      await this.journal.record(tx, { event: 'file.uploaded', actor, subject: { type: 'file', id: view.id }, after: { kind, mime, size: view.size } });
      return view;
    });
  }

  async read(actor: Actor, id: string): Promise<FileContent> {
    const head = found(await this.reader.one<FileHead>(sql`select kind, mime, uploaded_by from files where id = ${id}`));
    if (!(await this.maySee(actor, id, head))) throw new Refusal('not-found');
    return found(await this.reader.one<FileContent>(sql`select mime, bytes from files where id = ${id}`));
  }

  private async maySee(actor: Actor, id: string, { kind, uploadedBy }: FileHead): Promise<boolean> {
    if (uploadedBy === actor.personId) return true;
    if (kind === 'emblem') return true;
    if (kind === 'register') return actor.permissions.has('register.manage');
    if (kind === 'photo' && (await isShown(this.reader, id))) return true;
    return this.access.maySee(this.reader, id, actor);
  }
}
