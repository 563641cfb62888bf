import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../refusal.js';

const MOST_LEVELS = 20;
/** Control characters (tab and line ends aside), and half of a pair of surrogates: PostgreSQL refuses to store them, and no form of ours makes them. */
const UNSOUND = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

export const isSoundText = (text: string): boolean => !UNSOUND.test(text);

interface Part {
  value: unknown;
  path: string;
  level: number;
}

/** The path of the first text that cannot be kept, or of what is nested too deep; null where all is sound. */
export function unsoundPath(given: unknown): string | null {
  const waiting: Part[] = [{ value: given, path: '', level: 0 }];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const { value, path, level } = part;
    if (typeof value === 'string' && !isSoundText(value)) return path;
    if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) continue;
    if (level === MOST_LEVELS) return path;
    for (const [key, inner] of Object.entries(value)) {
      if (!isSoundText(key)) return path;
      waiting.push({ value: inner, path: path ? `${path}.${key}` : key, level: level + 1 });
    }
  }
  return null;
}

/** Before any route runs: a body is an object with names, never a bare list or word, and no text of a call may be one that the database cannot hold. */
export function refuseUnsoundText({ body, query, params, headers }: FastifyRequest, _reply: FastifyReply, done: (refusal?: Refusal) => void): void {
  if (headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return done(new Refusal('unsupported-type'));
  if (Array.isArray(body) || !['object', 'undefined'].includes(typeof body)) return done(new Refusal('invalid-input', { fields: [''] }));
  const path = unsoundPath(params) ?? unsoundPath(query) ?? unsoundPath(body);
  done(path === null ? undefined : new Refusal('invalid-input', { fields: [path] }));
}
