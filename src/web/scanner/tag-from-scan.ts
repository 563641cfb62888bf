const LINK = /\/t\/([0-9A-Za-z]{10})(?:[/?#].*)?$/;
const BARE = /^[0-9A-Za-z]{10}$/;

/** Takes the tag out of any host's link, or out of a bare code; null when it is neither. */
export function tagFromScan(text: string): string | null {
  const plain = text.trim();
  const tag = LINK.exec(plain)?.[1] ?? (BARE.exec(plain.replace(/[\s-]/g, ''))?.[0] ?? null);
  return tag && tag.toUpperCase();
}
