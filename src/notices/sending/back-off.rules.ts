const MINUTE_MS = 60_000;
const LONGEST_PAUSE_MINUTES = 120;

/** The pauses add up to about 20 hours: shorter than LINE remembers a retry key, long enough for a server's bad day. */
export const MOST_ATTEMPTS = 16;

/** Older claims belong to a courier that died: no attempt takes as long. */
export const CLAIM_MINUTES = 10;

/** When to try again after so many attempts failed; null when it is given up. Pauses double from one minute to two hours. */
export function nextAttemptAt(attempts: number, now: string): string | null {
  if (attempts >= MOST_ATTEMPTS) return null;
  const minutes = Math.min(2 ** (attempts - 1), LONGEST_PAUSE_MINUTES);
  return new Date(Date.parse(now) + minutes * MINUTE_MS).toISOString();
}

/** Waits longer than any pause of its own making would explain: somebody should look. */
export const LATE_MINUTES = 15;

export const minutesBefore = (now: string, minutes: number): string => new Date(Date.parse(now) - minutes * MINUTE_MS).toISOString();
