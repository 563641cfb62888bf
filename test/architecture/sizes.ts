import { posix } from 'node:path';
import ts from 'typescript';
import type { Source, Violation } from './sources.js';
import { isTest, visit } from './sources.js';

const SOURCE_MAX = 200;
const SOURCE_P90 = 110;
const TEST_MAX = 350;
const FUNCTION_MAX = 25;
const INJECTED_MAX = 6;
const FOLDER_MAX = 14;

/** Words, seeds and migrations are lists: they may be long. */
const isList = (path: string): boolean => /labels|refusals\/|seed|\/migrations\//.test(path);

export function fileSizes(sources: Source[]): Violation[] {
  const tooLong = sources.filter((source) => !isList(source.path) && source.lines > (isTest(source) ? TEST_MAX : SOURCE_MAX))
    .map((source) => ({ rule: 'file size', file: source.path, what: `${source.lines} lines` }));
  const lines = sources.filter((source) => !isTest(source) && !isList(source.path)).map((source) => source.lines).sort((a, b) => a - b);
  const p90 = lines[Math.floor(lines.length * 0.9)] ?? 0;
  return p90 > SOURCE_P90 ? [...tooLong, { rule: 'file size', file: 'src', what: `p90 is ${p90} lines` }] : tooLong;
}

export function functionSizes(sources: Source[]): Violation[] {
  return sources.filter((source) => !isTest(source) && !isList(source.path)).flatMap((source) => {
    const found: Violation[] = [];
    visit(source.tree, (node) => {
      const lines = ts.isFunctionLike(node) && 'body' in node && node.body ? linesOf(source.tree, node) : 0;
      if (lines > FUNCTION_MAX) found.push({ rule: 'function size', file: source.path, what: `${nameOf(node)} has ${lines} lines` });
    });
    return found;
  });
}

function linesOf(tree: ts.SourceFile, node: ts.Node): number {
  const line = (position: number): number => tree.getLineAndCharacterOfPosition(position).line;
  return line(node.end) - line(startOf(node, tree)) + 1;
}

/** Decorators say what a method is for; its length begins behind them. */
function startOf(node: ts.Node, tree: ts.SourceFile): number {
  const decorators = ts.canHaveDecorators(node) ? ts.getDecorators(node) ?? [] : [];
  const last = decorators.at(-1);
  if (!last) return node.getStart(tree);
  const rest = tree.text.slice(last.end);
  return last.end + (rest.length - rest.trimStart().length);
}

function nameOf(node: ts.Node): string {
  const named = node as ts.FunctionLikeDeclaration;
  if (named.name) return named.name.getText();
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : 'a function';
}

export function injected(sources: Source[]): Violation[] {
  return sources.filter((source) => !isTest(source)).flatMap((source) => {
    const found: Violation[] = [];
    visit(source.tree, (node) => {
      if (!ts.isConstructorDeclaration(node) || !ts.canHaveDecorators(node.parent) || !ts.getDecorators(node.parent)) return;
      if (node.parameters.length > INJECTED_MAX) found.push({ rule: 'injected', file: source.path, what: `${node.parameters.length} dependencies` });
    });
    return found;
  });
}

export function folderSizes(sources: Source[]): Violation[] {
  const counts = new Map<string, number>();
  for (const folder of sources.map((source) => posix.dirname(source.path))) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  return [...counts].filter(([, files]) => files > FOLDER_MAX)
    .map(([folder, files]) => ({ rule: 'folder size', file: folder, what: `${files} files` }));
}
