import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import request, { type Test } from 'supertest';
import { newId } from '../../../src/database/ids.js';
import { hashPassword } from '../../../src/people/passwords/password-hash.js';
import { pagesOf } from '../../../src/papers/reading/paper-reading.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';

const PASSWORD = 'ยืมของหลวงต้องคืน';
const NEW = 'ฝนตกที่หน้าอำเภอ';
let office: Office;
let sakchai: Client;
const person = (number: string): string => office.build.person(number);
const cookieOf = (reply: request.Response): string => String(reply.headers['set-cookie']).split(';')[0] ?? '';
const look = (code: string): Test => request(office.url).get(`/api/welcome/${encodeURIComponent(code)}`);
const accept = (code: string, body: object): Test => request(office.url).post(`/api/welcome/${encodeURIComponent(code)}`).send(body);
const signIn = (name: string, password: string): Test => request(office.url).post('/api/session').send({ name, password });
const session = (cookie: string): Test => request(office.url).get('/api/session').set('Cookie', cookie);
const reset = (name: string, code: string, newPassword = NEW): Test => request(office.url).post('/api/password-resets').send({ name, code, newPassword });

/** What stands on the printed sheet: the code of each card. */
async function printed(by: Client, body: object): Promise<string[]> {
  const reply = await by.post('/api/invitations', body).buffer(true).parse((response, done) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
  });
  expect([reply.status, reply.headers['content-type']]).toEqual([200, 'application/pdf']);
  return pagesOf(reply.body as Buffer).flat().filter((line) => /^(?:[2-9A-Z]{4} ){2}[2-9A-Z]{4}$/.test(line));
}
async function givePassword(number: string): Promise<void> {
  await office.build.insert('credentials', { personId: person(number), passwordHash: await hashPassword(PASSWORD), setAt: office.clock.iso() });
}
/** Sessions end on the way; the administrator signs in again. */
async function goTo(time: string): Promise<void> {
  office.clock.set(time);
  sakchai = await office.as('1013');
}
async function wait(): Promise<void> {
  office.clock.forward({ minutes: 30 });
  sakchai = await office.as('1013');
}
const eventsOf = async (id: string): Promise<string[]> =>
  (await office.reader.query<{ event: string }>(sql`select event from journal where subject_id = ${id} and event not like 'session%' order by id`)).map(({ event }) => event);

beforeAll(async () => {
  office = await Office.open({ trustProxy: true });
  sakchai = await office.as('1013');
  for (const number of ['1001', '1005', '1007', '1011', '1013']) await givePassword(number);
});
afterAll(() => office.close());

describe('an invitation card', () => {
  let code = '';

  it('is printed for Phim, names her and nobody else, and its code is kept nowhere', async () => {
    [code = ''] = await printed(sakchai, { ids: [person('1008')] });
    const shown = await look(code);
    expect(shown.body).toEqual({
      name: 'นางสาวพิมพ์ชนก แสงทอง', staffNumber: '1008', unitName: 'กลุ่มเทคโนโลยีดิจิทัล', agencyName: 'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง', phone: '02-000-0000',
      expiresAt: '2026-08-05T17:00:00.000Z',
    });
    const kept = await office.reader.query<{ text: string }>(sql`select code_hash as text from one_time_codes union all select bytes from journal union all select reply_json from idempotency_keys`);
    expect(kept.filter(({ text }) => text.includes(code) || text.includes(code.replaceAll(' ', '')))).toEqual([]);
  });

  it('shows the administrator until when it opens', async () => {
    expect((await sakchai.get(`/api/people/${person('1008')}`)).body).toMatchObject({ hasPassword: false, cardUntil: '2026-08-05T17:00:00.000Z' });
    const waiting = await sakchai.get(`/api/people?state=no-password&unitId=${office.build.unit('digital')}`);
    expect(waiting.body.items.map((item: { staffNumber: string }) => item.staffNumber)).toEqual(['1008']);
  });

  it('lets her in with a password of her own, typed from the card in small letters, and is then spent', async () => {
    expect((await accept(code, { password: 'short' })).body.code).toBe('password.too-short');
    const typed = code.toLowerCase().replaceAll(' ', '-');
    const reply = await accept(typed, { password: PASSWORD, phone: '081-234-5678' });
    expect(reply.body).toMatchObject({ person: { id: person('1008'), phone: '081-234-5678' }, passwordReset: null });
    expect((await session(cookieOf(reply))).body.person.name).toBe('นางสาวพิมพ์ชนก แสงทอง');
    expect((await signIn('1008', PASSWORD)).status).toBe(201);
    const again = await accept(code, { password: NEW });
    expect([again.status, again.body.code, (await look(code)).body.code]).toEqual([409, 'invitations.used', 'invitations.used']);
    expect(await eventsOf(person('1008'))).toEqual(['invitation.accepted']);
  });

  it('is not made for whoever has a password', async () => {
    expect((await sakchai.post('/api/invitations', { ids: [person('1008')] })).body).toMatchObject({ code: 'invitations.has-password', facts: { name: 'นางสาวพิมพ์ชนก แสงทอง' } });
  });

  it('printed again opens, and the one before does not', async () => {
    const [old = ''] = await printed(sakchai, { ids: [person('1009')] });
    const [fresh = ''] = await printed(sakchai, { ids: [person('1009')] });
    expect([(await look(old)).body.code, (await look(fresh)).status]).toEqual(['invitations.revoked', 200]);
    expect((await sakchai.delete(`/api/people/${person('1009')}/invitation`)).status).toBe(204);
    expect((await look(fresh)).body.code).toBe('invitations.revoked');
  });

  it('expires on the day that stands on it, which the agency chooses', async () => {
    await sakchai.put('/api/settings/people.invitation-days', { value: 7, reason: 'แจกในที่ประชุมสัปดาห์นี้' });
    const [seven = ''] = await printed(sakchai, { ids: [person('1010')] });
    await goTo('2026-07-13 23:59');
    expect((await look(seven)).status).toBe(200);
    await goTo('2026-07-14 00:00');
    const late = await look(seven);
    expect([late.status, late.body.code]).toEqual([409, 'invitations.expired']);
    expect(late.body.message).toContain('ขอบัตรใบใหม่');
  });

  it('is printed for a unit, or for all who have no password, eight a page, and never twice for one', async () => {
    const unit = office.build.unit('academic');
    expect((await sakchai.get(`/api/invitations/preview?unitId=${unit}`)).body).toEqual({ people: 3, withCard: 0, withMail: 0, withMailAndCard: 0, most: 500 });
    expect(await printed(sakchai, { unitId: unit })).toHaveLength(3);
    expect((await sakchai.get(`/api/invitations/preview?unitId=${unit}`)).body.withCard).toBe(3);
    const all = await printed(sakchai, { layout: 'a4-10' });
    expect(new Set(all).size).toBe((await sakchai.get('/api/people?state=no-password&limit=100')).body.items.length);
  });

  it('is of no use to whoever was shut out', async () => {
    const [card = ''] = await printed(sakchai, { ids: [person('1015')] });
    await sakchai.put(`/api/people/${person('1015')}/disablement`);
    expect((await accept(card, { password: PASSWORD })).body.code).toBe('invitations.revoked');
    expect((await sakchai.post('/api/invitations', { ids: [person('1015')] })).body.code).toBe('people.unknown');
  });

  it('cannot be used twice at the same moment', async () => {
    const [card = ''] = await printed(sakchai, { ids: [person('1016')] });
    const replies = await Promise.all([accept(card, { password: PASSWORD }), accept(card, { password: NEW })]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('cannot be guessed at length: the address that tries is slowed in the database', async () => {
    const guess = (n: number): Test => look(`2345 6789 ${1000 + n}`.replaceAll('0', '7').replaceAll('1', '3')).set('X-Forwarded-For', '10.9.9.9');
    const before = Array.from({ length: 58 }, (_, n) => ({ id: newId(), staffNumber: `card ${n}`, address: '10.9.9.9', at: office.clock.iso(), succeeded: 0 }));
    await office.build.insert('sign_in_attempts', before);
    const statuses: number[] = [];
    for (let n = 0; n < 4; n += 1) statuses.push((await guess(n)).status);
    expect(statuses).toEqual([404, 404, 429, 429]);
  });
});

describe('a forgotten password', () => {
  const codeFor = async (number: string, by: Client): Promise<string> => {
    const reply = await by.post(`/api/people/${person(number)}/reset-code`);
    expect(reply.status).toBe(201);
    return (reply.body as { code: string }).code;
  };

  it('is opened by the head of the unit: a code, told once, for half an hour', async () => {
    const there = cookieOf(await signIn('1008', PASSWORD));
    const kitti = await office.as('1007');
    const reply = await kitti.post(`/api/people/${person('1008')}/reset-code`);
    expect(reply.body).toEqual({ name: 'นางสาวพิมพ์ชนก แสงทอง', staffNumber: '1008', code: expect.stringMatching(/^[2-9A-Z]{4} [2-9A-Z]{4}$/), expiresAt: '2026-07-13T17:30:00.000Z' });
    const { code } = reply.body as { code: string };
    expect((await reset('1009', code)).body.code).toBe('resets.wrong-code');
    expect((await reset('1008', code, 'short')).body.code).toBe('password.too-short');
    const entered = await reset('1008', code.toLowerCase());
    expect(entered.body).toMatchObject({ person: { id: person('1008') }, passwordReset: { at: office.clock.iso(), by: 'นายกิตติ วัฒนา' } });
    expect((await session(there)).body.person).toBeNull();
    expect([(await signIn('1008', PASSWORD)).status, (await signIn('1008', NEW)).status]).toEqual([401, 201]);
    expect((await reset('1008', code)).body.code).toBe('resets.wrong-code');
    expect((await eventsOf(person('1008'))).slice(-2)).toEqual(['password.reset-code-given', 'password.reset']);
    const bytes = await office.reader.query<{ bytes: string }>(sql`select bytes from journal union all select reply_json from idempotency_keys`);
    expect(bytes.filter((row) => row.bytes.includes(code))).toEqual([]);
  });

  it('has one code at a time, and none after half an hour', async () => {
    const kitti = await office.as('1007');
    const [first, second] = [await codeFor('1008', kitti), await codeFor('1008', kitti)];
    expect((await reset('1008', first)).body.code).toBe('resets.wrong-code');
    await wait();
    const late = await reset('1008', second);
    expect([late.status, late.body.code]).toEqual([401, 'resets.wrong-code']);
    expect((await signIn('1008', NEW)).status).toBe(201);
  });

  it.each([
    ['the head of another unit', '1010', '1008', 'not-permitted'], ['a head, the administrator who sits in the unit', '1007', '1013', 'resets.more-power'],
    ['the head of supply officers, an approver', '1004', '1007', 'resets.more-power'], ['the head of supply officers, the auditor', '1004', '1011', 'resets.more-power'],
    ['the head of supply officers, the head of agency', '1004', '1001', 'resets.more-power'], ['an administrator, themselves', '1013', '1013', 'resets.own'],
  ])('is not opened by %s', async (_who, by, whom, code) => {
    const before = await eventsOf(person(whom));
    const refused = await (await office.as(by)).post(`/api/people/${person(whom)}/reset-code`);
    expect(refused.body.code).toBe(code);
    expect(await eventsOf(person(whom))).toEqual(before);
  });

  it.each([['the administrator, the head of agency', '1013', '1001'], ['the head of supply officers, a storekeeper', '1004', '1005']])('is opened by %s', async (_who, by, whom) => {
    const entered = await reset(whom, await codeFor(whom, await office.as(by)));
    expect(entered.body.person.id).toBe(person(whom));
  });

  it('is opened by nobody for whoever acts for the head of agency today, but the administrator', async () => {
    await office.build.order({ toPersonId: person('1008'), unitId: office.build.unit('agency') });
    expect((await (await office.as('1007')).post(`/api/people/${person('1008')}/reset-code`)).body.code).toBe('resets.more-power');
    await codeFor('1008', sakchai);
  });

  it.each(['1001', '1005', '1011', '1012', '1018', null])('is nobody else’s business: %s', async (number) => {
    expect((await (await office.as(number)).post(`/api/people/${person('1012')}/reset-code`)).status).toBe(number === null ? 401 : 403);
  });

  it('takes no guesses: the code, the number and the time out of bounds read alike, and soon wait', async () => {
    await wait();
    const replies = [];
    for (let n = 0; n < 12; n += 1) replies.push(await reset('1005', `2222 ${2222 + n}`.replaceAll('0', '9').replaceAll('1', '7')));
    expect([...new Set(replies.map(({ body }) => body.code as string))].sort()).toEqual(['resets.wrong-code', 'session.too-many-guesses']);
  });
});
