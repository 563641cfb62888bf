import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { found, Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { Condition, CustodyEnding, ReturnCondition } from '../../shared/vocab.js';
import { promisedPeak } from '../catalogue/stock.js';
import { reaches, readsRegisterOf } from '../reach.js';
import { applyCondition, rewrite } from '../register/asset-writing.js';
import { AssetStore, type AssetRow } from '../register/asset.store.js';
import { conditionAfterEnd } from './custody.rules.js';

/** What custody changes of the thing itself: whether it may be lent, and how it is when it comes back. */
@Injectable()
export class CustodyAsset {
  constructor(private readonly assets: AssetStore, private readonly clock: Clock) {}

  /** A thing whose register this actor keeps; else it does not exist, or is another office's. */
  async kept(tx: Tx, actor: Actor, id: string): Promise<AssetRow> {
    const asset = found(await this.assets.row(tx, id));
    if (reaches(actor, asset.unitPath, asset.storeId)) return asset;
    throw new Refusal(asset.lendable === 1 || readsRegisterOf(actor, asset.unitPath, asset.storeId) ? 'inventory.out-of-reach' : 'not-found');
  }

  async lending(tx: Tx, id: string): Promise<{ isOut: boolean; isHeld: boolean }> {
    const isOut = (await this.assets.isOut(tx, id)) !== null;
    return { isOut, isHeld: !isOut && (await this.assets.isPromised(tx, id, this.clock.iso())) !== null };
  }

  /** Custody takes it out of lending. Requests by kind count on a number: so many must still be left. */
  async takeFromLending(tx: Tx, asset: AssetRow): Promise<void> {
    if (asset.lendable === 0) return;
    await rewrite(tx, this.assets, asset, asset.version, { lendable: 0, updatedAt: this.clock.iso() });
    const entry = await tx.one<{ lendableStock: number }>(sql`select lendable_stock from catalogue_entries where id = ${asset.entryId}`);
    const peak = asset.entryId === null ? 0 : await promisedPeak(tx, asset.entryId, this.clock.iso());
    if (entry && peak > entry.lendableStock) throw new Refusal('custody.promised');
  }

  /** Back to lending where it came from there, unless it is lost or on its way to disposal; a damaged thing keeps its place and waits. */
  async cameBack(tx: Tx, id: string, wasLendable: 0 | 1, kind: CustodyEnding, condition: ReturnCondition | null): Promise<Condition> {
    const asset = found(await this.assets.row(tx, id));
    const after = conditionAfterEnd(asset.condition, kind, condition);
    const lendable: 0 | 1 = wasLendable === 1 && asset.number !== null && asset.classId !== null ? 1 : asset.lendable;
    if (after === asset.condition && lendable === asset.lendable) return after;
    await rewrite(tx, this.assets, asset, asset.version, { ...applyCondition({ ...asset, lendable }, after), updatedAt: this.clock.iso() });
    return after;
  }
}
