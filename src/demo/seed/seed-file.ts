import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const SEED = new URL('../../../../assets-seed/', import.meta.url);

export const seedBytes = (name: string): Buffer => readFileSync(new URL(name, SEED));

/** The rows of one of our own sample files; an empty cell is an empty text. */
export const seedRows = (name: string): Record<string, string>[] => parse(seedBytes(name), { columns: true, bom: true, skip_empty_lines: true }) as Record<string, string>[];
