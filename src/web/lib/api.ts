import { forScreen } from '../../shared/thai/said.js';
import { NoAnswer, Refused, ServerBroke } from './api-error.js';
import { currentLanguage } from './i18n.js';
import { answered, keyFor } from './idempotency.js';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type Query = Record<string, string | number | boolean | null | undefined>;

const IN_FLIGHT_WAITS = [400, 900, 1600];

export function withQuery(path: string, query: Query = {}): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const text = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString();
  return text ? `${path}?${text}` : path;
}

export const api = {
  get: <T>(path: string, query?: Query, signal?: AbortSignal) => call<T>('GET', withQuery(path, query), undefined, signal),
  post: <T>(path: string, body?: unknown) => change<T>('POST', path, body),
  put: <T>(path: string, body?: unknown) => change<T>('PUT', path, body),
  patch: <T>(path: string, body?: unknown) => change<T>('PATCH', path, body),
  delete: <T>(path: string) => change<T>('DELETE', path, undefined),
  /** Multipart: photos, signatures, registers. */
  upload: <T>(path: string, file: Blob, name: string) => {
    const form = new FormData();
    form.append('file', file, name);
    return call<T>('POST', path, form, undefined, keyFor(`upload ${path} ${name} ${file.size} ${Date.now()}`));
  },
};

async function change<T>(method: Method, path: string, body: unknown): Promise<T> {
  const intention = `${method} ${path} ${JSON.stringify(body ?? null)}`;
  for (let attempt = 0; ; attempt++) {
    try {
      const reply = await call<T>(method, path, body, undefined, keyFor(intention));
      answered(intention);
      return reply;
    } catch (error) {
      const wait = IN_FLIGHT_WAITS[attempt];
      if (error instanceof Refused && error.code === 'key-in-flight' && wait) await new Promise((go) => setTimeout(go, wait));
      else {
        if (error instanceof Refused) answered(intention);
        throw error;
      }
    }
  }
}

const call = async <T>(method: Method, path: string, body?: unknown, signal?: AbortSignal, key?: string): Promise<T> =>
  read<T>(await send(method, path, body, signal, key));

/** A paper made for this call: nothing changes, so it carries no key. */
export async function paper(path: string, body: unknown): Promise<Blob> {
  const response = await send('POST', path, body);
  if (!response.ok) await read(response);
  return response.blob().catch((cause: unknown) => { throw new NoAnswer(cause); });
}

async function send(method: Method, path: string, body?: unknown, signal?: AbortSignal, key?: string): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json', 'accept-language': currentLanguage() };
  if (key) headers['idempotency-key'] = key;
  const isForm = body instanceof FormData;
  if (body !== undefined && !isForm) headers['content-type'] = 'application/json';
  const payload = isForm ? body : body === undefined ? undefined : JSON.stringify(body);
  return fetch(`/api${path}`, { method, headers, body: payload, signal, credentials: 'same-origin' }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new NoAnswer(cause);
  });
}

async function read<T>(response: Response): Promise<T> {
  if (response.status === 204) return undefined as T;
  const text = await response.text().catch((cause: unknown) => { throw new NoAnswer(cause); });
  const isJson = response.headers.get('content-type')?.includes('json');
  if (response.ok) return (isJson && text ? JSON.parse(text, forScreen) : undefined) as T;
  if (isJson) {
    const refusal = JSON.parse(text, forScreen) as { code?: string; message?: string; facts?: Record<string, unknown> };
    if (refusal.code && refusal.message) throw new Refused(response.status, refusal.code, refusal.message, refusal.facts ?? {});
  }
  throw new ServerBroke(response.status);
}
