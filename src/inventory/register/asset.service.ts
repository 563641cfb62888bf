import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { newId } from '../../database/ids.js';
import { Reader, type Sql, type Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { found, refuse, Refusal } from '../../http/refusal.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import type { Actor } from '../../shared/actor.js';
import type { AssetView } from '../../shared/api/inventory.js';
import { reaches, readsRegisterOf } from '../reach.js';
import { checkNumberIsNew, checkPhoto, checkReach, checkReferences, orNumberTaken } from '../references.js';
import { changesOf, factsOf, newAsset } from './asset-changes.js';
import { applyCondition, rewrite } from './asset-writing.js';
import type { AssetChange, ConditionBody, NewAssetBody, NumberBody, PhotoBody } from './asset.dto.js';
import type { Asset } from './asset.entity.js';
import { whyNotChange, whyNotNumber, whyNotSetCondition } from './asset.rules.js';
import { AssetStore, type AssetRow } from './asset.store.js';
import { assetView } from './asset.view.js';

/** One asset of the register: seen, entered, changed, numbered. */
@Injectable()
export class AssetService {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly store: AssetStore,
    private readonly journal: Journal, private readonly clock: Clock, private readonly settings: SettingsInForce,
  ) {}

  view(actor: Actor, id: string): Promise<AssetView> {
    return this.shown(this.reader, actor, id);
  }

  create(actor: Actor, body: NewAssetBody): Promise<AssetView> {
    return orNumberTaken(body.number ?? null, this.transactions.run(async (tx) => {
      const asset = newAsset(newId(), body, this.clock.iso());
      await checkReferences(tx, body);
      await checkReach(tx, actor, asset.unitId, asset.storeId);
      if (asset.number !== null) await checkNumberIsNew(tx, asset.number);
      await this.store.insert(tx, asset);
      await this.journal.record(tx, { event: 'asset.created', actor, subject: { type: 'asset', id: asset.id }, after: factsOf(asset) });
      return this.shown(tx, actor, asset.id);
    }));
  }

  change(actor: Actor, id: string, { version, ...body }: AssetChange): Promise<AssetView> {
    return this.write(actor, id, version, 'asset.changed', async (tx, asset) => {
      const changes = changesOf(body);
      await checkReferences(tx, changes);
      await checkReach(tx, actor, changes.unitId ?? asset.unitId, changes.storeId === undefined ? asset.storeId : changes.storeId);
      const moves = (changes.classId !== undefined && changes.classId !== asset.classId) || (changes.unitId !== undefined && changes.unitId !== asset.unitId);
      if (moves && (await this.store.isPromised(tx, id, this.clock.iso()))) throw new Refusal('inventory.promised');
      return changes;
    });
  }

  number(actor: Actor, id: string, body: NumberBody): Promise<AssetView> {
    return orNumberTaken(body.number, this.write(actor, id, body.version, 'asset.numbered', async (tx, asset) => {
      refuse(whyNotNumber(asset), { number: asset.number });
      await checkNumberIsNew(tx, body.number.trim());
      return { number: body.number.trim() };
    }));
  }

  setCondition(actor: Actor, id: string, body: ConditionBody): Promise<AssetView> {
    return this.write(actor, id, body.version, 'asset.condition-changed', async (tx, asset) => {
      refuse(whyNotSetCondition(body.condition, { isOut: (await this.store.isOut(tx, id)) !== null, isInCustody: (await this.store.isInCustody(tx, id)) !== null }));
      return applyCondition(asset, body.condition);
    });
  }

  setPhoto(actor: Actor, id: string, body: PhotoBody): Promise<AssetView> {
    return this.write(actor, id, body.version, 'asset.photo-changed', async (tx) => {
      await checkPhoto(tx, body.photoFileId, actor.personId);
      return { photoFileId: body.photoFileId ?? null };
    });
  }

  private write(actor: Actor, id: string, version: number, event: string, work: (tx: Tx, asset: AssetRow) => Promise<Partial<Asset>>): Promise<AssetView> {
    return this.transactions.run(async (tx) => {
      const asset = await this.visible(tx, actor, id);
      refuse(whyNotChange(asset, reaches(actor, asset.unitPath, asset.storeId)));
      const changes = await work(tx, asset);
      await rewrite(tx, this.store, asset, version, { ...changes, updatedAt: this.clock.iso() });
      await this.journal.record(tx, { event, actor, subject: { type: 'asset', id }, before: factsOf(asset, changes), after: factsOf({ ...asset, ...changes }, changes) });
      return this.shown(tx, actor, id);
    });
  }

  private async visible(tx: Tx, actor: Actor, id: string): Promise<AssetRow> {
    const asset = found(await this.store.row(tx, id));
    return found(asset.lendable === 1 || readsRegisterOf(actor, asset.unitPath, asset.storeId) ? asset : null);
  }

  private async shown(from: Sql, actor: Actor, id: string): Promise<AssetView> {
    const now = this.clock.iso();
    return found(assetView(found(await this.store.view(from, id, now)), actor, now, await this.settings.usualHours(from, now)));
  }
}
