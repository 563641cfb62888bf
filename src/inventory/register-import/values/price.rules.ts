import { arabic } from './cell.rules.js';

export type PriceProblem = 'price-not-read' | 'price-below-zero' | 'price-too-large';

const LARGEST_SATANG = 99_999_999_999_99;

/** Satang of `25,000.50`, `๒๕,๐๐๐ บาท`, `1 200`, `฿500.-`; a code where it is no price. */
export function readPrice(text: string): number | PriceProblem {
  const plain = arabic(text).replace(/บาท|baht|thb|฿|£|\$|gbp|usd|[\s\u00a0']/gi, '').replace(/\.?-+$/, '');
  if (/^-\d|^\(\d.*\)$/.test(plain)) return 'price-below-zero';
  const found = /^(\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})*,\d{3}|\d+)(?:\.(\d+))?$/.exec(plain);
  if (!found) return 'price-not-read';
  const baht = Number((found[1] ?? '').replaceAll(',', ''));
  const satang = baht * 100 + Math.round(Number(`0.${found[2] ?? '0'}`) * 100);
  return satang > LARGEST_SATANG ? 'price-too-large' : satang;
}
