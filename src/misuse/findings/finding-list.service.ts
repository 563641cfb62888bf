import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { decodeCursor, pageOf } from '../../http/page.js';
import { found } from '../../http/refusal.js';
import type { FindingDetail, FindingPage } from '../../shared/api/findings.js';
import type { FindingQuery } from './finding.dto.js';
import { FindingListStore, SORT_KEYS } from './finding-list.store.js';
import { findingView } from './finding.view.js';

@Injectable()
export class FindingList {
  constructor(private readonly reader: Reader, private readonly list: FindingListStore) {}

  async page({ rule, state, sort, cursor, limit }: FindingQuery): Promise<FindingPage> {
    const filter = { ...(rule ? { rule } : {}), ...(state ? { state } : {}) };
    const keys = SORT_KEYS[sort];
    const rows = await this.list.page(this.reader, filter, sort, decodeCursor(cursor, keys.length), limit);
    return pageOf(rows, limit, (row) => keys.map((key) => row[key]), findingView);
  }

  async one(id: string): Promise<FindingDetail> {
    const row = found(await this.list.byId(this.reader, id));
    return { ...findingView(row), ...(await this.list.ruleFigures(this.reader, row.rule)) };
  }
}
