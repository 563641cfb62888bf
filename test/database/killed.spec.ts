import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { ENGINE } from '../../src/config.js';
import { Reader } from '../../src/database/sql.js';
import { createServer } from '../../src/server.js';
import { freshDatabase } from '../support/fresh-database.js';

const WRITER = join(import.meta.dirname, '../support/engines/counting-process.js');
const KILLS = 3;

interface Told {
  day: string;
  kept: boolean;
}

/** What the program acknowledged and refused until it was killed in the middle of writing. */
async function toldBefore(firstDay: string, env: Record<string, string>): Promise<Told[]> {
  const told: Told[] = [];
  const child = fork(WRITER, [firstDay], { env: { ...process.env, ...env }, execArgv: [] });
  const enough = 100 + Math.floor(Math.random() * 100);
  await new Promise<void>((resolve) => child.on('message', (message: Told) => {
    told.push(message);
    if (told.length === enough) resolve();
  }));
  child.kill('SIGKILL');
  await once(child, 'close');
  return told;
}

describe('a program killed while twenty write side by side', () => {
  it(`has kept all that it acknowledged and nothing that it refused, ${KILLS} times over`, async () => {
    const config = await freshDatabase();
    const env: Record<string, string> = ENGINE === 'sqlite' ? { SQLITE_FILE: config.sqliteFile } : { DATABASE_URL: config.databaseUrl! };
    const told: Told[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) told.push(...(await toldBefore(`21${kill}0-01-01`, env)));
    const app = await createServer(config);
    const days = new Set((await app.get(Reader).query<{ onDay: string }>(sql`select on_day from holidays where name = ${'acknowledged'}`)).map((row) => row.onDay));
    await app.close();
    expect(told.filter(({ day, kept }) => kept && !days.has(day))).toEqual([]);
    expect(told.filter(({ day, kept }) => !kept && days.has(day))).toEqual([]);
    expect(told.filter(({ kept }) => kept).length).toBeGreaterThan(KILLS * 60);
  }, 120_000);
});
