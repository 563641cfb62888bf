import type { Source, Violation } from './sources.js';
import { isTest } from './sources.js';

/** Each rung imports from the rungs before it. Of one rung, only what stands in its pair list. */
const RUNGS = [
  ['shared'], ['config', 'database', 'papers'], ['http', 'audit', 'outbox'], ['people'], ['settings'], ['approvals', 'getting-in'], ['inventory'],
  ['guidelines'], ['loan-requests'], ['checkouts'], ['opening-balances'], ['list-imports'], ['outages'], ['returns'], ['sightings'], ['misuse', 'stock-takes', 'notices', 'quarterly'], ['desk'], ['app'],
];
const WITHIN_RUNG = new Set(['database>config', 'papers>config', 'audit>http']);

const featureOf = (path: string): string => {
  const [, first = '', more] = path.split('/');
  return more === undefined ? first.replace(/\.tsx?$/, '') : first;
};

function rungOf(feature: string): number {
  const rung = RUNGS.findIndex((names) => names.includes(feature));
  return rung === -1 ? RUNGS.length - 1 : rung;
}

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  if (from === 'web' || to === 'web') return from === 'web' && to === 'shared';
  if (rungOf(to) < rungOf(from)) return to !== 'misuse' || rungOf(from) === RUNGS.length - 1;
  const isRoot = rungOf(from) === RUNGS.length - 1 && rungOf(to) === RUNGS.length - 1;
  return isRoot || WITHIN_RUNG.has(`${from}>${to}`);
}

export function ladder(sources: Source[]): Violation[] {
  return sources.filter((source) => source.path.startsWith('src/') && !isTest(source)).flatMap((source) => source.imports
    .filter((one) => one.target !== null && !(one.target.startsWith('src/') && mayImport(featureOf(source.path), featureOf(one.target))))
    .map((one) => ({ rule: 'ladder', file: source.path, what: `imports ${one.target}` })));
}

/** Files that import each other in a ring, found by repeatedly setting aside files that import nothing left. */
export function rings(sources: Source[]): Violation[] {
  const left = new Map(sources.map((source) => [source.path, new Set(source.imports.flatMap((one) => one.target ?? []))]));
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const [path, targets] of left) if (![...targets].some((target) => left.has(target))) left.delete(path);
  }
  const imported = new Set([...left.values()].flatMap((targets) => [...targets]));
  return [...left.keys()].filter((path) => imported.has(path)).map((file) => ({ rule: 'rings', file, what: 'imports itself through others' }));
}

const isPure = (path: string): boolean => /\.rules\.ts$/.test(path) || path.startsWith('src/shared/') || /^src\/misuse\/rules\/[^/]+\.ts$/.test(path);

/** Rules and shared code know no framework, no database and no machine; of what they import, neither does anything that runs. */
export function purity(sources: Source[]): Violation[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const outsideOf = (path: string, seen: Set<string>): string | null => {
    if (seen.has(path)) return null;
    seen.add(path);
    for (const one of byPath.get(path)?.imports ?? []) {
      const outside = one.target === null ? one.specifier : one.typeOnly ? null : outsideOf(one.target, seen);
      if (outside) return outside;
    }
    return null;
  };
  return sources.filter((source) => isPure(source.path) && !isTest(source)).flatMap((source) => {
    const outside = outsideOf(source.path, new Set());
    return outside ? [{ rule: 'purity', file: source.path, what: `reaches ${outside}` }] : [];
  });
}
