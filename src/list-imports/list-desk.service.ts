import { Injectable } from '@nestjs/common';
import type { Sql } from '../database/sql.js';
import { found, Refusal } from '../http/refusal.js';
import type { Actor } from '../shared/actor.js';
import type { ListImportView } from '../shared/api/lists/list-imports.js';
import { LIST_FIELD_LABELS } from '../shared/labels/list-imports.js';
import type { ListKindName } from '../shared/lists/list-import-vocab.js';
import type { Language } from '../shared/vocab.js';
import type { ListKind } from './kinds/list-kind.js';
import { ListKinds } from './kinds/list-kinds.service.js';
import { ListImportStore, type ListRecord } from './list-import.store.js';
import { listView } from './list-import.view.js';
import { ListRowStore } from './list-row.store.js';

export interface OpenedList {
  record: ListRecord;
  kind: ListKind;
}

/** Lists are opened by whoever sent them, while they may still bring such a list in; for others they do not exist. */
@Injectable()
export class ListDesk {
  constructor(private readonly kinds: ListKinds, private readonly imports: ListImportStore, readonly rows: ListRowStore) {}

  kind(actor: Actor, name: ListKindName): ListKind {
    return this.kinds.for(actor, name);
  }

  async opened(from: Sql, actor: Actor, id: string): Promise<OpenedList> {
    const record = found(await this.imports.one(from, id));
    if (record.createdBy !== actor.personId) throw new Refusal('not-found');
    return { record, kind: this.kinds.for(actor, record.kind) };
  }

  refuseMissing({ record, kind }: OpenedList, language: Language): void {
    const missing = kind.missing(record.options.fields);
    if (missing.length > 0) throw new Refusal('list-import.columns-missing', { columns: missing.map((field) => LIST_FIELD_LABELS[field][language]).join(' · ') });
  }

  async view(from: Sql, { record, kind }: OpenedList, { language }: Actor): Promise<ListImportView> {
    const counts = record.state === 'uploaded' ? null : await this.rows.counts(from, record.id);
    return listView(record, kind.missing(record.options.fields), counts, language);
  }
}
