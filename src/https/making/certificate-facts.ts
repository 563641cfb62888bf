import { X509Certificate } from 'node:crypto';

const DAY_MS = 86_400_000;

/** Names and addresses a certificate is for. */
export function hostsOf(certificate: string): string[] {
  const names = new X509Certificate(certificate).subjectAltName ?? '';
  return names.split(', ').map((name) => name.replace(/^(?:DNS|IP Address):/, '')).filter(Boolean);
}

export const daysLeft = (certificate: string, now: Date): number => Math.floor((Date.parse(new X509Certificate(certificate).validTo) - now.getTime()) / DAY_MS);

/** Uppercase pairs, as phones show it. */
export const fingerprintOf = (certificate: string): string => new X509Certificate(certificate).fingerprint256;
