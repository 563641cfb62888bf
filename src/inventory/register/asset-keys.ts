import { normaliseForSearch } from '../../shared/thai/normalise.js';
import { sortKey } from '../../shared/thai/sort-key.js';
import type { Asset } from './asset.entity.js';

type Keyed = 'number' | 'gfmisNumber' | 'description' | 'brand' | 'model' | 'serial' | 'responsibleText' | 'placeText' | 'priceSatang' | 'acquiredOn';
export type KeyedFields = Pick<Asset, Keyed>;
export type AssetKeys = Pick<Asset, 'sortKey' | 'searchText' | 'numberKey' | 'priceKey' | 'acquiredKey' | 'numbered'>;

const UNNUMBERED_LAST = 'zzzz';
const LONGEST_SEARCH = 2_000;

/** The columns that lists sort and search by. Whoever inserts or changes an asset writes all of them. */
export function assetKeys(asset: KeyedFields): AssetKeys {
  const words = [asset.number, asset.gfmisNumber, asset.description, asset.brand, asset.model, asset.serial, asset.responsibleText, asset.placeText];
  return {
    sortKey: sortKey(asset.description),
    searchText: normaliseForSearch(words.filter(Boolean).join(' · ')).slice(0, LONGEST_SEARCH),
    numberKey: asset.number === null ? UNNUMBERED_LAST : numberKey(asset.number),
    priceKey: asset.priceSatang ?? -1,
    acquiredKey: asset.acquiredOn ?? '',
    numbered: asset.number === null ? 0 : 1,
  };
}

/** `7440-001-2` before `7440-001-10`: each run of digits is led by its length. */
export function numberKey(number: string): string {
  const runs = normaliseForSearch(number).match(/\d+|\D+/g) ?? [];
  return runs.map((run) => (/\d/.test(run) ? digitsKey(run) : sortKey(run))).join('');
}

function digitsKey(run: string): string {
  const digits = run.replace(/^0+(?=\d)/, '').slice(0, 35);
  return `1${digits.length.toString(36)}${digits}`;
}
