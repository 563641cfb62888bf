import { arabic } from './cell.rules.js';

export type QuantityProblem = 'quantity-not-read' | 'quantity-too-large';
export interface Quantity {
  quantity: number;
  /** `40 ตัว` in one cell names its unit. */
  unitWord: string | null;
}

const LARGEST = 1_000_000;

/** `40`, `1,200`, `40 ตัว`, `๒ เครื่อง`, `1.00`. */
export function readQuantity(text: string): Quantity | QuantityProblem {
  const found = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.0+)?\s*([^\d.,]*)$/u.exec(arabic(text));
  if (!found) return 'quantity-not-read';
  const quantity = Number((found[1] ?? '').replaceAll(',', ''));
  if (quantity < 1) return 'quantity-not-read';
  return quantity > LARGEST ? 'quantity-too-large' : { quantity, unitWord: found[2]?.trim() || null };
}
