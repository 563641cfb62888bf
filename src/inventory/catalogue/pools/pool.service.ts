import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Journal } from '../../../audit/journal.js';
import { newId } from '../../../database/ids.js';
import { Reader, type Tx } from '../../../database/sql.js';
import { insertInto } from '../../../database/statements.js';
import { Transactions } from '../../../database/transactions.js';
import { Clock } from '../../../http/clock.js';
import { pageOf } from '../../../http/page.js';
import { found, Refusal } from '../../../http/refusal.js';
import type { Actor } from '../../../shared/actor.js';
import type { PoolPage, PoolView } from '../../../shared/api/catalogue.js';
import { readsRegisterOf, registerReadBy } from '../../reach.js';
import { checkNumberIsNew, checkReach, checkReferences, orNumberTaken } from '../../references.js';
import { entryFor, promisedPeak, recountStock } from '../stock.js';
import type { NewPoolBody, PoolChange, PoolQuery } from './pool.dto.js';
import { PoolStore, type PoolRow } from './pool.store.js';

const NEVER_EMPTY = ['name', 'quantity', 'lendableQuantity', 'unitWord'];

/** Things kept by quantity: counted out and in, never below what is out or promised. */
@Injectable()
export class PoolService {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly store: PoolStore,
    private readonly journal: Journal, private readonly clock: Clock,
  ) {}

  async page(actor: Actor, query: PoolQuery): Promise<PoolPage> {
    return pageOf(await this.store.page(this.reader, query, registerReadBy(actor, { unit: sql`e.unit_id`, store: sql`p.store_id` })), query.limit, (row) => [row.name, row.id], poolView);
  }

  async view(actor: Actor, id: string): Promise<PoolView> {
    return poolView(seen(actor, await this.store.one(this.reader, id)));
  }

  create(actor: Actor, { classId, unitId, number: given, ...body }: NewPoolBody): Promise<PoolView> {
    checkQuantities(body);
    return orNumberTaken(given ?? null, this.transactions.run(async (tx) => {
      await checkReferences(tx, { classId, unitId, storeId: body.storeId });
      await checkReach(tx, actor, unitId, body.storeId ?? null);
      const number = given?.trim() || null;
      if (number) await checkNumberIsNew(tx, number);
      const entryId = await entryFor(tx, { classId, unitId, tracking: 'quantity', unitWord: body.unitWord });
      const id = newId();
      await tx.run(insertInto('pools', { ...body, id, entryId, number, bump: 0, version: 1, createdAt: this.clock.iso() }));
      await recountStock(tx, [entryId]);
      await this.journal.record(tx, { event: 'pool.created', actor, subject: { type: 'pool', id }, after: { entryId, number, quantity: body.quantity, lendableQuantity: body.lendableQuantity } });
      return poolView(found(await this.store.one(tx, id)));
    }));
  }

  change(actor: Actor, id: string, { version, ...body }: PoolChange): Promise<PoolView> {
    return this.transactions.run(async (tx) => {
      const pool = seen(actor, await this.store.one(tx, id));
      await checkReach(tx, actor, pool.unitId, pool.storeId);
      await checkReferences(tx, { storeId: body.storeId });
      const changes = Object.fromEntries(Object.entries(body).filter(([field, value]) => value !== undefined && !(value === null && NEVER_EMPTY.includes(field)))) as Partial<PoolRow>;
      const after = { ...pool, ...changes };
      checkQuantities(after);
      await checkReach(tx, actor, after.unitId, after.storeId);
      if (!(await this.store.change(tx, id, version, changes))) throw new Refusal('changed-meanwhile');
      await recountStock(tx, [pool.entryId]);
      await this.checkPromises(tx, after);
      await this.journal.record(tx, { event: 'pool.changed', actor, subject: { type: 'pool', id }, before: quantitiesOf(pool), after: quantitiesOf(after) });
      return poolView(found(await this.store.one(tx, id)));
    });
  }

  private async checkPromises(tx: Tx, pool: PoolRow): Promise<void> {
    const entry = await tx.one<{ lendableStock: number }>(sql`select lendable_stock from catalogue_entries where id = ${pool.entryId}`);
    const promised = await promisedPeak(tx, pool.entryId, this.clock.iso());
    const isShort = pool.quantity < pool.outQuantity || promised > (entry?.lendableStock ?? 0);
    if (isShort) throw new Refusal('inventory.pool-below-out', { promised: Math.max(pool.outQuantity, promised) });
  }
}

/** What lies outside the reader's part of the register does not exist for them. */
const seen = (actor: Actor, pool: PoolRow | null): PoolRow => found(pool && readsRegisterOf(actor, pool.unitPath, pool.storeId) ? pool : null);

const quantitiesOf = ({ quantity, lendableQuantity, storeId }: PoolRow): object => ({ quantity, lendableQuantity, storeId });

function checkQuantities({ quantity, lendableQuantity }: { quantity: number; lendableQuantity: number }): void {
  if (lendableQuantity > quantity) throw new Refusal('invalid-input', { fields: ['lendableQuantity'] });
}

const poolView = ({ unitPath: _, ...row }: PoolRow): PoolView => row;
