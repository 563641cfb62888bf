import type { Language } from '../../shared/vocab.js';

/** Satang → `12,500 บาท` · `12,500.50 baht`. */
export function sayBaht(satang: number, language: Language): string {
  const baht = (satang / 100).toLocaleString('en-US', { minimumFractionDigits: satang % 100 ? 2 : 0, maximumFractionDigits: 2 });
  return `${baht} ${language === 'th' ? 'บาท' : 'baht'}`;
}

/** Typed baht → satang: `12,500.50` → 1250050; null where it is no amount. */
export function readBaht(typed: string): number | null {
  const text = typed.replace(/[,\s]/g, '').replace(/[๐-๙]/g, (digit) => String('๐๑๒๓๔๕๖๗๘๙'.indexOf(digit)));
  return /^\d+(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : null;
}

/** Satang as typed into a field. */
export const typedBaht = (satang: number | null): string => (satang === null ? '' : String(satang / 100));
