import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { decodeCursor, pageOf } from '../../http/page.js';
import { found } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { PermitPage, PermitView } from '../../shared/api/custody/permits.js';
import { PermitBench } from './deciding/permit-bench.js';
import { permitsSeenBy, standsForHead } from './permit-visibility.js';
import type { PermitQuery } from './permit.dto.js';
import { PermitStore, type PermitLineRow, type PermitRow } from './permit.store.js';
import { permitView } from './permit.view.js';

const AT_HOME = 10;

/** Permits as somebody may see them. */
@Injectable()
export class PermitReading {
  constructor(private readonly store: PermitStore, private readonly bench: PermitBench, private readonly clock: Clock) {}

  async visible(db: Sql, actor: Actor, id: string): Promise<{ permit: PermitRow; things: PermitLineRow[] }> {
    const { posts } = await this.bench.standing(db, actor);
    const permit = found(await this.store.one(db, id, permitsSeenBy(actor, posts)));
    return { permit, things: await this.store.things(db, [id]) };
  }

  async view(db: Sql, actor: Actor, id: string): Promise<PermitView> {
    const { permit, things } = await this.visible(db, actor, id);
    return this.viewOf(db, actor, permit, things);
  }

  async page(db: Sql, actor: Actor, { scope, cursor, limit }: PermitQuery): Promise<PermitPage> {
    const { posts } = await this.bench.standing(db, actor);
    const after = decodeCursor(cursor, 1);
    const scoped = { mine: sql`t.person_id = ${actor.personId}`, waiting: sql`t.status = 'waiting'`, visible: sql`1 = 1` }[scope];
    const where = join([permitsSeenBy(actor, posts), scoped, ...(after ? [sql`t.id < ${after[0]}`] : [])], ' and ');
    const rows = await this.store.many(db, where, limit + 1);
    const views = await this.views(db, actor, rows.slice(0, limit));
    const { nextCursor } = pageOf(rows, limit, (row) => [row.id], (row) => row.id);
    return { items: scope === 'waiting' ? views.filter((view) => view.allowedActions.includes('refuse') || view.isMine) : views, nextCursor };
  }

  /** What waits for this person's decision now. */
  async toDecide(db: Sql, actor: Actor): Promise<PermitView[]> {
    const { posts } = await this.bench.standing(db, actor);
    if (!standsForHead(posts)) return [];
    const rows = await this.store.many(db, sql`t.status = 'waiting'`, AT_HOME);
    return (await this.views(db, actor, rows)).filter((view) => view.allowedActions.includes('refuse'));
  }

  private async views(db: Sql, actor: Actor, rows: readonly PermitRow[]): Promise<PermitView[]> {
    const things = await this.store.things(db, rows.map((row) => row.id));
    const views: PermitView[] = [];
    for (const row of rows) views.push(await this.viewOf(db, actor, row, things.filter((thing) => thing.permitId === row.id)));
    return views;
  }

  private async viewOf(db: Sql, actor: Actor, permit: PermitRow, things: readonly PermitLineRow[]): Promise<PermitView> {
    const isUndecided = permit.status === 'waiting' || permit.status === 'granted';
    return permitView({ permit, things, actor, today: this.clock.today(), seen: isUndecided ? await this.bench.examined(db, actor, permit, things) : null });
  }
}
