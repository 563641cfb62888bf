import { at, period } from './first-week.js';
import type { PeopleAct } from './people-act.js';
import type { Stock } from './register.js';

const AGENCY = { kind: 'agency' as const, organisation: 'องค์การบริหารส่วนตำบลตัวอย่างพัฒนา', contactName: 'นายสมศักดิ์ ใจเย็น', phone: '081-000-0000', letterNumber: 'ทต 5201/44', letterOn: '2026-07-15' };

/** 17 to 20 July: out, partly handed over, swapped, waiting to be fetched, due today. */
export async function running(people: PeopleAct, stock: Stock) {
  people.at('2026-07-17 09:00');
  const partly = await people.ask('1009', [{ entryId: stock.chairs.entryId, quantity: 60 }, { entryId: stock.tents.entryId, quantity: 2 }], { startsAt: at(17, '13:00'), dueAt: at(24, '16:30'), purpose: 'จัดงานมหกรรมการอ่านประจำปี' });
  const [chairLine, tentLine] = partly.lines;
  await people.decide('1004', partly, { outcome: 'approve', lines: [{ lineId: chairLine!.lineId, outcome: 'approve', quantity: 40 }, { lineId: tentLine!.lineId, outcome: 'approve', quantity: 1 }] });
  const swapped = await people.ask('1008', [{ assetId: stock.notebooks[1]!.id }], { startsAt: at(17, '13:00'), dueAt: at(20, '16:30'), purpose: 'ลงทะเบียนผู้เข้าอบรม' });
  await people.decide('1007', swapped);
  const waiting = await people.ask('1008', [{ entryId: stock.notebooks[0]!.entryId, quantity: 2 }], { ...period(20, 22), purpose: 'ประชุมเชิงปฏิบัติการจัดทำแผน' });
  await people.decide('1007', waiting);
  people.at('2026-07-17 13:10');
  await people.handOver('1005', '1009', partly, [{ tag: stock.chairs.tag, quantity: 25 }]);
  await people.handOver('1005', '1008', swapped, [{ tag: stock.notebooks[2]!.tag, swapReason: 'แบตเตอรี่ของเครื่องเดิมเสื่อม' }]);
  people.at('2026-07-17 13:20');
  await people.post('1009', `/api/loan-requests/${partly.id}/extensions`, { dueAt: at(27, '08:30'), reason: 'งานมหกรรมขยายถึงวันอาทิตย์ เก็บของเช้าวันจันทร์' });
  return { partly, swapped, waiting };
}

/** What waits in inboxes, and what was decided against, sent back, withdrawn or never sent. */
export async function waitingToBeDecided(people: PeopleAct, stock: Stock) {
  people.at('2026-07-17 14:00');
  const { build } = people.office;
  const camera = [{ assetId: stock.cameras[2]!.id }];
  const inside = await people.ask('1008', [{ entryId: stock.chairs.entryId, quantity: 30 }, ...camera], { ...period(22, 24), purpose: 'จัดประชุมคณะกรรมการ' });
  await people.ask('1015', camera, { ...period(22, 23), purpose: 'ถ่ายภาพกิจกรรมจิตอาสา' });
  const outside = await people.ask('1008', [{ assetId: stock.notebooks[3]!.id }], { ...period(27, 31), placeText: 'ศาลากลางจังหวัด', orderedBy: 'ผู้อำนวยการสำนักงาน', purpose: 'นำเสนอผลการดำเนินงาน' });
  const dear = await people.ask('1009', [{ assetId: stock.speaker.id }], { ...period(27, 31), placeText: 'สนามกีฬาจังหวัด', reference: 'ที่ ศธ 0210/150', purpose: 'งานเปิดโลกวิชาการ' });
  await people.opine('1010', dear, 'เห็นควรให้ยืม');
  const agency = await people.ask('1015', [{ entryId: stock.tents.entryId, quantity: 2 }], { ...period(27, 31), borrower: AGENCY, placeText: 'ลานหน้าที่ทำการองค์การบริหารส่วนตำบล', purpose: 'งานประเพณีประจำตำบล' });
  const outsider = { kind: 'outsider' as const, contactName: 'นางสาววิทยากร รับเชิญ', organisation: 'มหาวิทยาลัยตัวอย่าง', phone: '089-000-0000', sponsorId: build.person('1009') };
  const guest = await people.ask('1009', [{ assetId: stock.cameras[1]!.id }], { ...period(23, 23), borrower: outsider, purpose: 'บรรยายพิเศษ' });
  const behalf = await people.ask('1005', [{ entryId: stock.chairs.entryId, quantity: 5 }], { ...period(21, 22), borrower: { kind: 'employee', personId: build.person('1015') }, purpose: 'รับรองผู้มาติดต่อ' });
  const contract = await people.ask('1014', [{ entryId: stock.chairs.entryId, quantity: 8 }], { ...period(23, 24), purpose: 'จัดโต๊ะลงทะเบียน' });
  return { inside, outside, dear, agency, guest, behalf, contract, ...(await turnedDown(people, stock)) };
}

async function turnedDown(people: PeopleAct, stock: Stock) {
  const chairs = (quantity: number, purpose: string, wish: object = {}) => people.ask('1008', [{ entryId: stock.chairs.entryId, quantity }], { ...period(29, 31), purpose, ...wish });
  const sentBack = await chairs(10, 'จัดกิจกรรมกลุ่มย่อย');
  await people.decide('1004', sentBack, { outcome: 'send-back', reason: 'ขอให้ระบุห้องที่จะใช้ และแก้จำนวนให้ตรงกับผู้เข้าร่วม' });
  const rejected = await chairs(80, 'จัดงานเลี้ยง');
  await people.decide('1004', rejected, { outcome: 'reject', reason: 'ไม่ใช่การใช้ในราชการ' });
  const withdrawn = await chairs(4, 'ต้อนรับแขก', { dueAt: '2026-09-30T16:30:00+07:00' });
  await people.post('1008', `/api/loan-requests/${withdrawn.id}/withdrawal`, { reason: 'เลื่อนงานออกไปก่อน' });
  const draft = await chairs(12, 'ร่างไว้สำหรับงานเดือนหน้า', { submit: false });
  return { sentBack, rejected, withdrawn, draft };
}
