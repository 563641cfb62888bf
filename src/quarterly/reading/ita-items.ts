import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { ItaItem } from './ita-items.rules.js';

const ITEMS_FILE = new URL('../../../../assets-seed/ita-items.csv', import.meta.url);

interface ItemRow {
  fiscal_year: string;
  instrument: string;
  code: string;
  serves: string;
}

/** The items known when this release was made; the file is read once. */
export const ITA_ITEMS: readonly ItaItem[] = (parse(readFileSync(ITEMS_FILE), { columns: true }) as ItemRow[])
  .map(({ fiscal_year: year, instrument, code, serves }) => ({ fiscalYear: Number(year), instrument, code, serves }));
