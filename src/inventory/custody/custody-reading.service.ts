import { Injectable } from '@nestjs/common';
import sql, { join, type Sql as Statement } from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { decodeCursor, pageOf } from '../../http/page.js';
import { found } from '../../http/refusal.js';
import { exceptionOrderOf } from '../../people/exception-orders/order-in-force.js';
import type { Actor } from '../../shared/actor.js';
import type { CustodyPage, CustodyView } from '../../shared/api/custody/custodies.js';
import { fiscalYear } from '../../shared/calendar.js';
import { normaliseForSearch } from '../../shared/thai/normalise.js';
import type { CustodyState } from '../../shared/vocab.js';
import { custodiesSeenBy, custodyReader } from './custody-visibility.js';
import type { CustodyQuery } from './custody.dto.js';
import { yearStartsAt, type CustodyReader } from './custody.rules.js';
import { CustodyStore, type CustodyRow, type ReadOn } from './custody.store.js';
import { custodyView } from './custody.view.js';

const OPEN = sql`c.ended_at is null`;
const IN_STATE: Record<CustodyState, Statement> = {
  'to-accept': sql`${OPEN} and c.accepted_at is null and c.denied_at is null`, held: sql`${OPEN} and c.accepted_at is not null and c.denied_at is null`,
  denied: sql`${OPEN} and c.denied_at is not null`, ended: sql`c.ended_at is not null`,
};

/** Custodies as somebody may see them. */
@Injectable()
export class CustodyReading {
  constructor(private readonly store: CustodyStore, private readonly clock: Clock) {}

  on(): ReadOn {
    const today = this.clock.today();
    return { today, fiscalYear: fiscalYear(today) };
  }

  async visible(db: Sql, actor: Actor, id: string): Promise<CustodyRow> {
    return found(await this.store.one(db, id, custodiesSeenBy(actor), this.on()));
  }

  async readerOf(db: Sql, actor: Actor, row: Pick<CustodyRow, 'unitPath' | 'storeId'>): Promise<CustodyReader> {
    return custodyReader(actor, row, (await exceptionOrderOf(db, 'duties', actor.personId, this.clock.iso())) !== null);
  }

  async view(db: Sql, actor: Actor, id: string): Promise<CustodyView> {
    const row = await this.visible(db, actor, id);
    return custodyView(row, await this.readerOf(db, actor, row), this.on());
  }

  async page(db: Sql, actor: Actor, query: CustodyQuery): Promise<CustodyPage> {
    const after = decodeCursor(query.cursor, 1);
    const where = join([custodiesSeenBy(actor), ...this.filters(query), ...(after ? [sql`c.id < ${after[0]}`] : [])], ' and ');
    return pageOf(await this.store.many(db, where, this.on(), query.limit + 1), query.limit, (row) => [row.id], await this.viewer(db, actor));
  }

  /** All that one person holds, or is asked to accept. */
  async openOf(db: Sql, actor: Actor, personId: string): Promise<CustodyView[]> {
    const where = sql`${custodiesSeenBy(actor)} and c.person_id = ${personId} and ${OPEN}`;
    return (await this.store.many(db, where, this.on(), 500)).map(await this.viewer(db, actor));
  }

  /** Denied ones of the things that this supply office keeps. */
  async denied(db: Sql, keptBy: Statement, actor: Actor): Promise<CustodyView[]> {
    return (await this.store.many(db, sql`${keptBy} and ${IN_STATE.denied}`, this.on(), 20)).map(await this.viewer(db, actor));
  }

  private async viewer(db: Sql, actor: Actor): Promise<(row: CustodyRow) => CustodyView> {
    const mayDutiesMeet = (await exceptionOrderOf(db, 'duties', actor.personId, this.clock.iso())) !== null;
    return (row) => custodyView(row, custodyReader(actor, row, mayDutiesMeet), this.on());
  }

  private filters({ state, unconfirmed, personId, assetId, q }: CustodyQuery): Statement[] {
    const words = normaliseForSearch(q ?? '').split(' ').filter(Boolean).map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
    return [
      state ? IN_STATE[state] : OPEN,
      ...(unconfirmed === 'true' || unconfirmed === '1' ? [this.unconfirmed()] : []),
      ...(personId ? [sql`c.person_id = ${personId}`] : []),
      ...(assetId ? [sql`c.asset_id = ${assetId}`] : []),
      ...words.map((word) => sql`(a.search_text like ${word} escape '\\' or p.search_text like ${word} escape '\\')`),
    ];
  }

  private unconfirmed(): Statement {
    const { today, fiscalYear: year } = this.on();
    return sql`${IN_STATE.held} and c.accepted_at < ${yearStartsAt(today)}
      and not exists (select 1 from custody_confirmations f where f.custody_id = c.id and f.fiscal_year = ${year})`;
  }
}
