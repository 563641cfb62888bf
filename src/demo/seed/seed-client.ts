import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Reader } from '../../database/sql.js';
import { found } from '../../http/refusal.js';
import { SESSION_COOKIE } from '../../http/session.guard.js';
import { PersonStore } from '../../people/persons/person.store.js';
import { SessionService } from '../../people/sign-in/session.service.js';
import type { Visit } from '../../people/sign-in/visit.js';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
const VISIT: Visit = { address: 'demo', device: 'demo', token: null, isHttps: false, setCookie: () => undefined };

/** One of the demo people at work, through the same routes as the pages; the program listens already. */
export class SeedClient {
  private constructor(private readonly app: NestFastifyApplication, readonly personId: string, private readonly token: string) {}

  static async of(app: NestFastifyApplication, staffNumber: string): Promise<SeedClient> {
    const { id } = found(await app.get(PersonStore).byStaffNumber(app.get(Reader), staffNumber));
    return new SeedClient(app, id, await app.get(SessionService).open(id, VISIT));
  }

  get<T>(url: string): Promise<T> {
    return this.call('GET', url);
  }
  post<T>(url: string, body: object = {}): Promise<T> {
    return this.call('POST', url, body);
  }
  put<T>(url: string, body: object = {}): Promise<T> {
    return this.call('PUT', url, body);
  }
  patch<T>(url: string, body: object): Promise<T> {
    return this.call('PATCH', url, body);
  }
  leave(): Promise<void> {
    return this.call('DELETE', '/api/session');
  }

  private async call<T>(method: Method, path: string, body?: object): Promise<T> {
    const headers = { cookie: `${SESSION_COOKIE}=${this.token}`, 'idempotency-key': randomUUID(), ...(body ? { 'content-type': 'application/json' } : {}) };
    const reply = await fetch(`${await this.app.getUrl()}${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`);
    const isJson = String(reply.headers.get('content-type')).includes('json');
    return (isJson ? await reply.json() : await reply.arrayBuffer()) as T;
  }
}
