import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import sql from 'sql-template-tag';
import { JournalVerifier } from '../../src/audit/journal-check.js';
import { Sealer } from '../../src/audit/sealer.js';
import { LEFT_OUT } from '../../src/backup/left-out.js';
import { makeBackup, type Backup } from '../../src/backup/making/backup.js';
import { restoreBackup } from '../../src/backup/restoring/restore.js';
import type { Config } from '../../src/config.js';
import { Reader } from '../../src/database/sql.js';
import { createServer } from '../../src/server.js';
import { Office } from '../support/app.js';
import { TestClock } from '../support/clock.js';
import { elsewhere } from '../support/backups.js';

jest.setTimeout(400_000);
const BACKUPS = 3;

interface Taken {
  backup: Backup;
  /** Sightings acknowledged before it began and after it ended. */
  before: number;
  after: number;
}

/** Malee's counter works on while somebody copies the database: what the copy holds is one moment of it. */
describe('backups made while eight people report what they see', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sujarit-backups-'));
  const taken: Taken[] = [];
  let office: Office;
  let reported = 0;

  beforeAll(async () => {
    office = await Office.open({ trustProxy: true });
    const { tag } = await office.build.asset();
    let isOn = true;
    const reporting = Array.from({ length: 8 }, async (_, desk) => {
      const client = await office.as('1008');
      for (let n = 0; isOn; n += 1, await pause(60)) {
        await client.post('/api/sightings', { tag, place: `ห้อง ${n}`, note: 'เห็นตอนเดินตรวจ' }).set('X-Forwarded-For', `10.0.0.${desk}`).expect(201);
        reported += 1;
      }
    });
    const sealing = (async () => {
      for (; isOn; await pause(100)) await office.app.get(Sealer).seal();
    })();
    try {
      for (let n = 0; n < BACKUPS; n += 1) {
        const before = reported;
        taken.push({ backup: await makeBackup(office.config, office.clock, folder, 2), before, after: reported });
      }
    } finally {
      isOn = false;
      await Promise.all([...reporting, sealing]);
    }
  });
  afterAll(() => office.close());

  it('went on reporting, and all were proven; the newest two are kept and nothing else lies about', () => {
    expect(taken.every(({ before, after }) => after > before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(taken.slice(1).map(({ backup: { file } }) => file.slice(folder.length + 1)).sort());
  });

  it.each(Array.from({ length: BACKUPS - 1 }, (_, n) => n + 1))('number %i, restored, holds all that was acknowledged before it and no half of anything', async (n) => {
    const { backup, before, after } = taken[n]!;
    const place = await elsewhere(office.config);
    await restoreBackup(place, new TestClock(), backup.file);
    await withRestored(place, async (reader) => {
      const count = async (statement: ReturnType<typeof sql>): Promise<number> => (await reader.one<{ n: number }>(statement))!.n;
      const sightings = await count(sql`select count(*) as n from sightings`);
      expect(sightings).toBeGreaterThanOrEqual(before);
      expect(sightings).toBeLessThanOrEqual(after + 8);
      expect(await count(sql`select count(*) as n from journal where event = 'sighting.reported'`)).toBe(sightings);
      expect(await count(sql`select count(*) as n from idempotency_keys`)).toBe(sightings);
      const { firstBroken, size } = await new JournalVerifier(reader).verify();
      expect({ firstBroken, size }).toEqual({ firstBroken: null, size: backup.manifest.journal.size });
      expect(await count(sql`select count(*) as n from journal where event = 'backup.restored'`)).toBe(1);
    });
  });

  it('carry no session, no code and no secret, and every table that may hold one is thought of', () => {
    const { tables } = taken.at(-1)!.backup.manifest;
    expect(tables.filter(({ columns }) => columns.some((column) => /token|secret|code_hash/.test(column))).map(({ name }) => name).filter((name) => !LEFT_OUT.includes(name))).toEqual([]);
    expect(tables.filter(({ name }) => LEFT_OUT.includes(name)).map(({ rows }) => rows)).toEqual(LEFT_OUT.map(() => 0));
  });
});

async function withRestored(config: Config, look: (reader: Reader) => Promise<void>): Promise<void> {
  const app = await createServer(config, new TestClock());
  await look(app.get(Reader)).finally(() => app.close());
}
