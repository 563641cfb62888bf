import type { Language } from '../../shared/vocab.js';

/** Satang → `12,500 บาท` · `12,500.50 baht`. */
export function sayBaht(satang: number, language: Language): string {
  const baht = (satang / 100).toLocaleString('en-US', { minimumFractionDigits: satang % 100 ? 2 : 0, maximumFractionDigits: 2 });
  return `${baht} ${language === 'th' ? 'บาท' : 'baht'}`;
}
