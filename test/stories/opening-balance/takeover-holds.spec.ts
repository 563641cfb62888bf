import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { LoanRequestView } from '../../../src/shared/api/loans/loan-requests.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { body, decide, INSIDE, look, send } from '../../support/loans/asking.js';

type Held = [requestId: string, startsAt: string, endsAt: string, quantity: number];
const ASKED = { purpose: 'ถ่ายภาพกิจกรรมวิชาการต่อเนื่อง', dueAt: '2026-08-05T16:30:00+07:00' };
const [NOW, DUE, LATER] = ['2026-07-06T02:00:00.000Z', '2026-07-20T09:30:00.000Z', '2026-08-05T09:30:00.000Z'];

/** What is out with Weera since February is promised to the request that takes its place: whatever happens on the way, neither twice nor not at all. */
describe('a request for what is out already', () => {
  let office: Office;
  let [somchai, malee, thana, kitti, weera, chan, sakchai]: Client[] = [];
  beforeAll(async () => {
    office = await Office.open();
    office.clock.set('2026-07-06 09:00');
    [somchai, malee, thana, kitti, weera, chan, sakchai] = await Promise.all(['1004', '1005', '1006', '1007', '1009', '1015', '1013'].map((who) => office.as(who)));
  });
  afterAll(() => office.close());

  async function openingOf(thing: string, by = weera!, number = '1009', more: object = {}): Promise<string> {
    const said = { thing, personId: office.build.person(number), sinceOn: '2026-02-10', dueOn: '2026-07-20', siteId: office.build.sites.office, ...more };
    const { requestId } = (await malee!.post('/api/opening-balances', said).expect(201)).body as { requestId: string };
    await by.post(`/api/loan-requests/${requestId}/confirmation`).expect(201);
    return requestId;
  }
  const takeOver = (openingId: string, by = weera!) => by.post(`/api/opening-balances/${openingId}/takeover`, ASKED);
  const asked = async (openingId: string, by = weera!): Promise<LoanRequestView> => (await takeOver(openingId, by).expect(201)).body as LoanRequestView;
  const holds = async (entryId: string): Promise<Held[]> => (await office.reader.query<{ requestId: string; startsAt: string; endsAt: string; quantity: number }>(sql`
    select l.request_id, h.starts_at, h.ends_at, h.quantity from holds h join loan_request_lines l on l.id = h.line_id where h.entry_id = ${entryId} order by h.starts_at, h.ends_at desc`))
    .map(({ requestId, startsAt, endsAt, quantity }) => [requestId, startsAt, endsAt, quantity]);
  const back = (tag: string, quantity = 1) => thana!.post('/api/returns', { lines: [{ tag, quantity, condition: 'normal' }], returnedBy: 'ผู้ยืม' });

  it('that is sent back stays for the same thing and borrower; what else is mended goes on, and the promise stands', async () => {
    const [camera, like] = [await office.build.asset({ className: 'กล้องถ่ายภาพ' }), await office.build.asset({ className: 'กล้องวิดีโอ' })];
    const opening = await openingOf(camera.number);
    const { id } = await asked(opening);
    await decide(kitti!, id, { outcome: 'send-back', reason: 'ขอเหตุผลเพิ่ม' }).expect(201);
    for (const other of [{ lines: [{ assetId: like.id }] }, { lines: [{ assetId: camera.id }, { assetId: like.id }] }, { borrower: { kind: 'employee', personId: office.build.person('1015') } }]) {
      const refused = await weera!.patch(`/api/loan-requests/${id}`, other);
      expect([refused.status, refused.body.code]).toEqual([409, 'opening.ask-for-the-same']);
    }
    await weera!.patch(`/api/loan-requests/${id}`, { lines: [{ assetId: camera.id }], purpose: 'ถ่ายภาพงานวิชาการตามแผนปี 2569' }).expect(200);
    await weera!.post(`/api/loan-requests/${id}/submission`).expect(201);
    await decide(kitti!, id).expect(201);
    expect(await holds(camera.entryId)).toEqual([[opening, NOW, DUE, 1], [id, DUE, LATER, 1]]);
    expect(await holds(like.entryId)).toEqual([]);
  });

  it('is asked once, also when the button is pressed again and again', async () => {
    for (let round = 0; round < 5; round += 1) {
      const projector = await office.build.asset({ className: 'โปรเจกเตอร์' });
      const opening = await openingOf(projector.number);
      const replies = await Promise.all(Array.from({ length: 4 }, () => takeOver(opening)));
      expect(replies.map(({ status, body: { code } }) => [status, code]).sort()).toEqual([[201, undefined], [409, 'opening.asked-already'], [409, 'opening.asked-already'], [409, 'opening.asked-already']]);
      expect(await office.reader.query(sql`select request_id from opening_takeovers where opening_id = ${opening}`)).toHaveLength(1);
    }
  });

  it('is no hindrance to who brings the rest back, though others were promised what came back before', async () => {
    const chairs = await office.build.pool({ className: 'เก้าอี้บุนวม', quantity: 10 });
    const opening = await openingOf(chairs.tag, chan!, '1015', { quantity: 7 });
    const { id } = await asked(opening, chan!);
    await decide(somchai!, id).expect(201);
    await back(chairs.tag, 3).expect(201);
    const between = await send(weera!, [{ entryId: chairs.entryId, quantity: 6 }], { ...INSIDE(office), startsAt: '2026-07-06T13:00:00+07:00', dueAt: '2026-07-10T16:30:00+07:00' });
    await decide(somchai!, between.id).expect(201);
    const rest = await back(chairs.tag, 4);
    expect([rest.status, rest.body.code]).toEqual([201, undefined]);
    expect([(await look(chan!, opening)).status, (await look(chan!, id)).status]).toEqual(['returned', 'approved']);
    expect(await holds(chairs.entryId)).toEqual([[between.id, '2026-07-06T06:00:00.000Z', '2026-07-10T09:30:00.000Z', 6], [id, DUE, LATER, 7]]);
  });

  it('needs no notice, for it is out already; once it is back, it is asked for as early as anything else', async () => {
    const set = await office.build.asset({ className: 'เครื่องเสียง' });
    const opening = await openingOf(set.number);
    await sakchai!.put('/api/settings/lending.notice-days', { value: 2, reason: 'คลังต้องเตรียมของ' }).expect(200);
    const ordinary = await weera!.post('/api/loan-requests', { ...body([{ assetId: (await office.build.asset()).id }], { ...INSIDE(office), startsAt: '2026-07-06T13:00:00+07:00' }), submit: true });
    expect(ordinary.body.code).toBe('loans.too-soon');
    const { id } = await asked(opening);
    await decide(kitti!, id, { outcome: 'send-back', reason: 'ขอเหตุผลเพิ่ม' }).expect(201);
    await weera!.post(`/api/loan-requests/${id}/submission`).expect(201);
    await decide(kitti!, id, { outcome: 'send-back', reason: 'ให้นำมาให้ตรวจสภาพก่อน' }).expect(201);
    await back(set.tag).expect(201);
    expect((await weera!.post(`/api/loan-requests/${id}/submission`)).body.code).toBe('loans.too-soon');
  });
});
