import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { decide, INSIDE, OUTSIDE, send } from '../../support/loans/asking.js';
import { Post } from '../../support/notices/post.js';
import { TimedLoanWork } from '../../../src/loan-requests/deciding/timed.service.js';

describe('who is told what', () => {
  let office: Office;
  let post: Post;
  let pimchanok: Client;
  let wira: Client;
  beforeAll(async () => {
    office = await Office.open();
    post = new Post(office);
    [pimchanok, wira] = [await office.as('1008'), await office.as('1009')];
  });
  afterAll(() => office.close());

  const about = async (staffNumber: string, subjectId: string) => (await post.told(staffNumber)).filter((one) => one.subjectId === subjectId);
  const kinds = async (staffNumber: string, subjectId: string): Promise<string[]> => (await about(staffNumber, subjectId)).map((one) => one.kind).sort();

  it('a request for use inside: the head who decides, and the borrower’s own head for information', async () => {
    const thing = await office.build.asset({ unit: 'digital' });
    const { id, number } = await send(wira, [{ assetId: thing.id }], INSIDE(office));
    expect(await kinds('1007', id)).toEqual([]);
    await post.turn();
    expect(await kinds('1007', id)).toEqual(['waiting']);
    expect(await kinds('1010', id)).toEqual(['told']);
    expect((await about('1007', id))[0]).toMatchObject({ number, thing: expect.any(String), more: 0, readAt: null });
    for (const other of ['1009', '1001', '1002', '1005', '1011', '1013']) expect(await kinds(other, id)).toEqual([]);
  });

  it('the same event turned a second time tells nobody again', async () => {
    await office.transactions.run((tx) => tx.run(sql`update outbox set turned_at = null`));
    await post.turn();
    const before = (await post.told('1007')).length;
    await post.turn();
    expect((await post.told('1007')).length).toBe(before);
    expect(await post.kinds('1007')).toEqual(['waiting']);
  });

  it('a request for use outside: first who is asked for an opinion, and the next step when it is reached', async () => {
    const thing = await office.build.asset({ unit: 'digital' });
    const { id } = await send(wira, [{ assetId: thing.id }], OUTSIDE);
    await post.turn();
    expect([await kinds('1010', id), await kinds('1001', id)]).toEqual([['waiting'], []]);
    await decide(await office.as('1010'), id, { outcome: 'opinion', favourable: true }).expect(201);
    await post.turn();
    expect([await kinds('1010', id), await kinds('1001', id)]).toEqual([['waiting'], ['waiting']]);
  });

  it('whoever acts under an order, as far as the order reaches', async () => {
    await office.build.order({ toPersonId: office.build.person('1002'), unitId: office.build.unit('agency'), ceilingSatang: 3_000_000 });
    const [cheap, dear] = [await office.build.asset({ unit: 'pr', priceSatang: 2_000_000 }), await office.build.asset({ unit: 'pr', priceSatang: 9_000_000 })];
    const [one, two] = [await send(await office.as('1015'), [{ assetId: cheap.id }], OUTSIDE), await send(await office.as('1015'), [{ assetId: dear.id }], OUTSIDE)];
    for (const { id } of [one, two]) await decide(await office.as('1016'), id, { outcome: 'opinion', favourable: true }).expect(201);
    await post.turn();
    expect([await kinds('1002', one.id), await kinds('1002', two.id)]).toEqual([['waiting'], []]);
    expect([await kinds('1001', one.id), await kinds('1001', two.id)]).toEqual([['waiting'], ['waiting']]);
  });

  it.each([
    ['approved', { outcome: 'approve' }, 'approve'], ['rejected', { outcome: 'reject', reason: 'ของไม่ว่าง' }, 'reject'], ['sent back', { outcome: 'send-back', reason: 'ขอเหตุผลเพิ่ม' }, 'send-back'],
  ])('a request that is %s: its borrower', async (_, decision, outcome) => {
    const thing = await office.build.asset({ unit: 'digital' });
    const { id } = await send(pimchanok, [{ assetId: thing.id }], INSIDE(office));
    await decide(await office.as('1007'), id, decision).expect(201);
    await post.turn();
    expect(await about('1008', id)).toMatchObject([{ kind: 'decided', facts: { outcome } }]);
    expect(await kinds('1007', id)).toEqual([]);
  });

  it('a request approved in part: its borrower, in those words', async () => {
    const pool = await office.build.pool({ unit: 'digital', className: 'เก้าอี้พับ' });
    const request = await send(pimchanok, [{ entryId: pool.entryId, quantity: 3 }], INSIDE(office));
    await decide(await office.as('1007'), request.id, { outcome: 'approve', lines: [{ lineId: request.lines[0]!.lineId, quantity: 2, outcome: 'approve' }], reason: 'เหลือเท่านี้' }).expect(201);
    await post.turn();
    expect(await about('1008', request.id)).toMatchObject([{ kind: 'decided', facts: { outcome: 'part' } }]);
  });

  it('a request filled in for somebody: they, to confirm; decided: both', async () => {
    const thing = await office.build.asset({ unit: 'digital' });
    const { id } = await send(await office.as('1005'), [{ assetId: thing.id }], { ...INSIDE(office), borrower: { kind: 'employee', personId: office.build.person('1015') } });
    await post.turn();
    expect([await kinds('1015', id), await kinds('1005', id)]).toEqual([['confirm'], []]);
    await decide(await office.as('1007'), id).expect(201);
    await post.turn();
    expect([await kinds('1015', id), await kinds('1005', id)]).toEqual([['confirm', 'decided'], ['decided']]);
  });

  it('another thing handed over instead: who approved', async () => {
    const [asked, given] = [await office.build.asset({ unit: 'digital', className: 'ลำโพง' }), await office.build.asset({ unit: 'digital', className: 'ลำโพง' })];
    const slip = await send(pimchanok, [{ assetId: asked.id }], { ...INSIDE(office), startsAt: '2026-07-06T09:00:00+07:00' });
    await decide(await office.as('1007'), slip.id).expect(201);
    const { body: code } = await pimchanok.get(`/api/loan-requests/${slip.id}/pick-up-code`).expect(200);
    const lines = [{ tag: given.tag, condition: 'normal', lineId: slip.lines[0]!.lineId, swapReason: 'เสียงแตก' }];
    await (await office.as('1005')).post(`/api/loan-requests/${slip.id}/checkout`, { lines, receipt: { code: (code as { code: string }).code } }).expect(201);
    await post.turn();
    expect(await kinds('1007', slip.id)).toEqual(['swapped']);
  });

  it('a thing seen elsewhere: the storekeepers who answer for it', async () => {
    const { id: assetId, tag } = await office.build.asset();
    await wira.post('/api/sightings', { tag, place: 'ตลาดน้ำ' }).expect(201);
    await post.turn();
    for (const keeper of ['1005', '1006']) expect((await post.told(keeper)).filter((one) => one.kind === 'question')).toHaveLength(1);
    expect((await post.told('1011')).concat(await post.told('1009')).filter((one) => one.kind === 'question')).toEqual([]);
    expect(assetId).toBeTruthy();
  });

  it('nobody who left or was shut out', async () => {
    const thing = await office.build.asset({ unit: 'pr' });
    const { id } = await send(await office.as('1015'), [{ assetId: thing.id }], INSIDE(office));
    await office.transactions.run((tx) => tx.run(sql`update people set disabled_at = ${office.clock.iso()} where staff_number = '1015'`));
    await decide(await office.as('1016'), id).expect(201);
    await post.turn();
    const rows = await office.reader.query(sql`select id from notices where person_id = ${office.build.person('1015')} and subject_id = ${id}`);
    expect(rows).toEqual([]);
    await office.transactions.run((tx) => tx.run(sql`update people set disabled_at = null where staff_number = '1015'`));
  });

  it('shows everybody their own and nobody else’s, read and unread', async () => {
    const kitti = await office.as('1007');
    const [first, ...rest] = await post.told('1007');
    expect((await kitti.get('/api/home')).body.counters.notices).toBe(rest.length + 1);
    await pimchanok.put(`/api/notices/${first!.id}/reading`).expect(404);
    await kitti.put(`/api/notices/${first!.id}/reading`).expect(204);
    expect((await kitti.get('/api/home')).body.counters.notices).toBe(rest.length);
    const page = (await kitti.get('/api/notices?state=unread&limit=1').expect(200)).body;
    expect(page.items).toMatchObject([{ id: rest[0]!.id }]);
    expect((await kitti.get(`/api/notices?state=unread&limit=1&cursor=${page.nextCursor}`).expect(200)).body.items).toMatchObject([{ id: rest[1]!.id }]);
    await kitti.put('/api/notices/reading').expect(204);
    expect((await kitti.get('/api/notices?state=unread').expect(200)).body.items).toEqual([]);
    expect((await post.told('1007')).length).toBe(rest.length + 1);
  });

  it('an opinion nobody gave in time: the next step is told when it is reached', async () => {
    const thing = await office.build.asset({ unit: 'digital' });
    const { id } = await send(wira, [{ assetId: thing.id }], { ...OUTSIDE, startsAt: '2026-07-20T08:30:00+07:00', dueAt: '2026-07-22T16:30:00+07:00' });
    await post.turn();
    expect(await kinds('1001', id)).toEqual([]);
    office.clock.set('2026-07-08 09:00');
    await office.app.get(TimedLoanWork).run();
    await post.turn();
    expect(await kinds('1001', id)).toEqual(['waiting']);
  });
});
