import { newId } from '../../../../src/database/ids.js';
import { newSecretCode } from '../../../../src/getting-in/codes/secret-code.js';
import { hashPassword } from '../../../../src/people/passwords/password-hash.js';
import type { OneTimeCodeKind } from '../../../../src/shared/codes/code-vocab.js';
import type { PeopleAct } from './people-act.js';

export const PASSWORD = 'ใบยืม-และ-กุญแจ-12';

/** Orders in force, coming, lapsed and revoked, one of them for longer loans; places, holidays and settings of the agency's own; somebody shut out. */
export async function giveDuties(people: PeopleAct) {
  const { build } = people.office;
  const admin = '1013';
  const agency = build.unit('agency');
  const order = (given: object) => people.post(admin, '/api/orders', {
    capacity: 'delegated', orderedOn: '2026-07-01', fromOn: '2026-07-01', untilOn: '2026-09-30', postKind: 'head-of-agency', unitId: agency, toPersonId: build.person('1002'), ...given,
  });
  await order({ number: '45/2569', scope: { outside: true, borrowerKinds: ['employee'] }, ceilingSatang: 5_000_000 });
  await order({ number: '46/2569', capacity: 'acting-vacant', postKind: 'head-of-unit', unitId: build.unit('branch'), toPersonId: build.person('1003'), untilOn: '2026-07-10' });
  await order({ number: '47/2569', capacity: 'acting-for', postKind: 'head-of-unit', unitId: build.unit('pr'), toPersonId: build.person('1015'), fromOn: '2026-08-01', untilOn: '2026-08-31' });
  const revoked = await order({ number: '48/2569', postKind: 'head-of-unit', unitId: build.unit('academic'), toPersonId: build.person('1009') });
  await people.put(admin, `/api/orders/${revoked.id}/revocation`, { reason: 'ออกคำสั่งฉบับใหม่แทน' });
  await exceptions(people);
  const gone = await people.post(admin, '/api/people', {
    staffNumber: '2001', title: 'นาย', givenName: 'สมหมาย', familyName: 'ใจดี', position: 'นักวิชาการศึกษาปฏิบัติการ', unitId: build.unit('academic'), employment: 'officer',
  });
  await people.put(admin, `/api/people/${gone.id}/disablement`);
  await people.post(admin, '/api/rooms', { name: 'ห้องประชุมใหญ่ ชั้น 3', siteId: build.sites.office });
  await people.post(admin, '/api/stores', { name: 'คลังศูนย์สาขา', siteId: build.sites.branch, unitId: build.unit('branch'), hours: [{ weekday: 1, opensAt: '08:30', closesAt: '16:30' }, { weekday: 4, opensAt: '13:00', closesAt: '16:30' }] });
  await people.post(admin, '/api/holidays', { onDay: '2026-08-03', name: 'วันสถาปนาสำนักงาน' });
  await people.put(admin, '/api/settings/lending.longest-days', { value: 60, reason: 'ตามมติที่ประชุมผู้บริหาร ครั้งที่ 6/2569' });
  await people.put(admin, '/api/settings/paper.phone', { value: '02-000-1234 ต่อ 15', reason: 'เบอร์งานพัสดุ' });
  await people.put(admin, '/api/settings/agency.report-mail', { value: 'supply@example.go.th', reason: 'อีเมลงานพัสดุ' });
  await people.put(admin, '/api/settings/agency.kind', { value: 'small', reason: 'เริ่มใช้ระบบ' });
  await people.put(admin, '/api/settings/lending.grace-days', { value: 5, reason: 'ช่วงปิดงบประมาณ', effectiveFrom: '2026-10-01T00:00:00+07:00' });
  await people.put(admin, `/api/sites/${build.sites.branch}/counts-as-inside`, { value: true, reason: 'ย้ายศูนย์สาขามาอยู่ในรั้วเดียวกัน', effectiveFrom: '2026-10-01T00:00:00+07:00' });
  await people.put(admin, `/api/units/${build.unit('branch')}/head-title`, { value: 'ผู้อำนวยการศูนย์สาขา', reason: 'ประกาศแบ่งส่วนราชการภายใน ฉบับที่ 2', effectiveFrom: '2026-10-01T00:00:00+07:00' });
  await proposed(people);
  return { disabledId: gone.id };
}

/** By a storekeeper who was administrator as well when it was proposed. */
async function proposed({ office: { build, clock } }: PeopleAct): Promise<void> {
  const now = clock.iso();
  const row = { id: newId(), key: 'lending.approval-promised-days', valueJson: '3', effectiveFrom: now, authorId: build.person('1005'), reason: 'ผู้อำนวยการไปราชการบ่อย', recordedAt: now, needsSecond: 1 };
  await build.insert('settings', row);
  await build.insert('settings', { ...row, id: newId(), key: `store.hours/${build.store}`, valueJson: JSON.stringify([1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAt: '09:00', closesAt: '15:30' }))), reason: 'เจ้าหน้าที่ต้องออกตรวจพัสดุช่วงเช้า' });
  const [agency, person] = [build.unit('agency'), build.person('1009')];
  const paper = { orderedOn: '2026-07-03', fromOn: '2026-07-13', untilOn: '2026-09-30', postKind: null, title: null, isDeputy: false, capacity: null, ceilingSatang: null, scope: null, reason: null };
  const waits = (kind: string, storeId: string | null, facts: object) =>
    build.insert('authority_changes', { id: newId(), kind, personId: person, unitId: agency, storeId, factsJson: JSON.stringify({ ...paper, ...facts }), authorId: build.person('1005'), proposedAt: now });
  await waits('post-given', build.store, { number: '71/2569', postKind: 'storekeeper', title: 'เจ้าหน้าที่พัสดุ', isDeputy: true });
  await waits('order-recorded', null, { number: '72/2569', postKind: 'head-of-agency', capacity: 'delegated', ceilingSatang: 2_000_000, scope: { outside: true } });
  await waits('exception-recorded', null, { number: '73/2569', reason: 'ช่วงลาคลอดของเจ้าหน้าที่พัสดุอีกคน' });
}

async function exceptions(people: PeopleAct): Promise<void> {
  const order = (given: object) => people.post('1013', '/api/exception-orders', {
    orderedOn: '2026-07-01', fromOn: '2026-07-01', personId: people.office.build.person('1006'), reason: 'มีเจ้าหน้าที่พัสดุเพียงสองคน คนหนึ่งลาคลอด', ...given,
  });
  await order({ number: '7/2569' });
  await order({ number: '8/2569', personId: people.office.build.person('1005'), untilOn: '2026-07-10' });
  await order({ number: '10/2569', personId: people.office.build.person('1008'), lifts: 'lending-terms', reason: 'โครงการสำรวจภาคสนามทั้งไตรมาส' });
  const revoked = await order({ number: '9/2569', personId: people.office.build.person('1005') });
  await people.put('1013', `/api/exception-orders/${revoked.id}/revocation`, { reason: 'มีเจ้าหน้าที่เพิ่มแล้ว' });
}

/** Two have never been in, one with a card in hand; all others have the same password, นางรัตนา hers by a code of this morning. */
export async function letPeopleIn(people: PeopleAct): Promise<{ cardCode: string; spentCard: string }> {
  const { build, clock } = people.office;
  const passwordHash = await hashPassword(PASSWORD);
  for (const [number, personId] of build.people) {
    if (number !== '1012' && number !== '1014') await build.insert('credentials', { personId, passwordHash, setAt: clock.iso() });
  }
  const code = async (number: string, kind: OneTimeCodeKind, usedAt: string | null): Promise<string> => {
    const secret = await newSecretCode(12);
    const row = { id: newId(), personId: build.person(number), kind, codeHash: secret.hash, issuedAt: clock.iso(), issuedBy: build.person('1013'), expiresAt: '2026-08-18T17:00:00.000Z', usedAt };
    await build.insert('one_time_codes', row);
    return secret.code;
  };
  await code('1016', 'reset', clock.iso());
  return { cardCode: await code('1012', 'invitation', null), spentCard: await code('1009', 'invitation', clock.iso()) };
}

export const branchStorekeeper = (people: PeopleAct): Promise<unknown> => people.office.build.insert('posts', {
  id: newId(), kind: 'storekeeper', personId: people.office.build.person('1017'), unitId: people.office.build.unit('branch'), title: 'เจ้าหน้าที่พัสดุศูนย์สาขา', isDeputy: 0,
  fromOn: '2025-10-01', orderNumber: '9/2569', orderedOn: '2025-09-30', recordedAt: people.office.clock.iso(),
});
