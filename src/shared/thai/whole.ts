const LONGEST = 28;
const JOINER = '\u2060';
const THAI = /[\u0E01-\u0E5B]/;
const words = new Intl.Segmenter('th', { granularity: 'word' });
const lengthOf = (text: string): number => text.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, '').length;
const mayPart = (before: string, after: string): boolean => (THAI.test(before) && THAI.test(after)) || before === '-' || after === '-';

/** Wider than the line of a phone. */
export const isLong = (text: string): boolean => lengthOf(text) > LONGEST;

/** A name, a post, a number with its unit: kept on one line where a phone's line can hold it. */
export function whole(text: string): string {
  if (isLong(text)) return text;
  const parts = Array.from(words.segment(text.replaceAll(' ', '\u00A0')), ({ segment }) => segment);
  return parts.map((part, i) => (i > 0 && mayPart(parts[i - 1] ?? '', part) ? JOINER + part : part)).join('');
}

/** Numbers of the register within a sentence: none is broken at its hyphens. */
export const numbersWhole = (text: string): string => text.replace(/(?<=\d)-(?=\d)/g, `-${JOINER}`);
