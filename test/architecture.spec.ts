import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { REFUSALS } from '../src/shared/refusals.js';
import { labelPairs } from './architecture/labels.js';
import { ladder, purity, rings } from './architecture/ladder.js';
import { guardedRoutes, oneWriter, plainControllers } from './architecture/routes.js';
import { fileSizes, folderSizes, functionSizes, injected } from './architecture/sizes.js';
import { lightStart } from './architecture/start.js';
import { readSources, type Source, type Violation } from './architecture/sources.js';
import { fileNames, forbiddenWords, noAny, oneClock } from './architecture/words.js';

const ROOT = join(import.meta.dirname, '../..');
const lines = (count: number): string => 'export {};\n'.repeat(count);
const body = (count: number): string => `export function long(): void {\n${'  void 0;\n'.repeat(count)}}\n`;
const files = (count: number): Record<string, string> => Object.fromEntries(Array.from({ length: count }, (_, n) => [`src/returns/part-${n}.ts`, lines(1)]));
const controller = (inside: string): Record<string, string> => ({ 'src/returns/return.controller.ts': `@Controller('returns')\nexport class Returns {\n${inside}\n}\n` });

/** Each check, and small trees it must refuse. A check that cannot fail proves nothing. */
const CHECKS: [string, (sources: Source[]) => Violation[], Record<string, string>[]][] = [
  ['each folder imports from its left only', ladder, [
    { 'src/approvals/route.ts': "import '../returns/lateness.js';\n", 'src/returns/lateness.ts': lines(1) },
    { 'src/desk/home.ts': lines(1), 'src/misuse/job.ts': "export * from '../desk/home.js';\n" },
    { 'src/web/app.tsx': "import type { Clock } from '../config.js';\n", 'src/config.ts': lines(1) },
    { 'src/shared/vocab.ts': "void import('../people/actor.js');\n", 'src/people/actor.ts': lines(1) },
    { 'src/notices/told.ts': "import '../misuse/job.js';\n", 'src/misuse/job.ts': lines(1) },
    { 'src/desk/home.ts': "import '../misuse/job.js';\n", 'src/misuse/job.ts': lines(1) },
    { 'src/http/page.ts': "import '../../test/support/app.js';\n", 'test/support/app.ts': lines(1) },
  ]],
  ['no files import each other in a ring', rings, [
    { 'src/people/a.ts': "import './b.js';\n", 'src/people/b.ts': "import './c.js';\n", 'src/people/c.ts': "import type { A } from './a.js';\n" },
  ]],
  ['rules and shared code stay pure', purity, [
    { 'src/returns/lateness.rules.ts': "import { Injectable } from '@nestjs/common';\n" },
    { 'src/shared/calendar.ts': "import { readFileSync } from 'node:fs';\n" },
    { 'src/returns/lateness.rules.ts': "import { days } from './days.js';\n", 'src/returns/days.ts': "import 'typeorm';\nexport const days = 1;\n" },
  ]],
  ['the server starts light', lightStart, [
    { 'src/main.ts': "import './returns/paper.js';\n", 'src/returns/paper.ts': "import PDFDocument from 'pdfkit';\nexport const doc = new PDFDocument();\n" },
  ]],
  ['files are short', fileSizes, [{ 'src/returns/big.ts': lines(201) }, { 'test/big.spec.ts': lines(351) }, { 'src/returns/wide.ts': lines(111) }]],
  ['functions are short', functionSizes, [{ 'src/returns/long.ts': body(24) }]],
  ['nothing is handed more than six collaborators', injected, [
    { 'src/returns/many.ts': `@Injectable()\nexport class Many { constructor(${'abcdefg'.split('').map((name) => `${name}: Sql`).join(', ')}) {} }\n` },
  ]],
  ['folders are small', folderSizes, [files(15)]],
  ['every route is guarded or marked public', guardedRoutes, [controller("  @Get()\n  list() {}"), controller("  @Post()\n  @Public()\n  @SignedIn()\n  add() {}")]],
  ['controllers decide nothing', plainControllers, [controller('  @Get() @SignedIn()\n  list() { if (1) return 2; }')]],
  ['a table is written by its own feature', oneWriter, [
    { 'src/returns/return.entity.ts': "@Entity('returns')\nexport class Return {}\n", 'src/desk/home.store.ts': 'export const q = `UPDATE returns SET x = 1`;\n' },
  ]],
  ['nothing is silenced, skipped or mocked', forbiddenWords, [
    { 'src/returns/a.ts': '// @ts-ignore\n' }, { 'src/returns/a.ts': '// TODO later\n' },
    { 'test/stories/a.spec.ts': "it.skip('x', () => {});\n" }, { 'test/stories/a.spec.ts': "jest.mock('../src/x.js');\n" },
  ]],
  ['nothing is any', noAny, [{ 'src/returns/a.ts': 'export const a = (x: any) => x;\n' }]],
  ['the time comes from the clock', oneClock, [{ 'src/returns/a.ts': 'export const now = () => new Date();\n' }, { 'src/returns/a.ts': 'export const now = Date.now();\n' }]],
  ['files are named after what they hold', fileNames, [{ 'src/returns/index.ts': lines(1) }, { 'src/returns/loanUtils.ts': lines(1) }]],
  ['labels stand in both languages', labelPairs, [
    { 'src/web/home/labels.ts': "export const labels = { th: { a: 'ก', b: { c: 'ข' } }, en: { a: 'a', b: { d: 'c' } } };\n" },
    { 'src/web/home/labels.ts': "export const labels = { th: { a: '' }, en: { a: 'a' } };\n" },
    { 'src/web/home/labels.ts': "export const labels = { th: { a: 'ก' } };\n" },
  ]],
];

describe('the program', () => {
  const sources = readSources(ROOT);
  it.each(CHECKS)('%s', (_name, check) => {
    expect(check(sources).map(({ file, what }) => `${file}: ${what}`)).toEqual([]);
  });
});

describe('the checks refuse', () => {
  const trees: string[] = [];
  afterAll(() => trees.forEach((tree) => rmSync(tree, { recursive: true })));
  const plant = (content: Record<string, string>): Source[] => {
    const root = mkdtempSync(join(tmpdir(), 'sujarit-tree-'));
    trees.push(root);
    for (const [path, text] of Object.entries(content)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return readSources(root);
  };

  it.each(CHECKS.flatMap(([name, check, bad]) => bad.map((tree, n): [string, number, typeof check, Record<string, string>] => [name, n + 1, check, tree])))(
    'what breaks: %s (%i)', (_name, _n, check, tree) => {
      expect(check(plant(tree))).not.toEqual([]);
    });

  it('nothing in a clean tree', () => {
    const clean = plant({
      'src/shared/vocab.ts': lines(1), 'src/people/actor.ts': "import '../shared/vocab.js';\n", ...controller("  @Get()\n  @Public()\n  list() {}"),
      'src/web/home/labels.ts': "export const labels = { th: { a: 'ก', n_other: 'ข' }, en: { a: 'a', n_one: 'b', n_other: 'c' } };\n",
    });
    expect(CHECKS.flatMap(([, check]) => check(clean))).toEqual([]);
  });
});

describe('a refusal', () => {
  const facts = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
  it.each(Object.entries(REFUSALS))('%s speaks both languages with the same facts', (_code, { th, en }) => {
    expect(th).toMatch(/[\u0E00-\u0E7F]{5}/);
    expect(en).toMatch(/[A-Za-z]{3}/);
    expect(en).not.toMatch(/[\u0E00-\u0E7F]/);
    expect(facts(en)).toEqual(facts(th));
  });
});
