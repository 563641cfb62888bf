import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { statementsOn } from '../../database/engines/postgres-units.js';
import { Reader } from '../../database/sql.js';
import { partOf } from '../archive/archive-file.js';
import type { CopiedTable, Manifest } from '../archive/manifest.js';
import { LEFT_OUT } from '../left-out.js';
import { soundJournal } from '../soundness.js';

export const partName = (table: string): string => `${table}.copy.gz`;
export const listOf = (columns: readonly string[]): string => columns.map((column) => pg.escapeIdentifier(column)).join();
export const connectTo = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC -c datestyle=ISO', application_name: 'sujarit backup' });
  await client.connect();
  return client;
};

/** One consistent state: every table is copied in the same snapshot, which no writer waits for. */
export async function copyPostgres(url: string, folder: string): Promise<Omit<Manifest, 'format' | 'program' | 'engine' | 'madeAt'>> {
  const client = await connectTo(url);
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    const tables: CopiedTable[] = [];
    for (const { name, columns } of await tablesOf(client)) tables.push({ name, columns, rows: LEFT_OUT.includes(name) ? 0 : await copyTable(client, name, columns, folder) });
    const parts = await Promise.all(tables.filter(({ name }) => !LEFT_OUT.includes(name)).map(({ name }) => partOf(folder, partName(name))));
    return { migrations: await migrationsIn(client), tables, parts, journal: await soundJournal(new Reader(statementsOn(client))) };
  } finally {
    await client.end();
  }
}

async function copyTable(client: pg.Client, table: string, columns: readonly string[], folder: string): Promise<number> {
  const rows = client.query(copyTo(`copy ${pg.escapeIdentifier(table)} (${listOf(columns)}) to stdout`));
  await pipeline(rows, createGzip({ level: 3 }), createWriteStream(join(folder, partName(table))));
  return rows.rowCount;
}

/** The list of migrations is not copied: a restore builds the tables by going through them again. */
export async function tablesOf(client: pg.Client): Promise<{ name: string; columns: string[] }[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(`
    select c.relname::text as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname <> 'migrations' group by c.relname order by c.relname`);
  return rows;
}

export async function migrationsIn(client: pg.Client): Promise<string[]> {
  return (await client.query<{ name: string }>('select name from migrations order by timestamp, id')).rows.map(({ name }) => name);
}
