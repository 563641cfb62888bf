import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import request, { type Test } from 'supertest';
import { ForgettingCodes } from '../../../src/getting-in/codes/forgetting-codes.service.js';
import { hashPassword } from '../../../src/people/passwords/password-hash.js';
import { Office } from '../../support/app.js';
import { LineServer } from '../../support/notices/line-server.js';
import { MailServer } from '../../support/notices/mail-server.js';
import { Post } from '../../support/notices/post.js';

const PASSWORD = 'ยืมของหลวงต้องคืน';
const NEW = 'ฝนตกที่หน้าอำเภอ';
let office: Office;
let post: Post;
let mail: MailServer;
let line: LineServer;
let addresses = 0;

beforeAll(async () => {
  [mail, line] = [await MailServer.started(), await LineServer.started()];
  office = await Office.open({ mail: mail.config, line: line.config, trustProxy: true });
  post = new Post(office);
});
afterAll(async () => {
  await office.close();
  await Promise.all([mail.stop(), line.stop()]);
});
beforeEach(() => {
  [mail.taken.length, line.shown.length] = [0, 0];
});

const person = (number: string): string => office.build.person(number);
/** Each call from a computer of its own, so that the guesses of one story do not slow the next. */
const from = (call: Test): Test => call.set('X-Forwarded-For', `10.1.0.${(addresses += 1)}`);
const ask = (name: string, channel = 'mail'): Test => from(request(office.url).post('/api/password-letters').send({ name, channel }));
const reset = (name: string, code: string): Test => from(request(office.url).post('/api/password-resets').send({ name, code, newPassword: NEW }));
const signIn = (name: string, password: string): Test => from(request(office.url).post('/api/session').send({ name, password }));
const invite = async (body: object) => (await office.as('1013')).post('/api/invitations/letters', body);
const linkIn = (text: string): string => /http:\/\/localhost:3000(\S+)/.exec(text)![1]!;
const brought = (text: string): [string, string] => linkIn(text).replace('/forgotten#', '').split('/') as [string, string];
async function keptAnywhere(code: string): Promise<boolean> {
  const rows = await office.reader.query<{ text: string }>(sql`
    select code_hash as text from one_time_codes union all select bytes from journal union all select reply_json from idempotency_keys union all select facts_json || natural_key from outbox
    union all select facts_json || occasion from notices union all select coalesce(reason, '') from notice_messages union all select coalesce(answer, '') from notice_attempts`);
  return rows.some(({ text }) => text.includes(code));
}
async function givePassword(number: string): Promise<void> {
  await office.build.insert('credentials', { personId: person(number), passwordHash: await hashPassword(PASSWORD), setAt: office.clock.iso() });
}

describe('an invitation by mail', () => {
  it('carries a code that opens once and is kept nowhere; who has no address of their own needs a card', async () => {
    await post.hasMail('1008');
    for (const number of ['1009', '1014']) await post.hasMail(number, 'academic@agency.example');
    expect((await invite({ ids: [person('1008'), person('1009'), person('1010')] })).body).toEqual({ mailed: 1, withoutAddress: 2 });
    await post.out();
    expect(mail.taken).toMatchObject([{ to: ['1008@agency.example'], subject: 'คำเชิญเข้าใช้ระบบยืมพัสดุ' }]);
    const { text } = mail.taken[0]!;
    expect(text).toContain('ถึง 5 ส.ค. 2569 23.59 น.');
    expect(text).not.toMatch(/พิมพ์ชนก|แสงทอง/);
    const path = linkIn(text);
    expect(await keptAnywhere(path.replace('/welcome/', ''))).toBe(false);
    expect((await from(request(office.url).get(`/api${path}`))).body).toMatchObject({ staffNumber: '1008', expiresAt: '2026-08-05T17:00:00.000Z' });
    expect((await from(request(office.url).post(`/api${path}`)).send({ password: PASSWORD })).status).toBe(201);
    expect((await from(request(office.url).get(`/api${path}`))).body.code).toBe('invitations.used');
    expect((await (await office.as('1008')).get('/api/notices').expect(200)).body.items).toEqual([]);
  });

  it('counts beside the printed cards, and a new one makes the older worthless', async () => {
    await post.hasMail('1010');
    const admin = await office.as('1013');
    const preview = async () => (await admin.get(`/api/invitations/preview?unitId=${office.build.unit('academic')}`)).body as object;
    expect(await preview()).toMatchObject({ people: 3, withMail: 1, withMailAndCard: 0 });
    await invite({ ids: [person('1010')] });
    await post.out();
    expect(await preview()).toMatchObject({ withMail: 1, withMailAndCard: 1 });
    await invite({ ids: [person('1010')] });
    await post.out();
    const [old, fresh] = mail.taken.map(({ text }) => linkIn(text));
    expect([(await from(request(office.url).get(`/api${old}`))).body.code, (await from(request(office.url).get(`/api${fresh}`))).status]).toEqual(['invitations.revoked', 200]);
  });

  it('waits while the server is away, and is not sent to who came in meanwhile', async () => {
    await post.hasMail('1015');
    await mail.stop();
    await invite({ ids: [person('1015')] });
    await post.out();
    await mail.start();
    await givePassword('1015');
    office.clock.forward({ minutes: 5 });
    await post.out();
    expect(mail.taken).toEqual([]);
  });

  it('does not leave once it is cancelled, wherever it waits', async () => {
    await post.hasMail('1011');
    const admin = await office.as('1013');
    const page = async () => (await admin.get(`/api/people/${person('1011')}`)).body as object;
    const cancel = async () => {
      office.clock.forward({ minutes: 1 });
      await admin.delete(`/api/people/${person('1011')}/invitation`).expect(204);
    };
    expect(await page()).toMatchObject({ cardUntil: null, isLetterWaiting: false });
    await invite({ ids: [person('1011')] });
    expect(await page()).toMatchObject({ cardUntil: null, isLetterWaiting: true });
    await cancel();
    expect(await page()).toMatchObject({ cardUntil: null, isLetterWaiting: false });
    await post.out();
    await mail.stop();
    await invite({ ids: [person('1011')] });
    await post.out();
    expect(await page()).toMatchObject({ isLetterWaiting: true });
    await cancel();
    await mail.start();
    office.clock.forward({ minutes: 5 });
    await post.out();
    expect([mail.taken, await page()]).toEqual([[], expect.objectContaining({ isLetterWaiting: false })]);
    const told = await office.reader.query<{ event: string }>(sql`select event from journal where subject_id = ${person('1011')} and event like 'invitation.%' order by id`);
    expect(told.map(({ event }) => event)).toEqual(['invitation.revoked', 'invitation.revoked']);
    await invite({ ids: [person('1011')] });
    await post.out();
    expect(mail.taken).toHaveLength(1);
  });

  it('that waited leaves a card printed since as it is', async () => {
    await post.hasMail('1012');
    const admin = await office.as('1013');
    await mail.stop();
    await invite({ ids: [person('1012')] });
    await post.out();
    office.clock.forward({ minutes: 1 });
    await admin.post('/api/invitations', { ids: [person('1012')] }).expect(200);
    await mail.start();
    office.clock.forward({ minutes: 5 });
    await post.out();
    const open = await office.reader.query(sql`select issued_by from one_time_codes where person_id = ${person('1012')} and kind = 'invitation' and used_at is null and revoked_at is null`);
    expect([mail.taken, open]).toEqual([[], [{ issuedBy: person('1013') }]]);
  });

  it('is refused where nobody can be reached, where somebody has a password, and to all but administrators', async () => {
    expect((await invite({ ids: [person('1016')] })).body.code).toBe('invitations.no-address');
    expect((await invite({ ids: [person('1008')] })).body.code).toBe('invitations.has-password');
    expect((await (await office.as('1007')).post('/api/invitations/letters', { ids: [person('1010')] })).status).toBe(403);
    const silent = await Office.open({ mail: null });
    expect((await (await silent.as('1013')).post('/api/invitations/letters', {})).body.code).toBe('invitations.no-mail');
    await silent.close();
  });
});

describe('a forgotten password', () => {
  it('is set anew from a link by mail: once, within half an hour, and every other session ends', async () => {
    const there = String((await signIn('1008', PASSWORD)).headers['set-cookie']).split(';')[0]!;
    expect((await ask('1008')).status).toBe(204);
    await post.out();
    expect(mail.taken).toMatchObject([{ to: ['1008@agency.example'], subject: 'ตั้งรหัสผ่านใหม่' }]);
    const [name, code] = brought(mail.taken[0]!.text);
    expect([name, await keptAnywhere(code)]).toEqual(['1008', false]);
    const entered = await reset(name, code);
    expect(entered.body).toMatchObject({ person: { id: person('1008') }, passwordReset: { at: office.clock.iso(), by: null } });
    expect((await request(office.url).get('/api/session').set('Cookie', there)).body.person).toBeNull();
    expect([(await signIn('1008', PASSWORD)).status, (await signIn('1008', NEW)).status, (await reset(name, code)).body.code]).toEqual([401, 201, 'resets.wrong-code']);
    const events = await office.reader.query<{ event: string; actorId: string | null }>(sql`select event, actor_id from journal where subject_id = ${person('1008')} and event like 'password.%' order by id`);
    expect(events).toEqual([{ event: 'password.reset-code-given', actorId: null }, { event: 'password.reset', actorId: person('1008') }]);
  });

  it('is asked for by the address too, and by LINE for who linked it', async () => {
    await ask('1008@Agency.example');
    await post.out();
    expect(mail.taken).toHaveLength(1);
    await post.hasLine('1008');
    office.clock.forward({ minutes: 61 });
    await ask('1008', 'line');
    await post.out();
    expect([mail.taken.length, line.shown.length]).toEqual([1, 1]);
    const [name, code] = brought(line.shown[0]!.text);
    expect((await reset(name, code)).status).toBe(201);
  });

  it('sent again after a doubtful attempt is another letter with another code, also to LINE', async () => {
    office.clock.forward({ minutes: 61 });
    line.mood = 'takes-and-vanishes';
    await ask('1008', 'line');
    await post.out();
    line.mood = 'takes';
    const admin = await office.as('1013');
    const [failed] = (await admin.get('/api/outbox/messages?state=failed').expect(200)).body.items as { id: string; kind: string }[];
    await admin.post(`/api/outbox/messages/${failed!.id}/attempt`).expect(204);
    await post.deliver();
    expect([line.shown.length, new Set(line.shown.map(({ retryKey }) => retryKey)).size]).toEqual([2, 2]);
    const [first, second] = line.shown.map(({ text }) => brought(text));
    expect((await reset(...first!)).body.code).toBe('resets.wrong-code');
    expect((await reset(...second!)).status).toBe(201);
  });

  it('answers alike whoever is asked for, and writes to nobody who is unknown, has no password, has gone or shares the address', async () => {
    office.clock.forward({ minutes: 61 });
    await givePassword('1009');
    await givePassword('1016');
    await office.transactions.run((tx) => tx.run(sql`update people set disabled_at = ${office.clock.iso()}, email = 'gone@agency.example' where staff_number = '1016'`));
    const names = ['1008', '9999', '1010', '1009', '1016', 'academic@agency.example', 'nobody@agency.example', "' or 1=1 --"];
    const replies = [];
    for (const name of names) replies.push(await ask(name));
    expect(replies.map(({ status, text }) => [status, text])).toEqual(names.map(() => [204, '']));
    await post.out();
    expect(mail.taken.map(({ to }) => to)).toEqual([['1008@agency.example']]);
  });

  it('takes few letters an hour for one person, and few calls for one name', async () => {
    office.clock.forward({ minutes: 61 });
    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1) statuses.push((await ask('1008')).status);
    expect(statuses).toEqual([204, 204, 204, 204, 429, 429]);
    await post.out();
    expect(mail.taken).toHaveLength(3);
  });

  it('nor more where all of them are asked for at the same moment', async () => {
    office.clock.forward({ minutes: 61 });
    await post.hasMail('1008');
    const names = Array.from({ length: 4 }, () => ['1008', '1008@agency.example']).flat();
    await Promise.all(names.map((name) => ask(name)));
    const since = office.clock.iso();
    const { n } = (await office.reader.one<{ n: number }>(sql`select cast(count(*) as integer) as n from outbox where kind = 'password-letter' and person_id = ${office.build.person('1008')} and told_at >= ${since}`))!;
    expect(n).toBe(3);
    await post.out();
    mail.taken.length = 0;
  });

  it('is not opened by a link older than half an hour, nor by a letter that could not leave in time', async () => {
    office.clock.forward({ minutes: 61 });
    await ask('1008');
    await post.out();
    const [name, code] = brought(mail.taken[0]!.text);
    office.clock.forward({ minutes: 31 });
    expect((await reset(name, code)).body.code).toBe('resets.wrong-code');
    mail.mood = 'puts-off';
    await ask('1008');
    await post.out();
    mail.mood = 'takes';
    office.clock.forward({ minutes: 45 });
    await post.out();
    expect(mail.taken).toHaveLength(1);
  });

  it('says by which ways the agency can be reached', async () => {
    expect((await request(office.url).get('/api/password-letters')).body).toEqual({ mail: true, line: true });
  });
});

describe('codes that open nothing any more', () => {
  it('are forgotten after three months, and not those that still open', async () => {
    const count = async () => (await office.reader.query<{ id: string }>(sql`select id from one_time_codes`)).length;
    const before = await count();
    await office.app.get(ForgettingCodes).forget();
    expect(await count()).toBe(before);
    office.clock.forward({ days: 89 });
    await office.transactions.run((tx) => tx.run(sql`update one_time_codes set expires_at = '2999-01-01T00:00:00.000Z' where kind = 'invitation' and used_at is null and revoked_at is null`));
    office.clock.forward({ days: 2 });
    await office.app.get(ForgettingCodes).forget();
    const left = await office.reader.query<{ kind: string }>(sql`select distinct kind from one_time_codes where used_at is null and revoked_at is null`);
    expect([await count() < before, left]).toEqual([true, [{ kind: 'invitation' }]]);
  });
});
