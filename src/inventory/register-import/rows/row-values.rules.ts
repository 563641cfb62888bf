import { readPrice } from '../values/price.rules.js';
import { readQuantity } from '../values/quantity.rules.js';
import { readRegisterDay } from '../values/thai-date.rules.js';
import { readCondition, readFund, readKind } from '../values/words.rules.js';
import { arabic } from '../values/cell.rules.js';
import type { ImportField, RowNote } from '../../../shared/import-vocab.js';
import type { CellReader } from './cell-reader.js';
import type { RegisterValues } from './row-facts.js';

/** The fields of the register. Words outside the closed lists are kept as text beside them, never dropped. */
export function registerValues(reader: CellReader, today: string, quantity: number): RegisterValues {
  const extra = reader.extra();
  const keep = (field: ImportField, code: RowNote): void => {
    const text = reader.text(field);
    reader.note(code, field, text);
    if (text !== null) extra[KEPT_AS[field] ?? field] = text;
  };
  return {
    ...plainTexts(reader),
    gfmisNumber: gfmis(reader),
    acquiredOn: day(reader, today, keep),
    priceSatang: price(reader, quantity, keep),
    fundKind: word(reader, 'fundKind', readFund, () => keep('fundKind', 'fund-kept-as-text')),
    condition: word(reader, 'condition', readCondition, () => keep('condition', 'condition-kept-as-text')) ?? 'usable',
    kind: word(reader, 'kind', readKind, () => keep('kind', 'kind-kept-as-text')),
    accessories: (reader.text('accessories') ?? '').split(/[,;\n]|\s\+\s/).map((part) => part.trim()).filter(Boolean),
    extra,
  };
}

const KEPT_AS: Partial<Record<ImportField, string>> = {
  fundKind: 'ประเภทเงิน', condition: 'สภาพ', kind: 'ประเภทพัสดุ', acquiredOn: 'วันที่ได้มา', totalPrice: 'ราคารวม',
};

function plainTexts(reader: CellReader) {
  const text = (field: ImportField): string | null => reader.text(field);
  const counted = readQuantity(text('quantity') ?? '');
  return {
    description: reader.name('description').replace(/\s*[\r\n]+\s*/g, ' '), brand: text('brand'), model: text('model'), serial: text('serial'),
    documentNumber: text('documentNumber'), unitWord: text('unitWord') ?? (typeof counted === 'string' ? null : counted.unitWord), seller: text('seller'),
    acquiredWay: text('acquiredWay'), unitName: text('unit'), personName: text('responsiblePerson'), siteName: text('site'), storeName: text('store'),
    roomName: text('room'), placeName: text('place'), className: text('className'), classCode: text('classCode'), note: text('note'),
  };
}

function gfmis(reader: CellReader): string | null {
  const text = reader.text('gfmisNumber');
  const digits = text === null ? null : arabic(text).replace(/[\s-]/g, '');
  if (digits !== null && !/^\d{12}$/.test(digits)) reader.refuse('gfmis-not-12-digits', 'gfmisNumber', text);
  return digits;
}

type Keep = (field: ImportField, code: RowNote) => void;

function day(reader: CellReader, today: string, keep: Keep): string | null {
  const text = reader.text('acquiredOn');
  if (text === null) return null;
  const read = readRegisterDay(text, today);
  if (typeof read === 'string') {
    reader.refuse(read, 'acquiredOn', text);
    return null;
  }
  if (read.day === null) keep('acquiredOn', 'date-kept-as-text');
  else if (read.note) reader.note(read.note, 'acquiredOn', text, read.day);
  return read.day;
}

/** A total stands in for the unit price only where it divides to the satang. */
function price(reader: CellReader, quantity: number, keep: Keep): number | null {
  const unit = satang(reader, 'unitPrice');
  const total = satang(reader, 'totalPrice');
  if (total === null || unit !== null) return unit;
  if (total % quantity !== 0) keep('totalPrice', 'total-kept-as-text');
  else reader.note('price-from-total', 'totalPrice', reader.text('totalPrice'));
  return total % quantity === 0 ? total / quantity : null;
}

function satang(reader: CellReader, field: ImportField): number | null {
  const text = reader.text(field);
  if (text === null) return null;
  const read = readPrice(text);
  if (typeof read === 'number') return read;
  reader.refuse(read, field, text);
  return null;
}

function word<T>(reader: CellReader, field: ImportField, read: (text: string) => T | null, unknown: () => void): T | null {
  const text = reader.text(field);
  const found = text === null ? null : read(text);
  if (text !== null && found === null) unknown();
  return found;
}
