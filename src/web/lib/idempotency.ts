const kept = new Map<string, string>();

function fresh(): string {
  return crypto.randomUUID ? crypto.randomUUID() : [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('');
}

/** One key per intention: the same call with the same body keeps its key until an answer has come. */
export function keyFor(intention: string): string {
  const known = kept.get(intention);
  if (known) return known;
  const key = fresh();
  kept.set(intention, key);
  return key;
}

export const answered = (intention: string): boolean => kept.delete(intention);
