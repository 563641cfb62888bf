import ts from 'typescript';
import type { Source, Violation } from './sources.js';
import { visit } from './sources.js';

/** Thai has one form where English has two. */
const PLURAL = /_(?:one|other)$/;

/** Every text of the pages stands in both languages under the same key, and neither is empty. */
export function labelPairs(sources: Source[]): Violation[] {
  return sources.filter((source) => /^src\/web\/(?:.*\/)?labels\.tsx?$/.test(source.path)).flatMap((source) => {
    const [th, en] = ['th', 'en'].map((language) => languageKeys(source.tree, language));
    if (!th || !en) return [{ rule: 'label pairs', file: source.path, what: 'does not hold th and en' }];
    const missing = [...[...th].filter((key) => !en.has(key)).map((key) => `en lacks ${key}`), ...[...en].filter((key) => !th.has(key)).map((key) => `th lacks ${key}`)];
    return missing.map((what) => ({ rule: 'label pairs', file: source.path, what }));
  });
}

function languageKeys(tree: ts.SourceFile, language: string): Set<string> | null {
  let found: Set<string> | null = null;
  visit(tree, (node) => {
    const isNamed = (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && node.name.getText() === language;
    const value = isNamed && node.initializer ? unwrap(node.initializer) : null;
    if (value && ts.isObjectLiteralExpression(value) && !found) found = new Set(keysOf(value, ''));
  });
  return found;
}

function unwrap(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node) ? unwrap(node.expression) : node;
}

function keysOf(node: ts.ObjectLiteralExpression, prefix: string): string[] {
  return node.properties.flatMap((property) => {
    if (!property.name) return [];
    const written = ts.isStringLiteral(property.name) ? property.name.text : property.name.getText();
    const name = written.replace(PLURAL, '');
    const value = ts.isPropertyAssignment(property) ? unwrap(property.initializer) : null;
    if (value && ts.isStringLiteralLike(value) && value.text.trim() === '') return [`${prefix}${name} (empty)`];
    return value && ts.isObjectLiteralExpression(value) ? keysOf(value, `${prefix}${name}.`) : [`${prefix}${name}`];
  });
}
