import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import fastify, { type FastifyInstance } from 'fastify';
import pg from 'pg';
import sql from 'sql-template-tag';
import { ENGINE } from '../../src/config.js';
import { insertInto } from '../../src/database/statements.js';
import { Reader } from '../../src/database/sql.js';
import { newTagCode } from '../../src/shared/tag-code.js';
import { makeAssets } from './asset-data.js';
import { openBenchOffice, type BenchOffice } from './bench-office.js';
import { measure, median, type Measured } from './load.js';

const ASSETS = Number(process.env['BENCH_ASSETS'] ?? 100_000);
const ROUNDS = 3;
const TAGS = 5000;

const SESSION = `select s.id, p.id as person_id, p.given_name, po.kind from sessions s join people p on p.id = s.person_id
  left join posts po on po.person_id = p.id where s.token_hash = ? and s.revoked_at is null and s.expires_at > ? and p.disabled_at is null`;
const LOOKUP = `select t.id, t.revoked_at, a.id as asset_id, a.number, a.description, a.brand, a.model, a.condition, a.lendable, u.name as unit_name, st.name as store_name,
  c.request_id, r.number as request_number, r.due_at, b.given_name, b.family_name
  from tags t join assets a on a.id = t.asset_id join units u on u.id = a.unit_id left join stores st on st.id = a.store_id
  left join checkout_lines c on c.asset_id = a.id and c.closed_at is null left join loan_requests r on r.id = c.request_id left join people b on b.id = r.borrower_id
  where t.id = ?`;

type Ask = (statement: 'session' | 'lookup', values: string[]) => unknown;

function asker(): { ask: Ask; close: () => unknown } {
  if (ENGINE === 'sqlite') {
    const db = new Database(process.env['SQLITE_FILE'], { readonly: true });
    const prepared = { session: db.prepare(SESSION), lookup: db.prepare(LOOKUP) };
    return { ask: (name, values) => prepared[name].get(...values), close: () => db.close() };
  }
  const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 20 });
  const texts = { session: SESSION, lookup: LOOKUP };
  for (const name of ['session', 'lookup'] as const) { let n = 0; texts[name] = texts[name].replace(/\?/g, () => `$${n += 1}`); }
  return { ask: async (name, values) => (await pool.query({ name, text: texts[name], values })).rows[0], close: () => pool.end() };
}

/** What a hand-written server would do: check the session, look the tag up, answer. */
async function rawServer(): Promise<{ app: FastifyInstance; url: string; close: () => unknown }> {
  const { ask, close } = asker();
  const app = fastify();
  app.get<{ Params: { tag: string } }>('/api/tags/:tag', async (request, reply) => {
    const token = /sujarit_session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
    const session = await ask('session', [createHash('sha256').update(token).digest('base64url'), new Date().toISOString()]);
    if (!session) return reply.status(401).send();
    return (await ask('lookup', [request.params.tag])) ?? reply.status(404).send();
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { app, url, close };
}

async function makeTags({ app, transactions, clock }: BenchOffice): Promise<string[]> {
  const assets = await app.get(Reader).query<{ id: string }>(sql`select id from assets where lendable = 1 order by id limit ${TAGS}`);
  const tags = assets.map(({ id }) => ({ id: newTagCode(), assetId: id, issuedAt: clock.iso() }));
  for (let i = 0; i < tags.length; i += 500) await transactions.run((tx) => tx.run(insertInto('tags', tags.slice(i, i + 500))));
  if (ENGINE === 'postgres') await transactions.run((tx) => tx.run(sql`analyze`));
  return tags.map((tag) => tag.id);
}

interface Round {
  raw: Measured;
  ours: Measured;
}

/** A scan over HTTP, ours against hand-written, in turns within one run. The bar: 0.35 of raw. */
export async function run(): Promise<void> {
  const office = await openBenchOffice('1009');
  await makeAssets(office, ASSETS);
  const paths = (await makeTags(office)).map((tag) => `/api/tags/${tag}`);
  const raw = await rawServer();
  for (const [staffNumber, who] of [['1009', 'an employee'], ['1005', 'a storekeeper']] as const) {
    const cookie = await office.cookieOf(staffNumber);
    const rounds: Round[] = [];
    for (let i = 0; i < ROUNDS; i += 1) rounds.push({ raw: await measure({ url: raw.url, cookie, paths }), ours: await measure({ url: office.url, cookie, paths }) });
    report(who, rounds);
  }
  await raw.app.close();
  await raw.close();
  await office.app.close();
}

function report(who: string, rounds: readonly Round[]): void {
  const of = (pick: (round: Round) => number): number => median(rounds.map(pick));
  console.log(`${ENGINE}, ${ASSETS} assets, scanned by ${who}: raw ${of((r) => r.raw.perSecond).toFixed(0)}/s, ours ${of((r) => r.ours.perSecond).toFixed(0)}/s, `
    + `ratio ${of((r) => r.ours.perSecond / r.raw.perSecond).toFixed(2)}; p97.5 with 50 clients: raw ${of((r) => r.raw.p97)} ms, ours ${of((r) => r.ours.p97)} ms; `
    + `failed ${rounds.reduce((sum, r) => sum + r.raw.failures + r.ours.failures, 0)}`);
}
