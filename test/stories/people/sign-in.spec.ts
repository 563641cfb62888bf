import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import request from 'supertest';
import { hashPassword } from '../../../src/people/passwords/password-hash.js';
import { Office } from '../../support/app.js';

const PASSWORD = 'ยืมของหลวงต้องคืน';
let office: Office;
const cookieOf = (reply: request.Response): string => String(reply.headers['set-cookie']).split(';')[0] ?? '';
const signIn = (name: string, password: string, headers: Record<string, string> = {}) => request(office.url).post('/api/session').set(headers).send({ name, password });
const session = (cookie: string) => request(office.url).get('/api/session').set('Cookie', cookie);
const isIn = async (cookie: string): Promise<boolean> => (await session(cookie)).body.person !== null;

async function givePassword(staffNumber: string): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD);
  await office.build.insert('credentials', { personId: office.build.person(staffNumber), passwordHash, setAt: office.clock.iso() });
}

beforeAll(async () => {
  office = await Office.open();
  for (const number of ['1005', '1008', '1009', '1010', '1011', '1015', '1016']) await givePassword(number);
});
afterAll(() => office.close());

describe('signing in', () => {
  it('gives Malee a cookie that scripts cannot read, and says what she may do', async () => {
    const reply = await signIn('1005', PASSWORD);
    expect(reply.status).toBe(201);
    expect(String(reply.headers['set-cookie'])).toMatch(/^sujarit_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(reply.body).toMatchObject({
      person: { name: 'นางสาวมาลี ศรีสุข', unitName: 'งานพัสดุ' }, posts: [{ kind: 'storekeeper', unitName: 'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง' }],
      language: 'th', demo: false, setUpNeeded: false, passwordReset: null, endsAt: '2026-07-06T14:00:00.000Z',
    });
    expect(reply.body.permissions).toContain('counter.operate');
  });

  it('answers a stranger that nobody is signed in, and a call that needs somebody with 401', async () => {
    const reply = await request(office.url).get('/api/session');
    expect(reply.body).toMatchObject({ person: null, permissions: [], posts: [], agencyName: 'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง' });
    expect((await request(office.url).get('/api/session/mine')).body).toMatchObject({ code: 'sign-in-needed' });
  });

  it('tells wrong password, unknown name and no password apart to nobody', async () => {
    const replies = [await signIn('1008', 'not this one at all'), await signIn('9999', PASSWORD), await signIn('1012', PASSWORD)];
    expect(replies.map((reply) => [reply.status, reply.body.code, reply.body.message])).toEqual(Array(3).fill([401, 'session.wrong-password', replies[0]!.body.message]));
  });

  it('never takes a session that somebody planted before', async () => {
    const planted = cookieOf(await signIn('1008', PASSWORD));
    const reply = await signIn('1009', PASSWORD, { Cookie: planted });
    expect(cookieOf(reply)).not.toBe(planted);
    expect(await isIn(planted)).toBe(false);
  });

  it('keeps no token that could be used again', async () => {
    const cookie = cookieOf(await signIn('1008', PASSWORD));
    const rows = await office.reader.query<{ tokenHash: string }>(sql`select token_hash from sessions`);
    expect(rows.some((row) => cookie.includes(row.tokenHash))).toBe(false);
  });

  it('refuses a call sent from another site', async () => {
    const cookie = cookieOf(await signIn('1008', PASSWORD));
    const reply = await request(office.url).delete('/api/session').set('Cookie', cookie).set('Origin', 'https://elsewhere.example');
    expect(reply.body.code).toBe('foreign-origin');
    expect(await isIn(cookie)).toBe(true);
  });
});

describe('a session ends', () => {
  it('after half an hour without use, and not with use', async () => {
    const cookie = cookieOf(await signIn('1008', PASSWORD));
    for (const _ of [1, 2]) {
      office.clock.forward({ minutes: 29 });
      expect(await isIn(cookie)).toBe(true);
    }
    office.clock.forward({ minutes: 30 });
    expect(await isIn(cookie)).toBe(false);
  });

  it('after twelve hours however it is used', async () => {
    const cookie = cookieOf(await signIn('1008', PASSWORD));
    for (let n = 0; n < 35; n += 1) {
      office.clock.forward({ minutes: 20 });
      expect(await isIn(cookie)).toBe(true);
    }
    office.clock.forward({ minutes: 20 });
    expect(await isIn(cookie)).toBe(false);
  });

  it('on signing out', async () => {
    const cookie = cookieOf(await signIn('1008', PASSWORD));
    const reply = await request(office.url).delete('/api/session').set('Cookie', cookie);
    expect(reply.status).toBe(204);
    expect(String(reply.headers['set-cookie'])).toContain('Max-Age=0');
    expect(await isIn(cookie)).toBe(false);
  });

  it('from another device of its owner, and of nobody else', async () => {
    const [phone, desk, other] = [cookieOf(await signIn('1008', PASSWORD, { 'User-Agent': 'Mozilla/5.0 (Linux; Android 15) Chrome/140 Mobile Safari/537' })),
      cookieOf(await signIn('1008', PASSWORD)), cookieOf(await signIn('1009', PASSWORD))];
    const mine = await request(office.url).get('/api/session/mine').set('Cookie', desk);
    const phoneRow = mine.body.items.find((item: { device: string }) => item.device === 'Chrome · Android');
    expect(mine.body.items.filter((item: { current: boolean }) => item.current)).toHaveLength(1);
    expect((await request(office.url).delete(`/api/session/mine/${phoneRow.id}`).set('Cookie', other)).body.code).toBe('not-found');
    expect(await isIn(phone)).toBe(true);
    expect((await request(office.url).delete(`/api/session/mine/${phoneRow.id}`).set('Cookie', desk)).status).toBe(204);
    expect([await isIn(phone), await isIn(desk)]).toEqual([false, true]);
  });

  it('at once when an administrator shuts the person out, who then cannot sign in', async () => {
    const cookie = cookieOf(await signIn('1016', PASSWORD));
    const sakchai = await office.as('1013');
    expect((await sakchai.put(`/api/people/${office.build.person('1016')}/disablement`)).status).toBe(200);
    expect(await isIn(cookie)).toBe(false);
    expect((await signIn('1016', PASSWORD)).status).toBe(401);
  });

  it('within a second when another program on the same database shut the person out', async () => {
    const other = await office.beside();
    const janpen = await other.as('1012');
    expect((await janpen.get('/api/home')).status).toBe(200);
    await (await office.as('1013')).put(`/api/people/${office.build.person('1012')}/disablement`);
    office.clock.forward({ seconds: 1 });
    expect((await janpen.get('/api/home')).status).toBe(401);
    await other.close();
  });

  it('at midnight after the last day in service', async () => {
    office.clock.set('2026-07-10 23:50');
    const cookie = cookieOf(await signIn('1015', PASSWORD));
    const sakchai = await office.as('1013');
    expect((await sakchai.patch(`/api/people/${office.build.person('1015')}`, { leavingOn: '2026-07-10' })).status).toBe(200);
    expect(await isIn(cookie)).toBe(true);
    office.clock.forward({ minutes: 10 });
    expect(await isIn(cookie)).toBe(false);
  });
});

describe('changing a password', () => {
  const change = (cookie: string, currentPassword: string, newPassword: string) =>
    request(office.url).put('/api/session/password').set('Cookie', cookie).send({ currentPassword, newPassword });

  it('asks for the old one, refuses a weak one, and ends every other session', async () => {
    const [here, there] = [cookieOf(await signIn('1010', PASSWORD)), cookieOf(await signIn('1010', PASSWORD))];
    expect((await change(here, 'something else', 'a much better one')).body.code).toBe('password.wrong-current');
    expect((await change(here, PASSWORD, 'short')).body.code).toBe('password.too-short');
    expect((await change(here, PASSWORD, 'a much better one')).status).toBe(204);
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
    expect((await signIn('1010', PASSWORD)).status).toBe(401);
    expect((await signIn('1010', 'a much better one')).status).toBe(201);
  });
});

describe('guessing', () => {
  it('is slowed for a name, whatever address is claimed, and opens again by itself', async () => {
    const replies: number[] = [];
    for (let n = 0; n < 40; n += 1) {
      replies.push((await signIn('1009', `wrong guess ${n}`, { 'X-Forwarded-For': `10.0.0.${n}` })).status);
      office.clock.forward({ minutes: n < 20 ? 0 : 1 / 2 });
    }
    expect(new Set(replies)).toEqual(new Set([401, 429]));
    expect(replies.filter((status) => status === 401).length).toBeLessThanOrEqual(10);
    const refused = await signIn('1009', PASSWORD);
    expect(refused.status).toBe(429);
    expect(refused.body.message).toContain(String(refused.body.facts.seconds));
    office.clock.forward({ minutes: 15 });
    expect((await signIn('1009', PASSWORD)).status).toBe(201);
  });

  it('cannot be sped up by guessing all at once', async () => {
    office.clock.forward({ minutes: 20 });
    const replies = await Promise.all(Array.from({ length: 25 }, (_, n) => signIn('1008', `wrong guess ${n}`)));
    expect(replies.filter((reply) => reply.status === 401).length).toBeLessThanOrEqual(10);
    expect(replies.every((reply) => [401, 429].includes(reply.status))).toBe(true);
  });
});
