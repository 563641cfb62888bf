import { describe, expect, it } from '@jest/globals';
import { assetKeys, numberKey } from './asset-keys.js';

const nothing = {
  number: null, gfmisNumber: null, description: 'กล้อง', brand: null, model: null, serial: null, responsibleText: null, placeText: null, priceSatang: null, acquiredOn: null,
};

describe('asset keys', () => {
  it.each([
    [['7440-001-10', '7440-001-2', '7440-001-0001'], ['7440-001-0001', '7440-001-2', '7440-001-10']],
    [['พย7110-006-024', '416-54-0001', '7440-001-0006/186/69'], ['416-54-0001', '7440-001-0006/186/69', 'พย7110-006-024']],
    [['๗๔๔๐-๐๐๑', '7440-002', '7440-001-1'], ['๗๔๔๐-๐๐๑', '7440-001-1', '7440-002']],
  ])('numbers %j stand in the order %j', (given, expected) => {
    expect([...given].sort((a, b) => (numberKey(a) < numberKey(b) ? -1 : 1))).toEqual(expected);
  });

  it('puts what has no number last, what has no price or date first', () => {
    const bare = assetKeys(nothing);
    const full = assetKeys({ ...nothing, number: 'ฮฮ-9', priceSatang: 0, acquiredOn: '2020-01-01' });
    expect(bare.numberKey > full.numberKey).toBe(true);
    expect(bare.priceKey < full.priceKey && bare.acquiredKey < full.acquiredKey).toBe(true);
    expect([bare.numbered, full.numbered]).toEqual([0, 1]);
  });

  it('finds by number, maker and serial however they are typed', () => {
    const { searchText } = assetKeys({ ...nothing, number: '๗๔๔๐-๐๐๑', brand: 'SONY', serial: 'Ab 12' });
    for (const part of ['7440-001', 'sony', 'ab 12', 'กล้อง']) expect(searchText).toContain(part);
  });
});
