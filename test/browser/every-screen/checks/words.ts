import * as vocab from '../../../../src/shared/vocab.js';
import { asRead } from '../../../support/as-read.js';
import { labelsOf, type Language, wordsOf } from './labels.js';

/** A word of the page, and the language its element is marked with. */
export interface Shown {
  text: string;
  lang: string;
}

const CODES = new Set<string>(Object.values(vocab).flat().filter((word) => /[a-z]/.test(word)));
const RAW: readonly (readonly [RegExp, string])[] = [
  [/^[a-z][a-zA-Z]*(?:[.-][a-zA-Z]+)+$/, 'a key or code'],
  [/\{\{|\}\}|\bundefined\b|\bNaN\b|\[object |Invalid Date|^null$/, 'what a program says'],
];
const OWN: Record<Language, ReadonlySet<string>> = { th: wordsOf('th'), en: wordsOf('en') };
const OTHER: Record<Language, RegExp> = { th: labelsOf('en'), en: labelsOf('th') };

/** Words that no reader of this language should meet. What people wrote themselves stays as they wrote it. */
export function strangeWords(shown: readonly Shown[], language: Language, written: ReadonlySet<string>): string[] {
  const found = shown.map(({ text, lang }) => ({ text: asRead(text), lang })).filter(({ text }) => !written.has(text) && !OWN[language].has(text)).flatMap(({ text, lang }) => [
    ...RAW.filter(([pattern]) => pattern.test(text)).map(([, what]) => `shows ${what}: “${text}”`),
    ...(CODES.has(text) ? [`shows a code: “${text}”`] : []),
    ...(lang === language && OTHER[language].test(text) ? [`is not in ${language}: “${text}”`] : []),
  ]);
  return [...new Set(found)];
}
