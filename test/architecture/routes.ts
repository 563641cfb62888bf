import ts from 'typescript';
import type { Source, Violation } from './sources.js';
import { isTest, visit } from './sources.js';

const ROUTES = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options', 'All', 'Sse']);
const GUARDS = new Set(['Requires', 'SignedIn', 'Public']);

function decoratorsOf(node: ts.Node): string[] {
  if (!ts.canHaveDecorators(node)) return [];
  return (ts.getDecorators(node) ?? []).map(({ expression }) => (ts.isCallExpression(expression) ? expression.expression : expression).getText());
}

/** Closed by default: a route says what it demands, or that it is public, exactly once. */
export function guardedRoutes(sources: Source[]): Violation[] {
  return sources.filter((source) => !isTest(source)).flatMap((source) => {
    const found: Violation[] = [];
    visit(source.tree, (node) => {
      if (!ts.isMethodDeclaration(node)) return;
      const decorators = decoratorsOf(node);
      const guards = decorators.filter((name) => GUARDS.has(name)).length;
      const isRoute = decorators.some((name) => ROUTES.has(name));
      if (isRoute && guards !== 1) found.push({ rule: 'guarded routes', file: source.path, what: `${node.name.getText()} has ${guards} guards` });
    });
    return found;
  });
}

/** Controllers only pass on: what is decided is decided in rules. */
export function plainControllers(sources: Source[]): Violation[] {
  return sources.filter((source) => source.path.endsWith('.controller.ts')).flatMap((source) => {
    const found: Violation[] = [];
    visit(source.tree, (node) => {
      if (ts.isIfStatement(node) || ts.isSwitchStatement(node)) found.push({ rule: 'plain controllers', file: source.path, what: 'decides' });
    });
    return found;
  });
}

const WRITES = /(?:insert into|update|delete from|insertInto\(|updateOf\()\s*["'`]?([a-z_]+)/gi;

/** A return closes the very line that went out. */
const MAY_WRITE = new Set(['src/returns>checkout_lines']);

/** A table is written by the feature whose entity it is, and by nobody else. */
export function oneWriter(sources: Source[]): Violation[] {
  const owners = new Map(sources.filter((source) => !isTest(source)).flatMap((source) => [...source.text.matchAll(/@Entity\(\s*(?:\{\s*name:\s*)?'([a-z_]+)'/g)]
    .map((match): [string, string] => [match[1] ?? '', featureOf(source.path)])));
  return sources.filter((source) => !isTest(source) && !/\/migrations\//.test(source.path)).flatMap((source) =>
    [...source.text.matchAll(WRITES)].map((match) => match[1] ?? '')
      .filter((table) => (owners.get(table) ?? featureOf(source.path)) !== featureOf(source.path) && !MAY_WRITE.has(`${featureOf(source.path)}>${table}`))
      .map((table) => ({ rule: 'one writer', file: source.path, what: `writes ${table}` })));
}

const featureOf = (path: string): string => path.split('/').slice(0, 2).join('/');
