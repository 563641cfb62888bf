import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import sql from 'sql-template-tag';
import type { RegisterImportView } from '../../../src/shared/api/register-import.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { csvOf, fixture, mergedXlsx, zipBomb } from './register-files.js';

let office: Office;
let malee: Client;

beforeAll(async () => {
  office = await Office.open();
  malee = await office.as('1005');
});
afterAll(() => office.close());

const upload = async (bytes: Buffer, name = 'register.csv'): Promise<RegisterImportView> =>
  (await malee.upload('/api/register-imports', bytes, name).expect(201)).body as RegisterImportView;
const change = async (id: string, body: object): Promise<RegisterImportView> => (await malee.patch(`/api/register-imports/${id}`, body).expect(200)).body as RegisterImportView;
const step = async (id: string, what: 'dry-run' | 'acceptance' | 'undo'): Promise<RegisterImportView> =>
  (await malee.post(`/api/register-imports/${id}/${what}`).expect(200)).body as RegisterImportView;
const count = async (table: string): Promise<number> => {
  const row = await office.reader.one<{ count: number }>(table === 'assets' ? sql`select count(*) as count from assets` : sql`select count(*) as count from register_imports`);
  return Number(row?.count);
};
const REAL = '../shared/data/uk_standrews_equipment.csv';
const registers: [string, () => Buffer, number, number][] = [
  ['our own', () => fixture('mac-equipment.csv'), 65, 5],
  ...(existsSync(REAL) ? [['a real', () => readFileSync(REAL), 623, 35] as [string, () => Buffer, number, number]] : []),
];

describe.each(registers)('%s register in Mac Roman without numbers', (_name, bytes, size, repeats) => {
  it('comes in whole: not lendable, repeats kept apart, ten cells trimmed; again, it changes nothing', async () => {
    const before = await count('assets');
    const { id, encoding } = await upload(bytes());
    expect(encoding).toBe('macintosh');
    const checked = await step(id, 'dry-run');
    expect(checked.counts).toEqual({ rows: size, new: size, changed: 0, unchanged: 0, refused: 0, vanished: 0, assets: size, pools: 0, withoutNumber: size });
    expect(checked.notes.find(({ code }) => code === 'cell-trimmed')?.count).toBe(10);
    await step(id, 'acceptance');
    expect(await count('assets') - before).toBe(size);
    const kept = await office.reader.one<{ repeats: number; lendable: number }>(
      sql`select sum(case when nth > 1 then 1 else 0 end) as repeats, sum(lendable) as lendable from assets where import_id = ${id}`,
    );
    expect(kept).toEqual({ repeats, lendable: 0 });
    const { id: again } = await upload(bytes());
    expect((await step(again, 'dry-run')).counts).toMatchObject({ new: 0, changed: 0, unchanged: size, refused: 0, vanished: 0 });
    await step(again, 'acceptance');
    expect(await count('assets') - before).toBe(size);
  });
});

describe('files that are no register', () => {
  const whole = mergedXlsx();
  it.each<[string, () => Buffer | Promise<Buffer>, number, string]>([
    ['an empty file', () => Buffer.alloc(0), 422, 'register-import.file-empty'],
    ['a file of blank lines', () => Buffer.from('\r\n\r\n  \r\n'), 422, 'register-import.file-no-rows'],
    ['an old .xls', () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]), 415, 'register-import.file-old-excel'],
    ['a web page called .xls', () => Buffer.from('<html><table><tr><td>เลขครุภัณฑ์</td></tr></table></html>'), 415, 'register-import.file-old-excel'],
    ['a picture', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]), 415, 'register-import.file-not-a-table'],
    ['a truncated XLSX', async () => (await whole).subarray(0, 3_000), 422, 'register-import.file-broken'],
    ['an XLSX with rubbish inside', async () => Buffer.from((await whole).map((byte, index) => (index > 200 && index < 900 ? byte ^ 0x5a : byte))), 422, 'register-import.file-broken'],
    ['a zip that is no workbook', () => Buffer.from('504b0506000000000000000000000000000000000000', 'hex'), 415, 'register-import.file-not-a-table'],
    ['a zip bomb', () => zipBomb(300), 413, 'register-import.file-too-big-inside'],
    ['a zip bomb that lies about its size', () => zipBomb(300, 4_000), 422, 'register-import.file-broken'],
  ])('%s is refused clearly and nothing is kept', async (_name, bytes, status, code) => {
    const before = await count('imports');
    const reply = await malee.upload('/api/register-imports', await bytes(), 'ทะเบียน.xlsx').expect(status);
    expect(reply.body).toMatchObject({ code, message: expect.stringMatching(/ทะเบียนเดิมยังอยู่ครบ/) });
    expect(await count('imports')).toBe(before);
  });

  it('a call without a file says so', () => malee.post('/api/register-imports', {}).expect(400).expect(({ body }) => expect(body.code).toBe('register-import.file-missing')));
});

describe('a printed register in XLSX', () => {
  it('reads merged headings over two rows, date cells, formulas, zeros in front', async () => {
    const view = await upload(await mergedXlsx(), 'ทะเบียน.xlsx');
    expect(view).toMatchObject({ format: 'xlsx', sheet: 'ทะเบียน', encoding: null, headerRow: 2, headerHeight: 2 });
    expect(view.columns.map(({ header, field }) => [header, field])).toEqual([
      ['เลขครุภัณฑ์', 'number'], ['รายการ', 'description'], ['ราคา ต่อหน่วย', 'unitPrice'], ['ราคา รวม', 'totalPrice'], ['วันที่ได้มา', 'acquiredOn'], ['หน่วยงาน', 'unit'],
    ]);
    await step(view.id, 'dry-run');
    await step(view.id, 'acceptance');
    const rows = await office.reader.query<object>(sql`select number, description, price_satang, acquired_on from assets where import_id = ${view.id} order by number`);
    expect(rows).toEqual([
      { number: '0012', description: 'กล้องถ่ายภาพ', priceSatang: 3_200_000, acquiredOn: '2021-01-31' },
      { number: '7440-001-0009', description: 'ขาตั้งกล้อง', priceSatang: 200_000, acquiredOn: '2021-02-15' },
    ]);
  });
});

describe('correcting how a file is read', () => {
  it('takes another encoding, columns and the choice of a pool for ranges, and remembers them', async () => {
    const { id } = await upload(fixture('thai-874.csv'));
    expect((await change(id, { encoding: 'macintosh' })).encoding).toBe('macintosh');
    const back = await change(id, { encoding: 'windows-874', rangeChoice: 'pool', columns: [{ index: 14, field: 'note' }, { index: 15, field: null }], defaults: { siteId: office.build.sites.office } });
    expect(back).toMatchObject({ encoding: 'windows-874', rangeChoice: 'pool', state: 'uploaded', defaults: { siteId: office.build.sites.office } });
    expect(back.columns.slice(14).map(({ field }) => field)).toEqual(['note', null]);
    expect((await step(id, 'dry-run')).counts).toMatchObject({ assets: 3, pools: 2 });
    const next = await upload(fixture('thai-utf8.csv'));
    expect(next).toMatchObject({ columnsRemembered: true, rangeChoice: 'pool' });
    expect(next.columns.slice(14).map(({ field }) => field)).toEqual(['note', null]);
  });

  it('refuses what the file does not have', async () => {
    const { id } = await upload(csvOf([['B-1', 'กล้อง', '', '', '', '', '']]));
    await malee.patch(`/api/register-imports/${id}`, { columns: [{ index: 40, field: 'note' }] }).expect(422);
    await malee.patch(`/api/register-imports/${id}`, { defaults: { unitId: '00000000-0000-7000-8000-000000000000' } }).expect(404);
    await malee.patch(`/api/register-imports/${id}`, { encoding: 'utf-7' }).expect(400);
    await change(id, { columns: [{ index: 1, field: null }] });
    await malee.post(`/api/register-imports/${id}/dry-run`).expect(422).expect(({ body }) => expect(body.code).toBe('register-import.description-column-missing'));
  });
});

describe('refused rows', () => {
  const HEAD = ['เลขครุภัณฑ์', 'รายการ', 'วันที่ได้มา', 'ราคาต่อหน่วย', 'เบอร์โทร'];
  it('come back as a file without formulas, are mended and taken, and nothing has vanished', async () => {
    const { id } = await upload(csvOf([['R-1', 'กล้อง', '1/1/2560', '500', '02'], ['R-2', '=HYPERLINK("http://x")', '32/1/2560', '500', '+66']], HEAD));
    await step(id, 'dry-run');
    await step(id, 'acceptance');
    const file = (await malee.get(`/api/register-imports/${id}/refused.csv`).expect(200)).text;
    expect(file).toContain(`R-2,"'=HYPERLINK(""http://x"")",32/1/2560,500,'+66,`);
    const mended = await upload(Buffer.from(file.replace('32/1/2560', '31/1/2560')));
    expect((await step(mended.id, 'dry-run')).counts).toMatchObject({ rows: 1, new: 1, refused: 0, vanished: 0 });
    await step(mended.id, 'acceptance');
    const asset = await office.reader.one<object>(sql`select description, extra_json from assets where number = 'R-2'`);
    expect(asset).toEqual({ description: '=HYPERLINK("http://x")', extraJson: '{"เบอร์โทร":"+66"}' });
  });

  it('come back as XLSX too', async () => {
    const { id } = await upload(csvOf([['R-9', 'กล้อง', '32/1/2560', '500', '@x']], HEAD));
    await step(id, 'dry-run');
    const { body } = await malee.get(`/api/register-imports/${id}/refused.xlsx`).buffer(true).parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
    }).expect(200);
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(Uint8Array.from(body as Buffer).buffer);
    expect(workbook.worksheets[0]?.getRow(2).values).toEqual([undefined, 'R-9', 'กล้อง', '32/1/2560', '500', "'@x", expect.stringContaining('วันที่ได้มา')]);
  });
});

describe('whose register it is', () => {
  it('is closed to whoever keeps none', async () => {
    const { id } = await upload(csvOf([['W-1', 'กล้อง', '', '', '', '', '']]));
    for (const staff of ['1009', '1011', '1013']) {
      const other = await office.as(staff);
      await other.get('/api/register-imports').expect(403);
      await other.get(`/api/register-imports/${id}`).expect(403);
      await other.post(`/api/register-imports/${id}/acceptance`).expect(403);
      await other.upload('/api/register-imports', csvOf([]), 'x.csv').expect(403);
    }
    await (await office.as(null)).get('/api/register-imports').expect(401);
  });

  it('keeps a unit’s storekeeper to the unit: other imports do not exist, other units’ rows are refused', async () => {
    const { id } = await upload(csvOf([['W-2', 'กล้อง', '', '', '', '', '']]));
    await office.build.insert('posts', {
      id: '01900000-0000-7000-8000-000000000001', kind: 'storekeeper', personId: office.build.person('1008'), unitId: office.build.unit('digital'), title: 'เจ้าหน้าที่พัสดุ', isDeputy: 0,
      fromOn: '2025-10-01', orderNumber: '9/2569', orderedOn: '2025-09-30', recordedAt: office.clock.iso(),
    });
    const pim = await office.as('1008');
    await pim.get(`/api/register-imports/${id}`).expect(404);
    expect((await pim.get('/api/register-imports').expect(200)).body.items).toEqual([]);
    const own = (await pim.upload('/api/register-imports', csvOf([['W-3', 'กล้อง', '', '', 'กลุ่มเทคโนโลยีดิจิทัล', '', ''], ['W-4', 'กล้อง', '', '', 'งานพัสดุ', '', '']]), 'x.csv').expect(201)).body as RegisterImportView;
    await pim.patch(`/api/register-imports/${own.id}`, { defaults: { unitId: office.build.unit('agency') } }).expect(404);
    const checked = (await pim.post(`/api/register-imports/${own.id}/dry-run`).expect(200)).body as RegisterImportView;
    expect(checked.counts).toMatchObject({ new: 1, refused: 1 });
    expect(checked.refused[0]).toMatchObject({ number: 'W-4', problems: [{ code: 'unit-not-reached' }] });
  });
});
