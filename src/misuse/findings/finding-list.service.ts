import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { decodeCursor, pageOf } from '../../http/page.js';
import { found } from '../../http/refusal.js';
import type { FindingPage, FindingView } from '../../shared/api/findings.js';
import type { FindingQuery } from './finding.dto.js';
import { FindingStore } from './finding.store.js';
import { findingView } from './finding.view.js';

@Injectable()
export class FindingList {
  constructor(private readonly reader: Reader, private readonly store: FindingStore) {}

  async page({ rule, state, cursor, limit }: FindingQuery): Promise<FindingPage> {
    const start = decodeCursor(cursor, 2);
    const before = start && { openedAt: String(start[0]), id: String(start[1]) };
    const rows = await this.store.page(this.reader, { ...(rule ? { rule } : {}), ...(state ? { state } : {}) }, before, limit);
    return pageOf(rows, limit, (row) => [row.openedAt, row.id], findingView);
  }

  async one(id: string): Promise<FindingView> {
    return findingView(found(await this.store.byId(this.reader, id)));
  }
}
