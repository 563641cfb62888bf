import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { SetUpService } from '../../../src/people/set-up/set-up.service.js';
import { Office } from '../../support/app.js';

let office: Office;
let code: string;
const call = () => request(office.url);
const given = (change: object = {}) => ({
  code, agencyName: 'องค์การบริหารส่วนตำบลตัวอย่าง', headTitle: 'นายกองค์การบริหารส่วนตำบล', staffNumber: 'ก.001', title: 'นาย', givenName: 'ประยูร', familyName: 'ทองสุข',
  position: 'นักวิชาการคอมพิวเตอร์', password: 'น้ำท่วมปีที่แล้วสูงมาก', ...change,
});

beforeAll(async () => {
  office = await Office.open({ cast: false });
  await office.app.get(SetUpService).announce();
  code = (await office.app.get(SetUpService).announce())!;
});
afterAll(() => office.close());

describe('an empty database', () => {
  it('asks to be set up, lets nobody in, and has the holidays declared so far', async () => {
    expect((await call().get('/api/set-up')).body).toEqual({ needed: true });
    expect((await call().get('/api/session')).body).toMatchObject({ setUpNeeded: true, person: null, agencyName: null });
    expect((await call().post('/api/session').send({ name: 'admin', password: 'admin' })).status).toBe(401);
  });

  it('takes nothing but the newest code from the console, and no weak password', async () => {
    expect((await call().post('/api/set-up').send(given({ code: 'AAAAA-BBBBB-CCCCC-DDDDD' }))).body.code).toBe('set-up.wrong-code');
    expect((await call().post('/api/set-up').send(given({ password: 'admin' }))).body.code).toBe('password.too-short');
    expect((await call().get('/api/set-up')).body).toEqual({ needed: true });
  });

  it('gets its agency and first administrator once, who is signed in', async () => {
    const [first, second] = await Promise.all([call().post('/api/set-up').send(given({ code: code.toLowerCase() })), call().post('/api/set-up').send(given())]);
    expect([first.status, second.status].filter((status) => status === 201)).toHaveLength(1);
    const done = first.status === 201 ? first : second;
    expect(done.body).toMatchObject({ setUpNeeded: false, agencyName: 'องค์การบริหารส่วนตำบลตัวอย่าง', posts: [{ kind: 'administrator' }] });
    const cookie = String(done.headers['set-cookie']).split(';')[0]!;
    const units = await call().get('/api/units').set('Cookie', cookie);
    expect(units.body.items).toMatchObject([{ name: 'องค์การบริหารส่วนตำบลตัวอย่าง', headTitle: 'นายกองค์การบริหารส่วนตำบล', head: null }]);
    expect((await call().get('/api/holidays?year=2026').set('Cookie', cookie)).body.items.length).toBeGreaterThan(20);
    expect((await call().post('/api/session').send({ name: 'ก.001', password: 'น้ำท่วมปีที่แล้วสูงมาก' })).status).toBe(201);
  });

  it('is never set up twice', async () => {
    expect((await call().post('/api/set-up').send(given())).body.code).toBe('set-up.done-already');
    expect(await office.app.get(SetUpService).announce()).toBeNull();
  });
});
