import type { Source, Violation } from './sources.js';

/** Each takes a tenth of a second or more to load, and most days of most processes need none of them. */
const HEAVY = ['exceljs', 'sharp', 'pdfkit', '@peculiar/x509', 'zxing-wasm/reader'];

/** The server starts without what makes papers, workbooks, pictures and certificates: those load where they are needed. */
export function lightStart(sources: Source[]): Violation[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const seen = new Set(['src/main.ts']);
  for (const path of seen) for (const one of byPath.get(path)?.imports ?? []) if (one.target && !one.typeOnly && !one.atNeed) seen.add(one.target);
  return [...seen].flatMap((file) => (byPath.get(file)?.imports ?? [])
    .filter((one) => HEAVY.includes(one.specifier) && !one.typeOnly && !one.atNeed).map((one) => ({ rule: 'light start', file, what: `loads ${one.specifier} at the start` })));
}
