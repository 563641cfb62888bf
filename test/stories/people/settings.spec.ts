import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SettingsInForce } from '../../../src/settings/settings-in-force.store.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';

let office: Office;
let sakchai: Client;
const inForce = () => office.app.get(SettingsInForce).valueOf(office.reader, 'lending.grace-days', office.clock.iso());

beforeAll(async () => {
  office = await Office.open();
  sakchai = await office.as('1013');
});
afterAll(() => office.close());

describe('a setting', () => {
  it('holds its first value until the agency decides, and says so', async () => {
    const items: { key: string; value: unknown; isDefault: boolean }[] = (await sakchai.get('/api/settings')).body.items;
    expect(items.find((item) => item.key === 'lending.grace-days')).toMatchObject({ value: 2, isDefault: true });
    expect(await inForce()).toBe(2);
  });

  it('changes with a reason, from a time on, and keeps who decided it', async () => {
    const body = { value: 5, reason: 'หนังสือเวียน ว 12', effectiveFrom: '2026-08-01T00:00:00+07:00' };
    const changed = await sakchai.put('/api/settings/lending.grace-days', body);
    expect(changed.body).toMatchObject({ value: 2, isDefault: true, changes: [{ value: 5, authorName: 'นายศักดิ์ชัย เพชรรัตน์', reason: 'หนังสือเวียน ว 12' }] });
    expect(await inForce()).toBe(2);
    office.clock.set('2026-08-01 00:00');
    expect(await inForce()).toBe(5);
    office.clock.set('2026-07-06 09:00');
  });

  it.each([
    ['lending.grace-days', 'five', 'settings.not-a-value'], ['lending.opinions', [{ post: 'guard' }], 'settings.not-a-value'], ['paper.slip-number', 'ย. 1', 'settings.not-a-value'],
    ['watch.overdue-tiers', '7/1', 'settings.not-a-value'], ['watch.overdue-tiers', '1/x', 'settings.not-a-value'], ['watch.chase-days', 8, 'settings.not-a-value'],
  ])('%s refuses %j', async (key, value, code) => {
    expect((await sakchai.put(`/api/settings/${key}`, { value, reason: 'ลอง' })).body.code).toBe(code);
  });

  it('is never back-dated, invented, or changed by others', async () => {
    const past = { value: 1, reason: 'ย้อนหลัง', effectiveFrom: '2026-07-01T00:00:00+07:00' };
    expect((await sakchai.put('/api/settings/lending.grace-days', past)).body.code).toBe('settings.in-the-past');
    expect((await sakchai.put('/api/settings/lending.unheard-of', { value: 1, reason: 'ลอง' })).status).toBe(400);
    const arunee = await office.as('1001');
    expect((await arunee.get('/api/settings')).status).toBe(403);
    expect((await arunee.put('/api/settings/lending.grace-days', { value: 9, reason: 'ลอง' })).status).toBe(403);
  });
});

describe('holidays', () => {
  it('are added when the Cabinet declares one, once, and taken back', async () => {
    const added = await sakchai.post('/api/holidays', { onDay: '2026-07-31', name: 'วันหยุดพิเศษตามมติคณะรัฐมนตรี' });
    expect(added.status).toBe(201);
    expect((await sakchai.post('/api/holidays', { onDay: '2026-07-31', name: 'อีกครั้ง' })).body.code).toBe('holidays.known');
    expect((await office.app.get(SettingsInForce).holidays(office.reader)).has('2026-07-31')).toBe(true);
    const pim = await office.as('1008');
    expect((await pim.get('/api/holidays?year=2026')).body.items.map((item: { onDay: string }) => item.onDay)).toContain('2026-07-31');
    expect((await pim.delete(`/api/holidays/${added.body.id}`)).status).toBe(403);
    expect((await sakchai.delete(`/api/holidays/${added.body.id}`)).status).toBe(204);
    expect((await sakchai.delete(`/api/holidays/${added.body.id}`)).status).toBe(404);
  });
});
