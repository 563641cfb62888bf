import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import exceljs from 'exceljs';

export const fixture = (name: string): Buffer => readFileSync(join('test/fixtures/register', name));

export const HEADINGS = ['เลขครุภัณฑ์', 'รายการ', 'วันที่ได้มา', 'ราคาต่อหน่วย', 'หน่วยงาน', 'สภาพ', 'หมายเหตุ'];

/** A CSV of these rows under the usual headings, in UTF-8 with its mark. */
export function csvOf(rows: readonly (readonly string[])[], headings: readonly string[] = HEADINGS): Buffer {
  const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return Buffer.from(`\ufeff${[headings, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`);
}

/** A printed register: a merged title, headings over two rows, a date cell, a number cell with its zeros by format. */
export async function mergedXlsx(): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('ทะเบียน');
  sheet.addRow(['ทะเบียนคุมทรัพย์สิน']);
  sheet.mergeCells('A1:F1');
  sheet.addRow(['เลขครุภัณฑ์', 'รายการ', 'ราคา', null, 'วันที่ได้มา', 'หน่วยงาน']);
  sheet.addRow([null, null, 'ต่อหน่วย', 'รวม', null, null]);
  for (const range of ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3', 'F2:F3']) sheet.mergeCells(range);
  sheet.addRow([12, 'กล้องถ่ายภาพ', 32000, 32000, new Date(Date.UTC(2021, 0, 31)), 'กลุ่มประชาสัมพันธ์']).getCell(1).numFmt = '0000';
  sheet.addRow(['7440-001-0009', { richText: [{ text: 'ขาตั้ง' }, { text: 'กล้อง' }] }, { formula: '100*20', result: 2000 }, 2000, '15/02/2564', 'กลุ่มประชาสัมพันธ์']);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** A workbook whose sheet unpacks to this many megabytes of nothing; `declared` may lie about it. */
export function zipBomb(megabytes: number, declared = megabytes * 1_000_000): Buffer {
  const data = deflateRawSync(Buffer.alloc(megabytes * 1_000_000, 32), { level: 9 });
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  for (const [header, at] of [[local, 4], [central, 6]] as const) {
    header.writeUInt16LE(20, at);
    header.writeUInt16LE(8, at + 4);
    header.writeUInt32LE(data.length, at + 14);
    header.writeUInt32LE(declared, at + 18);
    header.writeUInt16LE(name.length, at + 22);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + data.length, 16);
  return Buffer.concat([local, name, data, central, name, end]);
}
