import type { LoanRequestView } from '../../../../src/shared/api/loans/loan-requests.js';
import type { LoanMemoList } from '../../../../src/shared/api/loans/paper.js';
import { pageOf } from '../../../support/loans/paper.js';
import { at } from './first-week.js';
import type { PeopleAct } from './people-act.js';
import type { Stock } from './register.js';

/** Friday's folder: something lies with the head, something came back to be recorded; two pages are recorded, and of one the head says that it is not so. */
export async function folder(people: PeopleAct, stock: Stock, { agency, inside }: { agency: LoanRequestView; inside: LoanRequestView }) {
  people.at('2026-07-17 14:40');
  const print = async (...requestIds: string[]) => (await people.post<LoanMemoList>('1005', '/api/memos', { requestIds })).items;
  const [, back] = await print(agency.id, inside.id);
  await people.post('1005', '/api/memos/back', { memoIds: [back!.id] });
  const onPaper = await signed(people, stock, 'จัดอบรมการใช้โปรแกรมบัญชี');
  const objected = await signed(people, stock, 'ทดสอบระบบประชุมทางไกล');
  await people.post('1007', `/api/loan-requests/${objected.id}/objection`, { reason: 'ลายมือชื่อในหน้านี้ไม่ใช่ของข้าพเจ้า' });
  return { onPaper, objected, memoCode: back!.code };
}

async function signed(people: PeopleAct, stock: Stock, purpose: string): Promise<LoanRequestView> {
  const request = await people.ask('1008', [{ entryId: stock.notebooks[0]!.entryId, quantity: 1 }], { startsAt: at(30, '08:30'), dueAt: at(31, '16:30'), purpose });
  const { items } = await people.post<LoanMemoList>('1005', '/api/memos', { requestIds: [request.id] });
  const page = { memoCode: items[0]!.code, signedOn: '2026-07-17', signerId: people.office.build.person('1007'), pageFileId: await pageOf(await people.as('1005')) };
  return people.post('1005', `/api/loan-requests/${request.id}/paper-decisions`, { outcome: 'approve', ...page });
}
