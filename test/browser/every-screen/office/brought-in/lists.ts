import type { ListImportView } from '../../../../../src/shared/api/lists/list-imports.js';
import { csv, twelveLoans, windows874, type BookRow } from '../../../../stories/lists/old-book.js';
import type { PeopleAct } from '../people-act.js';

const UNITS = 'รหัสหน่วยงาน,รหัสต้นสังกัด,ชื่อหน่วยงาน,ตำแหน่งหัวหน้า\n10,,สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง,ผู้อำนวยการสำนักงาน\n101,10,กลุ่มบริการประชาชน,ผู้อำนวยการกลุ่มบริการประชาชน\n999,998,งานที่ไม่มีต้นสังกัด,\n';
const PEOPLE = [
  'รหัสพนักงาน,ชื่อ-สกุล,ตำแหน่ง,สังกัด,ประเภทบุคลากร,ผู้รับผิดชอบ', '4001,นางสาวกนกวรรณ พรหมมาสถิตย์วัฒนา,นักวิชาการพัสดุปฏิบัติการ,งานพัสดุ,ข้าราชการ,', '4002,นายบุญส่ง มานะ,พนักงานบริการ,งานพัสดุ,จ้างเหมา,1005',
  '1015,นายชาญ ดีงาม,นักประชาสัมพันธ์ชำนาญการ,กลุ่มประชาสัมพันธ์,ข้าราชการ,', '4003,นายหลง ทาง,นักวิชาการ,กองที่ไม่มีในระบบ,ข้าราชการ,', '1007,นายกิตติ วัฒนา,ผู้อำนวยการกลุ่มเทคโนโลยีดิจิทัล,กลุ่มเทคโนโลยีดิจิทัล,,',
].join('\n');

/** Lists of every kind, at every stage: sent, checked, decided in part, taken with one row left behind. */
export async function lists(people: PeopleAct) {
  const send = async (as: string, kind: string, bytes: Buffer, name: string, ...steps: string[]): Promise<string> => {
    const { id } = await people.upload<ListImportView>(as, `/api/list-imports?kind=${kind}`, bytes, name);
    for (const step of steps) await people.post(as, `/api/list-imports/${id}/${step}`);
    return id;
  };
  const book = await twelveLoans(people.office);
  const broken: BookRow = ['7440-ไม่มีเลขนี้', 'เครื่องฉายภาพ', '1', 'นายวีระ ทองดี', '', '15/02/2569', '30/09/2569', 'สำนักงานใหญ่', ''];
  const noDue: BookRow = [book[4]![0], 'ไมโครโฟน', '1', 'นางนภา สุขใส', '', '15/02/2569', '', 'สำนักงานใหญ่', ''];
  const sent = await send('1005', 'opening', windows874(csv(book)), 'สมุดยืมพัสดุ เล่ม 3.csv');
  const doubtful = await send('1005', 'opening', windows874(csv([...book, broken, noDue])), 'สมุดยืมพัสดุ เล่ม 3 ทั้งเล่ม.csv', 'dry-run');
  const done = await send('1005', 'opening', Buffer.from(csv([[...book[10]!.slice(0, 3), 'นางรัตนา พงษ์ไพร', '', '03/06/2569', '30/09/2569', 'สำนักงานใหญ่', ''] as unknown as BookRow, broken])), 'สมุดยืมงานประชาสัมพันธ์.csv', 'dry-run', 'acceptance');
  return {
    opening: { sent, doubtful, done }, people: await send('1013', 'people', windows874(PEOPLE), 'บุคลากร ณ 1 กรกฎาคม 2569.csv', 'dry-run'), units: await send('1013', 'units', Buffer.from(UNITS), 'หน่วยงาน.csv', 'dry-run'),
  };
}
