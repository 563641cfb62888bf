import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { LineBody } from '../../src/shared/api/loans/loan-request-bodies.js';
import { Office } from '../support/app.js';
import type { Client } from '../support/as.js';
import { decide, FROM, INSIDE, look, send, UNTIL } from '../support/loans/asking.js';

describe('two approvers at once', () => {
  let office: Office;
  let approvers: Client[];
  let borrowers: Client[];
  beforeAll(async () => {
    office = await Office.open();
    const order = { unitId: office.build.unit('supplies'), postKind: 'head-of-unit' as const };
    await office.build.order({ ...order, toPersonId: office.build.person('1003'), number: '1/พ' });
    await office.build.order({ ...order, toPersonId: office.build.person('1010'), number: '2/พ' });
    approvers = await Promise.all(['1004', '1003', '1010'].map((number) => office.as(number)));
    borrowers = await Promise.all(['1008', '1009', '1015', '1013', '1007'].map((number) => office.as(number)));
  });
  afterAll(() => office.close());

  const asking = (lines: LineBody[], n: number, wish: object = {}) => send(borrowers[n % borrowers.length]!, lines, { ...INSIDE(office), ...wish });
  const TAKEN = ['loans.just-taken', 'loans.not-available'];

  /** All at once, each by another approver: how many were approved. The others are told in words of the office, and stay as they were. */
  async function race(requests: { id: string }[]): Promise<number> {
    const replies = await Promise.all(requests.map((request, n) => decide(approvers[n % approvers.length]!, request.id)));
    for (const [n, reply] of replies.entries()) {
      if (reply.status === 201) continue;
      expect([reply.status, TAKEN.includes(reply.body.code)]).toEqual([409, true]);
      expect((await look(borrowers[n % borrowers.length]!, requests[n]!.id)).status).toBe('submitted');
    }
    return replies.filter((reply) => reply.status === 201).length;
  }
  const held = async (entryId: string): Promise<number> =>
    Number((await office.reader.one<{ total: number }>(sql`select coalesce(sum(quantity), 0) as total from holds where entry_id = ${entryId}`))?.total);

  it('one asset: exactly one wins, ten times over', async () => {
    for (let round = 0; round < 10; round++) {
      const asset = await office.build.asset({ unit: 'supplies', className: `กล้อง ${round}` });
      expect(await race(await Promise.all([0, 1, 2].map((n) => asking([{ assetId: asset.id }], n))))).toBe(1);
      expect(await held(asset.entryId)).toBe(1);
    }
  });

  it('the last of a pool: no more than there are', async () => {
    const pool = await office.build.pool({ className: 'โต๊ะพับ', quantity: 10 });
    expect(await race(await Promise.all([0, 1, 2, 3, 4].map((n) => asking([{ entryId: pool.entryId, quantity: 3 }], n))))).toBe(3);
    expect(await held(pool.entryId)).toBe(9);
  });

  it('by kind and by asset alike', async () => {
    const [a, b] = [await office.build.asset({ unit: 'supplies', className: 'เลื่อยไฟฟ้า' }), await office.build.asset({ unit: 'supplies', className: 'เลื่อยไฟฟ้า' })];
    const wishes: LineBody[][] = [[{ assetId: a.id }], [{ entryId: a.entryId }], [{ assetId: b.id }], [{ entryId: a.entryId, quantity: 2 }]];
    await race(await Promise.all(wishes.map((lines, n) => asking(lines, n))));
    expect(await held(a.entryId)).toBe(2);
  });

  it('what only touches does not collide, and what is counted is the number out at one instant', async () => {
    const pool = await office.build.pool({ className: 'วิทยุสื่อสาร', quantity: 4 });
    const noon = '2026-07-09T12:00:00+07:00';
    const wishes = [{ startsAt: FROM, dueAt: noon }, { startsAt: noon, dueAt: UNTIL }].map((wish, n) => asking([{ entryId: pool.entryId, quantity: 3 }], n, wish));
    expect(await race(await Promise.all(wishes))).toBe(2);
    expect(await race([await asking([{ entryId: pool.entryId, quantity: 1 }], 2)])).toBe(1);
    expect(await held(pool.entryId)).toBe(7);
  });

  it('one request decided by two: exactly one decision stands', async () => {
    for (let round = 0; round < 5; round++) {
      const asset = await office.build.asset({ unit: 'supplies', className: `ลำโพง ${round}` });
      const request = await asking([{ assetId: asset.id }], round);
      const [yes, no] = await Promise.all([decide(approvers[0]!, request.id), decide(approvers[1]!, request.id, { outcome: 'reject', reason: 'ไม่จำเป็น' })]);
      expect([yes.status, no.status].sort()).toEqual([201, 409]);
      const rows = await office.reader.query(sql`select id from approval_steps where request_id = ${request.id} and kind = 'approval' and decided_by is not null`);
      const entries = await office.reader.query(sql`select id from journal where subject_id = ${request.id} and event in ('loan-request.approved', 'loan-request.rejected')`);
      expect([rows.length, entries.length, await held(asset.entryId)]).toEqual([1, 1, yes.status === 201 ? 1 : 0]);
    }
  });

  it('a request that rolls back beside one that commits loses nothing', async () => {
    const taken = await office.build.asset({ unit: 'supplies', className: 'ถังน้ำ' });
    const [winner, ...doomed] = await Promise.all([0, 1, 2, 3].map((n) => asking([{ assetId: taken.id }], n)));
    await race([winner!]);
    const things = await Promise.all(Array.from({ length: 6 }, (_, n) => office.build.asset({ unit: 'supplies', className: `พัดลม ${n}` })));
    const sound = await Promise.all(things.map((thing, n) => asking([{ assetId: thing.id }], n)));
    const replies = await Promise.all(sound.flatMap((request, n) => [decide(approvers[0]!, request.id), decide(approvers[1]!, doomed[n % 3]!.id)]));
    expect(replies.filter((_, n) => n % 2 === 0).map((reply) => reply.status)).toEqual([201, 201, 201, 201, 201, 201]);
    expect(replies.filter((_, n) => n % 2 === 1).every((reply) => reply.status === 409)).toBe(true);
    for (const thing of things) expect(await held(thing.entryId)).toBe(1);
    for (const request of sound) expect((await look(approvers[0]!, request.id)).status).toBe('approved');
  });

  it('numbers of slips are given once each, without a gap, however many send at once', async () => {
    const pool = await office.build.pool({ className: 'ปากกาไวท์บอร์ด', quantity: 1000 });
    const before = (await asking([{ entryId: pool.entryId }], 0)).number!;
    const sent = await Promise.all(Array.from({ length: 20 }, (_, n) => asking([{ entryId: pool.entryId }], n)));
    const count = (number: string | null): number => Number(/(\d+)\//.exec(number ?? '')?.[1]);
    expect(sent.map((request) => count(request.number)).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => count(before) + n + 1));
  });
});
