import { guarded } from '../../../shared/files/formula-guard.js';
import { ASSET_CONDITION_WORDS, ASSET_KIND_WORDS, FUND_KIND_WORDS, REGISTER_HEADINGS, YES_NO_WORDS } from '../../../shared/labels/register.js';
import type { Language } from '../../../shared/vocab.js';
import type { ExportRow } from './export.store.js';

export const headings = (language: Language): string[] => Object.values(REGISTER_HEADINGS).map((words) => words[language]);

const WIDTHS: Record<keyof typeof REGISTER_HEADINGS, number> = {
  number: 20, gfmisNumber: 16, description: 36, kind: 20, className: 22, unitName: 28, brand: 14, model: 16, serial: 18, unitWord: 10, price: 13, acquiredOn: 14, documentNumber: 18, seller: 22,
  fundKind: 16, acquiredWay: 16, keeper: 22, siteName: 20, storeName: 20, roomName: 16, condition: 12, lendable: 10, accessories: 28, note: 30,
};
/** Columns of the workbook, in the order of the headings; the price with its two decimals. */
export const COLUMNS = Object.entries(WIDTHS).map(([field, width]) => ({ width, ...(field === 'price' && { style: { numFmt: '#,##0.00_)' } }) }));

/** One row in the order of the headings: text, or a number of baht. */
export function cellsOf(row: ExportRow, language: Language): (string | number)[] {
  const cells: Record<keyof typeof REGISTER_HEADINGS, string | number | null> = {
    number: row.number, gfmisNumber: row.gfmisNumber, description: row.description, kind: ASSET_KIND_WORDS[row.kind][language], className: row.className,
    unitName: row.unitName, brand: row.brand, model: row.model, serial: row.serial, unitWord: row.unitWord,
    price: row.priceSatang === null ? null : row.priceSatang / 100, acquiredOn: row.acquiredOn, documentNumber: row.documentNumber, seller: row.seller,
    fundKind: row.fundKind && FUND_KIND_WORDS[row.fundKind][language], acquiredWay: row.acquiredWay, keeper: row.keeper, siteName: row.siteName,
    storeName: row.storeName, roomName: row.roomName, condition: ASSET_CONDITION_WORDS[row.condition][language],
    lendable: YES_NO_WORDS[row.lendable === 1 ? 'yes' : 'no'][language], accessories: (JSON.parse(row.accessoriesJson) as string[]).join(', '), note: row.note,
  };
  return Object.values(cells).map((cell) => (typeof cell === 'number' ? cell : guarded(cell ?? '')));
}
