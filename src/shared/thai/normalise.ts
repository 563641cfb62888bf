const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const SPACES = /[\s\u00A0]+/g;
const THAI_DIGITS = /[๐-๙]/g;

/** One spelling for text that looks alike: NFC does not join ํ + า into ำ, and keyboards allow เเ for แ. */
export function normaliseText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/ํ([่-๋]?)า/g, '$1ำ')
    .replace(/ำ[ำ่-๋]+/g, marksFirst)
    .replace(/เเ/g, 'แ')
    .replace(SPACES, ' ')
    .trim();
}

const marksFirst = (run: string): string => run.replaceAll('ำ', '') + run.replace(/[^ำ]/g, '');

/** ๐–๙ as 0–9; everything else untouched. */
export function toArabicDigits(text: string): string {
  return text.replace(THAI_DIGITS, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

/** What is stored beside a text and what a search is turned into, so that both agree. */
export function normaliseForSearch(text: string): string {
  return toArabicDigits(normaliseText(text)).toLowerCase();
}
