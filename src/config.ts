import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';

/** What the environment decides, read once. Everything an office may wish to change is a setting in the database instead. */
export interface Config {
  /** `postgres://…`, or null for the SQLite file. */
  databaseUrl: string | null;
  sqliteFile: string;
  host: string;
  port: number;
  /** Where people reach the server: QR links and the origin check use it. */
  publicUrl: string;
  isDemo: boolean;
  /** Behind a proxy that sets X-Forwarded-For; otherwise the header is ignored. */
  trustProxy: boolean;
  /** This program serves https itself with these files, PEM; null: plain http, or a proxy in front. */
  tls: { certFile: string; keyFile: string } | null;
  /** A second, plain http port that leads to https; null: none. */
  httpPort: number | null;
  /** Where the nightly backup goes; null: no nightly backup. */
  backupDir: string | null;
  backupKeep: number;
  /** Hour of Bangkok from which the backup of the day is made. */
  backupHour: number;
}

/** Of this program, as package.json says. */
export const VERSION = (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

export type Engine = 'sqlite' | 'postgres';

/** Column types differ between engines, so this is known before any entity is loaded. */
export const ENGINE: Engine = /^postgres(ql)?:\/\//.test(process.env['DATABASE_URL'] ?? '') ? 'postgres' : 'sqlite';

export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const port = wholeOf(env, 'PORT', 3000, 0, 65535);
  return {
    databaseUrl: ENGINE === 'postgres' ? env['DATABASE_URL']! : null,
    sqliteFile: env['SQLITE_FILE'] ?? 'var/sujarit.sqlite',
    host: env['HOST'] ?? '0.0.0.0',
    port,
    publicUrl: (env['PUBLIC_URL'] ?? `http://localhost:${port}`).replace(/\/$/, ''),
    isDemo: false,
    trustProxy: env['TRUST_PROXY'] === '1',
    tls: tlsOf(env),
    httpPort: env['HTTP_PORT'] ? wholeOf(env, 'HTTP_PORT', 80, 0, 65535) : null,
    backupDir: env['BACKUP_DIR'] || null,
    backupKeep: wholeOf(env, 'BACKUP_KEEP', 14, 1, 1000),
    backupHour: wholeOf(env, 'BACKUP_HOUR', 2, 0, 23),
  };
}

function tlsOf({ TLS_CERT_FILE: certFile, TLS_KEY_FILE: keyFile }: NodeJS.ProcessEnv): Config['tls'] {
  if (!certFile && !keyFile) return null;
  if (!certFile || !keyFile) throw new Error('TLS_CERT_FILE and TLS_KEY_FILE belong together: set both or neither');
  return { certFile, keyFile };
}

function wholeOf(env: NodeJS.ProcessEnv, name: string, otherwise: number, least: number, most: number): number {
  const value = Number(env[name] ?? otherwise);
  if (!Number.isInteger(value) || value < least || value > most) throw new Error(`${name} must be a whole number from ${least} to ${most}, not "${env[name]}"`);
  return value;
}

/** A label printed now would die with this address: it means nothing outside this machine or network. */
export function isPassingAddress(publicUrl: string): boolean {
  const host = new URL(publicUrl).hostname.replace(/^\[|\]$/g, '');
  return host === 'localhost' || isIP(host) !== 0;
}
