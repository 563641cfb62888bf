import type { Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { camel, rowOf, type Execute, type Unit, type Writer } from './rows.js';

const KEPT_NAMES = 500;
const names = new Map<string, string>();

/** A name lets the server keep the plan of a statement; texts beyond the first so many are planned each time, so that its memory has a bound. */
function nameOf(text: string): string | undefined {
  if (!names.has(text) && names.size < KEPT_NAMES) names.set(text, `s${names.size}`);
  return names.get(text);
}

export function statementsOn(db: pg.Pool | pg.ClientBase): Execute {
  return async (text, values) => {
    const { rows, fields, rowCount } = await db.query<unknown[]>({ name: nameOf(text), text, values, rowMode: 'array' });
    const properties = fields.map((field) => camel(field.name));
    return { rows: rows.map((cells) => rowOf(properties, cells)), affected: rowCount ?? 0 };
  };
}

const RETRIES = 5;
const codeOf = (error: unknown): string => (error as { code?: string } | null)?.code ?? '';
const mayRetry = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error));
/** What the server says of every statement after the one that failed. */
const IN_FAILED_TRANSACTION = '25P02';

/** Side by side, each in a transaction of its own; repeated when the server gave it up for another's sake. */
export class PostgresUnits implements Writer {
  constructor(private readonly pool: pg.Pool) {}

  async write<T>(unit: Unit<T>): Promise<T> {
    for (let tried = 1; ; tried++) {
      try {
        return await this.once(unit);
      } catch (error) {
        if (tried >= RETRIES || !mayRetry(error)) throw error;
        await pause(Math.random() * 20 * 2 ** tried);
      }
    }
  }

  private async once<T>(unit: Unit<T>): Promise<T> {
    const client = await this.pool.connect();
    let lost: Error | undefined;
    try {
      return await inOrder(client, unit);
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => { lost = failure; });
      throw error;
    } finally {
      client.release(lost);
    }
  }
}

/** Statements follow one another on the wire without waiting, `begin` among them; what the unit did not wait for fails it all the same, and by its own reason. */
async function inOrder<T>(client: pg.ClientBase, unit: Unit<T>): Promise<T> {
  const execute = statementsOn(client);
  const ends: Promise<void>[] = [];
  let reason: unknown;
  const watched = <R>(answer: R | Promise<R>): Promise<R> => {
    const told = Promise.resolve(answer).catch((error: unknown) => {
      if (codeOf(error) !== IN_FAILED_TRANSACTION) reason = error;
      throw reason;
    });
    ends.push(told.then(() => undefined, () => undefined));
    return told;
  };
  sendTogether(client);
  void watched(client.query('begin'));
  const reply = await unit((text, values) => {
    sendTogether(client);
    return watched(execute(text, values));
  });
  const { command } = await client.query('commit');
  if (command === 'COMMIT') return reply;
  await Promise.all(ends);
  throw reason;
}

/** What is sent until the program waits goes to the server in one piece. */
function sendTogether(client: pg.ClientBase): void {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}
