/** `npm test`: builds, finds its tools, runs every test, and closes with a line `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const built = spawnSync(npm, ['run', '--silent', 'build'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

const { findChromium, needPoppler } = await import('./support/engines/tools.mjs');
const chromium = tools();
const folder = mkdtempSync(join(tmpdir(), 'sujarit-run-'));
const report = join(folder, 'report.json');
const options = `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings`;
const tests = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${report}`, ...process.argv.slice(2)], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, NODE_OPTIONS: options.trim(), CHROMIUM_PATH: chromium },
});
process.exitCode = summary();

function tools() {
  try {
    needPoppler();
    return findChromium();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

function summary() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    if (numPendingTests) console.log(`${numPendingTests} tests did not run: that counts as failed.`);
    const failed = numFailedTests + numPendingTests + numRuntimeErrorTestSuites;
    console.log(`${numPassedTests} passed, ${failed} failed`);
    return failed || tests.status || (numPassedTests ? 0 : 1) ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
