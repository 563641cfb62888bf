import sql from 'sql-template-tag';
import type { OutageEntryView, OutagePadView, OutageSlipView } from '../../../../../src/shared/api/loans/outages.js';
import { pageOf } from '../../../../support/loans/paper.js';
import type { PeopleAct } from '../people-act.js';

/** Friday's power cut: one slip became a loan, one stands in conflict with it, one is spoiled and one was passed over; this morning the network is down again. */
export async function outages(people: PeopleAct): Promise<{ padId: string; entered: string; blankCode: string }> {
  const { build, transactions, reader } = people.office;
  const pad = await people.post<OutagePadView>('1005', '/api/outage-pads', { slips: 6 });
  await transactions.run((tx) => tx.run(sql`update outage_pads set printed_at = '2026-07-13T02:00:00.000Z' where id = ${pad.id}`));
  const { id: outageId } = await people.post('1004', '/api/outages', { startedAt: '2026-07-17T10:00:00+07:00', endedAt: '2026-07-17T14:00:00+07:00', reason: 'ไฟฟ้าดับทั้งอาคาร' });
  await people.post('1013', '/api/outages', { startedAt: '2026-07-20T08:30:00+07:00', reason: 'เครือข่ายล่ม' });
  const things = await Promise.all([['เครื่องขยายเสียง', 'ขย.76/2569'], ['ไมโครโฟนไร้สาย', 'ขย.77/2569']].map(async ([className, number]) => (await build.asset({ className: className!, number: number! })).number));
  const slip = async (nth: number): Promise<string> => (await people.get<OutageSlipView>('1005', `/api/outage-slips?number=${encodeURIComponent(`ขข. ${nth}/2569`)}`)).id;
  const enter = async (nth: number, more: object = {}): Promise<OutageEntryView> => people.post('1005', `/api/outage-slips/${await slip(nth)}/entry`, {
    outageId, personId: build.person('1008'), things: [{ thing: things[0] }], siteId: build.sites.office, happenedAt: '2026-07-17T11:00:00+07:00', dueAt: '2026-07-24T16:30:00+07:00', purpose: 'ประชุมชี้แจงครู',
    signerId: build.person('1007'), handedOverBy: build.person('1006'), pageFileId: await pageOf(await people.as('1005')), ...more,
  });
  const { requestId } = await enter(1);
  await enter(2, { personId: build.person('1009'), keepsConflict: true });
  await people.put('1005', `/api/outage-slips/${await slip(4)}/spoiling`, { reason: 'เขียนผิด ขีดฆ่าแล้ว' });
  const blank = await reader.one<{ code: string }>(sql`select code from outage_slips where number = 'ขข. 5/2569'`);
  return { padId: pad.id, entered: requestId!, blankCode: blank!.code };
}
