import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import { newId } from '../../database/ids.js';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto, updateOf } from '../../database/statements.js';
import { sortKey } from '../../shared/thai/sort-key.js';
import { pathUnder } from './unit.rules.js';

export interface UnitRow {
  id: string;
  parentId: string | null;
  path: string;
  code: string | null;
  name: string;
  headTitle: string;
}

export interface NewUnit {
  code: string | null;
  name: string;
  headTitle: string;
}

const COLUMNS = sql`id, parent_id, path, code, name, head_title`;

@Injectable()
export class UnitStore {
  all(from: Sql): Promise<UnitRow[]> {
    return from.query<UnitRow>(sql`select ${COLUMNS} from units where ended_on is null order by sort_key, id`);
  }

  byId(from: Sql, id: string): Promise<UnitRow | null> {
    return from.one<UnitRow>(sql`select ${COLUMNS} from units where id = ${id}`);
  }

  async some(from: Sql, ids: readonly string[]): Promise<UnitRow[]> {
    return ids.length === 0 ? [] : from.query<UnitRow>(sql`select ${COLUMNS} from units where id in (${join([...ids])})`);
  }

  /** One that has not ended. */
  open(from: Sql, id: string): Promise<UnitRow | null> {
    return from.one<UnitRow>(sql`select ${COLUMNS} from units where id = ${id} and ended_on is null`);
  }

  byCode(from: Sql, code: string): Promise<UnitRow | null> {
    return from.one<UnitRow>(sql`select ${COLUMNS} from units where code = ${code} and ended_on is null`);
  }

  byName(from: Sql, name: string): Promise<UnitRow | null> {
    return from.one<UnitRow>(sql`select ${COLUMNS} from units where name = ${name} and ended_on is null order by path limit 1`);
  }

  root(from: Sql): Promise<UnitRow | null> {
    return from.one<UnitRow>(sql`select ${COLUMNS} from units where parent_id is null order by created_at, id limit 1`);
  }

  async insert(tx: Tx, parent: UnitRow | null, unit: NewUnit, now: string): Promise<UnitRow> {
    const id = newId();
    const row = { id, parentId: parent?.id ?? null, path: pathUnder(parent, id), ...unit };
    await tx.run(insertInto('units', { ...row, sortKey: sortKey(unit.name), createdAt: now, endedOn: null }));
    return row;
  }

  /** The title of its head is a setting, and changes as such. */
  async change(tx: Tx, id: string, { code, name }: Omit<NewUnit, 'headTitle'>): Promise<void> {
    await tx.run(updateOf('units', { code, name, sortKey: sortKey(name) }, sql`id = ${id}`));
  }

  async changeHeadTitle(tx: Tx, id: string, headTitle: string): Promise<void> {
    await tx.run(updateOf('units', { headTitle }, sql`id = ${id}`));
  }

  async end(tx: Tx, id: string, endedOn: string): Promise<void> {
    await tx.run(sql`update units set ended_on = ${endedOn} where id = ${id}`);
  }

  /** Everything below moves with it. */
  async move(tx: Tx, unit: UnitRow, parent: UnitRow): Promise<void> {
    const path = pathUnder(parent, unit.id);
    await tx.run(sql`update units set parent_id = ${parent.id} where id = ${unit.id}`);
    await tx.run(sql`update units set path = ${path} || substr(path, ${unit.path.length + 1}) where path like ${`${unit.path}%`}`);
  }
}
