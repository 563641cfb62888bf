import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { isPrinted, pagesOf } from '../../../src/papers/reading/paper-reading.js';
import { SetUpService } from '../../../src/people/set-up/set-up.service.js';
import type { FirstRunView } from '../../../src/shared/api/machine/first-run.js';
import { Office } from '../../support/app.js';
import { Client } from '../../support/as.js';

let office: Office;
let prayoon: Client;
const firstRun = async (): Promise<FirstRunView> => (await prayoon.get('/api/first-run').expect(200)).body as FirstRunView;
const stateOf = async (key: string): Promise<string | undefined> => (await firstRun()).steps.find((step) => step.key === key)?.state;
const setting = async (key: string): Promise<{ value: unknown; changes: { reason: string; authorName: string }[] }> =>
  (await prayoon.get('/api/settings')).body.items.find((item: { key: string }) => item.key === key);

/** นายประยูร sets up the program of a small district office on a Monday morning, alone. */
beforeAll(async () => {
  office = await Office.open({ cast: false });
  const code = (await office.app.get(SetUpService).announce())!;
  await new Client(office.url, null).post('/api/set-up', {
    code, agencyName: 'องค์การบริหารส่วนตำบลตัวอย่าง', headTitle: 'นายกองค์การบริหารส่วนตำบล', staffNumber: '2001', title: 'นาย', givenName: 'ประยูร', familyName: 'ทองสุข',
    position: 'นักวิชาการคอมพิวเตอร์', password: 'น้ำท่วมปีที่แล้วสูงมาก',
  }).expect(201);
  prayoon = await office.as('2001');
});
afterAll(() => office.close());

describe('the first day', () => {
  it('begins with every step to take, the register with the supply office', async () => {
    const view = await firstRun();
    expect(view).toMatchObject({ left: 12, next: 'kind', kind: null, headTitle: 'นายกองค์การบริหารส่วนตำบล', headName: null, hasSupplyOffice: false });
    expect(view.steps.filter(({ isMine }) => !isMine).map(({ key }) => key)).toEqual(['register', 'lendable', 'already-out', 'labels']);
  });

  it('takes the first values of a small agency as changes like any other, each with its reason', async () => {
    const view = (await prayoon.put('/api/first-run/preset', { kind: 'small' }).expect(200)).body as FirstRunView;
    expect(view).toMatchObject({ kind: 'small', next: 'head', left: 12 });
    expect(await setting('lending.longest-days')).toMatchObject({ value: 30, changes: [{ reason: 'ชุดค่าเริ่มต้นของหน่วยงานขนาดเล็ก', authorName: 'นายประยูร ทองสุข' }] });
    expect((await setting('paper.slip-number')).changes).toEqual([]);
    const journalled = await office.reader.query<{ n: number }>(sql`select cast(count(*) as integer) as n from journal where event = 'setting.changed'`);
    expect(journalled).toEqual([{ n: 3 }]);
  });

  it('is done where the office has what a step asks for', async () => {
    await prayoon.put('/api/settings/lending.signing', { value: 'both', reason: 'เริ่มใช้ระบบ' }).expect(200);
    await prayoon.put('/api/settings/paper.slip-first-number', { value: 48, reason: 'ต่อจากเล่มเดิม' }).expect(200);
    const site = (await prayoon.post('/api/sites', { name: 'ที่ทำการ อบต.', countsAsInside: true }).expect(201)).body;
    const unitId = (await firstRun()).agencyUnitId;
    await prayoon.post('/api/stores', { name: 'คลัง', siteId: site.id, unitId, hours: [{ weekday: 1, opensAt: '08:30', closesAt: '16:30' }] }).expect(201);
    for (const key of ['signing', 'numbers', 'sites', 'hours']) expect([key, await stateOf(key)]).toEqual([key, 'done']);
    expect(await firstRun()).toMatchObject({ left: 8, next: 'head' });
  });

  it('skips what the office does without, says so in the journal, and takes it up again', async () => {
    expect((await prayoon.put('/api/first-run/steps/already-out/skip').expect(200)).body).toMatchObject({ left: 7 });
    expect((await prayoon.put('/api/first-run/steps/already-out/skip').expect(200)).body).toMatchObject({ left: 7 });
    expect(await stateOf('already-out')).toBe('skipped');
    expect((await prayoon.delete('/api/first-run/steps/already-out/skip').expect(200)).body).toMatchObject({ left: 8 });
    const events = await office.reader.query<{ event: string }>(sql`select event from journal where event like 'first-run.%' order by event`);
    expect(events.map(({ event }) => event)).toEqual(['first-run.skipped', 'first-run.taken-up']);
    expect((await prayoon.put('/api/first-run/steps/dance/skip')).status).toBe(400);
  });
});

describe('two duties in one person', () => {
  let daoId: string;
  const draft = (more: Record<string, string> = {}) => {
    const query = new URLSearchParams({ personId: daoId, reason: 'อบต. มีเจ้าหน้าที่พัสดุเพียงคนเดียว', fromOn: '2026-07-06', untilOn: '2026-09-30', ...more });
    return prayoon.get(`/api/first-run/exception-order.pdf?${query.toString()}`);
  };

  it('are asked for on an order to be signed, which says no more than the program allows', async () => {
    const unitId = (await firstRun()).agencyUnitId;
    const person = { staffNumber: '2002', title: 'นางสาว', givenName: 'ดาว', familyName: 'แจ่มฟ้า', position: 'เจ้าพนักงานพัสดุ', unitId, employment: 'officer' };
    daoId = (await prayoon.post('/api/people', person).expect(201)).body.id;
    const { body, headers } = await draft().buffer(true).expect(200);
    expect(headers['content-type']).toBe('application/pdf');
    const lines = pagesOf(body as Buffer).flat();
    for (const text of ['คำสั่งองค์การบริหารส่วนตำบลตัวอย่าง', 'นางสาวดาว แจ่มฟ้า ตำแหน่ง เจ้าพนักงานพัสดุ', 'ถึงวันที่ ๓๐ กันยายน ๒๕๖๙', 'นายกองค์การบริหารส่วนตำบล']) expect([text, isPrinted(text, lines)]).toEqual([text, true]);
    expect(await stateOf('exception-order')).toBe('todo');
  });

  it('hold once the signed order is recorded', async () => {
    await prayoon.post('/api/exception-orders', { personId: daoId, reason: 'อบต. มีเจ้าหน้าที่พัสดุเพียงคนเดียว', number: '12/2569', orderedOn: '2026-07-06', fromOn: '2026-07-06', untilOn: '2026-09-30' }).expect(201);
    expect(await stateOf('exception-order')).toBe('done');
  });

  it('are drafted for nobody who is not there, and for no time that ends before it begins', async () => {
    expect((await draft({ personId: '00000000-0000-7000-8000-000000000000' })).body.code).toBe('people.unknown');
    expect((await draft({ untilOn: '2026-07-01' })).body.code).toBe('posts.period-reversed');
  });
});

describe('of the first day', () => {
  it('an officer without the post, and an administrator of one unit, see nothing', async () => {
    const dao = await office.as('2002');
    expect((await dao.get('/api/first-run')).status).toBe(403);
    expect((await dao.put('/api/first-run/preset', { kind: 'school' })).status).toBe(403);
    const { agencyUnitId } = await firstRun();
    const unit = (await prayoon.post('/api/units', { parentId: agencyUnitId, name: 'กองช่าง', headTitle: 'ผู้อำนวยการกองช่าง' }).expect(201)).body;
    const personId = (await prayoon.get('/api/colleagues?search=ดาว')).body.items[0].id;
    await prayoon.post('/api/posts', { kind: 'administrator', personId, unitId: unit.id, fromOn: '2026-07-06', orderNumber: '13/2569', orderedOn: '2026-07-06' }).expect(201);
    expect((await dao.get('/api/first-run')).status).toBe(403);
    expect((await dao.put('/api/first-run/steps/labels/skip')).status).toBe(403);
    expect(await stateOf('units')).toBe('done');
  });
});
