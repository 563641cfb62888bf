import { randomUUID } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { ENGINE, readConfig, type Config } from '../../src/config.js';

/** A migrated database of its own for one spec file, copied from the template of this run. */
export async function freshDatabase(): Promise<Config> {
  const config = { ...readConfig(), publicUrl: 'http://localhost:3000' };
  const name = `test_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  if (ENGINE === 'sqlite') {
    const folder = process.env['SUJARIT_TEST_FOLDER']!;
    const sqliteFile = join(folder, `${name}.sqlite`);
    copyFileSync(join(folder, 'template.sqlite'), sqliteFile);
    return { ...config, sqliteFile };
  }
  const client = new pg.Client(process.env['SUJARIT_TEST_POSTGRES']);
  await client.connect();
  await client.query(`create database ${name} template template_app`);
  await client.end();
  return { ...config, databaseUrl: process.env['SUJARIT_TEST_POSTGRES']!.replace(/\/postgres$/, `/${name}`) };
}
