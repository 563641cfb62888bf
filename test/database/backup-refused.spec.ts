import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import sql from 'sql-template-tag';
import type { Manifest } from '../../src/backup/archive/manifest.js';
import { makeBackup } from '../../src/backup/making/backup.js';
import { restoreBackup } from '../../src/backup/restoring/restore.js';
import { ENGINE, type Config } from '../../src/config.js';
import { writerSource } from '../../src/database/data-source.js';
import { migrations } from '../../src/database/migrations/migrations.js';
import { Office } from '../support/app.js';
import { Client } from '../support/as.js';
import { bytesOf, elsewhere, forged } from '../support/backups.js';
import { TestClock } from '../support/clock.js';

jest.setTimeout(400_000);

const folder = mkdtempSync(join(tmpdir(), 'sujarit-refused-'));
const flipped = (at: number) => (bytes: Buffer): Buffer => {
  const copy = Buffer.from(bytes);
  const place = at < 0 ? copy.length + at : at;
  copy[place] = copy[place]! ^ 1;
  return copy;
};
const DAMAGE: [string, string, (bytes: Buffer) => Buffer][] = [
  ['an empty file', 'backup.not-ours', () => Buffer.alloc(0)],
  ['a picture', 'backup.not-ours', () => Buffer.from('89504e470d0a1a0a'.repeat(400), 'hex')],
  ['half of it', 'backup.not-ours', (bytes) => bytes.subarray(0, bytes.length / 2)],
  ['all but the last byte', 'backup.not-ours', (bytes) => bytes.subarray(0, -1)],
  ['one byte too many', 'backup.not-ours', (bytes) => Buffer.concat([bytes, Buffer.from('x')])],
  ['nothing but the seal', 'backup.not-ours', (bytes) => bytes.subarray(-512)],
  ['a bit flipped in its first name', 'backup.damaged', flipped(1)],
  ['a bit flipped in what it says of itself', 'backup.damaged', flipped(700)],
  ['a bit flipped in the middle', 'backup.damaged', (bytes) => flipped(Math.floor(bytes.length / 2))(bytes)],
  ['a bit flipped in the seal', 'backup.damaged', flipped(-480)],
  ['a bit flipped behind the seal', 'backup.damaged', flipped(-1)],
  ['a block taken out', 'backup.damaged', (bytes) => Buffer.concat([bytes.subarray(0, 1024), bytes.subarray(1536)])],
];
const FORGED: [string, string, (manifest: Manifest) => Manifest][] = [
  ['a newer program', 'backup.newer', (manifest) => ({ ...manifest, program: '9.1.0', migrations: [...manifest.migrations, 'AddSomething1999999999999'] })],
  ['a later format', 'backup.newer', (manifest) => ({ ...manifest, format: 2 })],
  ['the other engine', 'backup.other-engine', (manifest) => ({ ...manifest, engine: ENGINE === 'sqlite' ? 'postgres' : 'sqlite' })],
  ['another number of rows', 'backup.unsound', (manifest) => ({ ...manifest, tables: manifest.tables.map((table) => (table.name === 'people' ? { ...table, rows: table.rows + 1 } : table)) })],
  ['another journal', 'backup.unsound', (manifest) => ({ ...manifest, journal: { ...manifest.journal, head: 'ab'.repeat(32), size: 4 } })],
];

describe('a restore', () => {
  let office: Office;
  let live: Config;
  let archive: string;
  let cookie: string;
  let tag: string;
  const restored = (file: string, onlyCheck = false) => restoreBackup(live, new TestClock(), file, onlyCheck);

  beforeAll(async () => {
    office = await Office.open();
    live = office.config;
    const malee = await office.as('1005');
    cookie = malee.cookieValue!;
    ({ tag } = await office.build.asset());
    await malee.post('/api/sightings', { tag, place: 'ห้องประชุม' }).expect(201);
    archive = (await makeBackup(live, office.clock, folder, 5)).file;
    await malee.post('/api/sightings', { tag, place: 'หลังสำรองข้อมูล' }).expect(201);
  });
  afterAll(() => office.close());

  it('is refused while the program is at work, in one sentence, with the data as it was', async () => {
    const before = await bytesOf(live);
    const { DATABASE_URL: _unset, NODE_OPTIONS: _jest, ...rest } = process.env;
    const env = { ...rest, ...(live.databaseUrl === null ? { SQLITE_FILE: live.sqliteFile } : { DATABASE_URL: live.databaseUrl }) };
    const { status, stderr, stdout } = spawnSync(process.execPath, ['dist/src/cli.js', 'restore', archive], { env, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('ระบบกำลังทำงานกับฐานข้อมูลนี้'), expect.stringContaining('The system is at work on this database')]);
    expect(await bytesOf(live)).toBe(before);
    await (await office.as('1005')).get('/api/home').expect(200);
  });

  it('can be tried beside a program at work', async () => {
    const before = await bytesOf(live);
    expect((await restored(archive, true)).earlier).toBeNull();
    expect(await bytesOf(live)).toBe(before);
  });

  describe('once the program is stopped', () => {
    let before: string;
    beforeAll(async () => {
      await office.close();
      before = await bytesOf(live);
    });

    it.each(DAMAGE)('of %s is refused (%s)', async (_what, code, damage) => {
      const file = join(folder, 'damaged');
      writeFileSync(file, damage(readFileSync(archive)));
      await expect(restored(file)).rejects.toMatchObject({ code });
      expect(await bytesOf(live)).toBe(before);
    });

    it.each(FORGED)('of an archive that tells of %s is refused (%s)', async (what, code, change) => {
      await expect(restored(await forged(archive, join(folder, `forged ${what}`), change))).rejects.toMatchObject({ code });
      expect(await bytesOf(live)).toBe(before);
    });

    it('of a file that is not there is refused', async () => {
      await expect(restored(join(folder, 'nothing.tar'))).rejects.toMatchObject({ code: 'backup.no-file' });
    });

    it('brings back that moment, keeps what was live, lets nobody stay signed in, and stands in the journal', async () => {
      const { earlier } = await restored(archive);
      expect(await isKept(live, earlier!)).toBe(true);
      office = await office.startedAgain();
      expect((await office.reader.query(sql`select place from sightings`))).toEqual([{ place: 'ห้องประชุม' }]);
      expect(await office.reader.query(sql`select event from journal where event = 'backup.restored'`)).toHaveLength(1);
      await new Client(office.url, cookie).get('/api/home').expect(401);
      await (await office.as('1005')).post('/api/sightings', { tag, place: 'หลังกู้คืน' }).expect(201);
    });
  });

  it('brings an older backup to the newest shape', async () => {
    const old = await elsewhere(live);
    if (ENGINE === 'postgres') await onServer(live, `create database ${new URL(old.databaseUrl!).pathname.slice(1)} template template0 encoding 'UTF8' locale 'C.UTF-8'`);
    const source = await writerSource(old, [], migrations.slice(0, -1)).initialize();
    await source.runMigrations().finally(() => source.destroy());
    const { file, manifest } = await makeBackup(old, new TestClock(), folder, 9);
    expect(manifest.migrations).toEqual(migrations.slice(0, -1).map(({ name }) => name));
    const place = await elsewhere(live);
    await restoreBackup(place, new TestClock(), file);
    const after = await makeBackup(place, new TestClock(), folder, 9);
    expect(after.manifest.migrations).toEqual(migrations.map(({ name }) => name));
  });
});

async function onServer(config: Config, statement: string): Promise<number> {
  const url = new URL(config.databaseUrl!);
  url.pathname = '/postgres';
  const client = new pg.Client(url.href);
  await client.connect();
  return client.query(statement).then(({ rowCount }) => rowCount ?? 0).finally(() => client.end());
}

const isKept = async (config: Config, earlier: string): Promise<boolean> =>
  ENGINE === 'sqlite' ? existsSync(earlier) : (await onServer(config, `select from pg_database where datname = '${earlier}'`)) === 1;
