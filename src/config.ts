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
    mail: mailOf(env),
    line: lineOf(env),
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

/** A label printed now would die with this address: it means nothing outside this machine or network. */
export function isPassingAddress(publicUrl: string): boolean {
  const host = new URL(publicUrl).hostname.replace(/^\[|\]$/g, '');
  return host === 'localhost' || isIP(host) !== 0;
}
