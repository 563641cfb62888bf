import { describe, expect, it } from '@jest/globals';
import { guessColumns } from './column-guess.rules.js';
import { findHeadings } from './header-row.rules.js';
import { HEADER_PATTERNS } from './header-words.js';

const guess = (headers: string[], samples: string[][] = []): (string | null)[] => guessColumns(headers, samples, HEADER_PATTERNS);
const rowsOf = (...rows: string[][]) => rows.map((cells, index) => ({ line: index + 1, cells }));

describe('guessColumns', () => {
  it.each([
    ['เลขครุภัณฑ์', 'number'], ['รหัสครุภัณฑ์', 'number'], ['หมายเลขครุภัณฑ์', 'number'], ['เลขที่หรือรหัส', 'number'], ['Asset No.', 'number'], ['Asset Tag', 'number'], ['เลขที่สินทรัพย์ (GFMIS)', 'gfmisNumber'],
    ['รายการ', 'description'], ['ชื่อครุภัณฑ์', 'description'], ['Description', 'description'], ['Item', 'description'], ['ยี่ห้อ', 'brand'], ['Make', 'brand'], ['รุ่น', 'model'], ['Model No.', 'model'],
    ['หมายเลขเครื่อง', 'serial'], ['Serial No.', 'serial'], ['S/N', 'serial'], ['วันที่ได้มา', 'acquiredOn'], ['วัน เดือน ปี', 'acquiredOn'], ['ว.ด.ป.', 'acquiredOn'], ['Purchase date', 'acquiredOn'],
    ['ราคาต่อหน่วย\n(บาท)', 'unitPrice'], ['ราคา/หน่วย', 'unitPrice'], ['Price', 'unitPrice'], ['มูลค่ารวม', 'totalPrice'], ['จำนวน', 'quantity'], ['Qty', 'quantity'], ['หน่วยนับ', 'unitWord'], ['ผู้ขาย', 'seller'], ['Vendor', 'seller'],
    ['ประเภทเงิน', 'fundKind'], ['วิธีการได้มา', 'acquiredWay'], ['หน่วยงาน', 'unit'], ['Dept.', 'unit'], ['ผู้รับผิดชอบ', 'responsiblePerson'], ['ที่เก็บ', 'place'], ['Location', 'place'], ['ห้อง', 'room'],
    ['สภาพ', 'condition'], ['Status', 'condition'], ['ประเภท', 'className'], ['หมายเหตุ', 'note'], ['ลำดับที่', 'sequence'], ['เหตุที่ไม่รับ (Sujarit)', 'refusedFor'], ['สีของเครื่อง', null], ['', null],
  ])('%j is %s', (header, field) => expect(guess([header])).toEqual([field]));

  it('gives each field to the surest heading', () => expect(guess(['รายละเอียด', 'รายการ', 'ราคา', 'ราคาต่อหน่วย'])).toEqual([null, 'description', null, 'unitPrice']));
  it('takes "No." over 1, 2, 3 as a running number, over anything else not', () => {
    expect(guess(['No.', 'Code'], [['1', '2', '3'], ['A-7', 'B-8', 'C-9']])).toEqual(['sequence', 'number']);
    expect(guess(['ID', 'Name'], [['1', '2'], ['x', 'y']])).toEqual([null, 'description']);
    expect(guess(['รหัสครุภัณฑ์', 'Name'], [['1', '2'], ['x', 'y']])).toEqual(['number', 'description']);
  });
});

describe('findHeadings', () => {
  const HEAD = ['เลขครุภัณฑ์', 'รายการ', 'ราคา'];
  it('passes titles over and drops the numbers of the columns', () => {
    const found = findHeadings(rowsOf(['ทะเบียนคุมทรัพย์สิน', 'ทะเบียนคุมทรัพย์สิน', 'ทะเบียนคุมทรัพย์สิน'], HEAD, ['(1)', '(2)', '(3)'], ['A-1', 'โต๊ะ', '500']), null, HEADER_PATTERNS);
    expect(found).toMatchObject({ line: 2, height: 1, headers: HEAD, rows: [{ line: 4 }] });
  });
  it('joins two rows, a group reaching over the blanks beside it', () => {
    const found = findHeadings(rowsOf(['เลขครุภัณฑ์', 'รายการ', 'ราคา', ''], ['', '', 'ต่อหน่วย', 'รวม'], ['A-1', 'โต๊ะ', '500', '500']), null, HEADER_PATTERNS);
    expect(found).toMatchObject({ line: 1, height: 2, headers: ['เลขครุภัณฑ์', 'รายการ', 'ราคา ต่อหน่วย', 'ราคา รวม'], rows: [{ line: 3 }] });
  });
  it('finds none in a file without', () => expect(findHeadings(rowsOf(['7440-001-0001', 'โต๊ะ', '500'], ['7440-001-0002', 'เก้าอี้', '600']), null, HEADER_PATTERNS)).toMatchObject({ line: 0, headers: ['คอลัมน์ 1', 'คอลัมน์ 2', 'คอลัมน์ 3'] }));
  it('takes the person’s word', () => expect(findHeadings(rowsOf(HEAD, ['ก', 'ข', 'ค'], ['x', 'y', 'z']), 2, HEADER_PATTERNS)).toMatchObject({ line: 2, headers: ['ก', 'ข', 'ค'], rows: [{ line: 3 }] }));
});
