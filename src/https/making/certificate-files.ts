import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../../config.js';
import { daysLeft, hostsOf } from './certificate-facts.js';
import type { Pair } from './certificates.js';

const RENEW_BEFORE_DAYS = 30;

/** The certificate of the agency's own authority beside the one served; null where that is somebody else's, or there is none. */
export function ownAuthorityFile({ tls }: Pick<Config, 'tls'>): string | null {
  const file = tls && join(dirname(tls.certFile), 'ca.crt');
  return file !== null && existsSync(file) ? file : null;
}

const pathsIn = (folder: string) => ({ authority: join(folder, 'ca.crt'), authorityKey: join(folder, 'ca.key'), server: join(folder, 'server.crt'), serverKey: join(folder, 'server.key') });

/** Whole or not at all, and a key for its owner's eyes only. */
function put(file: string, text: string, mode: number): void {
  writeFileSync(`${file}.new`, text, { mode });
  chmodSync(`${file}.new`, mode);
  renameSync(`${file}.new`, file);
}

function authorityIn(folder: string): Pair | null {
  const { authority, authorityKey } = pathsIn(folder);
  return existsSync(authority) && existsSync(authorityKey) ? { certificate: readFileSync(authority, 'utf8'), key: readFileSync(authorityKey, 'utf8') } : null;
}

export interface Issued {
  certificateFile: string;
  keyFile: string;
  isNewAuthority: boolean;
}

/** A certificate for these hosts under the folder's authority, which is made where there is none or a new one is asked for. */
export async function issueInto(folder: string, hosts: readonly string[], now: Date, newAuthority = false): Promise<Issued> {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const { makeAuthority, makeServerCertificate } = await import('./certificates.js');
  const paths = pathsIn(folder);
  const known = newAuthority ? null : authorityIn(folder);
  const authority = known ?? (await makeAuthority(hosts, now));
  const { certificate, key } = await makeServerCertificate(authority, [...new Set([...hosts, 'localhost', '127.0.0.1'])], now);
  if (!known) {
    put(paths.authorityKey, authority.key, 0o600);
    put(paths.authority, authority.certificate, 0o644);
  }
  put(paths.serverKey, key, 0o600);
  put(paths.server, certificate, 0o644);
  return { certificateFile: paths.server, keyFile: paths.serverKey, isNewAuthority: !known };
}

/** The same names again, thirty days before the end; certificates of others are theirs to renew. Answers whether it did. */
export async function renewIn(folder: string, now: Date): Promise<boolean> {
  const { server } = pathsIn(folder);
  if (!authorityIn(folder) || !existsSync(server)) return false;
  const certificate = readFileSync(server, 'utf8');
  if (daysLeft(certificate, now) >= RENEW_BEFORE_DAYS) return false;
  await issueInto(folder, hostsOf(certificate), now);
  return true;
}
