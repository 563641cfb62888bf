import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Test } from 'supertest';
import { SESSION_COOKIE } from '../../../src/http/session.guard.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';

const NUL = '\u0000';
const UNSOUND = [['NUL', `ก${NUL}ข`], ['an escape', 'ก\u001b[2J'], ['half a surrogate pair', 'ก\ud83d']] as const;

describe('calls that no page of ours makes', () => {
  let office: Office;
  let phim: Client;
  let cookie: string;
  beforeAll(async () => {
    office = await Office.open();
    phim = await office.as('1008');
    cookie = `${SESSION_COOKIE}=${phim.cookieValue}`;
  });
  afterAll(() => office.close());

  const raw = (body: string, type = 'application/json'): Test => request(office.url).post('/api/sightings').set('Cookie', cookie).set('Content-Type', type).send(body);
  const refused = async (call: Test, status: number, code = 'invalid-input'): Promise<void> => {
    const reply = await call;
    expect([reply.status, Object.keys(reply.body as object).sort()]).toEqual([status, ['code', 'facts', 'message']]);
    expect((reply.body as { code: string }).code).toBe(code);
    expect(reply.text).not.toMatch(/node_modules|\bat .*\.js|stack/);
  };

  it.each(UNSOUND)('refuses %s in a body, however deep, and in a key', async (_what, text) => {
    await refused(phim.post('/api/sightings', { tag: text, place: 'ห้องประชุม' }), 400);
    await refused(phim.post('/api/loan-requests', { borrower: { kind: 'employee' }, lines: [], purpose: text, placeText: 'x' }), 400);
    await refused(phim.post('/api/session', { staffNumber: text, password: text }), 400);
    await refused(phim.post('/api/sightings', { [text]: 1 }), 400);
  });

  it('refuses them in a path and a query', async () => {
    for (const text of ['%00', 'abc%00def', '%1b']) {
      await refused(phim.get(`/api/tags/${text}`), 400);
      await refused(phim.get(`/api/catalogue?q=${text}`), 400);
    }
    const made = Buffer.from(JSON.stringify([NUL, 'x'])).toString('base64url');
    await refused(phim.get(`/api/loan-requests?cursor=${made}`), 400);
  });

  it('takes Thai, tabs, line ends and whole emoji', async () => {
    await phim.post('/api/sightings', { tag: '2222222222', place: 'ห้อง\tประชุม 😀\r\nชั้น 2' }).expect(422, /sightings.unknown-tag/);
  });

  it('refuses what is nested without end', async () => {
    await refused(raw('['.repeat(50_000) + ']'.repeat(50_000)), 400);
    await refused(raw('{"a":'.repeat(5_000) + '1' + '}'.repeat(5_000)), 400);
  });

  it('refuses bad JSON, poisoned JSON, other types and what is too large', async () => {
    for (const body of ['{', '{"tag":', 'tag=1', '{"__proto__":{"x":1}}', '{"constructor":{"prototype":{"x":1}}}', 'null', '[]', '"x"', '7', '']) await refused(raw(body), 400);
    for (const type of ['application/xml', 'text/html; charset=utf-8']) await refused(raw('x', type), 415, 'unsupported-type');
    await refused(raw('tag=1', 'application/x-www-form-urlencoded'), 415, 'unsupported-type');
    await refused(raw('tag=1', 'text/plain'), 400);
    await refused(raw(JSON.stringify({ tag: 'x'.repeat(1_100_000) })), 413, 'too-large');
  });

  it('answers a broken path and an unknown one in its own words', async () => {
    await refused(phim.get('/api/tags/%E0%A4%A'), 400);
    await refused(phim.get('/api/no-such-thing'), 404, 'not-found');
    await refused(phim.post(`/api/tags/${'x'.repeat(300)}/revocation`, { reason: 'หลุด' }), 400);
    await refused(phim.patch('/api/sightings', {}), 404, 'not-found');
  });

  it('refuses a call from another site that carries the cookie, and lets our own page through', async () => {
    const from = (headers: Record<string, string>): Test => phim.post('/api/sightings', { tag: 'x', place: 'ห้อง' }).set(headers);
    const foreign: Record<string, string>[] = [{ Origin: 'https://evil.example' }, { Origin: 'null' }, { 'Sec-Fetch-Site': 'cross-site' }, { 'Sec-Fetch-Site': 'same-site' }, { Origin: `${office.url}.evil.example` }];
    for (const headers of foreign) await refused(from(headers), 403, 'foreign-origin');
    expect((await from({ Origin: office.url })).status).toBe(422);
  });

  it('keeps no cookie from scripts, and none for another site', async () => {
    const reply = await request(office.url).get('/api/session').set('Cookie', cookie);
    expect(reply.headers['access-control-allow-origin']).toBeUndefined();
    expect(reply.headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(reply.headers['x-powered-by']).toBeUndefined();
  });

  it('says so when there are too many calls, and shows the page all the same', async () => {
    const statuses = new Set<number>();
    for (let calls = 0; calls < 3100; calls += 50) {
      const replies = await Promise.all(Array.from({ length: 50 }, () => fetch(`${office.url}/api/health`)));
      for (const { status } of replies) statuses.add(status);
      await Promise.all(replies.map((reply) => reply.text()));
    }
    expect([...statuses]).toEqual([200, 429]);
    const last = await request(office.url).get('/api/health');
    expect(last.body).toMatchObject({ code: 'too-many', message: expect.any(String) });
    expect((await request(office.url).get('/sign-in')).status).toBe(200);
  });
});
