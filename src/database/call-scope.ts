import { AsyncLocalStorage } from 'node:async_hooks';
import type { Execute } from './engines/rows.js';
import type { Tx } from './sql.js';

/** Keeps a reply together with the change it reports, so that a repeated call gets the same reply and no second effect. */
export interface ReplyKeeper {
  begin(tx: Tx): Promise<void>;
  keep(tx: Tx, reply: unknown): void;
}

/** What goes along with a call that changes something. */
export interface CallScope {
  keeper: ReplyKeeper | null;
  isInTransaction: boolean;
}

const storage = new AsyncLocalStorage<CallScope>();
let running = 0;

export const callScope = (): CallScope | undefined => storage.getStore();

/** On Node 20 a storage in use makes every promise of every read slower, so it rests while nothing is being changed. */
export async function inScope<T>(scope: CallScope, work: () => Promise<T>): Promise<T> {
  running += 1;
  try {
    return await storage.run(scope, work);
  } finally {
    running -= 1;
    if (running === 0) storage.disable();
  }
}

/** For readers: a unit that read beside itself would not see what it wrote, and on PostgreSQL wait for a second connection. */
export const besideUnits = (execute: Execute): Execute => (text, values) => {
  if (callScope()?.isInTransaction) throw new Error('Inside a transaction read through tx');
  return execute(text, values);
};

/** Work of its own, beside the call: the reply of the call is not kept with it. */
export const outsideReply = <T>(work: () => Promise<T>): Promise<T> => storage.exit(work);
