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
const mayRetry = (error: unknown): boolean => ['40001', '40P01'].includes((error as { code?: string } | null)?.code ?? '');

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
      await client.query('begin');
      const reply = await unit(statementsOn(client));
      await client.query('commit');
      return reply;
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => { lost = failure; });
      throw error;
    } finally {
      client.release(lost);
    }
  }
}
