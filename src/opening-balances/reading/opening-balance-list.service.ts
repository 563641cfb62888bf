import { Injectable } from '@nestjs/common';
import sql, { join, type Sql as Statement } from 'sql-template-tag';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { decodeCursor, pageOf } from '../../http/page.js';
import type { Actor } from '../../shared/actor.js';
import type { OpeningBalancePage } from '../../shared/api/loans/opening-balances.js';
import type { PostKind } from '../../shared/vocab.js';
import type { OpeningQuery } from '../opening-balance.dto.js';
import { OpeningBalanceStore } from '../opening-balance.store.js';
import { openingView } from '../opening-balance.view.js';
import { mayClose } from '../recording/opening-answers.service.js';

const OFFICES: readonly PostKind[] = ['storekeeper', 'head-of-supply-officers', 'head-of-supplies-unit'];

@Injectable()
export class OpeningBalanceList {
  constructor(private readonly reader: Reader, private readonly store: OpeningBalanceStore, private readonly clock: Clock) {}

  async page(actor: Actor, { state, cursor, limit }: OpeningQuery): Promise<OpeningBalancePage> {
    const after = decodeCursor(cursor, 1);
    const now = this.clock.iso();
    const rows = await this.store.page(this.reader, reachOf(actor), state, now, { limit, after: after && String(after[0]) });
    const closed = await this.store.closedAt(this.reader);
    return { ...pageOf(rows, limit, (row) => [row.requestId], (row) => openingView(row, actor, now)), closed, mayClose: closed === null && mayClose(actor) };
  }
}

function reachOf(actor: Actor): Statement {
  const posts = actor.posts.filter((post) => OFFICES.includes(post.kind));
  return posts.length === 0 ? sql`1 = 0` : sql`(${join(posts.map((post) => sql`u.path like ${`${post.unitPath}%`}`), ' or ')})`;
}
