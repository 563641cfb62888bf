import ts from 'typescript';
import { worded } from '../../../support/browser/worded.js';
import { readSources } from '../../../architecture/sources.js';

export type Language = 'th' | 'en';
type Text = { key: string; text: string };

const ROOT = process.cwd();
const words = (node: ts.Expression): ts.Expression => (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node) ? words(node.expression) : node);
const nameOf = (property: ts.ObjectLiteralElementLike): string => (property.name && ts.isStringLiteral(property.name) ? property.name.text : property.name?.getText() ?? '');

function textsIn(node: ts.Expression, key: string): Text[] {
  const value = words(node);
  if (ts.isStringLiteralLike(value)) return [{ key, text: value.text }];
  if (ts.isArrayLiteralExpression(value)) return value.elements.flatMap((element, n) => textsIn(element, `${key}.${n}`));
  if (!ts.isObjectLiteralExpression(value)) return [];
  return value.properties.flatMap((property) => (ts.isPropertyAssignment(property) ? textsIn(property.initializer, `${key}.${nameOf(property)}`) : []));
}

/** `defineLabels('name', …)`; other pairs of languages have no name. */
const featureOf = (node: ts.Node): string => (ts.isCallExpression(node.parent) && node.parent.arguments[0] && ts.isStringLiteral(node.parent.arguments[0]) ? node.parent.arguments[0].text : '');

/** Every text that stands in `{ th: …, en: … }` in the pages or in what they share with the server; an answer given keeps the language it was given in. */
function collect(): Record<Language, Text[]> {
  const found: Record<Language, Text[]> = { th: [], en: [] };
  const look = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const pair = node.properties.filter(ts.isPropertyAssignment).filter((property) => ['th', 'en'].includes(nameOf(property)));
      if (pair.length === 2) for (const property of pair) found[nameOf(property) as Language].push(...textsIn(property.initializer, featureOf(node)));
    }
    ts.forEachChild(node, look);
  };
  for (const source of readSources(ROOT)) if (/^src\/(?:web|shared)\//.test(source.path) && !/refusals|\.spec\.ts$/.test(source.path)) look(source.tree);
  return found;
}

const LABELS = collect();
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const pattern = (text: string): string => escaped(text.trim()).replace(/\\\{(?:\\\{)?\w+\\\}(?:\\\})?/g, '.+');

/** A control by its label in either language: `said('inbox', 'reject')`. */
export function said(feature: string, key: string): RegExp {
  const texts = [...LABELS.th, ...LABELS.en].filter((label) => label.key === `${feature}.${key}` || label.key.replace(/_(?:one|other)$/, '') === `${feature}.${key}`);
  if (texts.length === 0) throw new Error(`No label ${key} in ${feature}`);
  return worded(new RegExp(`^\\s*(?:${texts.map(({ text }) => pattern(text)).join('|')})`));
}

const LETTERS: Record<Language, RegExp> = { th: /[\u0E00-\u0E7F]{4}/, en: /[A-Za-z]{4}/ };
/** All that this language says somewhere. */
export const wordsOf = (language: Language): ReadonlySet<string> => new Set(LABELS[language].map(({ text }) => text.trim()));

const both = new Set(LABELS.th.map(({ text }) => text.trim()).filter((text) => LABELS.en.some((label) => label.text.trim() === text)));

/** Labels of this language alone, each as the whole of a text. A label that is hardly more than its gap would match everything. */
export function labelsOf(language: Language): RegExp {
  const texts = LABELS[language].map(({ text }) => text.trim()).filter((text) => LETTERS[language].test(text.replace(/\{+\w+\}+/g, '')) && !both.has(text));
  return new RegExp(`^(?:${[...new Set(texts)].map(pattern).join('|')})$`, 's');
}
