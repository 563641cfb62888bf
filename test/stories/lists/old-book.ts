import exceljs from 'exceljs';
import type { Office } from '../../support/app.js';

export const HEADINGS = ['ลำดับ', 'เลขครุภัณฑ์', 'รายการ', 'จำนวน', 'ผู้ยืม', 'รหัสพนักงาน', 'วันที่ยืม', 'กำหนดคืน', 'สถานที่ใช้', 'หมายเหตุ'];

export type BookRow = [number: string, description: string, quantity: string, borrower: string, staffNumber: string, since: string, due: string, place: string, note: string];

/** Twelve loans of an old book as an officer keeps it: two names in doubt, one that nobody here bears. */
export async function twelveLoans({ build }: Office): Promise<BookRow[]> {
  const names = ['กล้องถ่ายภาพ', 'โปรเจกเตอร์', 'ลำโพงเคลื่อนที่', 'ไมโครโฟน', 'ขาตั้งกล้อง', 'จอภาพ', 'เครื่องบันทึกเสียง', 'แท็บเล็ต', 'เครื่องพิมพ์พกพา', 'สว่าน', 'เต็นท์'];
  const things: { number: string; name: string }[] = [];
  for (const name of names) things.push({ number: (await build.asset({ className: name })).number, name });
  await build.pool({ className: 'เก้าอี้พับ', quantity: 60 });
  const of = (n: number, borrower: string, staffNumber: string, since: string, place = 'สำนักงานใหญ่', note = ''): BookRow => [things[n]!.number, things[n]!.name, '1', borrower, staffNumber, since, '30/09/2569', place, note];
  return [
    of(0, 'นายวีระ ทองดี', '', '15/02/2569', 'สำนักงานใหญ่', 'สมุดยืมเล่ม 3 หน้า 12'),
    of(1, 'น.ส.พิมพ์ชนก  แสงทอง', '', '3 มี.ค. 69'),
    ['', 'เก้าอี้พับ', '20', '', '1015', '๑/๐๕/๒๕๖๙', '31 ก.ค. 2569', 'ศาลาประชาคมอำเภอ', 'งานประเพณี'],
    of(2, 'ชาญ ดีงาม', '', '2026-04-20'),
    of(3, 'นางนภา สุขใส', '1010', '12/05/2569', 'บ้านพักข้าราชการ'),
    of(4, 'นายเดช กล้าหาญ', '', '1/12/2568', 'อาคารศูนย์สาขา'),
    of(5, 'นางสาวสุดา แก้วใส', '', '8 มิถุนายน 2569'),
    of(6, 'นางวิไล รักษ์ดี', '', '20/05/2569'),
    of(7, 'นายกิตติ วัฒนา', '', '01/06/2569'),
    of(8, 'นายวีระ ทองดี้', '', '02/06/2569'),
    of(9, 'นางสาวรัตนา พงษ์ไพร', '', '03/06/2569'),
    of(10, 'นายสมหมาย ย้ายแล้ว', '', '04/06/2569'),
  ];
}

const numbered = (rows: readonly BookRow[]): string[][] => rows.map((row, index) => [String(index + 1), ...row]);

export function csv(rows: readonly BookRow[]): string {
  const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return [HEADINGS, ...numbered(rows)].map((row) => row.map(quoted).join(',')).join('\r\n');
}

/** As Excel on Thai Windows saves a CSV. */
export const windows874 = (text: string): Buffer =>
  Buffer.from([...text].map((letter) => (letter >= '\u0e01' && letter <= '\u0e5b' ? letter.charCodeAt(0) - 0x0e01 + 0xa1 : letter.charCodeAt(0))));

/** The same book as a workbook: a title over the table, dates in date cells where the book has them so. */
export async function xlsx(rows: readonly BookRow[]): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('ยืมพัสดุ');
  sheet.addRow(['บัญชียืมพัสดุค้างส่ง ปีงบประมาณ 2569']);
  sheet.mergeCells('A1:J1');
  sheet.addRow(HEADINGS);
  for (const row of numbered(rows)) sheet.addRow(row.map((cell, index) => (index === 6 && cell === '2026-04-20' ? new Date(Date.UTC(2026, 3, 20)) : cell)));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
