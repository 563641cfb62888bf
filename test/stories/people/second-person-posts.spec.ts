import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql, { type Sql as Statement } from 'sql-template-tag';
import { newId } from '../../../src/database/ids.js';
import { AuthorityStore } from '../../../src/people/authority.store.js';
import { exceptionOrderOf } from '../../../src/people/exception-orders/order-in-force.js';
import type { AuthorityChangeView } from '../../../src/shared/api/access/authority-changes.js';
import type { OrderView, PostView } from '../../../src/shared/api/people.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { Post } from '../../support/notices/post.js';

const PAPER = { orderNumber: '51/2569', orderedOn: '2026-07-03' };
const ORDER = { number: '52/2569', orderedOn: '2026-07-03', fromOn: '2026-07-01', untilOn: '2026-09-30' };

let office: Office;
let [malee, sakchai, arunee, vera]: Client[] = [];
const at = async (time: string): Promise<void> => {
  office.clock.set(time);
  [malee, sakchai, arunee, vera] = [await office.as('1005'), await office.as('1013'), await office.as('1001'), await office.as('1009')];
};
const person = (number: string): string => office.build.person(number);
const root = (): string => office.build.unit('agency');
const keepsProgram = (number: string, more: object = {}): Promise<unknown> => office.build.insert('posts', {
  id: newId(), kind: 'administrator', personId: person(number), unitId: root(), title: 'ผู้ดูแลระบบ', isDeputy: 0, fromOn: '2026-07-01', orderNumber: '30/2569', orderedOn: '2026-06-30', recordedAt: office.clock.iso(), ...more,
});
const storekeeper = (number: string): object => ({ kind: 'storekeeper', personId: person(number), unitId: root(), fromOn: '2026-07-01', ...PAPER });
const delegation = (number: string, toPersonId: string): object => ({ ...ORDER, number, capacity: 'delegated', postKind: 'head-of-agency', unitId: root(), toPersonId, ceilingSatang: 5_000_000 });
const waiting = async (client: Client): Promise<AuthorityChangeView[]> => (await client.get('/api/authority-changes').expect(200)).body.items;
const confirm = (client: Client, id: string) => client.post(`/api/authority-changes/${id}/confirmation`);
const withdraw = (client: Client, id: string) => client.put(`/api/authority-changes/${id}/withdrawal`, { reason: 'ยังไม่ได้ตกลงกัน' });
const may = async (client: Client): Promise<string[]> => (await client.get('/api/session').expect(200)).body.permissions;
const actingFor = (toPersonId: string) => office.app.get(AuthorityStore).ofPerson(office.reader, toPersonId, office.clock.iso());
const postsOf = async (number: string): Promise<PostView[]> => (await sakchai!.get(`/api/posts?personId=${person(number)}`).expect(200)).body.items;

beforeAll(async () => {
  office = await Office.open();
  await keepsProgram('1005');
  await at('2026-07-06 09:00');
});
afterAll(() => office.close());

/** นางสาวมาลี keeps the store and the program in one; นายศักดิ์ชัย is the other administrator, นางสาวอรุณี the director. */
describe('posts given and ended by who is administrator and storekeeper in one', () => {
  let id: string;

  it('wait: the post is in no list and gives nothing', async () => {
    const given = (await malee!.post('/api/posts', storekeeper('1009')).expect(201)).body as PostView;
    id = given.id;
    expect(given).toMatchObject({ waits: true, inForce: false, title: 'เจ้าหน้าที่พัสดุ', person: { name: 'นายวีระ ทองดี' }, unitName: 'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง', recordedBy: 'นางสาวมาลี ศรีสุข' });
    expect([await postsOf('1009'), await actingFor(person('1009')), (await may(vera!)).includes('counter.operate')]).toEqual([[], [], false]);
    await vera!.get('/api/counter').expect(403);
  });

  it('are told to those who may confirm, on their first page too, and to nobody else', async () => {
    const post = new Post(office);
    await post.turn();
    const kinds = await Promise.all(['1013', '1001', '1005', '1009', '1004'].map(async (who) => (await post.kinds(who)).filter((kind) => kind === 'to-confirm').length));
    expect(kinds).toEqual([1, 1, 0, 0, 0]);
    expect((await arunee!.get('/api/home').expect(200)).body.counters.confirmations).toBe(1);
    expect(await waiting(arunee!)).toMatchObject([{ id, kind: 'post-given', state: 'waiting', number: '51/2569', authorName: 'นางสาวมาลี ศรีสุข', mayConfirm: true, mayWithdraw: true }]);
    expect(await waiting(malee!)).toMatchObject([{ id, mayConfirm: false, mayWithdraw: true, whyNotConfirm: expect.stringContaining('ท่านเป็นผู้เสนอ') }]);
    expect(await waiting(vera!)).toEqual([]);
  });

  it('are confirmed by another person alone', async () => {
    expect((await confirm(malee!, id)).body.code).toBe('second-person.own-change');
    expect([(await confirm(vera!, id)).status, (await withdraw(vera!, id)).status]).toEqual([404, 404]);
    expect((await confirm(arunee!, id).expect(200)).body).toMatchObject({ state: 'confirmed', mayConfirm: false });
    expect(await postsOf('1009')).toMatchObject([{ kind: 'storekeeper', inForce: true, waits: false, recordedBy: 'นางสาวอรุณี ใจงาม' }]);
    expect((await may(vera!)).includes('counter.operate')).toBe(true);
    expect((await confirm(sakchai!, id)).body.code).toBe('second-person.settled-already');
  });

  it('go on until their end is confirmed', async () => {
    const [post] = await postsOf('1009');
    const ended = (await malee!.put(`/api/posts/${post!.id}/end`, { untilOn: '2026-07-06', ...PAPER }).expect(200)).body as PostView;
    expect(ended).toMatchObject({ waits: true, untilOn: null, inForce: true });
    const [change] = await waiting(sakchai!);
    expect(change).toMatchObject({ kind: 'post-ended', title: 'เจ้าหน้าที่พัสดุ', untilOn: '2026-07-06' });
    await confirm(sakchai!, change!.id).expect(200);
    expect(await postsOf('1009')).toMatchObject([{ untilOn: '2026-07-06' }]);
  });

  it('are looked at again when they are confirmed', async () => {
    expect((await malee!.post('/api/posts', { ...storekeeper('1008'), kind: 'head-of-unit', unitId: office.build.unit('supplies') })).body.code).toBe('posts.seat-taken');
    const taken = await malee!.post('/api/posts', { ...storekeeper('1015'), kind: 'head-of-supplies-unit', unitId: office.build.unit('digital') }).expect(201);
    await sakchai!.post('/api/posts', { ...storekeeper('1009'), kind: 'head-of-supplies-unit', unitId: office.build.unit('digital') }).expect(201);
    expect((await confirm(arunee!, taken.body.id)).body.code).toBe('posts.seat-taken');
    expect((await withdraw(arunee!, taken.body.id).expect(200)).body.state).toBe('withdrawn');
    expect(await waiting(sakchai!)).toEqual([]);
  });

  it('stand in the journal: who proposed, and who put it in force', async () => {
    const rows = await office.reader.query<{ event: string; actorId: string; bytes: string }>(sql`
      select event, actor_id, bytes from journal where event like 'authority-change.%' or subject_id in (select applied_id from authority_changes) order by at, id`);
    expect(rows.map(({ event }) => event)).toEqual(['authority-change.proposed', 'post.given', 'authority-change.proposed', 'post.ended', 'authority-change.proposed', 'authority-change.withdrawn']);
    expect([rows[0]!.actorId, rows[1]!.actorId, rows[1]!.bytes.includes(person('1005'))]).toEqual([person('1005'), person('1001'), true]);
  });
});

describe('orders recorded and revoked by who is administrator and storekeeper in one', () => {
  it('give no power before another person confirms, and keep it until their revocation is confirmed', async () => {
    const given = (await malee!.post('/api/orders', delegation('60/2569', person('1002'))).expect(201)).body as OrderView;
    expect(given).toMatchObject({ waits: true, inForce: false, toPerson: { name: 'นายประเสริฐ มั่นคง' } });
    const powers = async () => (await actingFor(person('1002'))).filter((one) => one.capacity !== 'holder').map((one) => one.order?.number);
    expect(await powers()).toEqual([]);
    expect((await malee!.get('/api/orders?state=all').expect(200)).body.items).toEqual([]);
    expect(await waiting(sakchai!)).toMatchObject([{ kind: 'order-recorded', capacity: 'delegated', ceilingSatang: 5_000_000, postKind: 'head-of-agency' }]);
    await confirm(sakchai!, given.id).expect(200);
    expect(await powers()).toEqual(['60/2569']);
    const order = (await malee!.get('/api/orders?state=in-force').expect(200)).body.items[0] as OrderView;
    expect((await malee!.put(`/api/orders/${order.id}/revocation`, { reason: 'ออกใหม่' }).expect(200)).body).toMatchObject({ waits: true, revokedAt: null });
    expect(await powers()).toEqual(['60/2569']);
    await confirm(arunee!, (await waiting(arunee!))[0]!.id).expect(200);
    expect(await powers()).toEqual([]);
  });

  it('nor does an exception order let duties meet', async () => {
    const exception = { ...ORDER, number: '61/2569', personId: person('1005'), reason: 'มีเจ้าหน้าที่คนเดียว' };
    const given = (await malee!.post('/api/exception-orders', exception).expect(201)).body;
    expect(given).toMatchObject({ waits: true, inForce: false });
    const inForce = async () => (await exceptionOrderOf(office.reader, 'duties', person('1005'), office.clock.iso()))?.number;
    expect(await inForce()).toBeUndefined();
    await confirm(arunee!, given.id).expect(200);
    expect(await inForce()).toBe('61/2569');
    const [known] = (await malee!.get('/api/exception-orders').expect(200)).body.items;
    expect((await malee!.put(`/api/exception-orders/${known.id}/revocation`, { reason: 'มีคนเพิ่ม' }).expect(200)).body).toMatchObject({ waits: true, revokedAt: null });
    await confirm(sakchai!, (await waiting(sakchai!))[0]!.id).expect(200);
    expect(await inForce()).toBeUndefined();
  });

  it('take effect at once where an administrator keeps no store', async () => {
    expect((await sakchai!.post('/api/orders', delegation('62/2569', person('1010'))).expect(201)).body).toMatchObject({ waits: false, inForce: true });
    expect((await sakchai!.post('/api/posts', storekeeper('1015')).expect(201)).body).toMatchObject({ waits: false, inForce: true });
  });
});

describe('who confirms', () => {
  it('cannot be shut out, nor be told to leave, by whom they confirm', async () => {
    expect((await malee!.put(`/api/people/${person('1001')}/disablement`)).body.code).toBe('second-person.is-yours');
    expect((await malee!.patch(`/api/people/${person('1013')}`, { leavingOn: '2026-07-01' })).body.code).toBe('second-person.is-yours');
    await malee!.patch(`/api/people/${person('1014')}`, { leavingOn: '2026-12-31' }).expect(200);
  });

  it('is nobody whom the author put there, though the end of that post was confirmed', async () => {
    await keepsProgram('1015', { recordedBy: person('1005') });
    const dao = await office.as('1015');
    const { id } = (await malee!.post('/api/posts', storekeeper('1014')).expect(201)).body;
    expect((await confirm(dao, id)).body.code).toBe('second-person.own-choice');
    const post = (await postsOf('1015')).find(({ kind }) => kind === 'administrator')!;
    await malee!.put(`/api/posts/${post.id}/end`, { untilOn: '2026-12-31', ...PAPER }).expect(200);
    await confirm(sakchai!, (await waiting(sakchai!)).find(({ kind }) => kind === 'post-ended')!.id).expect(200);
    expect((await confirm(dao, id)).body.code).toBe('second-person.own-choice');
    await withdraw(malee!, id).expect(200);
  });

  it('is no deputy: they stand beside the post', async () => {
    await keepsProgram('1002', { kind: 'head-of-agency', isDeputy: 1, title: 'รองผู้อำนวยการ' });
    await keepsProgram('1016', { isDeputy: 1 });
    const { id } = (await malee!.post('/api/posts', storekeeper('1014')).expect(201)).body;
    const [prasert, deputy] = [await office.as('1002'), await office.as('1016')];
    expect([await waiting(prasert), (await waiting(deputy)).map(({ mayConfirm }) => mayConfirm)]).toEqual([[], [false]]);
    expect([(await confirm(prasert, id)).status, (await confirm(deputy, id)).status]).toEqual([404, 403]);
    await withdraw(malee!, id).expect(200);
  });

  it('confirms nothing of who is no longer administrator', async () => {
    const { id } = (await malee!.post('/api/posts', storekeeper('1014')).expect(201)).body;
    await office.transactions.run((tx) => tx.run(sql`update posts set until_on = '2026-07-05' where kind = 'administrator' and person_id = ${person('1005')}`));
    expect((await confirm(arunee!, id)).body.code).toBe('second-person.author-gone');
    expect(await postsOf('1014')).toEqual([]);
  });
});

describe('that changes wait', () => {
  const waits = async (number: string): Promise<boolean> => (await (await office.as(number)).get('/api/session').expect(200)).body.changesWait;

  it('is said before they are sent, to whom it concerns, also shortly after a store was kept', async () => {
    for (const number of ['1006', '1009']) await keepsProgram(number);
    await at('2026-07-20 09:00');
    expect([await waits('1006'), await waits('1013'), await waits('1014')]).toEqual([true, false, false]);
    const { changesWait, posts } = (await (await office.as('1009')).get('/api/session').expect(200)).body;
    expect([changesWait, posts.some((post: PostView) => post.kind === 'storekeeper')]).toEqual([true, false]);
  });

  it('is asked on the first page for those alone who could be shown any', async () => {
    const [asked, query] = [[] as string[], office.reader.query.bind(office.reader)];
    office.reader.query = <T>(statement: Statement) => {
      asked.push(statement.sql);
      return query(statement) as Promise<T[]>;
    };
    const asks = async (number: string): Promise<boolean> => {
      asked.length = 0;
      await (await office.as(number)).get('/api/home').expect(200);
      return asked.some((text) => text.includes('authority_changes'));
    };
    expect([await asks('1008'), await asks('1005'), await asks('1001'), await asks('1013')]).toEqual([false, false, true, true]);
  });
});
