import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AddressInfo } from 'node:net';
import request from 'supertest';
import { SeedClock } from '../../../src/demo/seed/seed-clock.js';
import { seedDemo } from '../../../src/demo/seed/seed-demo.js';
import { createServer } from '../../../src/server.js';
import { declaredDays } from '../../../src/settings/holidays/holiday-calendar.js';
import { Office } from '../../support/app.js';
import { freshDatabase } from '../../support/fresh-database.js';

jest.setTimeout(60_000);
let app: NestFastifyApplication;
let url: string;

beforeAll(async () => {
  const clock = new SeedClock(new Set(declaredDays().map(({ onDay }) => onDay)));
  app = await createServer({ ...(await freshDatabase()), isDemo: true }, clock);
  await app.listen(0, '127.0.0.1');
  await seedDemo(app, clock);
  url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
});
afterAll(() => app.close());

describe('the demo', () => {
  it('lists its people by post and lets a visitor be one of them', async () => {
    const { items } = (await request(url).get('/api/demo-people')).body;
    expect(items).toHaveLength(18);
    const malee = items.find((item: { postKinds: string[] }) => item.postKinds.includes('storekeeper'));
    expect(malee).toMatchObject({ name: 'นางสาวมาลี ศรีสุข', tryThisTh: expect.stringContaining('สแกน') });
    const reply = await request(url).post('/api/demo-session').send({ personId: malee.personId });
    expect(reply.body).toMatchObject({ demo: true, person: { name: 'นางสาวมาลี ศรีสุข' } });
    expect(reply.body.permissions).toContain('counter.operate');
  });

  it('is an office in the middle of its work: requests waiting, approved, out and overdue', async () => {
    const { items } = (await request(url).get('/api/demo-people')).body;
    const entered = await request(url).post('/api/demo-session').send({ personId: items[4].personId });
    const cookie = String(entered.headers['set-cookie']).split(';')[0]!;
    const loans = (await request(url).get('/api/loan-requests?scope=visible&limit=50').set('Cookie', cookie)).body.items;
    expect(new Set(loans.map((loan: { status: string }) => loan.status))).toEqual(new Set(['submitted', 'approved', 'checked-out', 'returned']));
    expect(loans.some((loan: { overdue: object | null }) => loan.overdue !== null)).toBe(true);
    expect((await request(url).get('/api/pools').set('Cookie', cookie)).body.items.length).toBeGreaterThan(2);
  });

  it('has a guideline in force that those who asked for something took note of', async () => {
    const { items } = (await request(url).get('/api/demo-people')).body;
    const malee = items.find((item: { postKinds: string[] }) => item.postKinds.includes('storekeeper'));
    const entered = await request(url).post('/api/demo-session').send({ personId: malee.personId });
    const cookie = String(entered.headers['set-cookie']).split(';')[0]!;
    const { guideline } = (await request(url).get('/api/guidelines/current').set('Cookie', cookie)).body;
    expect(guideline).toMatchObject({ number: 1, comments: 1, unhandled: 0, publishedAs: 'ผู้อำนวยการสำนักงาน' });
    expect((await request(url).get('/api/guideline-acknowledgements/figures').set('Cookie', cookie)).body).toMatchObject({ people: 18, acknowledged: 4 });
  });

  it('asks and tells whom its own list of opinions names, as a setting with an author', async () => {
    const { items } = (await request(url).get('/api/demo-people')).body;
    const sakchai = items.find((item: { postKinds: string[] }) => item.postKinds.includes('administrator'));
    const entered = await request(url).post('/api/demo-session').send({ personId: sakchai.personId });
    const settings = (await request(url).get('/api/settings').set('Cookie', String(entered.headers['set-cookie']).split(';')[0]!)).body.items;
    const opinions = settings.find((item: { key: string }) => item.key === 'lending.opinions');
    expect(opinions).toMatchObject({ isDefault: false, changes: [{ authorName: 'นายศักดิ์ชัย เพชรรัตน์' }] });
    expect(opinions.value.map((rule: { place: string; step: string }) => `${rule.place} ${rule.step}`)).toEqual(['inside told', 'outside opinion']);
  });

  it('does not exist in an office', async () => {
    const office = await Office.open();
    const call = request(office.url);
    expect((await call.get('/api/demo-people')).status).toBe(404);
    expect((await call.post('/api/demo-session').send({ personId: office.build.person('1001') })).status).toBe(404);
    await office.close();
  });
});
