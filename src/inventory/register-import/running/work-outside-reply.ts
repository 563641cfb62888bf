import { setImmediate as breathe } from 'node:timers/promises';
import { replyKeeper } from '../../../database/transactions.js';

/** Work in several transactions must not take its first for the reply of the call: that is kept with the last. */
export const outsideReply = <T>(work: () => Promise<T>): Promise<T> => replyKeeper.exit(work);

/** Lets other calls have their turn: SQLite answers without ever leaving the event loop. Throws when the program is shutting down. */
export async function letOthersIn(signal: AbortSignal): Promise<void> {
  await breathe();
  signal.throwIfAborted();
}
