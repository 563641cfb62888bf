import { randomUUID } from 'node:crypto';
import request, { type Test } from 'supertest';
import { SESSION_COOKIE } from '../../src/http/session.guard.js';

/** Speaks to the program over HTTP as one person. Each changing call carries an Idempotency-Key, as the web's do. */
export class Client {
  constructor(private readonly url: string, readonly cookieValue: string | null) {}

  get(path: string): Test {
    return this.dress(request(this.url).get(path));
  }
  post(path: string, body: object = {}, key: string = randomUUID()): Test {
    return this.dress(request(this.url).post(path)).set('Idempotency-Key', key).send(body);
  }
  put(path: string, body: object = {}): Test {
    return this.dress(request(this.url).put(path)).set('Idempotency-Key', randomUUID()).send(body);
  }
  patch(path: string, body: object = {}): Test {
    return this.dress(request(this.url).patch(path)).set('Idempotency-Key', randomUUID()).send(body);
  }
  delete(path: string): Test {
    return this.dress(request(this.url).delete(path)).set('Idempotency-Key', randomUUID());
  }
  upload(path: string, bytes: Buffer, filename: string, fields: Record<string, string> = {}): Test {
    const call = this.dress(request(this.url).post(path)).set('Idempotency-Key', randomUUID());
    for (const [name, value] of Object.entries(fields)) void call.field(name, value);
    return call.attach('file', bytes, filename);
  }

  private dress(call: Test): Test {
    return this.cookieValue ? call.set('Cookie', `${SESSION_COOKIE}=${this.cookieValue}`) : call;
  }
}
