import { Injectable } from '@nestjs/common';
import sql, { empty } from 'sql-template-tag';
import { Journal } from '../../../audit/journal.js';
import { newId } from '../../../database/ids.js';
import { Reader } from '../../../database/sql.js';
import { insertInto } from '../../../database/statements.js';
import { Transactions } from '../../../database/transactions.js';
import { violates } from '../../../database/violation.js';
import { decodeCursor, pageOf } from '../../../http/page.js';
import { Refusal } from '../../../http/refusal.js';
import type { Actor } from '../../../shared/actor.js';
import type { AssetClassPage, AssetClassView } from '../../../shared/api/catalogue.js';
import { normaliseForSearch, normaliseText } from '../../../shared/thai/normalise.js';
import { sortKey } from '../../../shared/thai/sort-key.js';
import type { AssetClassBody, AssetClassQuery } from './asset-class.dto.js';

type ClassRow = AssetClassView & { sortKey: string };

/** Kinds of things, by the agency's own or the government's code. */
@Injectable()
export class AssetClassService {
  constructor(private readonly transactions: Transactions, private readonly reader: Reader, private readonly journal: Journal) {}

  async page({ q, cursor, limit }: AssetClassQuery): Promise<AssetClassPage> {
    const after = decodeCursor(cursor, 2);
    const like = `%${normaliseForSearch(q ?? '').replace(/[\\%_]/g, '\\$&')}%`;
    const rows = await this.reader.query<ClassRow>(sql`
      select id, code, name, sort_key from asset_classes where (lower(name) like ${like} escape '\\' or code like ${like} escape '\\')
        ${after ? sql`and (sort_key, id) > (${after[0]}, ${after[1]})` : empty} order by sort_key, id limit ${limit + 1}`);
    return pageOf(rows, limit, (row) => [row.sortKey, row.id], ({ id, code, name }) => ({ id, code, name }));
  }

  async create(actor: Actor, body: AssetClassBody): Promise<AssetClassView> {
    const row = { id: newId(), name: normaliseText(body.name), code: body.code?.trim() || null };
    try {
      return await this.insert(actor, row);
    } catch (error) {
      throw violates(error, 'ix_asset_classes_name', 'asset_classes.name') ? new Refusal('inventory.name-taken', { name: row.name }, { cause: error }) : error;
    }
  }

  private insert(actor: Actor, row: AssetClassView): Promise<AssetClassView> {
    return this.transactions.run(async (tx) => {
      await tx.run(insertInto('asset_classes', { ...row, sortKey: sortKey(row.name) }));
      await this.journal.record(tx, { event: 'asset-class.created', actor, subject: { type: 'asset-class', id: row.id }, after: { name: row.name, code: row.code } });
      return row;
    });
  }
}
