import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const onPath = (name) => spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim() || null;
const run = (command, args) => spawnSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', timeout: 600_000 }).status === 0;

function aptInstall(...packages) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const quiet = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return [['update'], ['install', '-y', '--no-install-recommends', ...packages]].every((args) => spawnSync('apt-get', args, { stdio: 'ignore', env: quiet, timeout: 900_000 }).status === 0);
}

const ownChromium = () => [chromium.executablePath()].find((path) => path && existsSync(path)) ?? null;
const systemChromium = () => ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(onPath).find(Boolean) ?? null;

/** Path of a Chromium that starts: given, Playwright's, the system's, or installed now. */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH is ${given}, but there is no such file.`);
  const path = given ?? ownChromium() ?? systemChromium() ?? installChromium();
  execFileSync(path, ['--version', '--no-sandbox'], { stdio: 'pipe' });
  return path;
}

function installChromium() {
  if (run('npx', ['playwright-core', 'install', 'chromium']) && ownChromium()) return ownChromium();
  if (aptInstall('chromium') && systemChromium()) return systemChromium();
  throw new Error('The browser tests need Chromium, and it could not be installed here: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.');
}

/** The papers are read back with pdftotext; without it nothing would show that their text is right. */
export function needPoppler() {
  if (onPath('pdftotext') || (aptInstall('poppler-utils') && onPath('pdftotext'))) return;
  throw new Error('The tests of the papers need pdftotext, and it could not be installed here: install poppler-utils (Debian: apt-get install poppler-utils).');
}
