import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { newId } from '../../../src/database/ids.js';
import { SettingsInForce } from '../../../src/settings/settings-in-force.store.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';

let office: Office;
let malee: Client;
let sakchai: Client;
let arunee: Client;
/** The clock moves on, and everybody signs in anew. */
const at = async (time: string): Promise<void> => {
  office.clock.set(time);
  [malee, sakchai, arunee] = [await office.as('1005'), await office.as('1013'), await office.as('1001')];
};
const inForce = () => office.app.get(SettingsInForce).valueOf(office.reader, 'lending.longest-days', office.clock.iso());
const propose = async (value: number, more: object = {}): Promise<string> =>
  (await malee.put('/api/settings/lending.longest-days', { value, reason: 'ของขาดบ่อย', ...more }).expect(200)).body.changes.find((one: { value: number }) => one.value === value).id;
const waiting = async (client: Client): Promise<{ id: string; mayConfirm: boolean }[]> => (await client.get('/api/settings/waiting').expect(200)).body.items;
const events = async (): Promise<string[]> => (await office.reader.query<{ event: string }>(sql`select event from journal where event like 'setting.%' order by at, id`)).map(({ event }) => event);

/** นางสาวมาลี keeps the store and, since this month, the program as well. */
beforeAll(async () => {
  office = await Office.open();
  await office.build.insert('posts', {
    id: newId(), kind: 'administrator', personId: office.build.person('1005'), unitId: office.build.unit('agency'), title: 'ผู้ดูแลระบบ', isDeputy: 0, fromOn: '2026-07-01',
    orderNumber: '30/2569', orderedOn: '2026-06-30', recordedAt: office.clock.iso(),
  });
  await at('2026-07-06 09:00');
});
afterAll(() => office.close());

describe('who is administrator and storekeeper in one', () => {
  it('proposes, and the old value holds until another administrator confirms', async () => {
    const id = await propose(30);
    expect(await inForce()).toBe(90);
    expect(await waiting(malee)).toMatchObject([{ id, state: 'waiting', held: 90, value: 30, mayConfirm: false, mayWithdraw: true, authorName: 'นางสาวมาลี ศรีสุข', reason: 'ของขาดบ่อย' }]);
    expect((await malee.post(`/api/settings/changes/${id}/confirmation`)).body.code).toBe('second-person.own-change');
    await at('2026-07-06 15:00');
    const done = await sakchai.post(`/api/settings/changes/${id}/confirmation`).expect(200);
    expect(done.body).toMatchObject({ state: 'held', confirmedByName: 'นายศักดิ์ชัย เพชรรัตน์', effectiveFrom: office.clock.iso() });
    expect(await inForce()).toBe(30);
    expect((await sakchai.post(`/api/settings/changes/${id}/confirmation`)).body.code).toBe('settings.settled-already');
  });

  it('may be confirmed by the head of the agency, for the day that was asked for', async () => {
    const id = await propose(45, { effectiveFrom: '2026-07-08T00:00:00+07:00' });
    expect(await waiting(arunee)).toMatchObject([{ id, key: 'lending.longest-days', mayConfirm: true }]);
    expect((await arunee.post(`/api/settings/changes/${id}/confirmation`).expect(200)).body).toMatchObject({ state: 'coming' });
    expect(await inForce()).toBe(30);
    await at('2026-07-08 00:00');
    expect(await inForce()).toBe(45);
  });

  it('is told no by withdrawing what waits, and withdraws it alone as well', async () => {
    const [first, second] = [await propose(10), await propose(11)];
    expect((await arunee.put(`/api/settings/changes/${first}/withdrawal`, { reason: 'สั้นเกินไป' }).expect(200)).body).toMatchObject({ state: 'withdrawn', withdrawnByName: 'นางสาวอรุณี ใจงาม' });
    await malee.put(`/api/settings/changes/${second}/withdrawal`, { reason: 'พิมพ์ผิด' }).expect(200);
    expect(await waiting(sakchai)).toEqual([]);
    expect(await inForce()).toBe(45);
    expect((await sakchai.post(`/api/settings/changes/${first}/confirmation`)).body.code).toBe('settings.settled-already');
  });

  it('is nobody else’s business: a colleague sees nothing and settles nothing', async () => {
    const id = await propose(12);
    const vera = await office.as('1009');
    expect(await waiting(vera)).toEqual([]);
    expect((await vera.post(`/api/settings/changes/${id}/confirmation`)).status).toBe(403);
    expect((await vera.put(`/api/settings/changes/${id}/withdrawal`, { reason: 'ลอง' })).status).toBe(403);
    expect((await sakchai.post('/api/settings/changes/00000000-0000-7000-8000-000000000000/confirmation')).status).toBe(404);
  });
});

describe('a change that has not begun', () => {
  it('is withdrawn before its day, and never after', async () => {
    const put = (value: number, effectiveFrom?: string) => sakchai.put('/api/settings/lending.grace-days', { value, reason: 'ช่วงสิ้นปี', effectiveFrom }).expect(200);
    const coming = (await put(7, '2026-07-20T00:00:00+07:00')).body.changes[0];
    await sakchai.put(`/api/settings/changes/${coming.id}/withdrawal`, { reason: 'เลื่อนออกไป' }).expect(200);
    await at('2026-07-21 09:00');
    expect(await office.app.get(SettingsInForce).valueOf(office.reader, 'lending.grace-days', office.clock.iso())).toBe(2);
    const held = (await put(3)).body.changes.find((one: { value: number }) => one.value === 3);
    expect((await sakchai.put(`/api/settings/changes/${held.id}/withdrawal`, { reason: 'ลอง' })).body.code).toBe('settings.settled-already');
    expect((await arunee.put(`/api/settings/changes/${held.id}/withdrawal`, { reason: 'ลอง' })).status).toBe(403);
  });

  it('stands in the journal with whatever became of it', async () => {
    expect(await events()).toEqual([
      'setting.proposed', 'setting.confirmed', 'setting.proposed', 'setting.confirmed', 'setting.proposed', 'setting.proposed', 'setting.withdrawn', 'setting.withdrawn', 'setting.proposed',
      'setting.changed', 'setting.withdrawn', 'setting.changed',
    ]);
  });
});
