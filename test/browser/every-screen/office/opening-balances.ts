import type { OpeningBalanceView } from '../../../../src/shared/api/loans/opening-balances.js';
import type { PeopleAct } from './people-act.js';

/** Two things of the old book: one that waits for its borrower's word, one that its borrower says is not with her. */
export async function openingBalances(people: PeopleAct): Promise<{ asked: string; denied: string }> {
  const { build } = people.office;
  const record = async (className: string, personId: string, note: string): Promise<string> => {
    const { number } = await build.asset({ className });
    const body = { thing: number, personId, sinceOn: '2026-03-02', dueOn: '2026-08-07', siteId: build.sites.office, note };
    return (await people.post<OpeningBalanceView>('1005', '/api/opening-balances', body)).requestId;
  };
  const asked = await record('ลำโพงเคลื่อนที่', build.person('1009'), 'อยู่ที่กลุ่มวิชาการ ตามสมุดยืมเล่ม 3');
  const denied = await record('ขาตั้งกล้อง', build.person('1008'), 'ตามสมุดยืมเล่ม 2');
  await people.put('1008', `/api/opening-balances/${denied}/denial`, { reason: 'ส่งคืนแล้วเมื่อเดือนเมษายน' });
  return { asked, denied };
}
