import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The browser tests share the template: made once a run. */
export default function setUp() {
  if (process.env.SUJARIT_TEST_FOLDER) return;
  const folder = mkdtempSync(join(tmpdir(), 'sujarit-test-'));
  process.env.SUJARIT_TEST_FOLDER = folder;
  const env = { ...process.env, DATABASE_URL: '', SQLITE_FILE: join(folder, 'template.sqlite') };
  execFileSync(process.execPath, [join(import.meta.dirname, 'migrate-template.mjs')], { env, stdio: 'inherit' });
}
