import { createHmac, timingSafeEqual } from 'node:crypto';

/** Six digits that only the borrower's page shows, good for one slip on one Bangkok day. */
export function pickUpCode(secret: string, requestId: string, day: string): string {
  const digest = createHmac('sha256', secret).update(`${requestId}\n${day}`).digest();
  return String(digest.readUInt32BE(0) % 1_000_000).padStart(6, '0');
}

export function isPickUpCode(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
