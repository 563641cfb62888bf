import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { OutageSheet, OutageView } from '../../../src/shared/api/loans/outages.js';
import { newId } from '../../../src/database/ids.js';
import { asRead } from '../../support/as-read.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { decide, INSIDE, send } from '../../support/loans/asking.js';
import { declare, entered, printPad, slipNumbered, written } from '../../support/loans/outages.js';
import { pageOf, printed } from '../../support/loans/paper.js';

/** Entered in the afternoon, judged as it stood at eleven: who kept that store, and which order let duties meet. */
describe('who handed over in the dark', () => {
  let office: Office;
  let [malee, thana, somchai, sakchai, pimchanok, kitti]: Client[] = [];
  let outage: OutageView;
  let branchStore: string;
  let next = 0;
  const at = async (wall: string): Promise<void> => {
    office.clock.set(wall);
    [malee, thana, somchai, sakchai, pimchanok, kitti] = await Promise.all(['1005', '1006', '1004', '1013', '1008', '1007'].map((who) => office.as(who)));
  };
  const keeper = (who: string, more: object = {}) => office.build.insert('posts', {
    id: newId(), kind: 'storekeeper', personId: office.build.person(who), unitId: office.build.unit('agency'), title: 'เจ้าหน้าที่พัสดุ', isDeputy: 0, fromOn: '2025-10-01', orderNumber: '2/2569', orderedOn: '2025-09-30', recordedAt: office.clock.iso(), ...more,
  });
  const order = async (who: string, number: string): Promise<string> => (await sakchai!.post('/api/exception-orders', {
    number, orderedOn: '2026-07-01', fromOn: '2026-07-01', personId: office.build.person(who), reason: 'มีเจ้าหน้าที่คนเดียว', lifts: 'duties',
  }).expect(201)).body.id as string;
  const slip = async (): Promise<string> => (await slipNumbered(malee!, `ขข. ${(next += 1)}/2569`)).id;
  const enter = async (thing: string, more: object) => malee!.post(`/api/outage-slips/${await slip()}/entry`, await written(office, malee!, outage.id, thing, more));
  const by = (who: string, signer = '1007') => ({ handedOverBy: office.build.person(who), signerId: office.build.person(signer) });
  const handers = async (thing: string): Promise<string[]> => {
    const whole = (await written(office, malee!, outage.id, thing)) as Record<string, unknown>;
    const asked = Object.fromEntries(['outageId', 'personId', 'things', 'siteId', 'happenedAt', 'dueAt'].map((key) => [key, whole[key]]));
    const sheet = (await malee!.post(`/api/outage-slips/${(await slipNumbered(malee!, 'ขข. 20/2569')).id}/sheet`, asked).expect(200)).body as OutageSheet;
    return sheet.handers.map(({ name }) => name).sort();
  };
  const shutOut = (when: string | null) => office.transactions.run((tx) => tx.run(sql`update people set disabled_at = ${when} where staff_number = '1006'`));
  let early = '';
  beforeAll(async () => {
    office = await Office.open();
    await at('2026-07-06 09:00');
    branchStore = newId();
    await office.build.insert('stores', { id: branchStore, siteId: office.build.sites.branch, unitId: office.build.unit('supplies'), name: 'คลังสาขา', hoursJson: '{}' });
    await keeper('1015', { storeId: branchStore });
    await keeper('1007', { unitId: office.build.unit('digital') });
    early = await order('1007', '7/2569');
    await printPad(malee!, 20);
    await at('2026-07-06 14:30');
    outage = await declare(somchai!);
  });
  afterAll(() => office.close());

  it('is one of those whose store it was on that day: not the head, not the keeper of another store, not who was shut out by then, but who was shut out since', async () => {
    const [desk, drum] = [await office.build.asset({ unit: 'supplies', storeId: office.build.store }), await office.build.asset({ unit: 'supplies', storeId: branchStore })];
    await shutOut('2026-07-06T03:00:00.000Z');
    expect(await handers(desk.number)).toEqual(['นางสาวมาลี ศรีสุข']);
    expect((await enter(desk.number, by('1006', '1004'))).body.code).toBe('outages.not-a-storekeeper');
    await shutOut(office.clock.iso());
    expect(await handers(desk.number)).toEqual(['นางสาวมาลี ศรีสุข', 'นายธนา พูนทรัพย์']);
    expect(await handers(drum.number)).toEqual(['นางสาวมาลี ศรีสุข', 'นายชาญ ดีงาม', 'นายธนา พูนทรัพย์']);
    expect((await enter(drum.number, by('1015', '1004'))).status).toBe(201);
    expect((await enter((await office.build.asset()).number, by('1006'))).status).toBe(201);
    await shutOut(null);
  });

  it('and where it was somebody else, the slip is kept for a review', async () => {
    const desk = await office.build.asset({ unit: 'supplies', storeId: office.build.store });
    for (const who of ['1015', '1004']) {
      const refused = await enter(desk.number, by(who, '1004'));
      expect([refused.status, refused.body.code]).toEqual([409, 'outages.not-a-storekeeper']);
    }
    const kept = await enter(desk.number, { ...by('1015', '1004'), keepsConflict: true });
    expect(kept.body).toMatchObject({ requestId: null, handedOverByName: 'นายชาญ ดีงาม' });
    expect(asRead(kept.body.conflict)).toContain('ไม่ใช่เจ้าหน้าที่พัสดุ');
  });

  it('an order that was revoked in the afternoon still let Kitti approve and hand over at eleven', async () => {
    await at('2026-07-06 14:45');
    await sakchai!.put(`/api/exception-orders/${early}/revocation`, { reason: 'มีเจ้าหน้าที่เพิ่ม' }).expect(200);
    await at('2026-07-06 15:00');
    const done = await enter((await office.build.asset()).number, by('1007'));
    expect([done.status, done.body.code]).toEqual([201, undefined]);
    expect(await office.reader.one(sql`select exception_order_id from checkouts where request_id = ${done.body.requestId as string}`)).toEqual({ exceptionOrderId: early });
  });

  it('one that was only recorded afterwards did not', async () => {
    await keeper('1004');
    await order('1004', '8/2569');
    const desk = await office.build.asset({ unit: 'supplies' });
    expect((await enter(desk.number, by('1004', '1004'))).body.code).toBe('outages.approver-handed-over');
  });

  it('the photo of a slip, kept for a review or entered, proves neither a memo nor a receipt', async () => {
    const broken = await office.build.asset({ condition: 'damaged' });
    const { pageFileId } = await entered(malee!, await slip(), await written(office, malee!, outage.id, broken.number, { keepsConflict: true }));
    const request = await send(pimchanok!, [{ assetId: (await office.build.asset()).id }], INSIDE(office));
    const { code } = await printed(malee!, request.id);
    const signed = { outcome: 'approve', memoCode: code, signedOn: '2026-07-06', signerId: office.build.person('1007'), pageFileId };
    expect((await malee!.post(`/api/loan-requests/${request.id}/paper-decisions`, signed)).body.code).toBe('paper.page-unfit');
    const thing = await office.build.asset();
    const today = await send(pimchanok!, [{ assetId: thing.id }], { ...INSIDE(office), startsAt: '2026-07-06T15:30:00+07:00' });
    await decide(kitti!, today.id).expect(201);
    const leave = (photo: string) => malee!.post(`/api/loan-requests/${today.id}/checkout`, { lines: [{ tag: thing.tag, condition: 'normal' }], receipt: { photo } });
    expect((await leave(pageFileId)).body.code).toBe('checkouts.receipt-file-unfit');
    expect((await leave(await pageOf(malee!))).status).toBe(201);
    expect((await thana!.get('/api/outage-entries?show=conflicts').expect(200)).body.items.map((item: { pageFileId: string }) => item.pageFileId)).toContain(pageFileId);
  });
});
