import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normaliseText } from './normalise.js';
import { sortKey } from './sort-key.js';

const collator = new Intl.Collator('th');
const syllable = fc
  .tuple(
    fc.constantFrom('', 'เ', 'แ', 'โ', 'ใ', 'ไ'),
    fc.constantFrom(...'กขคฆงจฉชญฎฐณดตถทธนบปผพฟภมยรฤลวศษสหอฮ'),
    fc.constantFrom('', 'ั', 'ิ', 'ี', 'ึ', 'ื', 'ุ', 'ู', '็', 'ํ'),
    fc.constantFrom('', '่', '้', '๊', '๋', '์'),
    fc.constantFrom('', 'ะ', 'า', 'ำ', 'ๅ', 'ๆ', 'ฯ'),
  )
  .map((parts) => parts.join(''));
const other = fc.constantFrom(' ', '-', '/', '.', '(', ')', '+', '"', ...'0123456789๐๕๙', ...'aAbBzZ', 'é');
const phrase = fc.array(fc.oneof({ weight: 3, arbitrary: syllable }, other), { maxLength: 6 }).map((parts) => parts.join(''));
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

describe('sort key', () => {
  it('orders phrases as Intl.Collator("th") does', () => {
    fc.assert(
      fc.property(phrase, phrase, (a, b) => {
        const expected = Math.sign(collator.compare(normaliseText(a), normaliseText(b)));
        expect([a, b, order(sortKey(a), sortKey(b))]).toEqual([a, b, expected]);
      }),
      { numRuns: 5_000 },
    );
  });

  it('orders phrases that share most of their letters', () => {
    const near = fc.tuple(syllable, fc.constantFrom('่', '้', '์', ''), fc.constantFrom('่', '้', '์', ''), syllable);
    fc.assert(
      fc.property(near, ([head, first, second, tail]) => {
        const [a, b] = [`${head}ก${first}${tail}`, `${head}ก${second}${tail}`];
        expect(order(sortKey(a), sortKey(b))).toBe(Math.sign(collator.compare(normaliseText(a), normaliseText(b))));
      }),
      { numRuns: 2_000 },
    );
  });

  it('holds nothing but digits and small letters, so every collation agrees', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(sortKey(text)).toMatch(/^[0-9a-z]*$/)));
  });

  it.each([
    [['โต๊ะ', 'เก้าอี้', 'กล้อง', 'ไมโครโฟน', 'ขาตั้ง'], ['กล้อง', 'เก้าอี้', 'ขาตั้ง', 'โต๊ะ', 'ไมโครโฟน']],
    [['Notebook', 'กล้อง', '3 ขา', 'จอ'], ['3 ขา', 'กล้อง', 'จอ', 'Notebook']],
  ])('sorts %j', (given, expected) => {
    expect([...given].sort((a, b) => order(sortKey(a), sortKey(b)))).toEqual(expected);
  });
});
