import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';

let office: Office;
let det: Client;
let sakchai: Client;
const unit = (key: Parameters<Office['build']['unit']>[0]): string => office.build.unit(key);
const person = (number: string): string => office.build.person(number);
const post = (change: object) => ({ kind: 'storekeeper', personId: person('1009'), unitId: unit('branch'), fromOn: '2026-07-06', orderNumber: '1/2569', orderedOn: '2026-07-01', ...change });
const order = (change: object) => ({
  capacity: 'delegated', number: '5/2569', orderedOn: '2026-07-01', fromOn: '2026-07-01', postKind: 'head-of-unit', unitId: unit('branch'), toPersonId: person('1009'), ...change,
});

beforeAll(async () => {
  office = await Office.open();
  sakchai = await office.as('1013');
  await sakchai.post('/api/posts', post({ kind: 'administrator', personId: person('1017'), title: 'ผู้ดูแลระบบศูนย์สาขา' }));
  det = await office.as('1017');
});
afterAll(() => office.close());

describe('an administrator of the branch', () => {
  it('sees the people, posts and orders of the branch, and no others', async () => {
    expect((await det.get('/api/people')).body.items.map((item: { staffNumber: string }) => item.staffNumber)).toEqual(['1017']);
    expect((await det.get(`/api/posts?unitId=${unit('agency')}`)).body.items.every((item: { unitId: string }) => item.unitId === unit('branch'))).toBe(true);
    expect((await det.get(`/api/people/${person('1001')}`)).status).toBe(404);
  });

  it('may appoint and record orders there', async () => {
    expect((await det.post('/api/posts', post({}))).status).toBe(201);
    expect((await det.post('/api/orders', order({}))).status).toBe(201);
  });

  it.each<[string, () => ReturnType<Client['get']>, number]>([
    ['change a person elsewhere', () => det.patch(`/api/people/${person('1008')}`, { givenName: 'x' }), 404],
    ['shut out a person elsewhere', () => det.put(`/api/people/${person('1013')}/disablement`), 404],
    ['let in a person elsewhere', () => det.delete(`/api/people/${person('1008')}/disablement`), 404],
    ['print a card for a person elsewhere', () => det.post('/api/invitations', { ids: [person('1001')] }), 422],
    ['cancel a card elsewhere', () => det.delete(`/api/people/${person('1001')}/invitation`), 404],
    ['open an account elsewhere', () => det.post(`/api/people/${person('1008')}/reset-code`), 403],
    ['move an own person elsewhere', () => det.patch(`/api/people/${person('1017')}`, { unitId: unit('digital') }), 422],
    ['record a person elsewhere', () => det.post('/api/people', { staffNumber: '9', givenName: 'ก', familyName: 'ข', position: 'ค', unitId: unit('agency'), employment: 'officer' }), 422],
    ['appoint elsewhere', () => det.post('/api/posts', post({ unitId: unit('agency') })), 422],
    ['make an administrator of the agency', () => det.post('/api/posts', post({ kind: 'administrator', unitId: unit('agency'), personId: person('1017') })), 422],
    ['give the head\'s power away', () => det.post('/api/orders', order({ unitId: unit('agency'), postKind: 'head-of-agency' })), 422],
    ['rename a unit elsewhere', () => det.patch(`/api/units/${unit('digital')}`, { name: 'x' }), 404],
    ['open a unit elsewhere', () => det.post('/api/units', { parentId: unit('agency'), name: 'x', headTitle: 'y' }), 422],
    ['hang the branch elsewhere', () => det.patch(`/api/units/${unit('branch')}`, { parentId: unit('digital') }), 422],
    ['change a setting of the agency', () => det.put('/api/settings/lending.grace-days', { value: 9, reason: 'x' }), 403],
    ['declare a holiday', () => det.post('/api/holidays', { onDay: '2026-07-31', name: 'x' }), 403],
    ['except somebody elsewhere', () => det.post('/api/exception-orders', { number: '1', orderedOn: '2026-07-01', fromOn: '2026-07-01', personId: person('1005'), reason: 'x' }), 422],
  ])('cannot %s', async (_what, attempt, status) => {
    expect((await attempt()).status).toBe(status);
  });

  it('ends no post and revokes no order of the agency', async () => {
    const { id } = (await sakchai.get(`/api/posts?personId=${person('1001')}`)).body.items[0];
    expect((await det.put(`/api/posts/${id}/end`, { untilOn: '2026-07-31', orderNumber: '1', orderedOn: '2026-07-01' })).status).toBe(404);
    const recorded = await sakchai.post('/api/orders', order({ unitId: unit('agency'), postKind: 'head-of-agency', number: '6/2569' }));
    expect((await det.get(`/api/orders/${recorded.body.id}`)).status).toBe(404);
    expect((await det.put(`/api/orders/${recorded.body.id}/revocation`, { reason: 'x' })).status).toBe(404);
  });
});

describe('an employee of the branch who holds power beyond it', () => {
  const recorded = async (staffNumber: string): Promise<string> => {
    const fields = { staffNumber, givenName: 'ปราณี', familyName: 'สุขสันต์', position: 'นักวิชาการ', unitId: unit('branch'), employment: 'officer', email: `${staffNumber}@agency.example` };
    return (await sakchai.post('/api/people', fields).expect(201)).body.id as string;
  };
  const powers: [string, (personId: string) => Promise<unknown>][] = [
    ['an auditor of the agency', (personId) => sakchai.post('/api/posts', post({ kind: 'auditor', personId, unitId: unit('agency') })).expect(201)],
    ['an auditor from next month', (personId) => sakchai.post('/api/posts', post({ kind: 'auditor', personId, unitId: unit('agency'), fromOn: '2026-08-01' })).expect(201)],
    ['one who acts for the head of agency', (toPersonId) => sakchai.post('/api/orders', order({ unitId: unit('agency'), postKind: 'head-of-agency', number: `8${toPersonId}/2569`.slice(0, 40), toPersonId })).expect(201)],
  ];

  it.each(powers)('gets letters only where the administrator of all says so: %s', async (_who, give) => {
    const id = await recorded(`b-${powers.findIndex(([, one]) => one === give)}`);
    const plain = { ...(await det.patch(`/api/people/${id}`, { email: 'own@agency.example' }).expect(200)).body };
    await give(id);
    const refused = await det.patch(`/api/people/${id}`, { email: 'det@elsewhere.example' });
    expect([refused.status, refused.body.code]).toEqual([403, 'people.more-power']);
    expect((await det.patch(`/api/people/${id}`, { email: null })).body.code).toBe('people.more-power');
    expect((await det.patch(`/api/people/${id}`, { phone: '02-111-2222', email: plain.email })).body).toMatchObject({ phone: '02-111-2222', email: 'own@agency.example' });
    expect((await sakchai.patch(`/api/people/${id}`, { email: 'moved@agency.example' })).body.email).toBe('moved@agency.example');
  });

  it('is invited by the administrator of all alone, and left out where the branch is invited as a whole', async () => {
    const [above, plain] = [await recorded('b-8'), await recorded('b-9')];
    const before = (await det.get(`/api/invitations/preview?unitId=${unit('branch')}`)).body.people as number;
    await powers[0]![1](above);
    expect((await det.get(`/api/invitations/preview?unitId=${unit('branch')}`)).body.people).toBe(before - 1);
    const refused = await det.post('/api/invitations', { ids: [plain, above] });
    expect([refused.status, refused.body]).toEqual([403, expect.objectContaining({ code: 'invitations.more-power', facts: { name: 'ปราณี สุขสันต์' } })]);
    expect((await det.post('/api/invitations/letters', { ids: [above] })).body.code).toBe('invitations.more-power');
    await det.post('/api/invitations', { unitId: unit('branch') }).expect(200);
    expect([(await sakchai.get(`/api/people/${above}`)).body.cardUntil, (await sakchai.get(`/api/people/${plain}`)).body.cardUntil]).toEqual([null, expect.any(String)]);
    await sakchai.post('/api/invitations', { ids: [above] }).expect(200);
  });

  it('changes the own address as before', async () => {
    expect((await det.patch(`/api/people/${person('1017')}`, { email: 'det@agency.example' })).status).toBe(200);
  });
});

describe('everybody else', () => {
  it.each(['1001', '1004', '1005', '1008', '1011', '1012', '1018', null])('%s manages nobody', async (number) => {
    const client = await office.as(number);
    const replies = [
      await client.get('/api/people'), await client.post('/api/people', {}), await client.get('/api/posts'), await client.post('/api/posts', post({})),
      await client.get('/api/orders'), await client.post('/api/orders', order({})), await client.post('/api/units', {}), await client.get('/api/exception-orders'),
      await client.post('/api/invitations', {}), await client.delete(`/api/people/${person('1005')}/invitation`),
    ];
    expect(new Set(replies.map((reply) => reply.status))).toEqual(new Set([number === null ? 401 : 403]));
  });
});
