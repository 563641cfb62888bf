import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'sujarit-test-'));
  process.env.SUJARIT_TEST_FOLDER = folder;
  const env = { ...process.env, DATABASE_URL: '', SQLITE_FILE: join(folder, 'template.sqlite') };
  execFileSync(process.execPath, [join(import.meta.dirname, 'migrate-template.mjs')], { env, stdio: 'inherit' });
}
