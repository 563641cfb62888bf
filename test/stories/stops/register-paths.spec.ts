import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { RegisterImportView } from '../../../src/shared/api/register-import.js';
import { Office } from '../../support/app.js';
import { Scene, type Thing } from '../../support/api/scene.js';
import type { Client } from '../../support/as.js';
import { handedOver } from '../../support/handed-over.js';
import { decide, INSIDE, send } from '../../support/loans/asking.js';
import { csvOf } from '../register-import/register-files.js';

const UNIT = 'กลุ่มเทคโนโลยีดิจิทัล';

describe('the register has no path around a loan', () => {
  let office: Office;
  let scene: Scene;
  let malee: Client;
  beforeAll(async () => {
    office = await Office.open();
    [scene, malee] = [new Scene(office), await office.as('1005')];
  });
  afterAll(() => office.close());

  const row = async (id: string) => (await office.reader.one<{ condition: string; lendable: number; unitId: string; version: number }>(sql`select condition, lendable, unit_id, version from assets where id = ${id}`))!;
  const loanState = async (id: string): Promise<string> => ((await malee.get(`/api/assets/${id}`).expect(200)).body as { loan: { state: string } }).loan.state;
  const put = async (thing: Thing, condition: string) => malee.put(`/api/assets/${thing.id}/condition`, { condition, version: (await row(thing.id)).version });
  const back = (thing: Thing) => malee.post('/api/returns', { lines: [{ tag: thing.tag, condition: 'normal' }], returnedBy: 'ผู้ยืม' });
  const checked = async (rows: string[][], headings?: string[]): Promise<RegisterImportView> => {
    const { id } = (await malee.upload('/api/register-imports', csvOf(rows, headings), 'ทะเบียน.csv').expect(201)).body as RegisterImportView;
    return (await malee.post(`/api/register-imports/${id}/dry-run`).expect(200)).body as RegisterImportView;
  };
  const accepted = async ({ id }: { id: string }) => malee.post(`/api/register-imports/${id}/acceptance`);
  const problems = ({ refused }: RegisterImportView) => refused.map((one) => one.problems[0]?.code);

  it('a file does not move, dispose of or free what is out, even when lending it was ended meanwhile', async () => {
    const { thing } = await scene.out();
    const moved = await checked([[thing.number, 'โน้ตบุ๊ก', '', '', 'กลุ่มประชาสัมพันธ์', 'จำหน่ายแล้ว', '']]);
    expect(problems(moved)).toEqual(['thing-out']);
    expect((await put(thing, 'lost')).status).toBe(200);
    const disposed = await checked([[thing.number, 'โน้ตบุ๊ก', '', '', 'กลุ่มประชาสัมพันธ์', 'จำหน่ายแล้ว', '']]);
    expect(problems(disposed)).toEqual(['thing-out']);
    await accepted(disposed);
    expect([(await row(thing.id)).condition, (await row(thing.id)).unitId, await loanState(thing.id)]).toEqual(['lost', scene.unitId(), 'out']);
    expect((await back(thing)).status).toBe(201);
  });

  it('a file cannot make anything lendable, whatever its columns say', async () => {
    const number = scene.name('ใหม่').replace(' ', '-');
    const given = await checked([[number, 'กล้อง', '', '', UNIT, 'ใช้งานได้', '', '1', 'ให้ยืมได้', '1']], ['เลขครุภัณฑ์', 'รายการ', 'วันที่ได้มา', 'ราคาต่อหน่วย', 'หน่วยงาน', 'สภาพ', 'หมายเหตุ', 'lendable', 'สถานะการยืม', 'ให้ยืมได้']);
    await accepted(given);
    expect(await office.reader.one(sql`select lendable, entry_id from assets where number = ${number}`)).toEqual({ lendable: 0, entryId: null });
  });

  it('a file looked at before the thing left changes nothing of it afterwards', async () => {
    const thing = await scene.asset({ lendable: 0 });
    const before = await checked([[thing.number, 'โน้ตบุ๊ก', '', '', 'กลุ่มประชาสัมพันธ์', 'จำหน่ายแล้ว', '']]);
    expect(before.counts).toMatchObject({ changed: 1, refused: 0 });
    await malee.post('/api/asset-lendability', { lendable: true, ids: [thing.id] }).expect(200);
    await handedOver(office, [{ line: scene.line(thing), tag: thing.tag }], { number: scene.name('ย.') });
    await accepted(before);
    expect([await row(thing.id), await loanState(thing.id)]).toMatchObject([{ condition: 'usable', lendable: 1, unitId: scene.unitId() }, 'out']);
  });

  it('marking in bulk, by id and by unit, leaves what is out alone and lends nothing unsound', async () => {
    const { thing: out } = await scene.out();
    const unsound = await Promise.all(['disposed', 'awaiting-disposal', 'damaged', 'lost', 'in-repair'].map((condition) => scene.asset({ lendable: 0, condition: condition as 'lost' })));
    for (const target of [{ ids: [out.id] }, { filter: { unitId: scene.unitId() } }]) {
      await malee.post('/api/asset-lendability', { lendable: false, ...target }).expect(200);
      expect([(await row(out.id)).lendable, await loanState(out.id)]).toEqual([1, 'out']);
      await malee.post('/api/asset-lendability', { lendable: true, ...target }).expect(200);
      await malee.post('/api/asset-lendability', { lendable: true, ids: unsound.map(({ id }) => id) }).expect(200);
      expect(await Promise.all(unsound.map(async ({ id }) => (await row(id)).lendable))).toEqual([0, 0, 0, 0, 0]);
    }
  });

  it('editing a thing while it is out keeps the loan whole, or is refused', async () => {
    const { id, thing } = await scene.out();
    const patch = async (body: object) => malee.patch(`/api/assets/${thing.id}`, { version: (await row(thing.id)).version, ...body });
    const other = await scene.asset({ className: 'กล้องวงจรปิด' });
    for (const body of [{ unitId: scene.unitId('pr') }, { classId: other.classId }]) expect((await patch(body)).body.code).toBe('inventory.promised');
    for (const body of [{ condition: 'disposed' }, { entryId: other.entryId }, { lendable: false }]) expect((await patch(body)).status).toBe(400);
    for (const condition of ['disposed', 'awaiting-disposal']) expect((await put(thing, condition)).body.code).toBe('inventory.out-now');
    expect((await patch({ storeId: null, siteId: office.build.sites.branch, priceSatang: 1, serial: 'X' })).status).toBe(200);
    for (const condition of ['damaged', 'not-needed']) expect([(await put(thing, condition)).status, await loanState(thing.id)]).toEqual([200, 'out']);
    expect((await patch({ unitId: scene.unitId('pr') })).body.code).toBe('inventory.promised');
    expect(await office.reader.one(sql`select price_satang from checkout_lines where request_id = ${id}`)).toEqual({ priceSatang: 2_500_000 });
    expect((await back(thing)).body).toMatchObject({ slips: [{ requestId: id, status: 'returned' }] });
    expect((await patch({ unitId: scene.unitId('pr') })).status).toBe(200);
  });

  it('a pool does not fall below what is out or promised, also when both happen at once', async () => {
    const chairs = await office.build.pool({ unit: 'digital', className: scene.name('เก้าอี้'), quantity: 10 });
    await handedOver(office, [{ line: { entryId: chairs.entryId, quantity: 6, isPool: true }, tag: chairs.tag }], { number: scene.name('ย.') });
    const change = async (body: object) => malee.patch(`/api/pools/${chairs.id}`, { version: (await office.reader.one<{ version: number }>(sql`select version from pools where id = ${chairs.id}`))!.version, ...body });
    for (const body of [{ quantity: 5, lendableQuantity: 5 }, { lendableQuantity: 5 }, { quantity: 0, lendableQuantity: 0 }]) expect((await change(body)).body).toMatchObject({ code: 'inventory.pool-below-out', facts: { promised: 6 } });
    for (let round = 0; round < 4; round++) {
      await change({ quantity: 10, lendableQuantity: 10 });
      const asked = await send(await office.as('1009'), [{ entryId: chairs.entryId, quantity: 4 }], { ...INSIDE(office), startsAt: '2026-07-06T10:00:00+07:00', dueAt: '2026-07-07T10:00:00+07:00' });
      const replies = await Promise.all([decide(await office.as('1007'), asked.id), change({ quantity: 7, lendableQuantity: 7 })]);
      expect(replies.filter(({ status }) => status < 300)).toHaveLength(1);
      expect(replies.filter(({ status }) => status === 409)).toHaveLength(1);
      if (replies[0].status === 201) await (await office.as('1009')).post(`/api/loan-requests/${asked.id}/withdrawal`).expect(201);
    }
  });
});
