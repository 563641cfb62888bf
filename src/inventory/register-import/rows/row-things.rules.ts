import type { RangeChoice } from '../../../shared/import-vocab.js';
import { readQuantity } from '../values/quantity.rules.js';
import { readRange } from '../values/number-range.rules.js';
import type { CellReader } from './cell-reader.js';
import type { Thing } from './row-facts.js';

const NUMBER_AT_MOST = 120;

/** Domain §5: a range of numbers becomes assets or a pool, as chosen; several things under one number, or none, are a pool. */
export function thingsOf(reader: CellReader, choice: RangeChoice): Thing[] {
  const number = reader.text('number');
  const quantity = quantityOf(reader);
  if (number !== null && number.length > NUMBER_AT_MOST) reader.refuse('number-too-long', 'number', number);
  const range = number === null ? null : readRange(number);
  if (range === null) return [single(reader, number, quantity ?? 1)];
  if (typeof range === 'string') {
    reader.refuse(range, 'number', number);
    return [];
  }
  const count = range.numbers.length;
  if (quantity !== null && quantity !== count && reader.text('quantity') !== null) {
    reader.refuse('range-and-quantity-differ', 'quantity', `${number} = ${count}, ${quantity}`);
  }
  if (choice === 'assets') return range.numbers.map((each, part) => ({ kind: 'asset', number: each, part, quantity: 1 }));
  reader.note('kept-by-quantity', 'number', number, String(count));
  return [{ kind: 'pool', number, part: 0, quantity: count }];
}

function single(reader: CellReader, number: string | null, quantity: number): Thing {
  if (quantity === 1) return { kind: 'asset', number, part: 0, quantity };
  reader.note('kept-by-quantity', 'quantity', reader.text('quantity'), String(quantity));
  return { kind: 'pool', number, part: 0, quantity };
}

function quantityOf(reader: CellReader): number | null {
  const text = reader.text('quantity');
  if (text === null) return null;
  const read = readQuantity(text);
  if (typeof read !== 'string') return read.quantity;
  reader.refuse(read, 'quantity', text);
  return null;
}
