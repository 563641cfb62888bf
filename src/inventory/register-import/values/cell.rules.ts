import { toArabicDigits } from '../../../shared/thai/normalise.js';

const EDGES = /^[\s\u00a0\u200b-\u200d\u2060\ufeff]+|[\s\u00a0\u200b-\u200d\u2060\ufeff]+$/gu;
const INVISIBLE_EDGE = /^[\u00a0\u200b-\u200d\u2060\ufeff]|[\u00a0\u200b-\u200d\u2060\ufeff]$/u;
/** Letters that NFC leaves as they are, and no spaces but the common one: nearly every cell. */
const PLAIN = /^[\u0020-\u007e\u0e00-\u0e4c\u0e4e-\u0e5b]*$/;
const SAYS_NOTHING = /^([-–—._*]+|unknown|n\/?a|none|null|nil|not known|tbc|ไม่มี|ไม่ทราบ|ไม่ระบุ|ไม่ปรากฏ|ไม่พบ)$/i;

/** Without spaces at its edges, the no-break space of Mac Roman included; NFC, and sara am in one letter. */
export function trimmed(raw: string): string {
  if (PLAIN.test(raw)) return raw.trim();
  return raw.replace(EDGES, '').normalize('NFC').replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33');
}

/** Whether a space that no one sees had to be taken off, which the report counts. */
export const hasInvisibleEdge = (raw: string): boolean => INVISIBLE_EDGE.test(raw);

/** `-`, `UNKNOWN`, `N/A` … stand for an empty cell. */
export const saysNothing = (text: string): boolean => text === '' || SAYS_NOTHING.test(text);

export const arabic = toArabicDigits;
