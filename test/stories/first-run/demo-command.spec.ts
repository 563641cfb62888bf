import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../support/browser/free-port.js';

jest.setTimeout(120_000);

/** What a newcomer types first. */
describe('npm run demo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sujarit-demo-'));
  let port: number;
  let demo: ChildProcess;

  beforeAll(async () => {
    port = await freePort();
    demo = spawn(process.execPath, [join(process.cwd(), 'dist/src/cli.js'), 'demo'], { cwd: folder, env: { ...process.env, DATABASE_URL: '', PORT: String(port) }, stdio: 'ignore' });
  });
  afterAll(async () => {
    const ended = once(demo, 'exit');
    demo.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });

  it('answers, and does by itself what the program does at set times: what its people are told reaches them', async () => {
    const health = (): Promise<{ status?: string; isDemo?: boolean }> => fetch(`http://127.0.0.1:${port}/api/health`).then((reply) => reply.json() as object).catch(() => ({}));
    const until = Date.now() + 100_000;
    let seen = await health();
    while (seen.status !== 'ok' && Date.now() < until) {
      await pause(500);
      seen = await health();
    }
    expect(seen).toMatchObject({ status: 'ok', isDemo: true });
  });
});
