import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { readRows } from '../../../src/cli/read-rows.js';
import { PERSON_COLUMNS, UNIT_COLUMNS } from '../../../src/people/import/import-columns.rules.js';
import { PersonImportService } from '../../../src/people/import/person-import.service.js';
import { UnitImportService } from '../../../src/people/import/unit-import.service.js';
import { Office } from '../../support/app.js';

const UNITS = 'รหัส,ต้นสังกัด,ชื่อหน่วยงาน,ตำแหน่งหัวหน้า\n11,1,กองคลัง,ผู้อำนวยการกองคลัง\n111,11,งานพัสดุ,\n1,,เทศบาลตำบลตัวอย่าง,ปลัดเทศบาล\n99,98,งานลอย,\n';
const PEOPLE = [
  'รหัสพนักงาน,คำนำหน้า,ชื่อ,นามสกุล,ตำแหน่ง,สังกัด,ประเภท,ผู้รับผิดชอบ,โทรศัพท์,วันสิ้นสุดสัญญา',
  'c1,นาย,ดำ,ขยัน,คนงาน,งานพัสดุ,พนักงานจ้างเหมา,k1,-,30 ก.ย. 2570',
  'k1,นาง,ขาว,สะอาด,นักวิชาการพัสดุ,111,ข้าราชการ,,02-111,',
  'k2,นาย,แดง,เดือด,นักวิชาการ,กองที่ไม่มี,ข้าราชการ,,,',
  'k3,นาย,เขียว,,นักวิชาการ,11,ข้าราชการ,,,',
  'c2,นาย,ฟ้า,ใส,คนงาน,11,ลูกจ้างชั่วคราว,,,',
].join('\n');

let office: Office;
const units = async (text: string, isDryRun = false) => office.app.get(UnitImportService).import(await readRows(Buffer.from(text), UNIT_COLUMNS), isDryRun);
const people = async (text: string, isDryRun = false) => office.app.get(PersonImportService).import(await readRows(Buffer.from(text), PERSON_COLUMNS), isDryRun);
const count = async (): Promise<number> => (await office.reader.one<{ n: number }>(sql`select count(*) as n from people`))!.n;

beforeAll(async () => {
  office = await Office.open({ cast: false });
});
afterAll(() => office.close());

describe('units from a file', () => {
  it('come in any order, the agency included; a row without its parent is reported', async () => {
    const report = await units(UNITS);
    expect(report).toMatchObject({ created: 3, changed: 0, unchanged: 0, refused: [{ line: 5, column: 'parentCode', value: '98', code: 'list-import.unit-unknown' }] });
    const rows = await office.reader.query<{ code: string; headTitle: string }>(sql`select code, head_title from units order by path`);
    expect(rows.find((row) => row.code === '111')?.headTitle).toBe('หัวหน้างานพัสดุ');
  });

  it('change nothing the second time, and only what changed the third', async () => {
    expect(await units(UNITS)).toMatchObject({ created: 0, changed: 0, unchanged: 3 });
    expect(await units(UNITS.replace('ผู้อำนวยการกองคลัง', 'หัวหน้ากองคลัง'))).toMatchObject({ created: 0, changed: 1, unchanged: 2 });
  });
});

describe('a row of units without a parent', () => {
  it('is the agency where code or name agree, and is refused otherwise: the agency keeps its name', async () => {
    const report = await units('รหัส,ต้นสังกัด,ชื่อหน่วยงาน\n12,,กองช่าง\n13,,กองการศึกษา\n');
    expect(report).toMatchObject({ created: 0, changed: 0 });
    expect(report.refused.map(({ line, column, code }) => [line, column, code])).toEqual([[2, 'parentCode', 'import.cell-missing'], [3, 'parentCode', 'import.cell-missing']]);
    expect(await office.reader.query(sql`select code, name from units where parent_id is null`)).toEqual([{ code: '1', name: 'เทศบาลตำบลตัวอย่าง' }]);
    expect(await units('รหัส,ต้นสังกัด,ชื่อหน่วยงาน\n01,,เทศบาลตำบล  ตัวอย่าง\n', true)).toMatchObject({ changed: 0, refused: [{ line: 2 }] });
    expect(await units('รหัส,ต้นสังกัด,ชื่อหน่วยงาน\n01,,เทศบาลตำบลตัวอย่าง\n', true)).toMatchObject({ changed: 1, refused: [] });
  });
});

describe('people from a file', () => {
  it('are first tried without writing anything', async () => {
    expect(await people(PEOPLE, true)).toMatchObject({ created: 2 });
    expect(await count()).toBe(0);
  });

  it('come by headings in Thai, with Buddhist dates; each bad row names its line, column and value', async () => {
    const report = await people(PEOPLE);
    expect(report).toMatchObject({ created: 2, changed: 0 });
    expect(report.refused.map(({ line, column, value, code }) => [line, column, value, code])).toEqual([
      [4, 'unit', 'กองที่ไม่มี', 'list-import.unit-unknown'], [5, 'familyName', '', 'import.cell-missing'], [6, '', '', 'people.officer-needed'],
    ]);
    const dam = await office.reader.one(sql`select leaving_on, employment, phone from people where staff_number = 'c1'`);
    expect(dam).toEqual({ leavingOn: '2027-09-30', employment: 'contract', phone: null });
  });

  it('change nothing the second time, and keep who is missing from the file', async () => {
    expect(await people(PEOPLE)).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
    const moved = PEOPLE.split('\n').filter((line) => !line.startsWith('c1')).join('\n').replace('สะอาด', 'สะอาดดี');
    expect(await people(moved)).toMatchObject({ created: 0, changed: 1, unchanged: 0 });
    expect(await count()).toBe(2);
  });

  it('are refused whole where no heading is known', async () => {
    await expect(people('a,b,c\n1,2,3\n')).rejects.toThrow('names the columns');
  });
});
