import exceljs from 'exceljs';
import sharp from 'sharp';

export interface FileGiven {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const GIVEN = ['สมชาย', 'สมหญิง', 'วิชัย', 'มาลี', 'ประเสริฐ', 'อรทัย', 'ณัฐพล', 'กานดา', 'สุรศักดิ์', 'พรทิพย์', 'ธนา', 'จันทร์เพ็ญ'];
const FAMILY = ['ใจดี', 'รุ่งเรือง', 'ทองสุข', 'แก้วมณี', 'ศรีสวัสดิ์'];
export const STORE = 'คลังพัสดุกลาง';
const isWoman = (i: number): boolean => i % 2 === 1;

/** The five units under the agency, in the order of their codes 10–50. */
export const UNITS = ['กลุ่มอำนวยการ', 'กลุ่มแผนงาน', 'กลุ่มส่งเสริมการเรียนรู้', 'กลุ่มเทคโนโลยีสารสนเทศ', 'กลุ่มนิเทศ'];

/** Sixty people, 5001–5060: twelve given names with each of five family names; the first twelve are of the first unit. */
export const staffNumber = (i: number): string => String(5001 + i);
export const nameOf = (i: number): string => `${isWoman(i) ? 'นางสาว' : 'นาย'}${GIVEN[i % 12]} ${FAMILY[Math.floor(i / 12)]}`;

async function xlsx(name: string, rows: (string | number)[][]): Promise<FileGiven> {
  const workbook = new exceljs.Workbook();
  workbook.addWorksheet('ข้อมูล').addRows(rows);
  return { name, mimeType: XLSX, buffer: Buffer.from(await workbook.xlsx.writeBuffer()) };
}

export const unitsFile = (): Promise<FileGiven> =>
  xlsx('หน่วยงาน.xlsx', [['รหัสหน่วยงาน', 'รหัสหน่วยงานต้นสังกัด', 'ชื่อหน่วยงาน', 'ชื่อตำแหน่งหัวหน้า'], ['00', '', 'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง', 'ผู้อำนวยการสำนักงาน'], ...UNITS.map((unit, i) => [String(10 * (i + 1)), '00', unit, `หัวหน้า${unit}`])]);

export const peopleFile = (): Promise<FileGiven> =>
  xlsx('บุคลากร.xlsx', [
    ['เลขประจำตัว', 'คำนำหน้า', 'ชื่อ', 'นามสกุล', 'ตำแหน่ง', 'หน่วยงาน', 'อีเมล'],
    ...Array.from({ length: 60 }, (_, i) => [
      staffNumber(i), isWoman(i) ? 'นางสาว' : 'นาย', GIVEN[i % 12]!, FAMILY[Math.floor(i / 12)]!, 'นักวิชาการ', UNITS[Math.floor(i / 12)]!, `p${staffNumber(i)}@agency.example`,
    ]),
  ]);

/** A register as offices keep it: 300 things, half of them in ranges of numbers, a title above the headings, dates of the Buddhist Era. */
export function registerFile(): Promise<FileGiven> {
  const single = (kind: string, code: string, count: number, unit: string, baht: string): string[][] =>
    Array.from({ length: count }, (_, i) => [`${code}-${String(i + 1).padStart(4, '0')}/64`, kind, '15 ก.พ. 64', baht, '1', 'เครื่อง', unit, 'ใช้งานได้', kind, STORE]);
  const range = (kind: string, code: string, from: number, to: number, unit: string, baht: string): string[] =>
    [`${code}-${String(from).padStart(4, '0')}/61 – ${String(to).padStart(4, '0')}/61`, kind, '03/08/2561', baht, String(to - from + 1), 'เครื่อง', unit, 'ใช้งานได้', kind, STORE];
  return xlsx('ทะเบียนคุมทรัพย์สิน.xlsx', [
    ['ทะเบียนคุมทรัพย์สิน สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง'],
    ['เลขครุภัณฑ์', 'รายการ', 'วันที่ได้มา', 'ราคาต่อหน่วย', 'จำนวน', 'หน่วยนับ', 'หน่วยงาน', 'สภาพ', 'ประเภท', 'ที่เก็บ'],
    ...single('คอมพิวเตอร์โน้ตบุ๊ก', '7440-001', 60, UNITS[0]!, '24,000.00'), ...single('กล้องถ่ายภาพ', '6720-002', 40, UNITS[0]!, '32,000'), ...single('เครื่องฉายภาพ', '6730-003', 50, UNITS[3]!, '18,500.00'),
    range('ไมโครโฟนไร้สาย', '5965-004', 1, 40, UNITS[0]!, '4,500'), range('แท็บเล็ต', '7440-005', 1, 60, UNITS[3]!, '12,900'), range('ลำโพงเคลื่อนที่', '5965-006', 11, 60, UNITS[0]!, '-'),
  ]);
}

/** Who had something before the first day, and whose name the old book spells otherwise. */
export const OUT_ALREADY = [13, 14, 16, 17, 18, 19, 20, 21, 22, 23, 25];
export const DOUBTFUL = 15;

/** The old loan book, typed off: twelve notebooks. */
export const openingFile = (): Promise<FileGiven> =>
  xlsx('สมุดยืมเดิม.xlsx', [
    ['เลขครุภัณฑ์', 'ผู้ยืม', 'ยืมตั้งแต่วันที่', 'กำหนดคืน', 'สถานที่ใช้', 'หมายเหตุ'],
    ...[nameOf(DOUBTFUL).replace('เรือง', 'เรื่อง'), ...OUT_ALREADY.map(nameOf)].map((name, i) => [`7440-001-${String(41 + i).padStart(4, '0')}/64`, name, '15/02/2569', '30 ก.ย. 2569', 'สำนักงานใหญ่', `เล่ม 3 หน้า ${i + 1}`]),
  ]);

/** Any photograph: what a phone makes of a signed page. */
export const photographOf = async (name: string): Promise<FileGiven> =>
  ({ name, mimeType: 'image/jpeg', buffer: await sharp({ create: { width: 900, height: 1200, channels: 3, background: '#f4f1e8' } }).jpeg().toBuffer() });
