import type { Language } from '../../shared/vocab.js';

const EXTENSION = /(?:ต่อ|ext\.?)\s*/i;

/** An address to call: digits only, an extension after a pause. */
export const phoneLink = (phone: string): string =>
  `tel:${phone.split(EXTENSION).map((part) => part.replace(/[^\d+]/g, '')).filter(Boolean).join(',')}`;

/** `0 2123 4567 ต่อ 15` · `0 2123 4567 ext. 15`. */
export const sayPhone = (phone: string, language: Language): string => (language === 'en' ? phone.replace(EXTENSION, 'ext. ') : phone);
