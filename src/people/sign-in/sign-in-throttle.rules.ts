export const THROTTLE_WINDOW_MS = 15 * 60_000;

/** How many failures one name, and one network address, may have within the window. An office shares one address. */
export const GUESSES_PER_NAME = 10;
export const GUESSES_PER_ADDRESS = 60;

const FREE_GUESSES = 4;
const FIRST_WAIT_MS = 5_000;

/** The failures within the window, this one not counted. */
export interface Failures {
  ofName: number;
  ofAddress: number;
  /** Of the name; null when it has none. */
  lastAt: string | null;
  /** Oldest failure within the window, of the name or the address that is full. */
  oldestAt: string | null;
}

/** When the next guess is allowed: at once, after a growing pause, or when the oldest failure leaves the window. */
export function mayGuessAt(failures: Failures): number {
  const isFull = failures.ofName >= GUESSES_PER_NAME || failures.ofAddress >= GUESSES_PER_ADDRESS;
  if (isFull) return failures.oldestAt === null ? 0 : Date.parse(failures.oldestAt) + THROTTLE_WINDOW_MS;
  if (failures.lastAt === null || failures.ofName < FREE_GUESSES) return 0;
  return Date.parse(failures.lastAt) + FIRST_WAIT_MS * 2 ** (failures.ofName - FREE_GUESSES);
}

/** Whole seconds to wait before a guess is looked at; 0 when it may be looked at now. */
export function secondsToWait(failures: Failures, now: Date): number {
  return Math.max(0, Math.ceil((mayGuessAt(failures) - now.getTime()) / 1000));
}
