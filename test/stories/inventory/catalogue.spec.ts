import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { CatalogueEntryView, CataloguePage, PoolView } from '../../../src/shared/api/catalogue.js';
import type { SitePage } from '../../../src/shared/api/places.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { LoanRows } from '../../support/loan-rows.js';

const at = (day: number, hour: number): string => encodeURIComponent(`2026-07-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00+07:00`);
const utc = (day: number, hour: number): string => new Date(`2026-07-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00+07:00`).toISOString();

describe('the catalogue', () => {
  let office: Office;
  let rows: LoanRows;
  let weera: Client;
  let mali: Client;
  let laptops: { id: string; entryId: string }[];
  beforeAll(async () => {
    office = await Office.open();
    rows = new LoanRows(office);
    weera = await office.as('1009');
    mali = await office.as('1005');
    laptops = [];
    for (const brand of ['Acer', 'Lenovo', 'Dell']) laptops.push(await office.build.asset({ brand }));
  });
  afterAll(() => office.close());

  const entry = async (id: string, from: string, until: string): Promise<CatalogueEntryView> => (await weera.get(`/api/catalogue/${id}?startsAt=${from}&dueAt=${until}`).expect(200)).body as CatalogueEntryView;
  const free = async (id: string, from: string, until: string): Promise<string> => {
    const { available, lendable } = await entry(id, from, until);
    return `${available}/${lendable}`;
  };
  const listed = async (more = ''): Promise<CatalogueEntryView[]> => ((await weera.get(`/api/catalogue?startsAt=${at(6, 9)}&dueAt=${at(6, 16)}${more}`).expect(200)).body as CataloguePage).items;
  const held = async (entryId: string, from: string, until: string, row: object = {}): Promise<void> => {
    const request = await rows.request({ startsAt: from, dueAt: until });
    await rows.hold(await rows.line(request, entryId), entryId, { startsAt: from, endsAt: until, ...row });
  };

  it('counts what is free through all of the asked times, by the largest number out at one instant', async () => {
    const { entryId, id } = laptops[0]!;
    expect(await free(entryId, at(6, 9), at(10, 16))).toBe('3/3');
    await held(entryId, utc(7, 9), utc(8, 9), { assetId: id });
    await held(entryId, utc(8, 9), utc(9, 9));
    expect(await free(entryId, at(6, 9), at(10, 16))).toBe('2/3');
    await held(entryId, utc(7, 13), utc(7, 15));
    expect(await free(entryId, at(6, 9), at(10, 16))).toBe('1/3');
    expect(await free(entryId, at(7, 15), at(8, 9))).toBe('2/3');
    expect(await free(entryId, at(9, 9), at(10, 9))).toBe('3/3');
    const during = await entry(entryId, at(7, 8), at(7, 10));
    expect(during.assets?.map((asset) => [asset.free, asset.busyUntil])).toEqual([[false, utc(8, 9)], [true, null], [true, null]]);
    expect(during).toMatchObject({ className: 'โน้ตบุ๊ก', unitWord: 'เครื่อง', tracking: 'asset', storeNames: ['คลังพัสดุกลาง'] });
  });

  it('counts a thing kept past its due time as out until it is back', async () => {
    const { id, entryId } = await office.build.asset({ className: 'กล้อง', unit: 'pr' });
    const request = await rows.request({ startsAt: utc(1, 9), dueAt: utc(3, 16), status: 'checked-out' });
    const line = await rows.line(request, entryId, { assetId: id });
    const open = await rows.checkoutLine(await rows.checkout(request), request, line, entryId, { assetId: id });
    expect(await free(entryId, at(7, 9), at(7, 16))).toBe('0/1');
    expect((await mali.get(`/api/assets/${id}`)).body).toMatchObject({ loan: { state: 'overdue', requestId: request, dueAt: utc(3, 16), borrowerName: 'นายวีระ ทองดี' } });
    expect((await weera.get(`/api/assets/${id}`)).body).toMatchObject({ loan: { state: 'overdue', requestId: request, borrowerName: 'นายวีระ ทองดี' }, allowedActions: ['report-sighting'] });
    expect((await (await office.as('1008')).get(`/api/assets/${id}`)).body).toMatchObject({ loan: { state: 'overdue', requestId: null, borrowerName: null }, allowedActions: ['request', 'report-sighting'] });
    expect((await mali.get('/api/assets?loanState=overdue')).body).toMatchObject({ items: [{ id, loanState: 'overdue' }] });
    expect((await mali.get('/api/assets/counts')).body).toMatchObject({ overdue: 1, out: 0 });
    await mali.post('/api/asset-lendability', { lendable: false, ids: [id] }).expect(200, /"promised":1/);
    await mali.put(`/api/assets/${id}/condition`, { version: 1, condition: 'disposed' }).expect(409, /inventory.out-now/);
    await office.transactions.run((tx) => tx.run(sql`update checkout_lines set closed_at = ${office.clock.iso()}, returned_quantity = 1 where id = ${open}`));
    expect(await free(entryId, at(7, 9), at(7, 16))).toBe('1/1');
  });

  it('does not take off what requests by kind count on', async () => {
    const made = [await office.build.asset({ className: 'ไมโครโฟน', unit: 'pr' }), await office.build.asset({ className: 'ไมโครโฟน', unit: 'pr' })];
    await held(made[0]!.entryId, utc(20, 9), utc(21, 9));
    await mali.post('/api/asset-lendability', { lendable: false, ids: [made[0]!.id] }).expect(200);
    await mali.post('/api/asset-lendability', { lendable: false, ids: [made[1]!.id] }).expect(409, /inventory.promised/);
    expect(await free(made[0]!.entryId, at(6, 9), at(6, 10))).toBe('1/1');
  });

  it('lists what may be borrowed, found by kind, maker and place', async () => {
    await office.build.asset({ className: 'เต็นท์', unit: 'branch', lendable: 0 });
    const names = (items: CatalogueEntryView[]) => items.map((item) => item.name);
    expect(names(await listed())).toEqual(['กล้อง', 'โน้ตบุ๊ก', 'ไมโครโฟน']);
    expect(names(await listed(`&q=${encodeURIComponent('โ')}`))).toEqual(['โน้ตบุ๊ก', 'ไมโครโฟน']);
    expect(names(await listed('&q=lenovo'))).toEqual(['โน้ตบุ๊ก']);
    expect(names(await listed('&q=%25'))).toEqual([]);
    expect(names(await listed(`&siteId=${office.build.sites.branch}`))).toEqual([]);
    expect(names(await listed(`&siteId=${office.build.sites.office}&unitId=${office.build.unit('pr')}`))).toEqual(['กล้อง', 'ไมโครโฟน']);
    const first = (await weera.get(`/api/catalogue?startsAt=${at(6, 9)}&dueAt=${at(6, 16)}&limit=1`)).body as CataloguePage;
    expect(names(((await weera.get(`/api/catalogue?startsAt=${at(6, 9)}&dueAt=${at(6, 16)}&limit=5&cursor=${first.nextCursor}`)).body as CataloguePage).items)).toEqual(['โน้ตบุ๊ก', 'ไมโครโฟน']);
    await weera.get(`/api/catalogue?startsAt=${at(7, 9)}&dueAt=${at(6, 9)}`).expect(400, /dueAt/);
    await weera.get('/api/catalogue').expect(400, /startsAt/);
    await weera.patch(`/api/catalogue/${laptops[0]!.entryId}`, { name: 'x' }).expect(403);
    expect((await mali.patch(`/api/catalogue/${laptops[0]!.entryId}`, { name: 'โน้ตบุ๊กสำหรับประชุม' }).expect(200)).body).toMatchObject({ name: 'โน้ตบุ๊กสำหรับประชุม', lendable: 3 });
  });

  describe('pools', () => {
    let pool: PoolView;
    beforeAll(async () => {
      const { body: chairs } = await mali.post('/api/asset-classes', { name: 'เก้าอี้พลาสติก', code: '7110-007' }).expect(201);
      await mali.post('/api/asset-classes', { name: 'เก้าอี้พลาสติก' }).expect(409, /inventory.name-taken/);
      const { body } = await mali.post('/api/pools', {
        classId: (chairs as { id: string }).id, unitId: office.build.unit('supplies'), storeId: office.build.store, name: 'เก้าอี้พลาสติก', quantity: 200, lendableQuantity: 180, unitWord: 'ตัว',
      }).expect(201);
      pool = body as PoolView;
    });

    it('are lent by number, up to what may be lent', async () => {
      expect(pool).toMatchObject({ version: 1, quantity: 200, lendableQuantity: 180, outQuantity: 0, tag: null, unitWord: 'ตัว' });
      expect(await free(pool.entryId, at(6, 9), at(6, 16))).toBe('180/180');
      await held(pool.entryId, utc(6, 9), utc(6, 16), { quantity: 100 });
      expect(await free(pool.entryId, at(6, 15), at(7, 16))).toBe('80/180');
    });

    it('never fall below what is out or promised', async () => {
      await mali.patch(`/api/pools/${pool.id}`, { version: 1, lendableQuantity: 99 }).expect(409, /inventory.pool-below-out.*100|100.*inventory.pool-below-out/);
      expect(await free(pool.entryId, at(6, 9), at(6, 16))).toBe('80/180');
      await mali.patch(`/api/pools/${pool.id}`, { version: 1, lendableQuantity: 201 }).expect(400, /lendableQuantity/);
      expect((await mali.patch(`/api/pools/${pool.id}`, { version: 1, lendableQuantity: 150 }).expect(200)).body).toMatchObject({ version: 2, lendableQuantity: 150 });
      await mali.patch(`/api/pools/${pool.id}`, { version: 1, quantity: 300 }).expect(409, /changed-meanwhile/);
      expect(await free(pool.entryId, at(6, 9), at(6, 16))).toBe('50/150');
    });

    it('are the supply office’s to see and change', async () => {
      await weera.get('/api/pools').expect(403);
      await weera.get(`/api/pools/${pool.id}`).expect(403);
      await weera.patch(`/api/pools/${pool.id}`, { version: 2, quantity: 1 }).expect(403);
      expect((await mali.get(`/api/pools?q=${encodeURIComponent('พลาส')}`).expect(200)).body).toMatchObject({ items: [{ id: pool.id }], nextCursor: null });
    });
  });

  describe('places', () => {
    it('are seen by everybody and kept by the administrator and the heads of supplies', async () => {
      const sakchai = await office.as('1013');
      const { body: site } = await sakchai.post('/api/sites', { name: 'อาคารหอประชุม', countsAsInside: false }).expect(201);
      const siteId = (site as { id: string }).id;
      await sakchai.post('/api/sites', { name: 'อาคารหอประชุม', countsAsInside: true }).expect(409, /inventory.name-taken/);
      expect((await sakchai.patch(`/api/sites/${siteId}`, { name: 'อาคารหอประชุม' }).expect(200)).body).toEqual({ id: siteId, name: 'อาคารหอประชุม', countsAsInside: false, ended: false });
      const hours = [{ weekday: 1, opensAt: '08:30', closesAt: '16:30' }];
      const store = { name: 'คลังหอประชุม', siteId, unitId: office.build.unit('central'), hours };
      expect((await (await office.as('1004')).post('/api/stores', store).expect(201)).body).toMatchObject({ siteName: 'อาคารหอประชุม', hours });
      await sakchai.post('/api/stores', { ...store, unitId: siteId }).expect(422, /unitId/);
      await sakchai.post('/api/rooms', { name: '101', siteId }).expect(201);
      await sakchai.post('/api/rooms', { name: '101', siteId }).expect(409, /inventory.name-taken/);
      expect((await weera.get(`/api/rooms?siteId=${siteId}`).expect(200)).body).toMatchObject({ items: [{ name: '101' }] });
      const sites = (await weera.get('/api/sites').expect(200)).body as SitePage;
      expect(new Set(sites.items.map((one) => one.name))).toEqual(new Set(['สำนักงานใหญ่', 'อาคารศูนย์สาขา', 'อาคารหอประชุม']));
      await weera.post('/api/sites', { name: 'บ้าน', countsAsInside: true }).expect(403);
      await mali.patch(`/api/stores/${office.build.store}`, { name: 'ของฉัน' }).expect(403);
      await sakchai.patch(`/api/sites/${siteId}`, { ended: true }).expect(200);
      expect(JSON.stringify((await weera.get('/api/sites')).body)).not.toContain('อาคารหอประชุม');
    });
  });

  it('exports the register as text and as a workbook, with formulas made harmless', async () => {
    await mali.post('/api/assets', { description: '=HYPERLINK("http://x")', unitId: office.build.unit('pr'), number: '+1' }).expect(201);
    const { text } = await mali.get('/api/assets/export.csv').expect(200).expect('content-type', /text\/csv/);
    expect(text.split('\n')[0]).toContain('เลขครุภัณฑ์,เลข GFMIS,รายการ');
    expect(text).toContain(`'+1,,"'=HYPERLINK(""http://x"")"`);
    expect(text.trim().split('\n').length - 1).toBe(((await mali.get('/api/assets/counts')).body as { total: number }).total);
    const xlsx = await mali.get(`/api/assets/export.xlsx?unitId=${office.build.unit('pr')}`).buffer(true).parse((reply, done) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
    }).expect(200);
    expect((xlsx.body as Buffer).subarray(0, 2).toString()).toBe('PK');
    await weera.get('/api/assets/export.csv').expect(403);
    await weera.get('/api/assets/export.xlsx').expect(403);
  });
});
