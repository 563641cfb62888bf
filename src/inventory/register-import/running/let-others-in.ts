import { setImmediate as breathe } from 'node:timers/promises';

/** Lets other calls have their turn: SQLite answers without ever leaving the event loop. Throws when the program is shutting down. */
export async function letOthersIn(signal: AbortSignal): Promise<void> {
  await breathe();
  signal.throwIfAborted();
}
