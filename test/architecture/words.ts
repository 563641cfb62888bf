import { posix } from 'node:path';
import ts from 'typescript';
import type { Source, Violation } from './sources.js';
import { isTest, isWeb, visit } from './sources.js';

const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/@ts-(?:ignore|nocheck|expect-error)/, 'silences the compiler'],
  [/eslint-disable/, 'silences the linter'],
  [/\b(?:TODO|FIXME|XXX)\b/, 'leaves a mark instead of the work'],
];
const FORBIDDEN_IN_TESTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:describe|it|test)\.(?:skip|only|todo)\b|\b(?:xit|xdescribe|fit|fdescribe)\(/, 'skips tests'],
  [/\bjest\.(?:mock|unstable_mockModule|spyOn|fn)\b/, 'mocks our own code'],
];

/** The checks themselves must name what they look for. */
const isCheck = (path: string): boolean => path.startsWith('test/architecture');

export function forbiddenWords(sources: Source[]): Violation[] {
  return sources.filter((source) => !isCheck(source.path)).flatMap((source) =>
    [...FORBIDDEN, ...(isTest(source) ? FORBIDDEN_IN_TESTS : [])].filter(([pattern]) => pattern.test(source.text))
      .map(([, what]) => ({ rule: 'forbidden words', file: source.path, what })));
}

export function noAny(sources: Source[]): Violation[] {
  return sources.flatMap((source) => {
    const found: Violation[] = [];
    visit(source.tree, (node) => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) found.push({ rule: 'no any', file: source.path, what: `line ${source.tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}` });
    });
    return found;
  });
}

/** The time comes from the clock, so that a test can set it. */
export function oneClock(sources: Source[]): Violation[] {
  return sources.filter((source) => source.path.startsWith('src/') && !isTest(source) && !isWeb(source) && !source.path.endsWith('/clock.ts'))
    .filter((source) => /new Date\(\)|Date\.now\(/.test(source.text))
    .map((source) => ({ rule: 'one clock', file: source.path, what: 'asks the machine for the time' }));
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*\.tsx?$/;

export function fileNames(sources: Source[]): Violation[] {
  return sources.map((source) => source.path)
    .filter((path) => !NAME.test(posix.basename(path)) || /^(?:index|utils?|helpers?)\.tsx?$/.test(posix.basename(path)))
    .map((file) => ({ rule: 'file names', file, what: 'is not a kebab-case name of what it holds' }));
}
