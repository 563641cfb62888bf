import type { PeopleAct } from './people-act.js';
import type { Stock } from './register.js';

export const at = (day: number, time: string): string => `2026-07-${String(day).padStart(2, '0')}T${time}:00+07:00`;
export const period = (from: number, due: number) => ({ startsAt: at(from, '08:30'), dueAt: at(due, '16:30') });

/** 6 to 14 July: what is overdue two weeks later, chased and not; what came back sound, broken and by an exception order; what nobody fetched. */
export async function firstWeek(people: PeopleAct, stock: Stock) {
  people.at('2026-07-06 10:00');
  const chased = await people.ask('1008', [{ assetId: stock.notebooks[0]!.id }], { purpose: 'อบรมครูเรื่องการผลิตสื่อการสอนด้วยเทคโนโลยีดิจิทัลสำหรับโรงเรียนขนาดเล็กในพื้นที่ห่างไกล', startsAt: at(6, '13:00'), dueAt: at(8, '16:30') });
  await people.decide('1007', chased);
  const silent = await people.ask('1009', [{ assetId: stock.cameras[0]!.id }], { ...period(7, 9), placeText: 'โรงเรียนบ้านหนองไผ่', reference: 'ที่ ศธ 0210/123', purpose: 'บันทึกภาพงานเปิดบ้านวิชาการ' });
  await people.opine('1010', silent, 'เป็นงานของกลุ่ม เห็นควรให้ยืม');
  await people.decide('1002', silent);
  const damaged = await people.ask('1015', [{ assetId: stock.projectors[0]!.id }], { ...period(7, 8), purpose: 'ฉายภาพในงานแถลงข่าว' });
  await people.decide('1016', damaged);
  const own = await people.ask('1006', [{ assetId: stock.cameras[1]!.id }], { ...period(7, 8), purpose: 'ถ่ายภาพครุภัณฑ์ประกอบทะเบียน' });
  await people.decide('1004', own);
  const unfetched = await people.ask('1008', [{ assetId: stock.cameras[2]!.id }], { ...period(7, 8), purpose: 'ถ่ายภาพบรรยากาศการประชุม' });
  await people.decide('1004', unfetched);
  const claimed = await people.ask('1015', [{ assetId: stock.projectors[1]!.id }], { ...period(7, 15), purpose: 'ฉายสื่อประชาสัมพันธ์งานเปิดบ้านวิชาการ' });
  await people.decide('1016', claimed);
  people.at('2026-07-06 13:05');
  await people.handOver('1005', '1008', chased, [{ tag: stock.notebooks[0]!.tag, condition: 'known-defect', note: 'ฝาหลังมีรอยขีดข่วน' }]);
  people.at('2026-07-07 09:00');
  await people.handOver('1005', '1009', silent, [stock.cameras[0]!].map(({ tag }) => ({ tag })));
  await people.handOver('1005', '1015', damaged, [stock.projectors[0]!].map(({ tag }) => ({ tag })));
  await people.handOver('1005', '1015', claimed, [stock.projectors[1]!].map(({ tag }) => ({ tag })));
  await people.handOver('1006', '1006', own, [stock.cameras[1]!].map(({ tag }) => ({ tag })));
  people.at('2026-07-08 15:00');
  const broken = await people.takeBack('1005', people.office.build.person('1015'), [{ tag: stock.projectors[0]!.tag, condition: 'new-damage', note: 'หลอดฉายแตก เสียงพัดลมดังผิดปกติ', accessories: [] }]);
  await people.takeBack('1006', people.office.build.person('1006'), [{ tag: stock.cameras[1]!.tag }]);
  await chases(people, chased);
  return { chased, silent, claimed, damaged, own, unfetched, brokenReturn: broken.id };
}

async function chases(people: PeopleAct, { id }: { id: string }): Promise<void> {
  people.at('2026-07-10 09:30');
  await people.post('1005', `/api/loan-requests/${id}/chases`, { channel: 'phone', note: 'รับสายแล้ว แจ้งว่าจะนำมาคืนวันจันทร์' });
  people.at('2026-07-14 10:00');
  await people.post('1006', `/api/loan-requests/${id}/chases`, { channel: 'memo', note: 'ส่งบันทึกข้อความถึงกลุ่มเทคโนโลยีดิจิทัล', memoNumber: 'ศธ 0210/55' });
}

/** Seen elsewhere: moved, not known, left unanswered, and one still open. */
export async function sightings(people: PeopleAct, stock: Stock) {
  const see = (tag: string, where: object) => people.post('1012', '/api/sightings', { tag, ...where });
  people.at('2026-07-08 11:00');
  const [moved, unknown] = [await see(stock.notebooks[3]!.tag, { siteId: people.office.build.sites.branch }), await see(stock.notebooks[4]!.tag, { place: 'ร้านกาแฟหน้าสำนักงาน', note: 'เปิดทิ้งไว้ไม่มีคนเฝ้า' })];
  await see(stock.speaker.tag, { place: 'วัดใกล้สำนักงาน' });
  await people.post('1005', `/api/sightings/${moved.id}/answer`, { answer: 'moved', note: 'ย้ายไปใช้ที่ศูนย์สาขาชั่วคราว' });
  await people.post('1005', `/api/sightings/${unknown.id}/answer`, { answer: 'unknown' });
  people.at('2026-07-20 08:40');
  await see(stock.cameras[3]!.tag, { place: 'หอประชุมโรงเรียนบ้านหนองไผ่', note: 'วางอยู่หลังเวที' });
}
