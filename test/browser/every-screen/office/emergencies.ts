import sharp from 'sharp';
import { at } from './first-week.js';
import type { PeopleAct } from './people-act.js';

/** Sunday and Monday morning: things that left on an officer's word, and one that waits at the counter. */
export async function emergencies(people: PeopleAct) {
  const { build } = people.office;
  const ask = async (by: string, purpose: string, startsAt = at(19, '18:00')) => {
    const { id: assetId, tag } = await build.asset({ className: 'เครื่องปั่นไฟ', unit: 'supplies', priceSatang: 2_850_000 });
    return { tag, request: await people.ask(by, [{ assetId }], { startsAt, dueAt: at(24, '16:30'), purpose }) };
  };
  const leave = async ({ tag, request }: Awaited<ReturnType<typeof ask>>, reason: string): Promise<void> => {
    const ink = await sharp({ create: { width: 320, height: 120, channels: 3, background: '#fff' } }).png().toBuffer();
    const { id: signature } = await people.upload('1005', '/api/files?kind=signature', ink, 'signature.png');
    const emergency = { officerId: build.person('1002'), reachedBy: 'phone', reason };
    await people.post('1005', `/api/loan-requests/${request.id}/emergency-checkout`, { lines: [{ tag, condition: 'normal' }], receipt: { signature }, emergency });
  };
  people.at('2026-07-19 19:00');
  const [flood, party] = [await ask('1015', 'ไฟส่องสว่างศูนย์พักพิงผู้ประสบอุทกภัย'), await ask('1009', 'งานเลี้ยงรุ่น')];
  await leave(flood, 'น้ำท่วมฉับพลัน ต้องเปิดศูนย์พักพิงคืนนี้ ติดต่อหัวหน้างานพัสดุไม่ได้');
  await leave(party, 'ผู้ยืมแจ้งว่าต้องใช้เช้าวันจันทร์');
  people.at('2026-07-20 08:20');
  await people.post('1004', `/api/loan-requests/${party.request.id}/ratification`, { outcome: 'refused', reason: 'ไม่ใช่การใช้ในราชการ' });
  const wanted = await ask('1015', 'สำรองไฟห้องประชุม', at(20, '09:30'));
  return { urgent: flood.request, refused: party.request, wanted: wanted.request, wantedTag: wanted.tag };
}
