import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Reader, type Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { decodeCursor, pageOf } from '../../http/page.js';
import { found, refuse } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { PostList, PostView } from '../../shared/api/people.js';
import { administeredBy, seen } from '../administered.js';
import { UnitStore } from '../units/unit.store.js';
import { PostRecorder } from './post-recorder.js';
import type { NewPostDto, PostEndDto, PostQuery } from './post.dto.js';
import { whyNotEnd } from './post.rules.js';
import { PostStore } from './post.store.js';
import { postView } from './post.view.js';

/** Posts are given and ended by written orders, never edited. */
@Injectable()
export class PostService {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly clock: Clock,
    private readonly posts: PostStore, private readonly units: UnitStore, private readonly recorder: PostRecorder,
  ) {}

  async list(actor: Actor, { unitId, personId, kind, at, limit, cursor }: PostQuery): Promise<PostList> {
    const unitPath = unitId === undefined ? undefined : (await this.units.byId(this.reader, unitId))?.path ?? '-';
    const afterId = decodeCursor(cursor, 1)?.[0] ?? null;
    const filter = { unitPath, personId, kind, at, scope: administeredBy(actor, sql`u.path`) };
    const rows = await this.posts.page(this.reader, filter, { limit, afterId: afterId === null ? null : String(afterId) });
    const today = this.clock.today();
    return pageOf(rows, limit, (row) => [row.id], (row) => postView(row, today));
  }

  give(actor: Actor, { storeId = null, title, isDeputy = false, untilOn = null, ...given }: NewPostDto): Promise<PostView> {
    return this.transactions.run(async (tx) => {
      const id = await this.recorder.give(tx, actor, { ...given, storeId, title: title ?? '', untilOn, isDeputy: isDeputy ? 1 : 0 });
      return this.view(tx, id);
    });
  }

  end(actor: Actor, id: string, { untilOn, orderNumber, orderedOn }: PostEndDto): Promise<PostView> {
    return this.transactions.run(async (tx) => {
      const post = seen(actor, await this.posts.byId(tx, id));
      const administrators = await this.posts.administrators(tx, this.clock.today());
      refuse(whyNotEnd({ ...post, isDeputy: post.isDeputy === 1 }, untilOn, administrators));
      await this.recorder.end(tx, actor, post, { untilOn, orderNumber, orderedOn });
      return this.view(tx, id);
    });
  }

  private async view(tx: Tx, id: string): Promise<PostView> {
    return postView(found(await this.posts.byId(tx, id)), this.clock.today());
  }
}
