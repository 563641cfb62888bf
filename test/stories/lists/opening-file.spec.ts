import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { ListImportView, ListRowView } from '../../../src/shared/api/lists/list-imports.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { csv, twelveLoans, windows874, xlsx, type BookRow } from './old-book.js';

let office: Office;
let malee: Client;
let book: BookRow[];

const send = async (bytes: Buffer, name: string, who = malee): Promise<ListImportView> => (await who.upload('/api/list-imports?kind=opening', bytes, name).expect(201)).body as ListImportView;
const step = async (id: string, what: 'dry-run' | 'acceptance'): Promise<ListImportView> => (await malee.post(`/api/list-imports/${id}/${what}`).expect(200)).body as ListImportView;
const rows = async (id: string, outcome: string): Promise<ListRowView[]> => (await malee.get(`/api/list-imports/${id}/rows?outcome=${outcome}`).expect(200)).body.items as ListRowView[];
const choose = (id: string, rowId: string, personId: string | null) => malee.put(`/api/list-imports/${id}/rows/${rowId}/person`, { personId });
const takeAll = async (id: string): Promise<ListImportView> => {
  let view = await step(id, 'acceptance');
  for (let call = 0; call < 10 && view.counts!.open > 0; call += 1) view = await step(id, 'acceptance');
  return view;
};
const slips = async (): Promise<number> => Number((await office.reader.one<{ n: number }>(sql`select count(*) as n from opening_balances`))!.n);
const journalled = async (): Promise<number> => Number((await office.reader.one<{ n: number }>(sql`select count(*) as n from journal`))!.n);

beforeAll(async () => {
  office = await Office.open();
  office.clock.set('2026-07-06 09:00');
  malee = await office.as('1005');
  book = await twelveLoans(office);
});
afterAll(() => office.close());

describe('the old book of twelve loans as Excel on Thai Windows saves it', () => {
  let list: ListImportView;

  it('is read in its own letters, and its columns are guessed', async () => {
    list = await send(windows874(csv(book)), 'สมุดยืม.csv');
    expect(list).toMatchObject({ kind: 'opening', state: 'uploaded', encoding: 'windows-874', missing: [], counts: null, allowedActions: ['change', 'dry-run'] });
    expect(list.columns.map(({ field }) => field)).toEqual(['sequence', 'number', 'description', 'quantity', 'fullName', 'staffNumber', 'sinceOn', 'dueOn', 'place', 'note']);
  });

  it('is checked row by row, and nothing is written by that', async () => {
    const before = await journalled();
    const checked = await step(list.id, 'dry-run');
    expect(checked.counts).toEqual({ rows: 12, new: 9, changed: 0, unchanged: 0, refused: 0, review: 3, undecided: 3, open: 9, applied: 0 });
    expect(checked.notes.map(({ code, count }) => [code, count])).toEqual(expect.arrayContaining([['date-from-buddhist', 12], ['date-short-year', 1]]));
    expect([await slips(), await journalled() - before]).toEqual([0, 0]);
    const [first] = await rows(list.id, 'new');
    expect(first).toMatchObject({
      line: 2, title: `กล้องถ่ายภาพ · ${book[0]![0]}`, isApplied: false, subjectId: null,
      facts: [{ field: 'fullName', value: 'นายวีระ ทองดี' }, { field: 'sinceOn', value: '2026-02-15' }, { field: 'dueOn', value: '2026-09-30' }, { field: 'place', value: 'สำนักงานใหญ่' }, { field: 'note', value: 'สมุดยืมเล่ม 3 หน้า 12' }],
    });
    const chairs = (await rows(list.id, 'new')).find(({ title }) => title.startsWith('เก้าอี้พับ'));
    expect(chairs?.facts).toEqual(expect.arrayContaining([{ field: 'quantity', value: '20' }, { field: 'sinceOn', value: '2026-05-01' }, { field: 'fullName', value: 'นายชาญ ดีงาม' }]));
  });

  it('shows who may be meant by the two doubtful names, and nobody for the third', async () => {
    const doubts = await rows(list.id, 'review');
    expect(doubts.map(({ nameInFile, candidates }) => [nameInFile, candidates.map(({ name, likeness }) => [name, likeness])])).toEqual([
      ['นายวีระ ทองดี้', [['นายวีระ ทองดี', 'one-letter']]], ['นางสาวรัตนา พงษ์ไพร', [['นางรัตนา พงษ์ไพร', 'other-title']]], ['นายสมหมาย ย้ายแล้ว', []],
    ]);
    await choose(list.id, doubts[0]!.id, office.build.person('1009')).expect(200);
    const view = (await choose(list.id, doubts[2]!.id, office.build.person('1015')).expect(200)).body as ListImportView;
    expect(view.counts).toMatchObject({ undecided: 1, open: 11 });
    const nobody = '00000000-0000-7000-8000-000000000000';
    expect((await choose(list.id, doubts[1]!.id, nobody)).body.code).toBe('people.unknown');
    expect((await choose(list.id, nobody, null)).status).toBe(404);
    expect((await choose(list.id, (await rows(list.id, 'new'))[0]!.id, null)).body.code).toBe('list-import.not-doubtful');
  });

  it('comes in when Malee says so: each a slip that waits for its borrower; the undecided row stays behind as a file', async () => {
    const done = await takeAll(list.id);
    expect(done).toMatchObject({ state: 'accepted', counts: { applied: 11, open: 0, undecided: 1 }, progress: { done: 11, total: 11 }, allowedActions: [] });
    expect(await slips()).toBe(11);
    const weera = (await (await office.as('1009')).get('/api/home')).body;
    expect(weera.tasks.filter(({ kind }: { kind: string }) => kind === 'confirm-request')).toHaveLength(2);
    const [taken] = await rows(list.id, 'new');
    expect((await malee.get(`/api/loan-requests/${taken!.subjectId}`)).body).toMatchObject({ status: 'checked-out', openingBalance: { deniedAt: null }, place: expect.anything() });
    const left = (await malee.get(`/api/list-imports/${list.id}/refused.csv`).expect(200)).text.trim().split('\n');
    expect(left).toHaveLength(2);
    expect(left[1]).toMatch(/รัตนา พงษ์ไพร.*12: ยังไม่ได้เลือกว่าหมายถึงใคร/);
  });

  it('is decided later too, and how it is read cannot change any more', async () => {
    const [, rattana] = await rows(list.id, 'review');
    await choose(list.id, rattana!.id, office.build.person('1016')).expect(200);
    expect((await takeAll(list.id)).counts).toMatchObject({ applied: 12, undecided: 0 });
    expect((await step(list.id, 'acceptance')).counts).toMatchObject({ applied: 12 });
    expect((await malee.patch(`/api/list-imports/${list.id}`, { columns: [] })).body.code).toBe('list-import.accepted');
    expect(await slips()).toBe(12);
  });
});

describe('the same book sent again, now as a workbook', () => {
  it('changes nothing, what was chosen by hand included, though the office opens earlier by now', async () => {
    await (await office.as('1013')).put('/api/settings/counter.opens-at', { value: '08:00', reason: 'เวลาทำการใหม่' }).expect(200);
    const list = await send(await xlsx(book), 'สมุดยืม.xlsx');
    expect(list).toMatchObject({ format: 'xlsx', sheet: 'ยืมพัสดุ', headerRow: 2, missing: [] });
    const { counts } = await step(list.id, 'dry-run');
    expect(counts).toMatchObject({ rows: 12, new: 0, unchanged: 12, refused: 0, review: 0, open: 0 });
    expect((await malee.post(`/api/list-imports/${list.id}/acceptance`)).body.code).toBe('list-import.nothing-open');
    expect(await slips()).toBe(12);
  });
});

describe('rows that cannot come in', () => {
  it('are each told with line, column, value and reason, and come back as a file that is mended and sent again', async () => {
    const idle = await office.build.asset({ className: 'พัดลม', lendable: 0 });
    const [fan, drone, lamp] = [await office.build.asset({ className: 'พัดลมไอน้ำ' }), await office.build.asset({ className: 'โดรน' }), await office.build.asset({ className: 'โคมไฟ' })];
    const row = (number: string, more: Partial<Record<number, string>> = {}): BookRow => ['', 'ของ', '1', 'นายวีระ ทองดี', '', '15/02/2569', '30/09/2569', 'สำนักงานใหญ่', ''].map((cell, index) => more[index] ?? (index === 0 ? number : cell)) as BookRow;
    const file = [row('ไม่มีเลขนี้'), row(idle.number), row(book[0]![0]), row(fan.number, { 5: '32/13/2569' }), row(fan.number, { 6: '' }), row(fan.number, { 3: 'นางสาวมาลี ศรีสุข' }), row(drone.number), row(drone.number), row(lamp.number, { 5: '06/07/2569' })];
    const list = await send(Buffer.from(csv(file)), 'ต้องแก้.csv');
    expect((await step(list.id, 'dry-run')).counts).toMatchObject({ rows: 9, new: 1, refused: 7, unchanged: 1 });
    const why = (await rows(list.id, 'refused')).map(({ line, problems: [problem] }) => [line, problem!.column, problem!.value, problem!.code]);
    expect(why).toEqual([
      [2, 'เลขครุภัณฑ์', 'ไม่มีเลขนี้', 'opening.unknown-thing'], [3, 'เลขครุภัณฑ์', idle.number, 'opening.not-lendable'], [5, 'วันที่ยืม', '32/13/2569', 'import.cell-not-understood'], [6, 'กำหนดคืน', null, 'import.cell-missing'],
      [7, 'ผู้ยืม', 'นางสาวมาลี ศรีสุข', 'opening.own'], [9, 'เลขครุภัณฑ์', drone.number, 'list-import.repeated'], [10, 'วันที่ยืม', '06/07/2569', 'opening.since-not-past'],
    ]);
    const text = (await malee.get(`/api/list-imports/${list.id}/refused.csv`)).text;
    expect(text.trim().split('\n')).toHaveLength(8);
    await takeAll(list.id);
    const mended = text.replace('32/13/2569', '13/02/2569');
    const again = await send(Buffer.from(mended), 'แก้แล้ว.csv');
    expect(again.columns.at(-1)!.field).toBe('refusedFor');
    expect((await step(again.id, 'dry-run')).counts).toMatchObject({ new: 1, refused: 5, unchanged: 1 });
    expect((await takeAll(again.id)).counts).toMatchObject({ applied: 1 });
  });

  it('are refused at the last moment too, when the thing went out in between', async () => {
    const thing = await office.build.asset({ className: 'เลื่อยไฟฟ้า' });
    const list = await send(Buffer.from(csv([[thing.number, 'เลื่อย', '1', 'นายวีระ ทองดี', '', '15/02/2569', '30/09/2569', 'สำนักงานใหญ่', '']])), 'เลื่อย.csv');
    const noted = (await step(list.id, 'dry-run')).notes;
    const body = { thing: thing.number, personId: office.build.person('1015'), sinceOn: '2026-03-01', dueOn: '2026-09-30', siteId: office.build.sites.office };
    await malee.post('/api/opening-balances', body).expect(201);
    const taken = await takeAll(list.id);
    expect(taken.counts).toMatchObject({ applied: 0, refused: 1, open: 0 });
    expect([noted.map(({ code, count }) => [code, count]), taken.notes]).toEqual([[['date-from-buddhist', 1]], noted]);
    expect((await rows(list.id, 'refused'))[0]!.problems[0]).toMatchObject({ code: 'checkouts.thing-already-out' });
  });
});

describe('whose book it is', () => {
  it('belongs to whoever sent it: another storekeeper, an administrator and an employee do not see it', async () => {
    const list = await send(Buffer.from(csv(book)), 'ของมาลี.csv');
    for (const [who, status] of [['1006', 404], ['1013', 404], ['1008', 404]] as const) expect((await (await office.as(who)).get(`/api/list-imports/${list.id}`)).status).toBe(status);
    expect((await (await office.as('1006')).get('/api/list-imports?kind=opening')).body.items).toEqual([]);
    for (const who of ['1008', '1013', '1004']) expect((await (await office.as(who)).upload('/api/list-imports?kind=opening', Buffer.from(csv(book)), 'x.csv')).status).toBe(403);
  });

  it('is closed with the opening balance', async () => {
    const list = await send(Buffer.from(csv(book)), 'ช้าไป.csv');
    await (await office.as('1004')).put('/api/opening-balances/closure').expect(200);
    expect((await malee.post(`/api/list-imports/${list.id}/dry-run`)).body.code).toBe('opening.closed');
    expect((await malee.upload('/api/list-imports?kind=opening', Buffer.from(csv(book)), 'x.csv')).body.code).toBe('opening.closed');
  });
});
