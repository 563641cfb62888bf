import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LoanRequestView } from '../../../src/shared/api/loans/loan-requests.js';
import type { PaperSheet } from '../../../src/shared/api/loans/paper.js';
import type { PaperShare } from '../../../src/shared/api/findings.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { decide, INSIDE, look, send } from '../../support/loans/asking.js';
import { pageOf, printed } from '../../support/loans/paper.js';
import { Post } from '../../support/notices/post.js';
import { handOver, Watcher } from '../../support/watcher.js';

describe('what comes of a paper approval', () => {
  let office: Office;
  let watcher: Watcher;
  let [pimchanok, kitti, malee, thana, somchai, anan]: Client[] = [];
  beforeAll(async () => {
    office = await Office.open();
    watcher = new Watcher(office);
    await enter();
  });
  afterAll(() => office.close());

  /** Sessions end when nobody works: two days later everybody signs in again. */
  const enter = async (): Promise<void> => {
    [pimchanok, kitti, malee, thana, somchai, anan] = await Promise.all(['1008', '1007', '1005', '1006', '1004', '1011'].map((who) => office.as(who)));
  };

  type Recorded = { request: LoanRequestView; thing: { id: string; tag: string } };
  /** นายกิตติ signs; whoever keeps the folder records it. */
  const onPaper = async (recorder: Client, quantity = 1): Promise<Recorded> => {
    const thing = quantity > 1 ? await office.build.pool({ unit: 'digital', quantity }) : await office.build.asset({ unit: 'digital' });
    const line = 'entryId' in thing && quantity > 1 ? { entryId: thing.entryId, quantity } : { assetId: thing.id };
    const request = await send(pimchanok!, [line], INSIDE(office));
    const memo = await printed(recorder, request.id);
    const sheet = (await recorder.get(`/api/loan-requests/${request.id}/paper-decision`).expect(200)).body as PaperSheet;
    expect(sheet).toMatchObject({ asked: 'approval', whyNot: null, signers: [{ name: 'นายกิตติ วัฒนา', capacity: 'holder' }] });
    const body = { outcome: 'approve', memoCode: memo.code, signedOn: sheet.latestOn, signerId: sheet.signers[0]!.personId, pageFileId: await pageOf(recorder) };
    await recorder.post(`/api/loan-requests/${request.id}/paper-decisions`, body).expect(201);
    return { request, thing };
  };
  const handingOver = async (by: Client, { request, thing }: Recorded, more: object = {}) => {
    const { body: code } = await pimchanok!.get(`/api/loan-requests/${request.id}/pick-up-code`).expect(200);
    return by.post(`/api/loan-requests/${request.id}/checkout`, { lines: [{ tag: thing.tag, condition: 'normal', ...more }], receipt: { code: code.code } });
  };
  const object = (id: string, by: Client = kitti!) => by.post(`/api/loan-requests/${id}/objection`, { reason: 'ข้าพเจ้าไม่ได้ลงนามฉบับนี้' });

  it('who recorded it neither hands it over nor takes it back; a colleague does, and nothing of it is a finding', async () => {
    const recorded = await onPaper(malee!);
    office.clock.set('2026-07-08 09:00');
    await enter();
    expect((await handingOver(malee!, recorded)).body.code).toBe('checkouts.own-recording');
    expect((await malee!.get(`/api/loan-requests/${recorded.request.id}/hand-over`).expect(200)).body.whyNot.code).toBe('checkouts.own-recording');
    expect((await look(malee!, recorded.request.id)).whyNot['check-out']?.code).toBe('checkouts.own-recording');
    expect((await handingOver(thana!, recorded)).status).toBe(201);
    const back = { lines: [{ tag: recorded.thing.tag, condition: 'normal' }], returnedBy: 'นางสาวพิมพ์ชนก แสงทอง' };
    expect((await malee!.post('/api/returns', back).expect(403)).body.code).toBe('returns.own-recording');
    await thana!.post('/api/returns', back).expect(201);
    await watcher.now();
    expect((await watcher.findings()).filter((one) => one.requestId === recorded.request.id)).toEqual([]);
  });

  it('under an exception order the recorder hands over, and the month’s list names it', async () => {
    const recorded = await onPaper(malee!);
    const order = await office.build.insert('exception_orders', {
      id: '00000000-0000-7000-8000-000000000001', number: '7/2569', orderedOn: '2026-07-01', personId: office.build.person('1005'), fromOn: '2026-07-01', untilOn: null, reason: 'มีเจ้าหน้าที่คนเดียว', recordedAt: office.clock.iso(), recordedBy: office.build.person('1013'),
    }).then(() => '7/2569');
    expect((await handingOver(malee!, recorded)).status).toBe(201);
    const list = (await anan!.get('/api/findings/exceptions?month=2026-07').expect(200)).body.items as { duties: string[]; orderNumber: string }[];
    expect(list).toContainEqual(expect.objectContaining({ duties: ['record', 'hand-over'], orderNumber: order }));
  });

  it('the approver objects before anything leaves: nothing is promised any more, and it waits for the decision again', async () => {
    const recorded = await onPaper(somchai!);
    const { id } = recorded.request;
    expect((await look(kitti!, id)).allowedActions).toContain('object');
    expect((await object(id, pimchanok!).expect(403)).body.code).toBe('paper.not-your-signature');
    const reopened = (await object(id).expect(201)).body as LoanRequestView;
    expect([reopened.status, reopened.lines[0]!.approvedQuantity, reopened.fetchBy]).toEqual(['submitted', null, null]);
    const events = reopened.timeline.map((one) => one.event);
    expect([events.filter((one) => one === 'submitted').length, events.includes('objected')]).toEqual([1, true]);
    expect((await thana!.post(`/api/loan-requests/${id}/checkout`, { lines: [{ tag: recorded.thing.tag, condition: 'normal' }], receipt: { photo: await pageOf(thana!) } })).body.code).toBe('checkouts.not-approved');
    expect((await object(id).expect(409)).body.code).toBe('paper.objected-already');
    const post = new Post(office);
    await post.turn();
    for (const who of ['1008', '1004']) expect((await post.told(who)).filter((one) => one.subjectId === id).map((one) => one.kind)).toContain('objected');
    await decide(kitti!, id).expect(201);
    await handOver(office, id, recorded.thing.tag);
  });

  it('the approver objects when part has left: the rest stays, and the auditor is asked about what is out', async () => {
    const recorded = await onPaper(somchai!, 4);
    expect((await handingOver(thana!, recorded, { quantity: 1 })).status).toBe(201);
    office.clock.forward({ minutes: 5 });
    expect(((await object(recorded.request.id).expect(201)).body as LoanRequestView).status).toBe('checked-out');
    expect((await handingOver(thana!, recorded, { quantity: 3 })).body.code).toBe('checkouts.approval-objected');
    await watcher.now();
    expect(await watcher.of(recorded.request.id, 'R01')).toMatchObject({ facts: { breach: 'objected' }, state: 'open' });
    expect((await object(recorded.request.id).expect(409)).body.code).toBe('paper.objected-already');
  });

  it('the auditor sees the share of paper by month, the longest way from page to program, and every objection; others do not', async () => {
    const share = (await anan!.get('/api/findings/paper-share').expect(200)).body as PaperShare;
    expect(share.months).toHaveLength(12);
    expect(share.months[0]).toEqual({ month: '2026-07', decided: 5, onPaper: 4, objected: 2, slowestDays: 0 });
    expect(share.months[1]).toEqual({ month: '2026-06', decided: 0, onPaper: 0, objected: 0, slowestDays: 0 });
    expect(share.objections.map((one) => one.hasLeft)).toEqual([true, false]);
    expect(share.objections[0]).toMatchObject({ kind: 'approval', outcome: 'approve', objection: 'ข้าพเจ้าไม่ได้ลงนามฉบับนี้', signedOn: '2026-07-08' });
    for (const other of [malee!, kitti!]) await other.get('/api/findings/paper-share').expect(403);
  });
});
