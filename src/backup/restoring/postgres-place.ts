import { createReadStream } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Config } from '../../config.js';
import { writerSource } from '../../database/data-source.js';
import { statementsOn } from '../../database/engines/postgres-units.js';
import { migrations } from '../../database/migrations/migrations.js';
import { Reader } from '../../database/sql.js';
import { entities } from '../../entities.js';
import { Refusal } from '../../http/refusal.js';
import type { CopiedTable, Manifest } from '../archive/manifest.js';
import { LEFT_OUT } from '../left-out.js';
import { connectTo, listOf, partName, tablesOf } from '../making/postgres-copy.js';
import { mustBeWhatWasCopied } from '../soundness.js';
import { withoutGuards } from './postgres-guards.js';
import type { Place } from './place.js';

const LONGEST_NAME = 63;
const id = pg.escapeIdentifier;

/** A second database on the same server. Needs the right to create databases (CREATEDB). */
export class PostgresPlace implements Place {
  private constructor(readonly folder: string, readonly config: Config, private readonly server: pg.Client, private readonly live: string, private readonly making: string) {}

  static async beside(config: Config): Promise<PostgresPlace> {
    const url = new URL(config.databaseUrl!);
    const live = decodeURIComponent(url.pathname.slice(1));
    const server = await connectTo(withName(url, 'postgres'));
    const making = `${live.slice(0, LONGEST_NAME - 26)}_restoring_${process.pid}`;
    const folder = await mkdtemp(join(tmpdir(), 'sujarit-restoring-'));
    return new PostgresPlace(folder, { ...config, databaseUrl: withName(url, making) }, server, live, making);
  }

  async fill(manifest: Manifest, migrated: number): Promise<void> {
    await this.server.query(`create database ${id(this.making)} template template0 encoding 'UTF8' locale ${pg.escapeLiteral('C.UTF-8')}`)
      .catch((cause: { code?: string }) => { throw cause.code === '42501' ? new Refusal('backup.no-right', {}, { cause }) : cause; });
    const source = await writerSource(this.config, entities, migrations.slice(0, migrated)).initialize();
    await source.runMigrations().finally(() => source.destroy());
    const client = await connectTo(this.config.databaseUrl!);
    try {
      await withoutGuards(client, () => this.load(client, manifest.tables));
      const rowsOf = async (table: string): Promise<number> => (await client.query<{ n: number }>(`select count(*) as n from ${id(table)}`)).rows[0]?.n ?? 0;
      await mustBeWhatWasCopied(new Reader(statementsOn(client)), manifest, rowsOf);
    } finally {
      await client.end();
    }
  }

  private async load(client: pg.Client, copied: readonly CopiedTable[]): Promise<void> {
    const known = new Set((await tablesOf(client)).map(({ name }) => name));
    for (const { name, columns } of copied.filter((table) => known.has(table.name) && !LEFT_OUT.includes(table.name))) {
      const into = client.query(copyFrom(`copy ${id(name)} (${listOf(columns)}) from stdin`));
      await pipeline(createReadStream(join(this.folder, partName(name))), createGunzip(), into);
    }
  }

  /** Both names change in one transaction; PostgreSQL refuses while anybody is connected to either. */
  async takeOver(now: Date): Promise<string | null> {
    const { rowCount } = await this.server.query('select from pg_database where datname = $1', [this.live]);
    const earlier = `${this.live.slice(0, LONGEST_NAME - 32)}_before_restore_${now.toISOString().replace(/\D/g, '').slice(0, 14)}`;
    try {
      await this.server.query('begin');
      if (rowCount) await this.server.query(`alter database ${id(this.live)} rename to ${id(earlier)}`);
      await this.server.query(`alter database ${id(this.making)} rename to ${id(this.live)}`);
      await this.server.query('commit');
    } catch (cause) {
      await this.server.query('rollback');
      throw (cause as { code?: string }).code === '55006' ? new Refusal('backup.in-use', {}, { cause }) : cause;
    }
    return rowCount ? earlier : null;
  }

  async clear(): Promise<void> {
    await this.server.query(`drop database if exists ${id(this.making)} with (force)`).finally(() => this.server.end());
  }
}

function withName(url: URL, name: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}
