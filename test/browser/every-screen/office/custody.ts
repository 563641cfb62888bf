import sql from 'sql-template-tag';
import type { PeopleAct } from './people-act.js';

const PAPER = { documentKind: 'issue-slip', documentNumber: 'บ. 14/2569', documentOn: '2026-07-10' };
const DAYS = { startsOn: '2026-07-20', endsOn: '2026-07-24', place: 'โรงเรียนบ้านสวนสนาม อำเภอเมือง', reason: 'เก็บข้อมูลการส่งเสริมการอ่านในโรงเรียน' };

/** Things with people until further notice: accepted, waiting, denied, handed on, given back; permits waiting, in force and refused; somebody about to leave. */
export async function custody(people: PeopleAct) {
  const { office } = people;
  const given = async (to: string, given: object = {}) => {
    const thing = await office.build.asset({ className: 'แท็บเล็ต', brand: 'Acme', model: 'T2', ...given });
    const { id } = await people.post('1005', '/api/custodies', { assetId: thing.id, personId: office.build.person(to), ...PAPER });
    return { id, thing };
  };
  const accepted = async (to: string) => {
    const one = await given(to);
    await people.post(to, `/api/custodies/${one.id}/acceptance`);
    return one;
  };
  people.at('2026-07-16 10:00');
  const held = await accepted('1008');
  await office.transactions.run((tx) => tx.run(sql`update custodies set accepted_at = '2025-09-01T02:00:00.000Z', assigned_at = '2025-09-01T01:00:00.000Z' where id = ${held.id}`));
  const toAccept = await given('1015');
  const denied = await given('1009');
  await people.post('1009', `/api/custodies/${denied.id}/denial`, { note: 'ยังไม่ได้รับของ เข้าใจว่าอยู่ที่ห้องประชุมใหญ่' });
  const passed = await accepted('1008');
  const transfer = await people.post('1005', `/api/custodies/${passed.id}/transfer`, { personId: office.build.person('1016'), ...PAPER, documentKind: 'order', documentNumber: '77/2569' });
  const back = await accepted('1008');
  await people.post('1005', `/api/custodies/${back.id}/end`, { kind: 'given-back', condition: 'known-defect', reason: 'ย้ายไปใช้เครื่องใหม่' });
  const leaving = await accepted('1014');
  await office.transactions.run((tx) => tx.run(sql`update people set leaving_on = '2026-07-25' where id = ${office.build.person('1014')}`));
  return { held, toAccept, denied, passed, transferId: transfer.id, back, leaving, ...(await permits(people, held.id, passed.id)) };
}

async function permits(people: PeopleAct, heldId: string, passedId: string) {
  const ask = (days: object = {}, custodyIds = [heldId]) => people.post('1008', '/api/permits', { custodyIds, ...DAYS, ...days });
  const waiting = await ask({}, [heldId, passedId]);
  const granted = await ask();
  await people.post('1001', `/api/permits/${granted.id}/decision`, { outcome: 'grant' });
  const refused = await ask({ place: 'บ้านพัก' });
  await people.post('1001', `/api/permits/${refused.id}/decision`, { outcome: 'refuse', reason: 'ใช้ที่สำนักงานได้' });
  const row = await people.office.reader.one<{ code: string }>(sql`select verification_code as code from take_out_permits where id = ${granted.id}`);
  return { waitingPermit: waiting.id, grantedPermit: granted.id, refusedPermit: refused.id, permitCode: row!.code };
}
