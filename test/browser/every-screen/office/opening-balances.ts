import sql from 'sql-template-tag';
import type { OpeningBalanceView } from '../../../../src/shared/api/loans/opening-balances.js';
import type { PeopleAct } from './people-act.js';

/** Things of the old book: one that waits for its borrower's word, one that its borrower says is not with her, one that is kept past its days, one whose approved request waits at the counter. */
export async function openingBalances(people: PeopleAct): Promise<{ asked: string; denied: string; kept: string; opening: string; takeover: string }> {
  const { build } = people.office;
  const record = async (className: string, personId: string, note: string): Promise<string> => {
    const { number } = await build.asset({ className });
    const body = { thing: number, personId, sinceOn: '2026-03-02', dueOn: '2026-08-07', siteId: build.sites.office, note };
    return (await people.post<OpeningBalanceView>('1005', '/api/opening-balances', body)).requestId;
  };
  const asked = await record('ลำโพงเคลื่อนที่', build.person('1009'), 'อยู่ที่กลุ่มวิชาการ ตามสมุดยืมเล่ม 3');
  const denied = await record('ขาตั้งกล้อง', build.person('1008'), 'ตามสมุดยืมเล่ม 2');
  await people.put('1008', `/api/opening-balances/${denied}/denial`, { reason: 'ส่งคืนแล้วเมื่อเดือนเมษายน' });
  const kept = await record('เครื่องฉายแผ่นใส', build.person('1014'), 'ตามสมุดยืมเล่ม 1');
  const opening = await record('กล้องวิดีโอ', build.person('1015'), 'ตามสมุดยืมเล่ม 4');
  await people.post('1014', `/api/loan-requests/${kept}/confirmation`);
  await people.post('1015', `/api/loan-requests/${opening}/confirmation`);
  await people.office.transactions.run((tx) => tx.run(sql`update opening_balances set regularise_by = '2026-07-15T17:00:00.000Z' where request_id = ${kept}`));
  const { id: takeover } = await people.post<{ id: string }>('1015', `/api/opening-balances/${opening}/takeover`, { purpose: 'บันทึกวิดีโองานสัปดาห์วิทยาศาสตร์ต่อเนื่อง', dueAt: '2026-08-21T16:30:00+07:00' });
  await people.post('1007', `/api/loan-requests/${takeover}/decisions`, { outcome: 'approve' });
  return { asked, denied, kept, opening, takeover };
}
