import sharp from 'sharp';
import type { RegisterImportView } from '../../../../src/shared/api/register-import.js';
import { csvOf, fixture } from '../../../stories/register-import/register-files.js';
import type { PeopleAct } from './people-act.js';

const LONG = 'เครื่องคอมพิวเตอร์โน้ตบุ๊กสำหรับงานประมวลผลข้อมูลขนาดใหญ่พร้อมกระเป๋าและอุปกรณ์ต่อพ่วงครบชุดสำหรับวิทยากร';

/** What the agency owns: lendable, idle, broken, disposed of, unnumbered, pooled, with a cancelled sticker. */
export async function stockTheRegister(people: PeopleAct) {
  const { build } = people.office;
  const notebooks = await inTurn(6, (n) => build.asset(n === 0 ? { description: LONG, accessoriesJson: '["สายชาร์จ","กระเป๋า","เมาส์ไร้สาย"]' } : {}));
  const cameras = await inTurn(4, () => build.asset({ className: 'กล้องถ่ายภาพ', unit: 'supplies', priceSatang: 3_200_000 }));
  const projectors = await inTurn(2, () => build.asset({ className: 'โปรเจกเตอร์', unit: 'pr', priceSatang: 4_590_000 }));
  const speaker = await build.asset({ className: 'เครื่องเสียงเคลื่อนที่', unit: 'supplies', priceSatang: 7_900_000 });
  const broken = await build.asset({ className: 'จอภาพ', unit: 'supplies', condition: 'damaged' });
  const idle = await build.asset({ className: 'โต๊ะทำงาน', unit: 'supplies', lendable: 0, priceSatang: 450_000 });
  for (const condition of ['in-repair', 'lost', 'awaiting-disposal', 'disposed'] as const) await build.asset({ className: 'พัดลม', unit: 'central', condition, lendable: 0 });
  const chairs = await build.pool({ quantity: 120 });
  const tents = await build.pool({ className: 'เต็นท์ผ้าใบขนาดใหญ่สำหรับงานกลางแจ้ง', quantity: 4, unitWord: 'หลัง' });
  const unnumbered = await people.post('1005', '/api/assets', { description: 'เครื่องเคลือบบัตร', unitId: build.unit('supplies') });
  const { revokedTag } = await people.post<{ revokedTag: string }>('1005', `/api/tags/${notebooks[5]!.tag}/revocation`, { reason: 'ป้ายหลุดลอก' });
  await addPhoto(people, notebooks[0]!.id);
  return { notebooks, cameras, projectors, speaker, broken, idle, chairs, tents, unnumbered, revokedTag };
}
export type Stock = Awaited<ReturnType<typeof stockTheRegister>>;

/** A first register taken in with rows refused, one undone the same day, one only looked at, one checked. */
export async function importRegisters(people: PeopleAct) {
  const upload = (bytes: Buffer, name: string) => people.upload<RegisterImportView>('1005', '/api/register-imports', bytes, name);
  const step = (id: string, what: string) => people.post<RegisterImportView>('1005', `/api/register-imports/${id}/${what}`);
  const row = (number: string, name: string) => [number, name, '1/10/2560', '1,500', 'งานพัสดุ', 'ใช้งานได้', ''];
  const done = await upload(fixture('thai-874.csv'), 'ทะเบียนคุมทรัพย์สิน ปีงบประมาณ 2569.csv');
  await step(done.id, 'dry-run');
  await step(done.id, 'acceptance');
  const undone = await upload(csvOf([row('พ-001', 'พัดลมตั้งพื้น')]), 'พัดลม.csv');
  await step(undone.id, 'dry-run');
  await step(undone.id, 'acceptance');
  await step(undone.id, 'undo');
  const checked = await upload(csvOf([row('พ-002', 'เครื่องฟอกอากาศ'), row('พ-002', 'เครื่องฟอกอากาศ')]), 'เครื่องฟอกอากาศ.csv');
  await step(checked.id, 'dry-run');
  const uploaded = await upload(fixture('mac-equipment.csv'), 'equipment.csv');
  return { done: done.id, undone: undone.id, checked: checked.id, uploaded: uploaded.id };
}

async function addPhoto(people: PeopleAct, assetId: string): Promise<void> {
  const picture = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#4a78b8' } }).jpeg().toBuffer();
  const { id: photoFileId } = await people.upload('1005', '/api/files?kind=photo', picture, 'notebook.jpg');
  const { version } = await people.get<{ version: number }>('1005', `/api/assets/${assetId}`);
  await people.put('1005', `/api/assets/${assetId}/photo`, { photoFileId, version });
}

export async function inTurn<T>(count: number, make: (n: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let n = 0; n < count; n += 1) made.push(await make(n));
  return made;
}
