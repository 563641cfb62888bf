import type { GuidelineCommentView, GuidelineView } from '../../../../src/shared/api/guideline/guidelines.js';
import type { Client } from '../../../support/as.js';
import { publishedGuideline } from '../../../support/guideline.js';
import type { PeopleAct } from './people-act.js';

/** A version in force that few have taken note of, and a draft that staff are asked about. */
export async function guideline(people: PeopleAct): Promise<{ current: string; draft: string }> {
  const { office } = people;
  const current = await publishedGuideline(office);
  const [somchai, pim, wira, chan] = [await office.as('1004'), await office.as('1008'), await office.as('1009'), await office.as('1005')];
  for (const client of [wira, chan]) await client.post(`/api/guidelines/${current.id}/acknowledgement`).expect(200);
  const draft = (await somchai.post('/api/guidelines').expect(201)).body as GuidelineView;
  await somchai.put(`/api/guidelines/${draft.id}/comment-period`, { untilOn: '2026-08-03' }).expect(200);
  const say = async (client: Client, section: string, words: string): Promise<GuidelineCommentView> =>
    (await client.post(`/api/guidelines/${draft.id}/comments`, { section, words }).expect(201)).body as GuidelineCommentView;
  const first = await say(pim, 'outside', 'ขอให้ระบุว่าแท็บเล็ตนำกลับบ้านได้หรือไม่ และใครเป็นผู้ออกใบอนุญาต');
  await say(wira, 'outside', 'งานออกพื้นที่ด่วน ขอให้บอกว่าใครอนุมัติแทนได้เมื่อผู้อำนวยการไม่อยู่');
  await somchai.post(`/api/guidelines/${draft.id}/comments/${first.id}/answer`, { outcome: 'adopted', words: 'เพิ่มย่อหน้าเรื่องใบอนุญาตแล้ว' }).expect(200);
  return { current: current.id, draft: draft.id };
}
