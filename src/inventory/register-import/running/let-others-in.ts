import { setImmediate as breathe } from 'node:timers/promises';

const LONGEST_MS = 20;

/** Lets other calls have their turn: SQLite answers without ever leaving the event loop. Throws when the program is shutting down. */
export async function letOthersIn(signal: AbortSignal): Promise<void> {
  await breathe();
  signal.throwIfAborted();
}

/** One after the other; others have their turn whenever that has taken a while. */
export async function* inTurns<T>(items: Iterable<T>): AsyncGenerator<T> {
  let since = performance.now();
  for (const item of items) {
    yield item;
    if (performance.now() - since < LONGEST_MS) continue;
    await breathe();
    since = performance.now();
  }
}
