import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '../../support/fresh-database.js';

let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  const { databaseUrl, sqliteFile } = await freshDatabase();
  const { DATABASE_URL: _unset, NODE_OPTIONS: _jest, ...rest } = process.env;
  env = { ...rest, ...(databaseUrl === null ? { SQLITE_FILE: sqliteFile } : { DATABASE_URL: databaseUrl }) };
});

function sujarit(...words: string[]): { code: number | null; said: string } {
  const run = spawnSync(process.execPath, ['dist/src/cli.js', 'import', ...words], { env, encoding: 'utf8' });
  return { code: run.status, said: `${run.stdout}${run.stderr}` };
}
const MAC = 'test/fixtures/register/mac-equipment.csv';

describe('sujarit import register', () => {
  it('says what is missing first on an empty database', () => {
    expect(sujarit('register', MAC)).toMatchObject({ code: 1, said: expect.stringContaining('There are no units or people yet') });
  }, 60_000);

  it('shows, takes, and changes nothing the second time', () => {
    expect(sujarit('units', 'assets-seed/units.csv').code).toBe(0);
    expect(sujarit('people', 'assets-seed/people.csv').code).toBe(0);
    expect(sujarit('register', MAC, '--dry-run')).toMatchObject({ code: 0, said: expect.stringContaining('The register is as it was. It would be: 65 new, 0 changed, 0 unchanged, 0 refused') });
    const taken = sujarit('register', MAC);
    expect(taken).toMatchObject({ code: 0, said: expect.stringContaining('65 new, 0 changed, 0 unchanged, 0 refused, 0 no longer in the file, 65 without number') });
    expect(taken.said).toContain('read as csv in macintosh: 65 rows');
    expect(sujarit('register', MAC).said).toContain('0 new, 0 changed, 65 unchanged');
  }, 120_000);

  it('names the line, column and value of what it refuses, and a file it cannot read', () => {
    const { code, said } = sujarit('register', 'test/fixtures/register/thai-874.csv', '--as', '1005');
    expect(code).toBe(1);
    expect(said).toContain('line 9, วันที่ได้มา "31/02/2560": The date “31/02/2560” cannot be read');
    const old = join(tmpdir(), `old-${process.pid}.xls`);
    writeFileSync(old, Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    expect(sujarit('register', old)).toMatchObject({ code: 1, said: expect.stringContaining('old Excel file (.xls)') });
  }, 60_000);
});
