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
}

export type Engine = 'sqlite' | 'postgres';

/** Column types differ between engines, so this is known before any entity is loaded. */
export const ENGINE: Engine = /^postgres(ql)?:\/\//.test(process.env['DATABASE_URL'] ?? '') ? 'postgres' : 'sqlite';

export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const port = Number(env['PORT'] ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT must be a port number, not "${env['PORT']}"`);
  return {
    databaseUrl: ENGINE === 'postgres' ? env['DATABASE_URL']! : null,
    sqliteFile: env['SQLITE_FILE'] ?? 'var/sujarit.sqlite',
    host: env['HOST'] ?? '0.0.0.0',
    port,
    publicUrl: (env['PUBLIC_URL'] ?? `http://localhost:${port}`).replace(/\/$/, ''),
    isDemo: false,
    trustProxy: env['TRUST_PROXY'] === '1',
  };
}

/** A label printed now would die with this address: it means nothing outside this machine or network. */
export function isPassingAddress(publicUrl: string): boolean {
  const host = new URL(publicUrl).hostname.replace(/^\[|\]$/g, '');
  return host === 'localhost' || isIP(host) !== 0;
}
