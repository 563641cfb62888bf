import type { AssetBody, NewAssetBody } from './asset.dto.js';
import type { Asset } from './asset.entity.js';
import { assetKeys } from './asset-keys.js';

type Columns = Omit<Asset, 'searchNo'>;

const NEVER_EMPTY: readonly (keyof AssetBody)[] = ['description', 'unitId', 'kind'];
/** These may hold names or free words: the journal says only that they changed. */
const IN_WORDS: readonly string[] = ['description', 'seller', 'note', 'responsibleText', 'placeText', 'extraJson', 'accessoriesJson', 'sortKey', 'searchText', 'numberKey', 'priceKey', 'acquiredKey', 'updatedAt'];

/** The columns that a body changes: empty text is no text, and what may not be empty stays. */
export function changesOf({ accessories, ...body }: Partial<AssetBody>): Partial<Asset> {
  const columns = Object.entries(body).flatMap(([field, value]): [string, unknown][] => {
    if (value === undefined || (value === null && NEVER_EMPTY.includes(field as keyof AssetBody))) return [];
    return [[field, typeof value === 'string' ? value.trim() || null : value]];
  });
  return { ...Object.fromEntries(columns), ...(accessories ? { accessoriesJson: JSON.stringify(accessories) } : {}) };
}

const NOTHING = {
  number: null, gfmisNumber: null, entryId: null, classId: null, brand: null, model: null, serial: null, unitWord: null, priceSatang: null, acquiredOn: null,
  documentNumber: null, seller: null, fundKind: null, acquiredWay: null, responsiblePersonId: null, responsibleText: null, siteId: null, storeId: null,
  roomId: null, placeText: null, photoFileId: null, note: null, fingerprint: null, importId: null,
} as const;

/** A new line of the register: usable, and not lendable until the supply office says so. */
export function newAsset(id: string, { number, ...body }: NewAssetBody, now: string): Columns {
  const columns = {
    ...NOTHING, id, kind: 'durable' as const, condition: 'usable' as const, lendable: 0 as const, accessoriesJson: '[]', extraJson: '{}', nth: 1, version: 1,
    createdAt: now, updatedAt: now, unitId: body.unitId, description: body.description, ...changesOf(body), number: number?.trim() || null,
  };
  return { ...columns, ...assetKeys(columns) };
}

/** What the journal keeps of an asset, or of the changed columns of it: codes and ids; of words only which ones. */
export function factsOf(asset: object, changed: object = asset): object {
  const columns = Object.keys(changed).filter((column) => column in asset);
  const coded = columns.filter((column) => !IN_WORDS.includes(column)).map((column) => [column, (asset as Record<string, unknown>)[column]]);
  return { ...Object.fromEntries(coded), words: columns.filter((column) => ['description', 'seller', 'note', 'placeText', 'accessoriesJson'].includes(column)) };
}
