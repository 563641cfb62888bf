import type { AssetView } from '../../../shared/api/inventory.js';
import type { AssetKind, FundKind } from '../../../shared/vocab.js';
import { readBaht, typedBaht } from '../../lib/money.js';
import { textOrNull } from '../../ui/forms/use-fields.js';

/** An asset as it is typed. */
export interface AssetText {
  number: string;
  description: string;
  unitId: string | null;
  classId: string | null;
  kind: AssetKind;
  brand: string;
  model: string;
  serial: string;
  unitWord: string;
  gfmisNumber: string;
  price: string;
  acquiredOn: string | null;
  documentNumber: string;
  seller: string;
  fundKind: FundKind | '';
  acquiredWay: string;
  keeper: { id: string; name: string } | null;
  siteId: string | null;
  storeId: string | null;
  roomId: string | null;
  placeText: string;
  accessories: string;
  note: string;
}

export const NEW_ASSET: AssetText = {
  number: '', description: '', unitId: null, classId: null, kind: 'durable', brand: '', model: '', serial: '', unitWord: '', gfmisNumber: '', price: '', acquiredOn: null,
  documentNumber: '', seller: '', fundKind: '', acquiredWay: '', keeper: null, siteId: null, storeId: null, roomId: null, placeText: '', accessories: '', note: '',
};

export function textOf({ name, unitId, classId, register }: AssetView): AssetText {
  if (!register) return NEW_ASSET;
  const { responsiblePersonId, responsiblePersonName } = register;
  return {
    number: register.number ?? '', description: name, unitId, classId, kind: register.kind, brand: register.brand ?? '', model: register.model ?? '', serial: register.serial ?? '',
    unitWord: register.unitWord ?? '', gfmisNumber: register.gfmisNumber ?? '', price: typedBaht(register.unitPriceSatang), acquiredOn: register.acquiredOn,
    documentNumber: register.documentNumber ?? '', seller: register.seller ?? '', fundKind: register.fundKind ?? '', acquiredWay: register.acquiredBy ?? '',
    keeper: responsiblePersonId ? { id: responsiblePersonId, name: responsiblePersonName ?? '' } : null,
    siteId: register.siteId, storeId: register.storeId, roomId: register.roomId, placeText: register.placeText ?? '', accessories: register.accessories.join(', '), note: register.note ?? '',
  };
}

/** What the register takes, all but the number. */
export function bodyOf(text: AssetText) {
  return {
    description: text.description.replace(/\s+/g, ' ').trim(), unitId: text.unitId, classId: text.classId, kind: text.kind, brand: textOrNull(text.brand), model: textOrNull(text.model),
    serial: textOrNull(text.serial), unitWord: textOrNull(text.unitWord), gfmisNumber: textOrNull(text.gfmisNumber), priceSatang: text.price.trim() ? readBaht(text.price) : null,
    acquiredOn: text.acquiredOn, documentNumber: textOrNull(text.documentNumber), seller: textOrNull(text.seller), fundKind: text.fundKind || null, acquiredWay: textOrNull(text.acquiredWay),
    responsiblePersonId: text.keeper?.id ?? null, siteId: text.siteId, storeId: text.storeId, roomId: text.roomId, placeText: textOrNull(text.placeText),
    accessories: text.accessories.split(/[,\n]/).map((one) => one.trim()).filter(Boolean), note: textOrNull(text.note),
  };
}

export type Missing = 'needDescription' | 'needUnit' | 'wrongPrice' | 'wrongGfmis';

/** Everything to correct before it is sent, in the order of the fields. */
export function missingIn({ description, unitId, price, gfmisNumber }: AssetText): Missing[] {
  const checks: [Missing, boolean][] = [
    ['needDescription', !description.trim()], ['needUnit', !unitId], ['wrongPrice', price.trim() !== '' && readBaht(price) === null],
    ['wrongGfmis', gfmisNumber.trim() !== '' && !/^\d{12}$/.test(gfmisNumber.trim())],
  ];
  return checks.filter(([, isWrong]) => isWrong).map(([what]) => what);
}
