import { Injectable } from '@nestjs/common';
import sql, { empty } from 'sql-template-tag';
import type { Sql, Tx } from '../database/sql.js';
import { insertInto, updateOf } from '../database/statements.js';
import type { ListKindName } from '../shared/lists/list-import-vocab.js';
import type { ListImport } from './list-import.entity.js';
import type { ListOptions } from './list-options.js';

/** An import with its options read and its maker's name. */
export interface ListRecord extends Omit<ListImport, 'optionsJson'> {
  options: ListOptions;
  createdByName: string;
}

type Raw = ListImport & { createdByName: string };
const IMPORTS = sql`select i.*, p.title || p.given_name || ' ' || p.family_name as created_by_name from list_imports i join people p on p.id = i.created_by`;
const recordOf = ({ optionsJson, ...row }: Raw): ListRecord => ({ ...row, options: JSON.parse(optionsJson) as ListOptions });

@Injectable()
export class ListImportStore {
  async one(from: Sql, id: string): Promise<ListRecord | null> {
    const row = await from.one<Raw>(sql`${IMPORTS} where i.id = ${id}`);
    return row && recordOf(row);
  }

  /** Somebody's own, newest first. */
  async page(from: Sql, createdBy: string, kind: ListKindName, before: string | null, limit: number): Promise<ListRecord[]> {
    const older = before === null ? empty : sql`and i.id < ${before}`;
    return (await from.query<Raw>(sql`${IMPORTS} where i.created_by = ${createdBy} and i.kind = ${kind} ${older} order by i.id desc limit ${limit}`)).map(recordOf);
  }

  async insert(tx: Tx, { options, createdByName: _, ...row }: ListRecord): Promise<void> {
    await tx.run(insertInto('list_imports', { ...row, optionsJson: JSON.stringify(options) }));
  }

  /** False where it has begun to come in: then how it is read stands fast. */
  async reread(tx: Tx, id: string, options: ListOptions, state: 'uploaded' | 'checked'): Promise<boolean> {
    return (await tx.run(updateOf('list_imports', { optionsJson: JSON.stringify(options), state }, sql`id = ${id} and state <> 'accepted'`))).changed === 1;
  }

  /** Keeps its row, so that of two calls at once one waits for the other. */
  async accepting(tx: Tx, id: string, now: string): Promise<void> {
    await tx.run(updateOf('list_imports', { state: 'accepted', acceptedAt: now }, sql`id = ${id}`));
  }
}
