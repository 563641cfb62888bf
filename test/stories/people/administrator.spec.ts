import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';

let office: Office;
let sakchai: Client;
const unit = (key: Parameters<Office['build']['unit']>[0]): string => office.build.unit(key);
const person = (number: string): string => office.build.person(number);
const newcomer = (change: object = {}) => ({
  staffNumber: '2001', title: 'นาย', givenName: 'สมหมาย', familyName: 'ใจดี', position: 'นักวิชาการ', unitId: unit('academic'), employment: 'officer', ...change,
});
const journalOf = (type: string, id: string) =>
  office.reader.query<{ event: string; actorId: string; authority: string | null; bytes: string }>(sql`
    select event, actor_id, authority, bytes from journal where subject_type = ${type} and subject_id = ${id} order by id`);

beforeAll(async () => {
  office = await Office.open();
  sakchai = await office.as('1013');
});
afterAll(() => office.close());

describe('people', () => {
  let id = '';

  it('are recorded once under one staff number, and the journal keeps the name apart', async () => {
    const reply = await sakchai.post('/api/people', newcomer());
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({ name: 'นายสมหมาย ใจดี', unitName: 'กลุ่มวิชาการ', posts: [], hasPassword: false, disabledAt: null });
    id = reply.body.id;
    const [row, ...more] = await journalOf('person', id);
    expect([row?.event, row?.actorId, more.length]).toEqual(['person.recorded', person('1013'), 0]);
    expect(row?.bytes).not.toContain('สมหมาย');
    expect((await sakchai.post('/api/people', newcomer())).body).toMatchObject({ code: 'people.staff-number-taken', facts: { staffNumber: '2001' } });
  });

  it('are found by any part of a name, in the order of the Thai dictionary, page by page', async () => {
    const all: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await sakchai.get(`/api/people?limit=5${cursor ? `&cursor=${cursor}` : ''}`);
      all.push(...page.body.items.map((item: { staffNumber: string }) => item.staffNumber));
      cursor = page.body.nextCursor;
    } while (cursor);
    expect(new Set(all).size).toBe(19);
    expect((await sakchai.get(`/api/people?search=${encodeURIComponent('หมา')}`)).body.items.map((item: { id: string }) => item.id)).toEqual([id]);
    expect((await sakchai.get('/api/people?search=%25')).body.items).toEqual([]);
    expect((await sakchai.get(`/api/people?unitId=${unit('central')}`)).body.items.length).toBe(5);
  });

  it('move, marry and take a title; what is not said stays', async () => {
    const reply = await sakchai.patch(`/api/people/${id}`, { unitId: unit('pr'), familyName: 'ใจดีมาก', phone: '02-555-9999' });
    expect(reply.body).toMatchObject({ name: 'นายสมหมาย ใจดีมาก', unitName: 'กลุ่มประชาสัมพันธ์', phone: '02-555-9999', position: 'นักวิชาการ' });
    expect((await sakchai.patch(`/api/people/${id}`, { givenName: null })).status).toBe(400);
    expect((await sakchai.patch(`/api/people/${id}`, { disabledAt: '2026-01-01', sortKey: 'a' })).body.facts.fields).toEqual(['disabledAt', 'sortKey']);
  });

  it('on a contract need an officer who answers for them', async () => {
    const contract = { staffNumber: '2002', employment: 'contract' };
    expect((await sakchai.post('/api/people', newcomer(contract))).body.code).toBe('people.officer-needed');
    expect((await sakchai.post('/api/people', newcomer({ ...contract, responsibleOfficerId: person('1014') }))).body.code).toBe('people.officer-needed');
    expect((await sakchai.post('/api/people', newcomer({ ...contract, responsibleOfficerId: person('1009') }))).body.responsibleOfficer.name).toBe('นายวีระ ทองดี');
  });

  it('are shut out and let in again, never deleted; nobody shuts out themselves', async () => {
    expect((await sakchai.put(`/api/people/${id}/disablement`)).body.disabledAt).toBe(office.clock.iso());
    expect((await sakchai.get('/api/people?state=disabled')).body.items).toHaveLength(1);
    expect((await sakchai.delete(`/api/people/${id}/disablement`)).body.disabledAt).toBeNull();
    expect((await sakchai.delete(`/api/people/${id}`)).status).toBe(404);
    expect((await sakchai.put(`/api/people/${person('1013')}/disablement`)).body.code).toBe('people.own-disablement');
  });
});

describe('what everybody sees of colleagues', () => {
  it('is the name, position and unit, and not who was shut out', async () => {
    const pim = await office.as('1008');
    await sakchai.put(`/api/people/${person('1012')}/disablement`);
    const reply = await pim.get(`/api/colleagues?search=${encodeURIComponent('นภา')}`);
    expect(reply.body.items).toEqual([{ id: person('1010'), name: 'นางนภา สุขใส', position: 'ผู้อำนวยการกลุ่มวิชาการ', unitId: unit('academic'), unitName: 'กลุ่มวิชาการ' }]);
    const asSaid = await pim.get(`/api/colleagues?search=${encodeURIComponent('นางนภา สุขใส')}`);
    expect(asSaid.body.items).toEqual(reply.body.items);
    expect((await pim.get(`/api/colleagues?search=${encodeURIComponent('จันทร์เพ็ญ')}`)).body.items).toEqual([]);
    expect((await pim.get('/api/people')).body.code).toBe('not-permitted');
    expect((await pim.get(`/api/people/${person('1008')}`)).status).toBe(403);
  });
});

describe('units', () => {
  it('form a tree with their heads by title, and take everything below with them when they move', async () => {
    const created = await sakchai.post('/api/units', { parentId: unit('supplies'), code: '111', name: 'ฝ่ายยานพาหนะ', headTitle: 'หัวหน้าฝ่ายยานพาหนะ' });
    expect(created.body).toMatchObject({ name: 'ฝ่ายยานพาหนะ', depth: 3, head: null, children: [] });
    const moved = await sakchai.patch(`/api/units/${unit('supplies')}`, { parentId: unit('digital') });
    expect(moved.body).toMatchObject({ depth: 2, head: { name: 'นายสมชาย คงเดช' }, children: [{ name: 'ฝ่ายยานพาหนะ' }] });
    const paths = await office.reader.query<{ path: string }>(sql`select path from units where id in (${unit('supplies')}, ${created.body.id}) order by length(path)`);
    expect(paths.map((row) => row.path.split('/').filter(Boolean).length)).toEqual([3, 4]);
    expect(paths[1]!.path.startsWith(paths[0]!.path)).toBe(true);
    expect((await sakchai.patch(`/api/units/${unit('digital')}`, { parentId: created.body.id })).body.code).toBe('units.ring');
    expect((await sakchai.patch(`/api/units/${unit('agency')}`, { parentId: unit('pr') })).body.code).toBe('units.root-stays');
    expect((await sakchai.post('/api/units', { parentId: unit('pr'), code: '111', name: 'x', headTitle: 'y' })).body.code).toBe('units.code-taken');
    await sakchai.patch(`/api/units/${unit('supplies')}`, { parentId: unit('central') });
    expect((await sakchai.put(`/api/units/${unit('supplies')}/end`)).body).toMatchObject({ code: 'units.in-use', facts: { units: 1, posts: 1, stores: 1 } });
    expect((await sakchai.put(`/api/units/${unit('agency')}/end`)).body.code).toBe('units.root-stays');
    expect((await sakchai.put(`/api/units/${created.body.id}/end`)).status).toBe(204);
    expect((await sakchai.put(`/api/units/${created.body.id}/end`)).status).toBe(404);
    expect(JSON.stringify((await sakchai.get('/api/units')).body)).not.toContain('ฝ่ายยานพาหนะ');
  });

  it('name who acts for a head today', async () => {
    await office.build.order({ toPersonId: person('1003'), unitId: unit('digital'), postKind: 'head-of-unit', capacity: 'acting-vacant' });
    const pim = await office.as('1008');
    const digital = (await pim.get('/api/units')).body.items[0].children.find((item: { id: string }) => item.id === unit('digital'));
    expect(digital).toMatchObject({ head: { name: 'นายกิตติ วัฒนา' }, actingHead: { name: 'นางวิไล รักษ์ดี' } });
  });
});

describe('posts', () => {
  const post = (change: object = {}) => ({
    kind: 'head-of-unit', personId: person('1009'), unitId: unit('academic'), fromOn: '2026-10-01', orderNumber: '77/2569', orderedOn: '2026-09-15', ...change,
  });

  it('are given by an order with number and date, one head at a time', async () => {
    expect((await sakchai.post('/api/posts', post())).body).toMatchObject({ code: 'posts.seat-taken', facts: { holder: 'นางนภา สุขใส' } });
    const held = (await sakchai.get(`/api/posts?personId=${person('1010')}`)).body.items[0];
    const ended = await sakchai.put(`/api/posts/${held.id}/end`, { untilOn: '2026-09-30', orderNumber: '76/2569', orderedOn: '2026-09-15' });
    expect(ended.body).toMatchObject({ untilOn: '2026-09-30', inForce: true });
    const given = await sakchai.post('/api/posts', post());
    expect(given.body).toMatchObject({ title: 'ผู้อำนวยการกลุ่มวิชาการ', inForce: false, orderNumber: '77/2569', recordedBy: 'นายศักดิ์ชัย เพชรรัตน์' });
    expect((await journalOf('post', given.body.id))[0]).toMatchObject({ event: 'post.given', authority: '77/2569' });
    expect((await sakchai.post('/api/posts', { ...post(), orderNumber: '' })).body.facts.fields).toContain('orderNumber');
  });

  it('take effect on their first day and end after their last, without signing in again', async () => {
    const weera = await office.as('1009');
    const mine = async (): Promise<string[]> => (await weera.get('/api/session')).body.posts.map((one: { kind: string }) => one.kind);
    expect(await mine()).toEqual([]);
    const deputy = await sakchai.post('/api/posts', post({ kind: 'storekeeper', unitId: unit('branch'), fromOn: '2026-07-06', untilOn: '2026-07-06', isDeputy: true }));
    expect(deputy.body.title).toBe('เจ้าหน้าที่พัสดุ');
    expect(await mine()).toEqual(['storekeeper']);
    expect((await weera.get('/api/session')).body.permissions).toContain('counter.operate');
  });

  it('never leave the office without an administrator', async () => {
    const own = (await sakchai.get('/api/posts?kind=administrator')).body.items[0];
    const reply = await sakchai.put(`/api/posts/${own.id}/end`, { untilOn: '2026-07-31', orderNumber: '1', orderedOn: '2026-07-01' });
    expect(reply.body.code).toBe('people.last-administrator');
  });
});

describe('orders', () => {
  const order = (change: object = {}) => ({
    capacity: 'delegated', number: '245/2569', orderedOn: '2026-07-01', fromOn: '2026-07-01', untilOn: '2026-09-30', postKind: 'head-of-agency',
    unitId: unit('agency'), toPersonId: person('1002'), scope: { outside: true, borrowerKinds: ['employee'] }, ceilingSatang: 5_000_000, ...change,
  });

  it('give a post\'s power with scope and ceiling, once per paper, and end when revoked', async () => {
    const given = await sakchai.post('/api/orders', order());
    expect(given.body).toMatchObject({ inForce: true, ceilingSatang: 5_000_000, scope: { outside: true }, toPerson: { name: 'นายประเสริฐ มั่นคง' } });
    expect((await sakchai.post('/api/orders', order())).body.code).toBe('orders.number-taken');
    expect((await sakchai.post('/api/orders', order({ toPersonId: person('1001') }))).body.code).toBe('orders.same-holder');
    expect((await sakchai.post('/api/orders', order({ scope: { everything: true } }))).body.facts.fields).toEqual(['scope.everything']);
    expect((await sakchai.get('/api/orders?state=in-force')).body.items.map((item: { id: string }) => item.id)).toContain(given.body.id);
    const revoked = await sakchai.put(`/api/orders/${given.body.id}/revocation`, { reason: 'ออกคำสั่งใหม่' });
    expect(revoked.body).toMatchObject({ inForce: false, revokedAt: office.clock.iso() });
    expect((await sakchai.put(`/api/orders/${given.body.id}/revocation`, { reason: 'อีกครั้ง' })).body.code).toBe('orders.revoked-already');
  });

  it('of exception are named, dated and listed', async () => {
    const body = { number: '9/2569', orderedOn: '2026-07-01', fromOn: '2026-07-01', personId: person('1005'), reason: 'มีเจ้าหน้าที่คนเดียว' };
    const given = await sakchai.post('/api/exception-orders', body);
    expect(given.body).toMatchObject({ inForce: true, person: { name: 'นางสาวมาลี ศรีสุข' } });
    expect((await sakchai.get('/api/exception-orders')).body.items).toHaveLength(1);
    expect((await sakchai.put(`/api/exception-orders/${given.body.id}/revocation`, { reason: 'ครบแล้ว' })).body.inForce).toBe(false);
  });
});
