import { OFFICIAL_WORD } from './official-words.js';

const LONGEST = 28;
const JOINER = '\u2060';
const THAI = /[\u0E01-\u0E5B]/;
const words = new Intl.Segmenter('th', { granularity: 'word' });
/** Letters side by side: Thai marks stand above or below one. */
export const lengthOf = (text: string): number => text.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, '').length;
const mayPart = (before: string, after: string): boolean => (THAI.test(before) && THAI.test(after)) || before === '-' || after === '-';

/** Wider than the line of a phone. */
const isLong = (text: string): boolean => lengthOf(text) > LONGEST;

/** A name, a post, a number with its unit: kept on one line where a phone's line can hold it. */
export function whole(text: string): string {
  if (isLong(text)) return joinOfficialWords(text);
  const parts = Array.from(words.segment(text.replaceAll(' ', '\u00A0')), ({ segment }) => segment);
  return parts.map((part, i) => (i > 0 && mayPart(parts[i - 1] ?? '', part) ? JOINER + part : part)).join('');
}

const EVERY_OFFICIAL_WORD = new RegExp(OFFICIAL_WORD, 'g');

const known = new Map<string, string>();

/** A sentence of the program, or the name of a post or unit, for the screen: no line breaks within an official word, though the dictionary takes it for several. */
export function unbroken(sentence: string): string {
  const joined = known.get(sentence) ?? joinOfficialWords(sentence);
  known.set(sentence, joined);
  return joined;
}

function joinOfficialWords(sentence: string): string {
  const official = [...sentence.matchAll(EVERY_OFFICIAL_WORD)].map(({ 0: word, index }) => [index, index + word.length] as const);
  if (official.length === 0) return sentence;
  const isWithin = (at: number): boolean => official.some(([from, to]) => from < at && at < to);
  return Array.from(words.segment(sentence), ({ segment, index }) => (isWithin(index) ? JOINER + segment : segment)).join('');
}

/** Numbers of the register within a sentence: none is broken at its hyphens. */
export const numbersWhole = (text: string): string => text.replace(/(?<=\d)-(?=\d)/g, `-${JOINER}`);
