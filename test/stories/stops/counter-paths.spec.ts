import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { TimedLoanWork } from '../../../src/loan-requests/deciding/timed.service.js';
import { Office } from '../../support/app.js';
import { Scene } from '../../support/api/scene.js';
import { approvedSlip } from '../../support/approved.js';
import type { Client } from '../../support/as.js';
import { body, decide, INSIDE, look, send } from '../../support/loans/asking.js';

const TODAY = { startsAt: '2026-07-06T09:30:00+07:00', dueAt: '2026-07-07T16:00:00+07:00' };

describe('the counter and the inbox have no path around an approval', () => {
  let office: Office;
  let scene: Scene;
  let pim: Client;
  let malee: Client;
  let kitti: Client;
  beforeAll(async () => {
    office = await Office.open();
    [scene, pim, malee, kitti] = [new Scene(office), await office.as('1008'), await office.as('1005'), await office.as('1007')];
  });
  afterAll(() => office.close());

  const give = async (id: string, tag: string, more: object = {}, by = '1005') =>
    (await office.as(by)).post(`/api/loan-requests/${id}/checkout`, { lines: [{ tag, condition: 'normal', ...more }], receipt: { signature: await scene.file(by, 'signature') } });
  const back = async (tag: string, by = '1006') => (await office.as(by)).post('/api/returns', { lines: [{ tag, condition: 'normal' }], returnedBy: 'ผู้ยืม' });
  const openLines = async (id: string) => (await office.reader.query<{ requestId: string }>(sql`select request_id from checkout_lines where asset_id = ${id} and closed_at is null`)).map((line) => line.requestId);
  const asked = async (thing: { id: string }, client = pim, wish: object = TODAY) => send(client, [{ assetId: thing.id }], { ...INSIDE(office), ...wish });

  it('refuses a swap for another class, another unit, a dearer, unpriced, damaged, disposed or unlent thing, and for one that is out', async () => {
    const { id, thing, lineIds } = await scene.approved();
    const out = await scene.out();
    const offers: [string, { tag: string }][] = [
      ['checkouts.swap-other-class', await scene.asset({ className: 'กล้องวงจรปิด' })], ['checkouts.swap-other-unit', await scene.asset({ unit: 'pr' })],
      ['checkouts.swap-dearer', await scene.asset({ priceSatang: 2_500_001 })], ['checkouts.swap-value-unknown', await scene.asset({ priceSatang: null })],
      ['checkouts.thing-not-usable', await scene.asset({ condition: 'damaged' })], ['checkouts.thing-not-usable', await scene.asset({ condition: 'disposed', lendable: 0 })],
      ['checkouts.thing-not-lendable', await scene.asset({ lendable: 0 })], ['checkouts.thing-already-out', out.thing],
    ];
    for (const [code, offered] of offers) {
      for (const line of [{ lineId: lineIds[0] }, {}]) {
        const reply = await give(id, offered.tag, { ...line, swapReason: 'ชิ้นเดิมเสีย' });
        const isUnfound = !('lineId' in line) && /swap-other/.test(code);
        expect([reply.status >= 400 && reply.status < 500, reply.body.code]).toEqual([true, isUnfound ? 'checkouts.not-on-slip' : code]);
      }
    }
    expect([(await look(pim, id)).status, await openLines(thing.id), await openLines(out.thing.id)]).toEqual(['approved', [], [out.id]]);
  });

  it('takes back and hands over one thing in one breath: never out twice, and nothing lost', async () => {
    for (let round = 0; round < 5; round++) {
      const late = await scene.overdue();
      await office.transactions.run((tx) => tx.run(sql`update holds set starts_at = '2026-06-29T01:30:00.000Z', ends_at = '2026-07-03T09:30:00.000Z' where asset_id = ${late.thing.id}`));
      const next = await approvedSlip(office, [scene.line(late.thing)], { borrower: '1009', number: scene.name('ย.') });
      const [returned, left] = await Promise.all([back(late.thing.tag), give(next.id, late.thing.tag)]);
      expect([returned.status, left.status === 201 || left.body.code === 'checkouts.thing-already-out']).toEqual([201, true]);
      expect(await openLines(late.thing.id)).toEqual(left.status === 201 ? [next.id] : []);
      expect((await look(pim, late.id)).status).toBe('returned');
      if (left.status !== 201) expect((await give(next.id, late.thing.tag)).status).toBe(201);
      const twice = await Promise.all([back(late.thing.tag), back(late.thing.tag, '1005')]);
      expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(await openLines(late.thing.id)).toEqual([]);
    }
  });

  it('of many decided at once, refuses each unlawful one by itself and approves the others', async () => {
    const things = await Promise.all(Array.from({ length: 6 }, () => scene.asset()));
    const lawful = [await asked(things[0]!), await asked(things[1]!)];
    const own = await asked(things[2]!, kitti);
    const [taken, taker] = [await asked(things[3]!), await asked(things[3]!, await office.as('1009'))];
    await decide(kitti, taker.id).expect(201);
    const withdrawn = await asked(things[4]!);
    await pim.post(`/api/loan-requests/${withdrawn.id}/withdrawal`).expect(201);
    const outside = await asked(things[5]!, pim, { ...TODAY, siteId: undefined, placeText: 'ตลาด', reference: 'ศธ 1' });
    await decide(kitti, outside.id, { outcome: 'opinion', favourable: true }).expect(201);
    const elsewhere = await asked(await scene.asset({ unit: 'pr' }), await office.as('1015'));
    const all = [...lawful, own, taken, withdrawn, outside, elsewhere];
    const replies = await Promise.all(all.map(({ id }) => decide(kitti, id)));
    expect(replies.slice(0, 2).map(({ status }) => status)).toEqual([201, 201]);
    expect(replies.slice(2).map((reply) => [reply.status >= 400 && reply.status < 500, typeof reply.body.code])).toEqual(replies.slice(2).map(() => [true, 'string']));
    const held = await office.reader.query<{ requestId: string }>(sql`select l.request_id from holds h join loan_request_lines l on l.id = h.line_id where l.request_id in (${own.id}, ${taken.id}, ${withdrawn.id}, ${outside.id}, ${elsewhere.id})`);
    expect(held).toEqual([]);
  });

  it('hands over nothing on a slip that was rejected, withdrawn, sent back, expired or never sent', async () => {
    const things = await Promise.all(Array.from({ length: 5 }, () => scene.asset()));
    const [rejected, withdrawn, sentBack, expired] = [await asked(things[0]!), await asked(things[1]!), await asked(things[2]!), await asked(things[3]!)];
    await decide(kitti, rejected.id, { outcome: 'reject', reason: 'ไม่จำเป็น' }).expect(201);
    await decide(kitti, sentBack.id, { outcome: 'send-back', reason: 'ระบุที่' }).expect(201);
    for (const { id } of [withdrawn, expired]) await decide(kitti, id).expect(201);
    await pim.post(`/api/loan-requests/${withdrawn.id}/withdrawal`).expect(201);
    await office.transactions.run((tx) => office.app.get(TimedLoanWork, { strict: false }).expireDue(tx, '2026-07-11T00:00:00.000Z'));
    const draft = ((await pim.post('/api/loan-requests', body([{ assetId: things[4]!.id }], { ...INSIDE(office), ...TODAY })).expect(201)).body as { requests: { id: string }[] }).requests[0]!;
    const slips: [string, { id: string }][] = [['rejected', rejected], ['withdrawn', withdrawn], ['sent-back', sentBack], ['expired', expired], ['draft', draft]];
    for (const [n, [status, { id }]] of slips.entries()) {
      expect((await look(pim, id)).status).toBe(status);
      const reply = await give(id, things[n]!.tag);
      expect([status, reply.status >= 400 && reply.status < 500, reply.body.code]).toEqual([status, true, status === 'draft' ? 'not-found' : 'checkouts.not-approved']);
      const scan = (await malee.get(`/api/tags/${things[n]!.tag}`).expect(200)).body as { allowedActions: string[] };
      expect([status, scan.allowedActions.includes('check-out')]).toEqual([status, false]);
      expect(await openLines(things[n]!.id)).toEqual([]);
      if (n < 4) expect((await pim.get(`/api/loan-requests/${id}/pick-up-code`)).status).toBeGreaterThanOrEqual(400);
    }
  });
});
