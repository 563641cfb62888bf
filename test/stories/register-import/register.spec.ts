import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { ImportRowPage, RegisterImportView } from '../../../src/shared/api/register-import.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { csvOf, fixture } from './register-files.js';

let office: Office;
let malee: Client;

beforeAll(async () => {
  office = await Office.open();
  malee = await office.as('1005');
});
afterAll(() => office.close());

const upload = async (bytes: Buffer, name = 'register.csv'): Promise<RegisterImportView> =>
  (await malee.upload('/api/register-imports', bytes, name).expect(201)).body as RegisterImportView;
const step = async (id: string, what: 'dry-run' | 'acceptance' | 'undo'): Promise<RegisterImportView> =>
  (await malee.post(`/api/register-imports/${id}/${what}`).expect(200)).body as RegisterImportView;
const taken = async (bytes: Buffer): Promise<RegisterImportView> => {
  const { id } = await upload(bytes);
  await step(id, 'dry-run');
  return step(id, 'acceptance');
};
const rows = async (id: string, outcome: string): Promise<ImportRowPage['items']> =>
  ((await malee.get(`/api/register-imports/${id}/rows?outcome=${outcome}`).expect(200)).body as ImportRowPage).items;
const assets = (): Promise<{ number: string | null; description: string; lendable: number; condition: string; priceSatang: number | null; note: string | null }[]> =>
  office.reader.query(sql`select number, description, lendable, condition, price_satang, note from assets order by number`);

describe('a first register in windows-874', () => {
  let id: string;

  it('is understood before anything is decided', async () => {
    const view = await upload(fixture('thai-874.csv'), 'ทะเบียน 2569.csv');
    id = view.id;
    expect(view).toMatchObject({ fileName: 'ทะเบียน 2569.csv', state: 'uploaded', encoding: 'windows-874', delimiter: ';', headerRow: 3, hasRanges: true, counts: null });
    expect(view.columns.map(({ field }) => field)).toEqual([
      'sequence', 'number', 'description', 'brand', 'model', 'serial', 'acquiredOn', 'unitPrice', 'quantity', 'unitWord', 'seller', 'unit', 'condition', 'fundKind', null, 'note',
    ]);
    expect(view.allowedActions).toEqual(['change', 'dry-run']);
    await malee.post(`/api/register-imports/${id}/acceptance`).expect(409);
  });

  it('is checked without touching the register', async () => {
    const view = await step(id, 'dry-run');
    expect(view.state).toBe('checked');
    expect(view.counts).toEqual({ rows: 9, new: 8, changed: 0, unchanged: 0, refused: 4, vanished: 0, assets: 7, pools: 1, withoutNumber: 0 });
    expect(view.refused.map(({ line, problems }) => [line, problems[0]?.code, problems[0]?.column, problems[0]?.value])).toEqual([
      [8, 'number-repeated', 'เลขครุภัณฑ์', '7440-001-0001/61'], [9, 'date-not-read', 'วันที่ได้มา', '31/02/2560'],
      [10, 'price-not-read', 'ราคาต่อหน่วย (บาท)', 'สองหมื่น'], [13, 'total-row', null, 'รวม · 58,000'],
    ]);
    expect(view.refused[0]?.problems[0]?.message).toContain('บรรทัด 4');
    expect(view.notes.find(({ code }) => code === 'date-from-buddhist')?.examples[0]).toBe('4: 15/02/2561 → 2018-02-15');
    expect(await assets()).toEqual([]);
  });

  it('gives the good rows to the register, none of them lendable', async () => {
    const view = await step(id, 'acceptance');
    expect(view).toMatchObject({ state: 'accepted', progress: { done: 8 } });
    const stored = await assets();
    expect(stored.map(({ number }) => number)).toEqual([
      '7110-006-0001/61', '7110-006-0002/61', '7110-006-0003/61', '7110-006-0004/61', '7440-001-0001/61', '7440-001-0002/61', 'พย7110-006-024-335',
    ]);
    expect(stored.every(({ lendable }) => lendable === 0)).toBe(true);
    expect(stored.find(({ number }) => number === '7440-001-0002/61')).toMatchObject({ condition: 'damaged', priceSatang: 2_590_000, note: 'จอแตก' });
    const pool = await office.reader.one<object>(sql`select number, name, quantity, lendable_quantity, unit_word, note from pools`);
    expect(pool).toEqual({ number: null, name: 'ปลั๊กพ่วง 5 เมตร', quantity: 10, lendableQuantity: 0, unitWord: 'อัน', note: expect.stringContaining('ใช้ในงานอบรม\nสภาพดี') });
    const extra = await office.reader.one<{ extraJson: string }>(sql`select extra_json from assets where number = '7440-001-0001/61'`);
    expect(JSON.parse(extra?.extraJson ?? '')).toEqual({ สีของเครื่อง: 'ดำ' });
    await step(id, 'acceptance');
    expect(await assets()).toHaveLength(7);
  });

  it('changes nothing when it comes again', async () => {
    const { id: again } = await upload(fixture('thai-874.csv'));
    expect((await step(again, 'dry-run')).counts).toMatchObject({ new: 0, changed: 0, unchanged: 8, refused: 4, vanished: 0 });
  });

  it('is written to the journal by its chunks, once each', async () => {
    const events = await office.reader.query<{ event: string }>(sql`select event from journal where subject_id = ${id} order by id`);
    expect(events.map(({ event }) => event)).toEqual(['register-import.uploaded', 'register.imported']);
  });
});

describe('an updated file', () => {
  const FIRST = [
    ['A-1', 'โต๊ะทำงาน', '1/10/2560', '4,500', 'งานพัสดุ', 'ใช้งานได้', ''],
    ['A-2', 'เก้าอี้', '1/10/2560', '1,500', 'งานพัสดุ', 'ใช้งานได้', ''],
    ['A-3', 'ตู้', '1/10/2560', '6,500', 'งานพัสดุ', 'ใช้งานได้', ''],
    ['', 'พัดลม', '', '900', 'งานพัสดุ', '', ''],
    ['', 'พัดลม', '', '900', 'งานพัสดุ', '', ''],
  ];

  it('shows new, changed and vanished, and never deletes', async () => {
    await taken(csvOf(FIRST));
    const second = [FIRST[0]!, [...FIRST[1]!.slice(0, 5), 'ชำรุด', 'ขาหัก'], ['', 'พัดลม', '', '900', 'งานพัสดุ', '', ''], ['A-9', 'พัดลม', '', '900', 'งานพัสดุ', '', ''], ['A-4', 'ชั้นวาง', '', '', 'งานพัสดุ', '', '']];
    const { id } = await upload(csvOf(second));
    expect((await step(id, 'dry-run')).counts).toMatchObject({ new: 1, changed: 2, unchanged: 2, vanished: 1 });
    expect((await rows(id, 'vanished')).map(({ number }) => number)).toEqual(['A-3']);
    const changed = await rows(id, 'changed');
    expect(changed[0]).toMatchObject({ number: 'A-2', changes: [{ field: 'condition', from: 'usable', to: 'damaged' }, { field: 'note', from: null, to: 'ขาหัก' }] });
    expect(changed[1]).toMatchObject({ number: 'A-9', changes: [{ field: 'number', from: null, to: 'A-9' }] });
    await step(id, 'acceptance');
    expect((await assets()).filter(({ number }) => number?.startsWith('A-')).map(({ number, condition }) => [number, condition])).toEqual([
      ['A-1', 'usable'], ['A-2', 'damaged'], ['A-3', 'usable'], ['A-4', 'usable'], ['A-9', 'usable'],
    ]);
  });

  it('takes only what is new when the supply office does not want the changes', async () => {
    await taken(csvOf([['K-1', 'โต๊ะพับ', '', '', 'งานพัสดุ', 'ใช้งานได้', '']]));
    const again = csvOf([['K-1', 'โต๊ะพับ', '', '', 'งานพัสดุ', 'ชำรุด', ''], ['K-2', 'โต๊ะพับ', '', '', 'งานพัสดุ', 'ใช้งานได้', '']]);
    const { id } = await upload(again);
    expect((await step(id, 'dry-run')).counts).toMatchObject({ new: 1, changed: 1 });
    await malee.post(`/api/register-imports/${id}/acceptance`, { leaveChanges: true }).expect(200).expect(({ body }) => expect(body.counts).toMatchObject({ new: 1, changed: 0, unchanged: 1 }));
    expect((await assets()).filter(({ number }) => number?.startsWith('K-')).map(({ number, condition }) => [number, condition])).toEqual([['K-1', 'usable'], ['K-2', 'usable']]);
    const { id: later } = await upload(again);
    expect((await step(later, 'dry-run')).counts).toMatchObject({ new: 0, changed: 1 });
  });

  it('leaves alone what was corrected in the register since', async () => {
    await office.transactions.run((tx) => tx.run(sql`update assets set note = 'แก้ในทะเบียน', version = version + 1 where number = 'A-1'`));
    const { id } = await upload(csvOf(FIRST));
    expect((await step(id, 'dry-run')).counts).toMatchObject({ unchanged: 4, changed: 1, new: 0 });
    expect((await rows(id, 'changed')).map(({ number }) => number)).toEqual(['A-2']);
  });

  it('cannot change what is lendable or disposed of', async () => {
    await office.build.asset({ number: 'L-1', unit: 'supplies', searchNo: 9_001 });
    await office.build.asset({ number: 'L-2', unit: 'supplies', condition: 'disposed', lendable: 0, searchNo: 9_002 });
    const { id } = await upload(csvOf([['L-1', 'โน้ตบุ๊ก', '', '', 'งานพัสดุ', 'ชำรุด', ''], ['L-2', 'โน้ตบุ๊ก', '', '', 'งานพัสดุ', 'ใช้งานได้', '']]));
    expect((await step(id, 'dry-run')).refused.map(({ problems }) => problems[0]?.code)).toEqual(['lendable-asset', 'number-disposed']);
  });
});

describe('undoing an import', () => {
  it('takes back what came and what changed, on the same day', async () => {
    await taken(csvOf([['U-1', 'เครื่องพิมพ์', '', '', 'งานพัสดุ', '', 'เดิม']]));
    const { id } = await taken(csvOf([['U-1', 'เครื่องพิมพ์', '', '', 'งานพัสดุ', '', 'ใหม่'], ['U-2', 'เครื่องพิมพ์', '', '', 'งานพัสดุ', '', '']]));
    expect((await step(id, 'undo')).state).toBe('undone');
    expect((await assets()).filter(({ number }) => number?.startsWith('U-'))).toMatchObject([{ number: 'U-1', note: 'เดิม' }]);
    await malee.post(`/api/register-imports/${id}/undo`).expect(409);
    const { id: again } = await upload(csvOf([['U-1', 'เครื่องพิมพ์', '', '', 'งานพัสดุ', '', 'ใหม่'], ['U-2', 'เครื่องพิมพ์', '', '', 'งานพัสดุ', '', '']]));
    expect((await step(again, 'dry-run')).counts).toMatchObject({ new: 1, changed: 1 });
  });

  it('is refused once something was touched, or on another day', async () => {
    const { id } = await taken(csvOf([['U-5', 'กล้อง', '', '', 'งานพัสดุ', '', ''], ['U-6', 'กล้อง', '', '', 'งานพัสดุ', '', '']]));
    await office.transactions.run((tx) => tx.run(sql`update assets set version = version + 1 where number = 'U-5'`));
    const refused = await malee.post(`/api/register-imports/${id}/undo`).expect(409);
    expect(refused.body).toMatchObject({ code: 'register-import.undo-touched', facts: { count: 1, examples: ['U-5'] } });
    const other = await taken(csvOf([['U-7', 'กล้อง', '', '', 'งานพัสดุ', '', '']]));
    office.clock.forward({ days: 1 });
    malee = await office.as('1005');
    await malee.post(`/api/register-imports/${other.id}/undo`).expect(409).expect(({ body }) => expect(body.code).toBe('register-import.undo-too-late'));
  });
});
