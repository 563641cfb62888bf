import { Injectable } from '@nestjs/common';
import { Reader } from '../../../database/sql.js';
import { Clock } from '../../../http/clock.js';
import { decodeCursor, encodeCursor } from '../../../http/page.js';
import { Refusal } from '../../../http/refusal.js';
import type { Actor } from '../../../shared/actor.js';
import type { AssetCounts, AssetPage } from '../../../shared/api/inventory.js';
import { assetsReadBy } from '../../reach.js';
import type { AssetFilter, AssetListQuery } from './asset-list.dto.js';
import { AssetListStore, type AssetListRow } from './asset-list.store.js';
import { assetCounts, assetListItem } from './asset-list.view.js';

type Way = 'on' | 'back';

/** Pages of the register: on from a row, back from a row, or from the far end. */
@Injectable()
export class AssetListService {
  constructor(private readonly reader: Reader, private readonly store: AssetListStore, private readonly clock: Clock) {}

  async page(actor: Actor, query: AssetListQuery): Promise<AssetPage> {
    const now = this.clock.iso();
    const { way, from } = whereFrom(query);
    const isAscending = (query.order === 'asc') === (way === 'on');
    const rows = await this.store.page(this.reader, query, { from, isAscending, limit: query.limit + 1, seen: assetsReadBy(actor) }, now);
    const hasMore = rows.length > query.limit;
    const shown = rows.slice(0, query.limit);
    if (way === 'back') shown.reverse();
    const isAfter = way === 'on' ? hasMore : from !== null;
    const isBefore = way === 'back' ? hasMore : from !== null;
    return {
      items: shown.map((row) => assetListItem(row, now)),
      nextCursor: isAfter ? cursorAt('on', shown.at(-1)) : null,
      previousCursor: isBefore ? cursorAt('back', shown.at(0)) : null,
    };
  }

  async counts(actor: Actor, filter: AssetFilter): Promise<AssetCounts> {
    return assetCounts(await this.store.counts(this.reader, filter, assetsReadBy(actor), this.clock.iso()));
  }
}

const cursorAt = (way: Way, row: AssetListRow | undefined): string | null => (row ? encodeCursor([way, row.key, row.id]) : null);

function whereFrom({ cursor, end, sort }: AssetListQuery): { way: Way; from: (string | number | null)[] | null } {
  const values = decodeCursor(cursor, 3);
  if (!values) return { way: end === 'last' ? 'back' : 'on', from: null };
  const [way, key, id] = values;
  const isSound = (way === 'on' || way === 'back') && typeof key === (sort === 'price' ? 'number' : 'string') && typeof id === 'string';
  if (!isSound) throw new Refusal('invalid-input', { fields: ['cursor'] });
  return { way, from: [key ?? null, id] };
}
