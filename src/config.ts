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
  /** The agency's mail server; null sends no mail. */
  mail: MailConfig | null;
  /** The agency's LINE Official Account; null sends nothing by LINE. */
  line: LineConfig | null;
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

export interface MailConfig {
  host: string;
  port: number;
  /** TLS from the first byte; otherwise STARTTLS where the server offers it. */
  isTlsFromStart: boolean;
  user: string | null;
  password: string | null;
  from: string;
}

export interface LineConfig {
  accessToken: string;
  channelSecret: string;
  apiUrl: string;
  /** Where a person makes friends with the account; null shows no link. */
  friendUrl: string | null;
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
    mail: mailOf(env),
    line: lineOf(env),
    tls: tlsOf(env),
    httpPort: env['HTTP_PORT'] ? wholeOf(env, 'HTTP_PORT', 80, 0, 65535) : null,
    backupDir: env['BACKUP_DIR'] || null,
    backupKeep: wholeOf(env, 'BACKUP_KEEP', 14, 1, 1000),
    backupHour: wholeOf(env, 'BACKUP_HOUR', 2, 0, 23),
  };
}

/** What is named must be there together; a secret is never repeated in the message. */
function together(env: NodeJS.ProcessEnv, first: string, ...names: string[]): string[] | null {
  if (!env[first]) return null;
  const missing = names.filter((name) => !env[name]);
  if (missing.length) throw new Error(`${first} is set, so ${missing.join(' and ')} must be set too`);
  return [first, ...names].map((name) => env[name]!);
}

function mailOf(env: NodeJS.ProcessEnv): MailConfig | null {
  const [host, from] = together(env, 'SMTP_HOST', 'MAIL_FROM') ?? [];
  if (!host || !from) return null;
  const isTlsFromStart = env['SMTP_TLS'] === '1';
  const port = Number(env['SMTP_PORT'] ?? (isTlsFromStart ? 465 : 587));
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`SMTP_PORT must be a port number, not "${env['SMTP_PORT']}"`);
  const [user = null, password = null] = together(env, 'SMTP_USER', 'SMTP_PASSWORD') ?? [];
  return { host, port, isTlsFromStart, user, password, from };
}

function lineOf(env: NodeJS.ProcessEnv): LineConfig | null {
  const [accessToken, channelSecret] = together(env, 'LINE_ACCESS_TOKEN', 'LINE_CHANNEL_SECRET') ?? [];
  if (!accessToken || !channelSecret) return null;
  return { accessToken, channelSecret, apiUrl: (env['LINE_API_URL'] ?? 'https://api.line.me').replace(/\/$/, ''), friendUrl: env['LINE_FRIEND_URL'] || null };
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
