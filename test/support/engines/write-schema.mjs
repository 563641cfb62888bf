/** Writes `schema.<engine>.ts` from the entities: on an empty database of each engine, what TypeORM makes of them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster } from './postgres-cluster.mjs';

const engine = process.argv[2];

async function write() {
  const { entities } = await import('../../../dist/src/entities.js');
  const { writerSource } = await import('../../../dist/src/database/data-source.js');
  const { readConfig } = await import('../../../dist/src/config.js');
  const source = await writerSource(readConfig(), entities, []).initialize();
  if (engine === 'postgres') await source.query('create extension if not exists btree_gist');
  const statements = engine === 'postgres' ? await planned(source) : await made(source);
  await source.destroy();
  const text = statements.map((statement) => `  ${JSON.stringify(statement)},\n`).join('');
  writeFileSync(`src/database/migrations/schema.${engine}.ts`, `/** Written by \`npm run schema:write\` from the entities. */\nexport const ${engine}Schema: string[] = [\n${text}];\n`);
  console.log(`${engine}: ${statements.length} statements`);
}

const planned = async (source) => (await source.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);

async function made(source) {
  await source.synchronize();
  const rows = await source.query(`select type, sql from sqlite_master where sql is not null and name not like 'sqlite_%' order by type = 'index', name`);
  return rows.map(({ sql }) => sql);
}

if (engine) {
  await write();
} else {
  const folder = mkdtempSync(join(tmpdir(), 'sujarit-schema-'));
  const cluster = await startCluster();
  const run = (name, env) => execFileSync(process.execPath, [import.meta.filename, name], { stdio: 'inherit', env: { ...process.env, ...env } });
  try {
    run('sqlite', { DATABASE_URL: '', SQLITE_FILE: join(folder, 'schema.sqlite') });
    run('postgres', { DATABASE_URL: cluster.url });
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
