import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { CONDITIONS } from '../../src/shared/vocab.js';
import { Office } from '../support/app.js';
import { approvedSlip, type ApprovedLine, type ApprovedSlip } from '../support/approved.js';
import type { Client } from '../support/as.js';

type Thing = Awaited<ReturnType<Office['build']['asset']>>;

describe('nothing leaves that may not', () => {
  let office: Office;
  let malee: Client;
  let thana: Client;

  beforeAll(async () => {
    office = await Office.open();
    [malee, thana] = [await office.as('1005'), await office.as('1006')];
  });
  afterAll(() => office.close());

  const line = (thing: Thing): ApprovedLine => ({ assetId: thing.id, entryId: thing.entryId, assetNumber: thing.number });
  const signature = async (by: string): Promise<string> => {
    const id = crypto.randomUUID();
    await office.build.insert('files', { id, kind: 'signature', mime: 'image/png', size: 1, bytes: Buffer.from([1]), uploadedBy: office.build.person(by), uploadedAt: office.clock.iso() });
    return id;
  };
  const give = async (client: Client, by: string, slip: { id: string }, tag: string, more: object = {}) =>
    client.post(`/api/loan-requests/${slip.id}/checkout`, { lines: [{ tag, condition: 'normal', ...more }], receipt: { signature: await signature(by) } });
  const isOut = async (thing: { id: string }) => (await office.reader.query(sql`select id from checkout_lines where asset_id = ${thing.id} or pool_id = ${thing.id}`)).length;
  const refusal = async (slip: ApprovedSlip, tag: string, more: object = {}) => (await give(malee, '1005', slip, tag, more)).body.code as string;

  it.each(['submitted', 'rejected', 'withdrawn', 'expired', 'sent-back', 'returned'])('not while the request is %s', async (status) => {
    const thing = await office.build.asset();
    const slip = await approvedSlip(office, [line(thing)]);
    await office.transactions.run((tx) => tx.run(sql`update loan_requests set status = ${status} where id = ${slip.id}`));
    expect(await refusal(slip, thing.tag)).toBe('checkouts.not-approved');
    expect(await isOut(thing)).toBe(0);
  });

  it('not on the approval of an earlier round', async () => {
    const thing = await office.build.asset();
    const slip = await approvedSlip(office, [line(thing)]);
    await office.transactions.run((tx) => tx.run(sql`update loan_requests set round = 2 where id = ${slip.id}`));
    expect(await refusal(slip, thing.tag)).toBe('checkouts.no-approval');
  });

  it('not before the approved days nor after them', async () => {
    const thing = await office.build.asset();
    const coming = await approvedSlip(office, [line(thing)], { startsAt: '2026-07-07T01:30:00.000Z' });
    expect(await refusal(coming, thing.tag)).toBe('checkouts.too-early');
    const [other, by] = [await office.build.asset(), office.clock.iso()];
    const past = await approvedSlip(office, [line(other)], { startsAt: '2026-07-05T01:30:00.000Z', dueAt: by });
    expect(await refusal(past, other.tag)).toBe('checkouts.period-over');
  });

  it.each(CONDITIONS.filter((condition) => condition !== 'usable'))('not a thing that is %s', async (condition) => {
    const thing = await office.build.asset();
    const slip = await approvedSlip(office, [line(thing)]);
    await office.transactions.run((tx) => tx.run(sql`update assets set condition = ${condition} where id = ${thing.id}`));
    expect(await refusal(slip, thing.tag)).toBe('checkouts.thing-not-usable');
    expect(await isOut(thing)).toBe(0);
  });

  it('not a thing withdrawn from lending, under a revoked sticker, unknown, or of another slip', async () => {
    const [thing, other] = [await office.build.asset(), await office.build.asset({ className: 'เครื่องเสียง' })];
    const slip = await approvedSlip(office, [line(thing)]);
    expect(await refusal(slip, other.tag)).toBe('checkouts.not-on-slip');
    expect(await refusal(slip, '2222222222')).toBe('checkouts.unknown-tag');
    await office.transactions.run((tx) => tx.run(sql`update assets set lendable = 0 where id = ${thing.id}`));
    expect(await refusal(slip, thing.tag)).toBe('checkouts.thing-not-lendable');
    await office.transactions.run((tx) => tx.run(sql`update tags set revoked_at = ${office.clock.iso()} where id = ${thing.tag}`));
    expect(await refusal(slip, thing.tag)).toBe('checkouts.revoked-tag');
  });

  it('not a swap that is dearer, of another unit, or promised to somebody else', async () => {
    const [thing, dear, elsewhere, promised] = [
      await office.build.asset({ className: 'จอภาพ' }), await office.build.asset({ className: 'จอภาพ', priceSatang: 9_900_000 }),
      await office.build.asset({ className: 'จอภาพ', unit: 'pr' }), await office.build.asset({ className: 'จอภาพ' }),
    ];
    const slip = await approvedSlip(office, [line(thing)]);
    await approvedSlip(office, [line(promised)], { borrower: '1009' });
    const swap = { lineId: slip.lineIds[0], swapReason: 'ชิ้นเดิมเสีย' };
    expect(await refusal(slip, dear.tag, swap)).toBe('checkouts.swap-dearer');
    expect(await refusal(slip, elsewhere.tag, swap)).toBe('checkouts.swap-other-unit');
    expect(await refusal(slip, promised.tag, swap)).toBe('checkouts.thing-held');
    expect(await isOut(thing) + await isOut(dear) + await isOut(elsewhere) + await isOut(promised)).toBe(0);
  });

  it('not by the borrower or the approver, but under an exception order, which is kept and shown', async () => {
    const [a, b] = [await office.build.asset(), await office.build.asset()];
    const own = await approvedSlip(office, [line(a)], { borrower: '1006' });
    const decided = await approvedSlip(office, [line(b)], { approver: '1006' });
    expect((await give(thana, '1006', own, a.tag)).body.code).toBe('checkouts.own-request');
    expect((await give(thana, '1006', decided, b.tag)).body.code).toBe('checkouts.own-approval');
    const order = { id: crypto.randomUUID(), number: '7/2569', orderedOn: '2026-07-01', fromOn: '2026-07-01', personId: office.build.person('1006'), reason: 'หน่วยงานเล็ก', recordedAt: office.clock.iso() };
    await office.build.insert('exception_orders', order);
    expect((await give(thana, '1006', decided, b.tag)).body).toMatchObject({ exceptionOrderNumber: '7/2569' });
    expect(await office.reader.one(sql`select exception_order_id from checkouts where request_id = ${decided.id}`)).toEqual({ exceptionOrderId: order.id });
  });

  it('not by anybody but the storekeepers of that counter', async () => {
    const thing = await office.build.asset();
    const slip = await approvedSlip(office, [line(thing)]);
    for (const staff of ['1001', '1007', '1008', '1011', '1013']) expect((await give(await office.as(staff), staff, slip, thing.tag)).status).toBe(403);
    const post = { id: crypto.randomUUID(), kind: 'storekeeper', personId: office.build.person('1015'), unitId: office.build.unit('pr'), title: 'เจ้าหน้าที่พัสดุกลุ่ม', isDeputy: 0, fromOn: '2025-10-01', orderNumber: '2/2569', orderedOn: '2025-09-30', recordedAt: office.clock.iso() };
    await office.build.insert('posts', post);
    const stranger = await office.as('1015');
    expect((await give(stranger, '1015', slip, thing.tag)).status).toBe(404);
    await stranger.get(`/api/loan-requests/${slip.id}/hand-over`).expect(404);
    const wrongCode = await stranger.post(`/api/loan-requests/${slip.id}/checkout`, { lines: [{ tag: thing.tag, condition: 'normal' }], receipt: { code: '000000' } });
    expect(wrongCode.status).toBe(404);
  });

  it('two storekeepers who reach for one thing: exactly one hands it over', async () => {
    for (let round = 0; round < 5; round++) {
      const [thing, other] = [await office.build.asset({ className: `คู่แข่ง ${round}` }), await office.build.asset({ className: `คู่แข่ง ${round}` })];
      const [mine, yours] = [await approvedSlip(office, [line(thing)]), await approvedSlip(office, [line(other)], { borrower: '1009' })];
      const replies = await Promise.all([give(malee, '1005', mine, thing.tag), give(thana, '1006', yours, thing.tag, { swapReason: 'หยิบผิด' }), give(thana, '1006', mine, thing.tag)]);
      expect(replies.filter((reply) => reply.status === 201)).toHaveLength(1);
      expect(replies.filter((reply) => reply.status === 409)).toHaveLength(2);
      expect(await isOut(thing)).toBe(1);
    }
  });

  it('two storekeepers who reach for the last of a pool: exactly one hands it over', async () => {
    for (let round = 0; round < 5; round++) {
      const chairs = await office.build.pool({ unit: 'digital', className: `เก้าอี้ ${round}`, quantity: 10 });
      const part = { entryId: chairs.entryId, quantity: 5, isPool: true };
      const [mine, yours] = [await approvedSlip(office, [part]), await approvedSlip(office, [part], { borrower: '1009' })];
      await office.transactions.run((tx) => tx.run(sql`update pools set quantity = 5, lendable_quantity = 5 where id = ${chairs.id}`));
      const replies = await Promise.all([give(malee, '1005', mine, chairs.tag, { quantity: 5 }), give(thana, '1006', yours, chairs.tag, { quantity: 5 })]);
      expect(replies.map((reply) => reply.status).sort()).toEqual([201, 409]);
      expect(replies.find((reply) => reply.status === 409)!.body.code).toBe('checkouts.pool-short');
    }
  });
});
