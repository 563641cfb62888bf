import { describe, expect, it } from '@jest/globals';
import { columnsOf, employmentOf, PERSON_COLUMNS, UNIT_COLUMNS } from './import-columns.rules.js';

describe('columns of a list of people', () => {
  it('are known by Thai and English headings, however they are spaced', () => {
    expect([...columnsOf(['ลำดับ', 'รหัสพนักงาน', ' คำนำหน้า', 'ชื่อ', 'นามสกุล', 'ตำแหน่ง', 'สังกัด'], PERSON_COLUMNS)]).toEqual([
      [1, 'staffNumber'], [2, 'title'], [3, 'givenName'], [4, 'familyName'], [5, 'position'], [6, 'unit'],
    ]);
    expect([...columnsOf(['Staff_Number', 'First Name', 'SURNAME', 'E-mail'], PERSON_COLUMNS).values()]).toEqual(['staffNumber', 'givenName', 'familyName', 'email']);
    expect([...columnsOf(['code', 'parent_code', 'name', 'head_title'], UNIT_COLUMNS).values()]).toEqual(['code', 'parentCode', 'name', 'headTitle']);
  });

  it('tell officers from contract and temporary staff', () => {
    expect(['', 'ข้าราชการ', 'พนักงานราชการ', 'officer'].map(employmentOf)).toEqual(Array(4).fill('officer'));
    expect(['พนักงานจ้างเหมาบริการ', 'contract', 'ลูกจ้างชั่วคราว', 'อื่น ๆ'].map(employmentOf)).toEqual(['contract', 'contract', 'temporary', null]);
  });
});
