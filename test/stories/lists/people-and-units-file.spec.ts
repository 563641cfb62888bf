import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { ListImportView, ListRowView } from '../../../src/shared/api/lists/list-imports.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { windows874 } from './old-book.js';

let office: Office;
let sakchai: Client;
const UNITS = ['รหัสหน่วยงาน,รหัสต้นสังกัด,ชื่อหน่วยงาน,ตำแหน่งหัวหน้า', '411,41,งานห้องสมุด,', '1,,สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง,ผู้อำนวยการสำนักงาน', '41,1,กลุ่มบริการ,ผู้อำนวยการกลุ่มบริการ', '99,98,งานลอย,', '411,41,งานซ้ำ,'].join('\n');
const PEOPLE = [
  'ที่,รหัสพนักงาน,ชื่อ - สกุล,ตำแหน่ง,สังกัด,ประเภทบุคลากร,ผู้รับผิดชอบ,โทรศัพท์,วันสิ้นสุดสัญญา', '1,3001,นายดำรง ขยันยิ่ง,พนักงานบริการ,411,จ้างเหมา,3002,,30 ก.ย. 2570', '2,3002,น.ส.ขาวผ่อง สะอาดตา,บรรณารักษ์,งานห้องสมุด,ข้าราชการ,,02-111-1111,',
  '3,3003,นางแดง,นักวิชาการ,41,ข้าราชการ,,,', '4,3004,นายเขียว ใบไม้,นักวิชาการ,หน่วยที่ไม่มี,ข้าราชการ,,,', '5,1008,นางสาวพิมพ์ชนก แสงทองคำ,นักวิชาการคอมพิวเตอร์ชำนาญการ,กลุ่มเทคโนโลยีดิจิทัล,ข้าราชการ,,,', '6,3002,นางขาวผ่อง สะอาดตา,บรรณารักษ์,411,ข้าราชการ,,,',
].join('\n');

const send = async (kind: string, bytes: Buffer, who = sakchai): Promise<ListImportView> => (await who.upload(`/api/list-imports?kind=${kind}`, bytes, `${kind}.csv`).expect(201)).body as ListImportView;
const step = async (id: string, what: string, who = sakchai): Promise<ListImportView> => (await who.post(`/api/list-imports/${id}/${what}`).expect(200)).body as ListImportView;
const rows = async (id: string, outcome: string, who = sakchai): Promise<ListRowView[]> => (await who.get(`/api/list-imports/${id}/rows?outcome=${outcome}`).expect(200)).body.items as ListRowView[];
const why = async (id: string, who = sakchai) => (await rows(id, 'refused', who)).map(({ line, problems: [problem] }) => [line, problem!.column, problem!.value, problem!.code]);

beforeAll(async () => {
  office = await Office.open();
  sakchai = await office.as('1013');
});
afterAll(() => office.close());

describe('units that Sakchai sends as a file', () => {
  it('are checked, then taken in whatever order they stand; a bad row is told', async () => {
    const { id, columns, encoding } = await send('units', windows874(UNITS));
    expect([encoding, columns.map(({ field }) => field)]).toEqual(['windows-874', ['code', 'parentCode', 'name', 'headTitle']]);
    expect((await step(id, 'dry-run')).counts).toMatchObject({ rows: 5, new: 2, changed: 1, refused: 2 });
    expect(await office.reader.query(sql`select id from units where code is not null`)).toEqual([]);
    expect(await why(id)).toEqual([[5, 'รหัสต้นสังกัด', '98', 'list-import.unit-unknown'], [6, 'รหัสหน่วยงาน', '411', 'list-import.repeated']]);
    expect((await rows(id, 'changed'))[0]).toMatchObject({ title: 'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง', changes: [{ field: 'code', from: null, to: '1' }] });
    expect((await step(id, 'acceptance')).counts).toMatchObject({ applied: 3, open: 0 });
    const library = await office.reader.one(sql`select u.name, u.head_title, p.code as parent from units u join units p on p.id = u.parent_id where u.code = '411'`);
    expect(library).toEqual({ name: 'งานห้องสมุด', headTitle: 'หัวหน้างานห้องสมุด', parent: '41' });
  });

  it('without a parent are the agency or nothing', async () => {
    const { id } = await send('units', Buffer.from('รหัสหน่วยงาน,รหัสต้นสังกัด,ชื่อหน่วยงาน\n51,,กลุ่มแผนงาน\n52,,กลุ่มคลัง'));
    expect((await step(id, 'dry-run')).counts).toMatchObject({ new: 0, changed: 0, refused: 2 });
    expect((await why(id)).map(([line, column, , code]) => [line, column, code])).toEqual([[2, 'รหัสต้นสังกัด', 'import.cell-missing'], [3, 'รหัสต้นสังกัด', 'import.cell-missing']]);
  });

  it('change nothing the second time', async () => {
    const { id } = await send('units', Buffer.from(UNITS));
    expect((await step(id, 'dry-run')).counts).toMatchObject({ new: 0, changed: 0, unchanged: 3, refused: 2 });
  });
});

describe('people that Sakchai sends as a file', () => {
  let id = '';
  it('are read with the whole name in one cell', async () => {
    const list = await send('people', Buffer.from(PEOPLE));
    id = list.id;
    expect(list.columns.map(({ field }) => field)).toEqual(['sequence', 'staffNumber', 'fullName', 'position', 'unit', 'employment', 'responsibleOfficer', 'phone', 'leavingOn']);
    expect((await step(id, 'dry-run')).counts).toMatchObject({ rows: 6, new: 2, changed: 1, refused: 3 });
    expect(await why(id)).toEqual([[4, null, null, 'import.cell-missing'], [5, 'สังกัด', 'หน่วยที่ไม่มี', 'list-import.unit-unknown'], [7, 'รหัสพนักงาน', '3002', 'list-import.repeated']]);
    expect(await office.reader.query(sql`select id from people where staff_number like '3%'`)).toEqual([]);
  });

  it('come in, and an empty cell takes nothing away from who is known', async () => {
    expect((await rows(id, 'changed'))[0]).toMatchObject({ changes: [{ field: 'familyName', from: 'แสงทอง', to: 'แสงทองคำ' }, { field: 'position', from: 'นักวิชาการคอมพิวเตอร์', to: 'นักวิชาการคอมพิวเตอร์ชำนาญการ' }] });
    expect((await step(id, 'acceptance')).counts).toMatchObject({ applied: 3 });
    const come = await office.reader.query(sql`select p.staff_number, p.title, p.given_name, p.family_name, p.employment, p.leaving_on, p.phone, o.staff_number as officer from people p left join people o on o.id = p.responsible_officer_id
      where p.staff_number in ('1008', '3001', '3002') order by p.staff_number`);
    expect(come).toEqual([
      { staffNumber: '1008', title: 'นางสาว', givenName: 'พิมพ์ชนก', familyName: 'แสงทองคำ', employment: 'officer', leavingOn: null, phone: '02-000-0000', officer: null },
      { staffNumber: '3001', title: 'นาย', givenName: 'ดำรง', familyName: 'ขยันยิ่ง', employment: 'contract', leavingOn: '2027-09-30', phone: null, officer: '3002' },
      { staffNumber: '3002', title: 'น.ส.', givenName: 'ขาวผ่อง', familyName: 'สะอาดตา', employment: 'officer', leavingOn: null, phone: '02-111-1111', officer: null },
    ]);
    const { id: again } = await send('people', Buffer.from(PEOPLE));
    expect((await step(again, 'dry-run')).counts).toMatchObject({ new: 0, changed: 0, unchanged: 3, refused: 3 });
  });

  it('keep their title where the file writes none', async () => {
    const { id: untitled } = await send('people', Buffer.from('รหัสพนักงาน,ชื่อ - สกุล,ตำแหน่ง,สังกัด\n3002,ขาวผ่อง สะอาดตา,บรรณารักษ์,411\n'));
    expect((await step(untitled, 'dry-run')).counts).toMatchObject({ changed: 0, unchanged: 1 });
  });

  it('who are not in the file stay', async () => {
    expect((await office.reader.one<{ n: number }>(sql`select count(*) as n from people where disabled_at is null`))!.n).toBe(20);
  });

  it('need their columns: a file without them is not checked', async () => {
    const list = await send('people', Buffer.from('รหัส,ชื่อเล่น\n1,ก้อย\n2,ต้อม\n'));
    expect(list.missing).toEqual(expect.arrayContaining(['staffNumber', 'position', 'unit', 'givenName']));
    expect((await sakchai.post(`/api/list-imports/${list.id}/dry-run`)).body.code).toBe('list-import.columns-missing');
    expect((await sakchai.patch(`/api/list-imports/${list.id}`, { columns: [{ index: 0, field: 'sinceOn' }] })).body.code).toBe('list-import.field-unknown');
    const chosen = (await sakchai.patch(`/api/list-imports/${list.id}`, { columns: [{ index: 0, field: 'staffNumber' }] }).expect(200)).body as ListImportView;
    expect(chosen.missing).toEqual(['position', 'unit', 'givenName']);
    expect((await send('people', Buffer.from('รหัส,ชื่อเล่น\n3,ตุ๊ก\n'))).columns[0]).toMatchObject({ field: 'staffNumber' });
  });
});

describe('an administrator of the branch alone', () => {
  let fah: Client;
  beforeAll(async () => {
    const post = { kind: 'administrator', personId: office.build.person('1018'), unitId: office.build.unit('branch'), fromOn: '2026-01-01', orderNumber: '9/2569', orderedOn: '2026-01-01' };
    await sakchai.post('/api/posts', post).expect(201);
    await sakchai.patch(`/api/units/${office.build.unit('branch')}`, { code: '7' }).expect(200);
    fah = await office.as('1018');
  });

  it('takes in people and units of the branch, and of no other', async () => {
    const people = await send('people', Buffer.from(['รหัสพนักงาน,ชื่อ,นามสกุล,ตำแหน่ง,หน่วยงาน', '7001,ใหม่,สาขา,พนักงาน,7', '7002,ใหม่,ส่วนกลาง,พนักงาน,41', '1008,พิมพ์ชนก,ย้ายมา,พนักงาน,7', '1017,เดช,กล้าหาญ,หัวหน้าศูนย์,7'].join('\n')), fah);
    expect((await step(people.id, 'dry-run', fah)).counts).toMatchObject({ new: 1, changed: 1, refused: 2 });
    expect(await why(people.id, fah)).toEqual([[3, 'หน่วยงาน', '41', 'list-import.not-yours'], [4, 'รหัสพนักงาน', '1008', 'list-import.not-yours']]);
    const units = await send('units', Buffer.from(['รหัสหน่วยงาน,รหัสต้นสังกัด,ชื่อหน่วยงาน', '71,7,งานสาขาหนึ่ง', '42,1,กลุ่มใหม่', '41,7,กลุ่มบริการ', '1,,ยึดหน่วยงาน'].join('\n')), fah);
    expect((await step(units.id, 'dry-run', fah)).counts).toMatchObject({ new: 1, changed: 0, refused: 3 });
    expect((await why(units.id, fah)).map(([line, , , code]) => [line, code])).toEqual([[3, 'list-import.not-yours'], [4, 'list-import.not-yours'], [5, 'list-import.not-yours']]);
    await step(units.id, 'acceptance', fah);
    expect((await office.reader.one<{ name: string }>(sql`select name from units where parent_id is null`))!.name).toBe('สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง');
  });

  it('moves no letters of who has power beyond the branch', async () => {
    const audits = { kind: 'auditor', personId: office.build.person('1017'), unitId: office.build.unit('agency'), fromOn: '2026-01-01', orderNumber: '9/2569', orderedOn: '2026-01-01' };
    await sakchai.post('/api/posts', audits).expect(201);
    const file = ['รหัสพนักงาน,ชื่อ,นามสกุล,ตำแหน่ง,หน่วยงาน,อีเมล', '1017,เดช,กล้าหาญ,หัวหน้าศูนย์,7,fah@elsewhere.example', '7003,ขวัญ,ใจดี,พนักงาน,7,kwan@agency.example'].join('\n');
    const { id } = await send('people', Buffer.from(file), fah);
    expect((await step(id, 'dry-run', fah)).counts).toMatchObject({ new: 1, changed: 0, refused: 1 });
    expect(await why(id, fah)).toEqual([[2, 'อีเมล', 'fah@elsewhere.example', 'people.more-power']]);
    await step(id, 'acceptance', fah);
    expect(await office.reader.query(sql`select email from people where staff_number in ('1017', '7003') order by staff_number`)).toEqual([{ email: null }, { email: 'kwan@agency.example' }]);
  });

  it('shares no list with anybody, and an employee or storekeeper brings in none', async () => {
    const { id } = await send('people', Buffer.from(PEOPLE), fah);
    expect((await sakchai.get(`/api/list-imports/${id}`)).status).toBe(404);
    for (const who of ['1005', '1008']) expect((await (await office.as(who)).upload('/api/list-imports?kind=units', Buffer.from(UNITS), 'x.csv')).status).toBe(403);
  });
});
