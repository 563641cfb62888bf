import { randomUUID } from 'node:crypto';
import { SESSION_COOKIE } from '../../../src/http/session.guard.js';
import type { Office } from '../app.js';
import type { Operation } from './operations.js';

export interface File {
  bytes: Buffer;
  name: string;
}

/** One call as it goes out. */
export interface Call {
  who: string | null;
  ids?: Record<string, string>;
  query?: Record<string, string>;
  body?: object;
  file?: File;
  key?: string | null;
}

export interface Reply {
  status: number;
  text: string;
  code: string | null;
}

/** Sends many calls as many people. The office must trust the proxy: each call then comes from an address of its own, or the program would rightly say "too many". */
export class Caller {
  private readonly cookies = new Map<string, string>();
  private sent = 0;

  constructor(private readonly office: Office) {}

  async send({ verb, path }: Pick<Operation, 'verb' | 'path'>, { who, ids = {}, query = {}, body, file, key = randomUUID() }: Call): Promise<Reply> {
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(Buffer.from(ids[name] ?? '').toString()));
    const search = Object.keys(query).length ? `?${new URLSearchParams(query)}` : '';
    const headers: Record<string, string> = { 'x-forwarded-for': this.address(), ...(key !== null && verb !== 'get' && { 'idempotency-key': key }) };
    if (who !== null) headers['cookie'] = await this.cookieOf(who);
    if (body) headers['content-type'] = 'application/json';
    const reply = await fetch(`${this.office.url}${filled}${search}`, { method: verb.toUpperCase(), headers, redirect: 'manual', ...payload(body, file) });
    const text = await reply.text();
    return { status: reply.status, text, code: codeOf(text) };
  }

  private address(): string {
    this.sent += 1;
    return `10.${(this.sent >> 16) & 255}.${(this.sent >> 8) & 255}.${this.sent & 255}`;
  }

  /** The session is made anew after a call that may have ended it. */
  private async cookieOf(who: string): Promise<string> {
    const known = this.cookies.get(who) ?? `${SESSION_COOKIE}=${(await this.office.as(who)).cookieValue}`;
    this.cookies.set(who, known);
    return known;
  }
  forget(who: string): void {
    this.cookies.delete(who);
  }
}

function payload(body?: object, file?: File): { body?: string | FormData } {
  if (body) return { body: JSON.stringify(body) };
  if (!file) return {};
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(file.bytes)]), file.name);
  return { body: form };
}

function codeOf(text: string): string | null {
  try {
    return (JSON.parse(text) as { code?: string } | null)?.code ?? null;
  } catch {
    return null;
  }
}
