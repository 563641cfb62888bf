import { MONTHS } from '../../shared/calendar-formats.js';
import type { Language } from '../../shared/vocab.js';

/** YYYY-MM → "กรกฎาคม 2569", "July 2026". */
export const sayMonth = (month: string, language: Language): string =>
  `${MONTHS[language].long[Number(month.slice(5)) - 1]} ${Number(month.slice(0, 4)) + (language === 'th' ? 543 : 0)}`;
