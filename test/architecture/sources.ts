import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import ts from 'typescript';

/** One source file of the tree looked at. Paths are relative to its root, with `/`. */
export interface Source {
  path: string;
  text: string;
  lines: number;
  tree: ts.SourceFile;
  imports: Import[];
}

export interface Import {
  specifier: string;
  typeOnly: boolean;
  /** Loaded by a call, when its line is reached. */
  atNeed: boolean;
  /** Path of the file meant, when it is one of ours. */
  target: string | null;
}

export interface Violation {
  rule: string;
  file: string;
  what: string;
}

export function readSources(root: string): Source[] {
  return ['src', 'test'].filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('node_modules'))
    .map((entry) => readSource(root, relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')));
}

function readSource(root: string, path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true, kind);
  return { path, text, tree, lines: text.replace(/\n$/, '').split('\n').length, imports: importsOf(root, path, tree) };
}

function importsOf(root: string, path: string, tree: ts.SourceFile): Import[] {
  const found: Import[] = [];
  visit(tree, (node) => {
    const specifier = specifierOf(node);
    if (specifier) found.push({ specifier, typeOnly: isTypeOnly(node), atNeed: ts.isCallExpression(node), target: targetOf(root, path, specifier) });
  });
  return found;
}

function specifierOf(node: ts.Node): string | null {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) return node.moduleSpecifier.text;
  const first = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0] : null;
  if (first && ts.isStringLiteral(first)) return first.text;
  return ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal) ? node.argument.literal.text : null;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { importClause: clause } = node;
  const named = clause.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : null;
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword || (!clause.name && named !== null && named.length > 0 && named.every((one) => one.isTypeOnly));
}

function targetOf(root: string, path: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const bare = normalize(join(dirname(path), specifier)).split(sep).join('/');
  const stem = bare.replace(/\.jsx?$/, '');
  return [bare, `${stem}.ts`, `${stem}.tsx`, `${bare}.ts`, `${bare}.tsx`].find((candidate) => /\.tsx?$/.test(candidate) && existsSync(join(root, candidate))) ?? null;
}

export function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

export const isTest = (source: Source): boolean => source.path.startsWith('test/') || /\.spec\.tsx?$/.test(source.path);
export const isWeb = (source: Source): boolean => source.path.startsWith('src/web/');
