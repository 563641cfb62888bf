import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import fastify, { type FastifyInstance } from 'fastify';
import pg from 'pg';
import { v7 } from 'uuid';
import { ENGINE } from '../../src/config.js';

const SESSION = `select s.id, p.id as person_id, po.kind from sessions s join people p on p.id = s.person_id
  left join posts po on po.person_id = p.id where s.token_hash = ? and s.revoked_at is null and s.expires_at > ? and p.disabled_at is null`;
const LINE = `select r.id, r.status, l.id as line_id, l.entry_id, a.id as asset_id, a.condition, a.lendable, a.price_satang, a.acquired_on, a.accessories_json, s.outcome, s.decided_by
  from loan_requests r join loan_request_lines l on l.request_id = r.id join tags t on t.id = ? join assets a on a.id = t.asset_id and a.id = l.asset_id
  join approval_steps s on s.request_id = r.id and s.kind = 'approval' where r.id = ?`;
const CHECKOUT = `insert into checkouts (id, request_id, nth, handed_over_by, handed_over_at, receipt_kind, received_by) values (?, ?, 1, ?, ?, 'code', '')`;
const OUT = `insert into checkout_lines (id, checkout_id, request_id, line_id, entry_id, asset_id, tag_id, quantity, returned_quantity, condition, accessories_json, photos_json, price_satang, acquired_on)
  values (?, ?, ?, ?, ?, ?, ?, 1, 0, 'normal', ?, '[]', ?, ?)`;
const STATUS = `update loan_requests set status = 'checked-out' where id = ? and status = 'approved'`;
const JOURNAL = `insert into journal (id, at, event, actor_id, subject_type, subject_id, bytes) values (?, ?, 'loan-request.checked-out', ?, 'loan-request', ?, ?)`;

type Row = Record<string, string | number | null>;
/** Runs one statement in the transaction of the call. */
type Run = (statement: string, values: unknown[]) => Promise<Row | undefined> | Row | undefined;
type Begin = (work: (run: Run) => Promise<number>) => Promise<number>;

/** SQLite one after the other, PostgreSQL side by side: as a hand-written server would. */
function engine(): { read: Run; begin: Begin; close: () => unknown } {
  if (ENGINE === 'postgres') return postgres();
  const db = new Database(process.env['SQLITE_FILE']);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('busy_timeout = 5000');
  const prepared = new Map<string, Database.Statement>();
  const run: Run = (text, values) => {
    const statement = prepared.get(text) ?? prepared.set(text, db.prepare(text)).get(text)!;
    return statement.reader ? (statement.get(...values) as Row) : void statement.run(...values);
  };
  let last: Promise<unknown> = Promise.resolve();
  const begin: Begin = (work) => {
    const turn = last.then(async () => {
      db.exec('begin immediate');
      const status = await work(run);
      db.exec(status === 201 ? 'commit' : 'rollback');
      return status;
    });
    last = turn.catch(() => undefined);
    return turn;
  };
  return { read: run, begin, close: () => db.close() };
}

function postgres(): { read: Run; begin: Begin; close: () => unknown } {
  const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 20 });
  const numbered = (text: string): string => { let n = 0; return text.replace(/\?/g, () => `$${(n += 1)}`); };
  const on = (client: pg.Pool | pg.PoolClient): Run => async (text, values) => (await client.query({ text: numbered(text), values, name: text.slice(0, 60) })).rows[0] as Row;
  const begin: Begin = async (work) => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      const status = await work(on(client));
      await client.query(status === 201 ? 'commit' : 'rollback');
      return status;
    } finally {
      client.release();
    }
  };
  return { read: on(pool), begin, close: () => pool.end() };
}

/** What a hand-written server would do: check the session and the approval, write the hand-over and a journal row, answer. */
export async function rawCheckout(): Promise<{ app: FastifyInstance; url: string; close: () => unknown }> {
  const { read, begin, close } = engine();
  const app = fastify();
  app.post<{ Params: { id: string }; Body: { lines: { tag: string }[] } }>('/api/loan-requests/:id/checkout', async (request, reply) => {
    const token = /sujarit_session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
    const now = new Date().toISOString();
    const session = await read(SESSION, [createHash('sha256').update(token).digest('base64url'), now]);
    if (!session) return reply.status(401).send();
    const status = await begin(async (run) => {
      const line = await run(LINE, [request.body.lines[0]!.tag, request.params.id]);
      if (line?.['status'] !== 'approved' || line['outcome'] !== 'approve' || line['condition'] !== 'usable' || line['lendable'] !== 1) return 409;
      const [checkoutId, id] = [v7(), request.params.id];
      await run(CHECKOUT, [checkoutId, id, session['person_id'], now]);
      await run(OUT, [v7(), checkoutId, id, line['line_id'], line['entry_id'], line['asset_id'], request.body.lines[0]!.tag, line['accessories_json'], line['price_satang'], line['acquired_on']]);
      await run(STATUS, [id]);
      await run(JOURNAL, [v7(), now, session['person_id'], id, JSON.stringify({ checkoutId, line })]);
      return 201;
    });
    return reply.status(status).send({ status });
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { app, url, close };
}
