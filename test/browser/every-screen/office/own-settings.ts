import sharp from 'sharp';
import { newId } from '../../../../src/database/ids.js';
import type { PeopleAct } from './people-act.js';

const EMBLEM = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><circle cx="200" cy="200" r="190" fill="#f5c542" stroke="#7a1f2b" stroke-width="18"/>
  <path d="M200 70 L240 160 L340 165 L262 228 L290 325 L200 268 L110 325 L138 228 L60 165 L160 160 Z" fill="#7a1f2b"/></svg>`;

/** An emblem, and things that are lent for a week and asked for before. */
export async function ownSettings(people: PeopleAct): Promise<void> {
  const { build, clock } = people.office;
  const drone = await build.asset({ className: 'โดรนสำรวจ', unit: 'digital' });
  const admin = '1013';
  await people.put(admin, '/api/settings/lending.class-terms', { value: [{ classIds: [drone.classId], longestDays: 7, noticeDays: 3 }], reason: 'มีเครื่องเดียว หลายกลุ่มงานใช้' });
  const bytes = await sharp(Buffer.from(EMBLEM)).png().toBuffer();
  const id = newId();
  await build.insert('files', { id, kind: 'emblem', mime: 'image/png', size: bytes.length, bytes, uploadedBy: build.person(admin), uploadedAt: clock.iso() });
  await people.put(admin, '/api/settings/paper.emblem', { value: id, reason: 'ตราตามประกาศจัดตั้งสำนักงาน' });
}
