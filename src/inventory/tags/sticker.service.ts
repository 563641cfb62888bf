import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { Transactions } from '../../database/transactions.js';
import type { Tx } from '../../database/sql.js';
import { violates } from '../../database/violation.js';
import { Clock } from '../../http/clock.js';
import { found, Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { TagRevocationView } from '../../shared/api/inventory.js';
import { newTagCode, tagFromScan } from '../../shared/tag-code.js';
import { reaches } from '../reach.js';
import { StickerStore, type LabelRow } from './sticker.store.js';

export type Labelled = LabelRow & { tag: string };

/** Stickers: made when first printed, revoked when lost or torn, one in use at a time. */
@Injectable()
export class StickerService {
  constructor(
    private readonly transactions: Transactions, private readonly store: StickerStore, private readonly journal: Journal, private readonly clock: Clock,
  ) {}

  /** The things with a sticker each; made where there is none yet, so that printing twice, or two printing at once, gives the same code. */
  async stickersOf(actor: Actor, assetIds: readonly string[], poolIds: readonly string[]): Promise<Labelled[]> {
    try {
      return await this.labelled(actor, assetIds, poolIds);
    } catch (error) {
      if (!violates(error, 'uq_tags_live_asset', 'tags.asset_id', 'uq_tags_live_pool', 'tags.pool_id')) throw error;
      return this.labelled(actor, assetIds, poolIds);
    }
  }

  private labelled(actor: Actor, assetIds: readonly string[], poolIds: readonly string[]): Promise<Labelled[]> {
    return this.transactions.run(async (tx) => {
      const things = await this.store.things(tx, assetIds, poolIds);
      if (things.length < new Set([...assetIds, ...poolIds]).size) throw new Refusal('not-found');
      const beyond = things.filter((thing) => !reaches(actor, thing.unitPath, thing.storeId));
      if (beyond.length) throw new Refusal(beyond.every(({ lendable }) => lendable) ? 'inventory.out-of-reach' : 'not-found');
      const labelled: Labelled[] = [];
      for (const thing of things) labelled.push({ ...thing, tag: thing.tag ?? (await this.issue(tx, actor, thing)) });
      return labelled;
    });
  }

  revoke(actor: Actor, scanned: string, reason: string): Promise<TagRevocationView> {
    return this.transactions.run(async (tx) => {
      const tag = found(await this.store.find(tx, tagFromScan(scanned) ?? ''));
      if (!reaches(actor, tag.unitPath, tag.storeId)) throw new Refusal('inventory.out-of-reach');
      const isRevoked = await this.store.revoke(tx, tag.id, { revokedAt: this.clock.iso(), revokedBy: actor.personId, revokedReason: reason.trim() });
      if (!isRevoked) throw new Refusal('inventory.tag-not-live');
      const next = newTagCode();
      await this.store.issue(tx, { id: next, assetId: tag.assetId, poolId: tag.poolId, issuedAt: this.clock.iso(), issuedBy: actor.personId });
      await this.journal.record(tx, { event: 'tag.revoked', actor, subject: { type: 'tag', id: tag.id }, after: { assetId: tag.assetId, poolId: tag.poolId, replacedBy: next } });
      return { revokedTag: tag.id, tag: next, assetId: tag.assetId, poolId: tag.poolId };
    });
  }

  private async issue(tx: Tx, actor: Actor, { assetId, poolId }: LabelRow): Promise<string> {
    const id = newTagCode();
    await this.store.issue(tx, { id, assetId, poolId, issuedAt: this.clock.iso(), issuedBy: actor.personId });
    await this.journal.record(tx, { event: 'tag.issued', actor, subject: { type: 'tag', id }, after: { assetId, poolId } });
    return id;
  }
}
