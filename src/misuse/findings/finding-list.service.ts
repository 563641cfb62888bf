import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Reader } from '../../database/sql.js';
import { decodeCursor, pageOf } from '../../http/page.js';
import { found } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { FindingDetail, FindingPage } from '../../shared/api/findings.js';
import { auditedBy } from '../../people/posts/audited-by.js';
import type { FindingQuery } from './finding.dto.js';
import { FindingListStore, SORT_KEYS } from './finding-list.store.js';
import { findingView } from './finding.view.js';

@Injectable()
export class FindingList {
  constructor(private readonly reader: Reader, private readonly list: FindingListStore) {}

  async page(actor: Actor, { rule, state, sort, cursor, limit }: FindingQuery): Promise<FindingPage> {
    const filter = { seen: auditedBy(actor, sql`f.unit_id`), ...(rule ? { rule } : {}), ...(state ? { state } : {}) };
    const keys = SORT_KEYS[sort];
    const rows = await this.list.page(this.reader, filter, sort, decodeCursor(cursor, keys.length), limit);
    return pageOf(rows, limit, (row) => keys.map((key) => row[key]), findingView);
  }

  async one(actor: Actor, id: string): Promise<FindingDetail> {
    const row = found(await this.list.byId(this.reader, id, auditedBy(actor, sql`f.unit_id`)));
    return { ...findingView(row), ...(await this.list.ruleFigures(this.reader, row.rule)) };
  }
}
