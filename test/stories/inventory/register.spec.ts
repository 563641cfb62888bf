import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { newId } from '../../../src/database/ids.js';
import type { AssetListItem, AssetPage, AssetView } from '../../../src/shared/api/inventory.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';

describe('the register', () => {
  let office: Office;
  let mali: Client;
  let phim: Client;
  let classId: string;
  beforeAll(async () => {
    office = await Office.open();
    mali = await office.as('1005');
    phim = await office.as('1008');
    classId = (await office.build.asset({ className: 'โน้ตบุ๊ก' })).classId;
  });
  afterAll(() => office.close());

  const enter = async (body: object): Promise<AssetView> =>
    (await mali.post('/api/assets', { description: 'เครื่องฉายภาพ', unitId: office.build.unit('academic'), ...body }).expect(201)).body as AssetView;
  const stockOf = async (entryId: string) => (await office.reader.one<{ lendableStock: number }>(sql`select lendable_stock from catalogue_entries where id = ${entryId}`))?.lendableStock;
  const events = async (id: string) => (await office.reader.query<{ event: string }>(sql`select event from journal where subject_id = ${id} order by id`)).map((row) => row.event);

  it('takes a new asset: not lendable, with its number once and for ever', async () => {
    const asset = await enter({ classId, brand: 'Epson', priceSatang: 1_850_000, acquiredOn: '2025-03-01', accessories: ['สายไฟ', 'รีโมต'], storeId: office.build.store });
    expect(asset).toMatchObject({ lendable: false, version: 1, register: { number: null, brand: 'Epson', unitPriceSatang: 1_850_000, acquiredOn: '2025-03-01', accessories: ['สายไฟ', 'รีโมต'] } });
    expect(asset.allowedActions).toContain('number');
    const numbered = (await mali.put(`/api/assets/${asset.id}/number`, { version: 1, number: ' 6730-001-0001 ' }).expect(200)).body as AssetView;
    expect(numbered.register?.number).toBe('6730-001-0001');
    await mali.put(`/api/assets/${asset.id}/number`, { version: 2, number: '6730-001-0002' }).expect(409, /inventory.already-numbered/);
    const other = await enter({});
    await mali.put(`/api/assets/${other.id}/number`, { version: 1, number: '6730-001-0001' }).expect(409, /inventory.number-taken/);
    expect(await events(asset.id)).toEqual(['asset.created', 'asset.numbered']);
  });

  it('refuses the change of somebody who looked at an older state', async () => {
    const asset = await enter({});
    await mali.patch(`/api/assets/${asset.id}`, { version: 1, brand: 'Sony' }).expect(200);
    await mali.patch(`/api/assets/${asset.id}`, { version: 1, brand: 'Canon' }).expect(409, /changed-meanwhile/);
    expect((await mali.get(`/api/assets/${asset.id}`)).body).toMatchObject({ version: 2, register: { brand: 'Sony' } });
  });

  it('shows an employee what may be borrowed, and that narrowly; the rest does not exist', async () => {
    const { id, entryId } = await office.build.asset();
    const view = (await phim.get(`/api/assets/${id}`).expect(200)).body as AssetView;
    expect(view).toMatchObject({ lendable: true, entryId, register: null, allowedActions: ['request', 'report-sighting'], loan: { state: 'free', borrowerName: null } });
    const desk = await enter({ description: 'โต๊ะทำงาน' });
    await phim.get(`/api/assets/${desk.id}`).expect(404);
    await phim.get('/api/assets').expect(403);
    await phim.get('/api/assets/counts').expect(403);
    await phim.patch(`/api/assets/${id}`, { version: 1, note: 'x' }).expect(403);
    await (await office.as(null)).get(`/api/assets/${id}`).expect(401);
  });

  it('lets a storekeeper change only what their post covers', async () => {
    await office.build.insert('posts', {
      id: newId(), kind: 'storekeeper', personId: office.build.person('1017'), unitId: office.build.unit('branch'), title: 'เจ้าหน้าที่พัสดุสาขา', isDeputy: 0,
      fromOn: '2025-10-01', orderNumber: '9/2569', orderedOn: '2025-09-30', recordedAt: office.clock.iso(),
    });
    const dech = await office.as('1017');
    const elsewhere = await enter({});
    const own = await enter({ unitId: office.build.unit('branch') });
    await dech.patch(`/api/assets/${elsewhere.id}`, { version: 1, note: 'x' }).expect(404);
    await dech.put(`/api/assets/${elsewhere.id}/number`, { version: 1, number: 'A-1' }).expect(404);
    await dech.put(`/api/assets/${elsewhere.id}/condition`, { version: 1, condition: 'damaged' }).expect(404);
    await dech.patch(`/api/assets/${own.id}`, { version: 1, unitId: office.build.unit('digital') }).expect(403, /inventory.out-of-reach/);
    await dech.post('/api/assets', { description: 'x', unitId: office.build.unit('digital') }).expect(403);
    await dech.patch(`/api/assets/${own.id}`, { version: 1, note: 'ตรวจแล้ว' }).expect(200);
    await dech.get(`/api/assets/${elsewhere.id}`).expect(404);
    const { body } = await dech.post('/api/asset-lendability', { lendable: true, ids: [elsewhere.id, own.id] }).expect(200);
    expect(body).toMatchObject({ matched: 1, changed: 0, withoutNumber: 1 });
  });

  it('marks many lendable at once, says which stay behind, and keeps the stock', async () => {
    const unitId = office.build.unit('pr');
    const sound = await Promise.all([1, 2, 3].map((n) => enter({ unitId, classId, number: `PR-${n}` })));
    await enter({ unitId, classId });
    await enter({ unitId, number: 'PR-9' });
    const broken = await enter({ unitId, classId, number: 'PR-8' });
    await mali.put(`/api/assets/${broken.id}/condition`, { version: 1, condition: 'damaged' }).expect(200);
    const expected = { matched: 6, changed: 3, alreadySo: 0, withoutNumber: 1, withoutClassOrUnit: 1, notUsable: 1, promised: 0 };
    expect((await mali.post('/api/asset-lendability/preview', { lendable: true, filter: { unitId } }).expect(200)).body).toEqual(expected);
    expect((await mali.get(`/api/assets/${sound[0]!.id}`)).body).toMatchObject({ lendable: false });
    expect((await mali.post('/api/asset-lendability', { lendable: true, filter: { unitId } }).expect(200)).body).toEqual(expected);
    const first = (await mali.get(`/api/assets/${sound[0]!.id}`)).body as AssetView;
    expect(first).toMatchObject({ lendable: true, version: 2 });
    expect(await stockOf(first.entryId!)).toBe(3);
    await mali.put(`/api/assets/${first.id}/condition`, { version: 2, condition: 'damaged' }).expect(200);
    expect(await stockOf(first.entryId!)).toBe(2);
    await mali.put(`/api/assets/${first.id}/condition`, { version: 3, condition: 'usable' }).expect(200);
    expect(await stockOf(first.entryId!)).toBe(3);
    const moved = (await mali.patch(`/api/assets/${first.id}`, { version: 4, unitId: office.build.unit('digital') }).expect(200)).body as AssetView;
    expect([await stockOf(first.entryId!), moved.entryId === first.entryId]).toEqual([2, false]);
    expect((await mali.post('/api/asset-lendability', { lendable: false, ids: [first.id] }).expect(200)).body).toMatchObject({ changed: 1 });
    expect((await mali.get(`/api/assets/${first.id}`)).body).toMatchObject({ lendable: false, entryId: null });
    await mali.post('/api/asset-lendability', { lendable: true, filter: {} }).expect(422, /inventory.nothing-chosen/);
  });

  it('keeps a disposed asset as evidence that nobody changes', async () => {
    const asset = await office.build.asset();
    const before = await stockOf(asset.entryId);
    await mali.put(`/api/assets/${asset.id}/condition`, { version: 1, condition: 'disposed' }).expect(200);
    expect(await stockOf(asset.entryId)).toBe(before! - 1);
    await mali.patch(`/api/assets/${asset.id}`, { version: 2, note: 'x' }).expect(409, /inventory.disposed/);
    await mali.post('/api/assets', { description: 'x', unitId: office.build.unit('pr'), number: asset.number }).expect(409, /inventory.number-taken/);
  });

  it('refuses ids that name nothing, photos of others, and fields it does not know', async () => {
    const asset = await enter({});
    await mali.patch(`/api/assets/${asset.id}`, { version: 1, storeId: newId(), classId: newId() }).expect(422, /storeId.*classId|classId.*storeId/);
    const stranger = newId();
    await office.build.insert('files', { id: stranger, kind: 'photo', mime: 'image/webp', size: 1, bytes: Buffer.from('x'), uploadedBy: office.build.person('1008'), uploadedAt: office.clock.iso() });
    await mali.put(`/api/assets/${asset.id}/photo`, { version: 1, photoFileId: stranger }).expect(422);
    await mali.patch(`/api/assets/${asset.id}`, { version: 1, lendable: 1 }).expect(400, /lendable/);
    await mali.patch(`/api/assets/${asset.id}`, { version: 1, description: null, unitId: null }).expect(200);
  });

  it('gives one number to one of many who want it at once, and counts every asset marked at the same moment', async () => {
    const unitId = office.build.unit('agency');
    const wanting = await Promise.all(Array.from({ length: 6 }, () => enter({ unitId, classId })));
    const replies = await Promise.all(wanting.map((asset) => mali.put(`/api/assets/${asset.id}/number`, { version: 1, number: 'RACE-1' })));
    expect(replies.map((reply) => reply.status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    const numbered = await Promise.all(Array.from({ length: 6 }, (_, n) => enter({ unitId, classId, number: `RACE-A${n}` })));
    const marked = await Promise.all(numbered.map((asset) => mali.post('/api/asset-lendability', { lendable: true, ids: [asset.id] })));
    expect(marked.map((reply) => reply.status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(await stockOf(((await mali.get(`/api/assets/${numbered[0]!.id}`)).body as AssetView).entryId!)).toBe(6);
    const labels = await Promise.all(Array.from({ length: 4 }, () => mali.get(`/api/assets/${numbered[0]!.id}/label.pdf`)));
    expect(labels.map((reply) => reply.status)).toEqual([200, 200, 200, 200]);
  });

  describe('as a list', () => {
    let unitId: string;
    const walk = async (query: string): Promise<string[]> => {
      const names: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page = (await mali.get(`/api/assets?${query}&unitId=${unitId}&limit=2${cursor && `&cursor=${cursor}`}`).expect(200)).body as AssetPage;
        names.push(...page.items.map((item: AssetListItem) => item.name));
        cursor = page.nextCursor;
      }
      return names;
    };
    beforeAll(async () => {
      unitId = office.build.unit('central');
      const things = ['ไมโครโฟน', 'กล้องวิดีโอ', 'เก้าอี้', 'โต๊ะ', 'น้ำยาล้างเครื่อง 100%'];
      for (const [i, description] of things.entries()) await enter({ unitId, description, number: i === 4 ? null : `C-${11 - i}`, priceSatang: i === 0 ? null : i * 100 });
    });

    it.each([
      ['sort=name', ['กล้องวิดีโอ', 'เก้าอี้', 'โต๊ะ', 'น้ำยาล้างเครื่อง 100%', 'ไมโครโฟน']],
      ['sort=name&order=desc', ['ไมโครโฟน', 'น้ำยาล้างเครื่อง 100%', 'โต๊ะ', 'เก้าอี้', 'กล้องวิดีโอ']],
      ['sort=number', ['โต๊ะ', 'เก้าอี้', 'กล้องวิดีโอ', 'ไมโครโฟน', 'น้ำยาล้างเครื่อง 100%']],
      ['sort=price', ['ไมโครโฟน', 'กล้องวิดีโอ', 'เก้าอี้', 'โต๊ะ', 'น้ำยาล้างเครื่อง 100%']],
      ['numbered=false', ['น้ำยาล้างเครื่อง 100%']],
      [`q=${encodeURIComponent('ก')}`, ['กล้องวิดีโอ', 'เก้าอี้']],
      [`q=${encodeURIComponent('นํ้ายา')}`, ['น้ำยาล้างเครื่อง 100%']],
      [`q=${encodeURIComponent('๑๐๐% เครื่อง')}`, ['น้ำยาล้างเครื่อง 100%']],
      [`q=${encodeURIComponent('0%')}`, ['น้ำยาล้างเครื่อง 100%']],
      [`q=${encodeURIComponent('_')}`, []],
      [`q=${encodeURIComponent("'\" OR 1=1 --")}`, []],
      ['q=c-10', ['กล้องวิดีโอ']],
    ])('%s', async (query, expected) => {
      expect(await walk(query)).toEqual(expected);
    });

    it('goes back from the far end as it came', async () => {
      const last = (await mali.get(`/api/assets?unitId=${unitId}&limit=2&end=last`)).body as AssetPage;
      expect([last.items.map((item) => item.name), last.nextCursor]).toEqual([['น้ำยาล้างเครื่อง 100%', 'ไมโครโฟน'], null]);
      const middle = (await mali.get(`/api/assets?unitId=${unitId}&limit=2&cursor=${last.previousCursor}`)).body as AssetPage;
      expect(middle.items.map((item) => item.name)).toEqual(['เก้าอี้', 'โต๊ะ']);
      const first = (await mali.get(`/api/assets?unitId=${unitId}&limit=2&cursor=${middle.previousCursor}`)).body as AssetPage;
      expect([first.items.map((item) => item.name), first.previousCursor]).toEqual([['กล้องวิดีโอ'], null]);
      expect(((await mali.get(`/api/assets?unitId=${unitId}&limit=2&cursor=${first.nextCursor}`)).body as AssetPage).items[0]?.name).toBe('เก้าอี้');
    });

    it('counts by state, and takes no sort or cursor of anybody’s making', async () => {
      expect((await mali.get(`/api/assets/counts?unitId=${unitId}`)).body).toEqual({ total: 5, lendable: 0, notNumbered: 1, notUsable: 0, free: 0, reserved: 0, out: 0, overdue: 0 });
      await mali.get('/api/assets?sort=description').expect(400);
      await mali.get(`/api/assets?cursor=${Buffer.from('["on",{},1]').toString('base64url')}`).expect(400);
      await mali.get(`/api/assets?sort=price&cursor=${Buffer.from('["on","x","y"]').toString('base64url')}`).expect(400);
    });
  });

  it('shows the auditor everything and lets him change nothing', async () => {
    const anan = await office.as('1011');
    const asset = await enter({});
    expect((await anan.get(`/api/assets/${asset.id}`).expect(200)).body).toMatchObject({ allowedActions: ['report-sighting'], register: { number: null } });
    await anan.patch(`/api/assets/${asset.id}`, { version: 1, note: 'x' }).expect(403);
    await anan.post('/api/asset-lendability', { lendable: true, ids: [asset.id] }).expect(403);
  });
});
