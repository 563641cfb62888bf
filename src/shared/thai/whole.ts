const LONGEST = 34;
const JOINER = '\u2060';
const words = new Intl.Segmenter('th', { granularity: 'word' });
const lengthOf = (text: string): number => text.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, '').length;

/** A name, a post, a number with its unit: kept on one line where a phone's line can hold it. */
export function whole(text: string): string {
  if (lengthOf(text) > LONGEST) return text;
  return Array.from(words.segment(text.replaceAll(' ', '\u00A0')), ({ segment }) => segment).join(JOINER);
}
