import type { QuarterlyFigure } from '../api/quarterly/reports.js';
import type { Language } from '../vocab.js';

type Said = Pick<QuarterlyFigure, 'unit' | 'state' | 'value' | 'of'>;

const NONE: Record<Language, string> = { th: 'ไม่มีรายการ', en: 'none in the period' };
const UNSOURCED: Record<Language, string> = { th: 'ยังไม่มีข้อมูล', en: 'no data yet' };
const HOURS: Record<Language, string> = { th: 'ชั่วโมง', en: 'hours' };

/** Tenths of a percent, rounded down: 100 is said only of all. */
export const percentOf = (part: number, whole: number): number => Math.floor((part * 1000) / whole) / 10;

/** `92.3% (12/13)` · `3.5 ชั่วโมง` · `13`; never a 0 for what is not known. */
export function figureText({ unit, state, value, of }: Said, language: Language): string {
  if (state === 'unsourced') return UNSOURCED[language];
  if (state === 'nothing' || value === null) return NONE[language];
  if (unit === 'share' && of !== null) return `${percentOf(value, of)}% (${value}/${of})`;
  return unit === 'hours' ? `${value} ${HOURS[language]}` : String(value);
}
