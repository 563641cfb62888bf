import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { ENGINE, readConfig } from '../../src/config.js';
import { createServer } from '../../src/server.js';
import { freshDatabase } from '../support/fresh-database.js';

async function databaseWithLocale(locale: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  const client = new pg.Client(process.env['SUJARIT_TEST_POSTGRES']);
  await client.connect();
  await client.query(`create database ${name} encoding 'UTF8' lc_collate 'C' lc_ctype '${locale}' template template0`);
  await client.end();
  return process.env['SUJARIT_TEST_POSTGRES']!.replace(/\/postgres$/, `/${name}`);
}

/** A file of SQLite has no locale: its search takes letters as they are. */
const unsearchable = async () => (ENGINE === 'sqlite' ? freshDatabase() : { ...readConfig(), databaseUrl: await databaseWithLocale('C') });

describe('a database that cannot search Thai', () => {
  it('is refused at the start with what to do; SQLite has none such', async () => {
    const start = unsearchable().then((config) => createServer(config));
    if (ENGINE === 'sqlite') return void (await (await start).close());
    await expect(start).rejects.toThrow(/cannot search Thai.*createdb --encoding=UTF8 --locale=C\.UTF-8/);
  });

  it('is served when it knows the letters', async () => {
    const config = ENGINE === 'sqlite' ? await freshDatabase() : { ...readConfig(), databaseUrl: await databaseWithLocale('C.UTF-8') };
    await (await createServer(config)).close();
  });
});
