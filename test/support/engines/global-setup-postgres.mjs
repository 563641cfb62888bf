import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { startCluster } from './postgres-cluster.mjs';

export default async function setUp() {
  const cluster = await startCluster();
  globalThis.sujaritCluster = cluster;
  process.env.SUJARIT_TEST_POSTGRES = cluster.url;
  const client = new pg.Client(cluster.url);
  await client.connect();
  await client.query('create database template_app');
  await client.end();
  const env = { ...process.env, DATABASE_URL: cluster.url.replace(/\/postgres$/, '/template_app') };
  execFileSync(process.execPath, [join(import.meta.dirname, 'migrate-template.mjs')], { env, stdio: 'inherit' });
}
