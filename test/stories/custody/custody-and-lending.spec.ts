import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CustodyView } from '../../../src/shared/api/custody/custodies.js';
import { Office } from '../../support/app.js';
import { approvedSlip } from '../../support/approved.js';
import type { Client } from '../../support/as.js';
import { handedOver } from '../../support/handed-over.js';

const PAPER = { documentKind: 'order', documentNumber: '77/2569', documentOn: '2026-07-01' } as const;

/** Custody and lending exclude each other, from whichever side one comes. */
describe('a thing in custody is not lent', () => {
  let office: Office;
  let [malee, chan, wira, kitti, pimchanok]: Client[] = [];

  beforeAll(async () => {
    office = await Office.open();
    [malee, chan, wira, kitti, pimchanok] = await Promise.all(['1005', '1015', '1009', '1007', '1008'].map((who) => office.as(who)));
  });
  afterAll(() => office.close());

  const give = (assetId: string) => malee!.post('/api/custodies', { assetId, personId: office.build.person('1015'), ...PAPER });
  const accepted = async (assetId: string): Promise<CustodyView> => {
    const { body: custody } = await give(assetId).expect(201);
    return (await chan!.post(`/api/custodies/${custody.id}/acceptance`).expect(201)).body;
  };
  const body = (line: object, submit = true): object => ({
    borrower: { kind: 'employee' }, lines: [line], purpose: 'ประชุมวิชาการ', siteId: office.build.sites.office, startsAt: '2026-07-07T02:00:00.000Z', dueAt: '2026-07-07T09:00:00.000Z', submit,
  });

  it('nor is a thing on loan, or promised, given into custody', async () => {
    const out = await office.build.asset({ className: 'กล้อง' });
    await handedOver(office, [{ line: { assetId: out.id, entryId: out.entryId }, tag: out.tag }], { number: 'ก. 1' });
    expect((await give(out.id).expect(409)).body.code).toBe('custody.out-on-loan');
    const promised = await office.build.asset({ className: 'กล้อง' });
    await approvedSlip(office, [{ assetId: promised.id, entryId: promised.entryId }], { number: 'ก. 2' });
    expect((await give(promised.id).expect(409)).body.code).toBe('custody.promised');
  });

  it('nor the last of a kind of which one is promised', async () => {
    const [one, other] = [await office.build.asset({ className: 'เครื่องฉาย' }), await office.build.asset({ className: 'เครื่องฉาย' })];
    await approvedSlip(office, [{ entryId: one.entryId }], { number: 'ก. 3' });
    await give(one.id).expect(201);
    expect((await give(other.id).expect(409)).body.code).toBe('custody.promised');
  });

  it('is refused when it is asked for, and when a request sent before is decided', async () => {
    const { id: assetId } = await office.build.asset({ className: 'แท็บเล็ต' });
    await office.build.asset({ className: 'แท็บเล็ต' });
    const { body: asked } = await wira!.post('/api/loan-requests', body({ assetId })).expect(201);
    await accepted(assetId);
    expect((await wira!.post('/api/loan-requests', body({ assetId })).expect(409)).body.code).toBe('loans.not-lendable');
    const requestId = asked.requests[0].id;
    const { body: inbox } = await kitti!.get('/api/inbox').expect(200);
    expect(JSON.stringify(inbox.items.find((one: { requestId: string }) => one.requestId === requestId))).toContain('loans.thing-unfit');
    expect((await kitti!.post(`/api/loan-requests/${requestId}/decisions`, { outcome: 'approve' }).expect(409)).body.code).toBe('loans.thing-unfit');
  });

  it('is not handed over on a slip by kind, nor swapped for what was approved', async () => {
    const [held, free] = [await office.build.asset({ className: 'ลำโพง' }), await office.build.asset({ className: 'ลำโพง' })];
    const slip = await approvedSlip(office, [{ entryId: held.entryId }], { number: 'ก. 4' });
    await accepted(held.id);
    const { body: code } = await pimchanok!.get(`/api/loan-requests/${slip.id}/pick-up-code`).expect(200);
    const hand = (tag: string) => malee!.post(`/api/loan-requests/${slip.id}/checkout`, { lines: [{ tag, condition: 'normal' }], receipt: { code: code.code } });
    expect((await hand(held.tag).expect(409)).body.code).toBe('checkouts.thing-not-lendable');
    await hand(free.tag).expect(201);
  });

  it('and seen elsewhere it asks nobody; what the storekeeper knew to be in custody is given from there', async () => {
    const { id: assetId, tag } = await office.build.asset({ className: 'ไมโครโฟน' });
    await wira!.post('/api/sightings', { tag, place: 'ตลาดน้ำ' }).expect(201);
    const { body: asked } = await malee!.get('/api/sightings').expect(200);
    expect(asked.items).toMatchObject([{ assetId }]);
    await malee!.post(`/api/sightings/${asked.items[0].id}/answer`, { answer: 'in-custody' }).expect(201);
    await accepted(assetId);
    await wira!.post('/api/sightings', { tag, place: 'ตลาดน้ำ' }).expect(201);
    expect((await malee!.get('/api/sightings').expect(200)).body.items).toEqual([]);
  });
});
