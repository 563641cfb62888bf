import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { asRead } from '../../support/as-read.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { decide, INSIDE, look, OUTSIDE, send } from '../../support/loans/asking.js';

describe('the lawful approver', () => {
  let office: Office;
  let pimchanok: Client;
  let thing: { id: string };
  const as = (number: string) => office.as(number);
  beforeAll(async () => {
    office = await Office.open();
    await office.build.order({ toPersonId: office.build.person('1002'), unitId: office.build.unit('agency'), number: '245/2569', ceilingSatang: 5_000_000, scopeJson: '{"outside":true,"borrowerKinds":["employee"]}' });
    pimchanok = await as('1008');
  });
  beforeEach(async () => {
    thing = await office.build.asset({ unit: 'academic', priceSatang: 3_000_000 });
  });
  afterAll(() => office.close());

  const favourable = { outcome: 'opinion', favourable: true, reason: 'ตรงกับงาน' };
  const capacityOf = async (client: Client, id: string) => {
    const step = (await look(client, id)).steps.find((one) => one.kind === 'approval');
    return [step?.postTitle, step?.decidedByName, step?.capacity, step?.orderNumber];
  };

  it('inside: the head of the unit responsible; the applicant\'s head is told', async () => {
    const request = await send(pimchanok, [{ assetId: thing.id }], INSIDE(office));
    expect(request.steps.map((step) => [step.kind, step.postTitle, step.rule])).toEqual([
      ['told', 'ผู้อำนวยการกลุ่มเทคโนโลยีดิจิทัล', null], ['approval', 'ผู้อำนวยการกลุ่มวิชาการ', 'ข้อ 208 (2)'],
    ]);
    expect(request.route.lawfulApprover).toMatchObject({ postTitle: 'ผู้อำนวยการกลุ่มวิชาการ', personName: 'นางนภา สุขใส' });
    expect((await decide(await as('1007'), request.id)).body).toMatchObject({ code: 'approvals.not-yours' });
    expect((await decide(await as('1015'), request.id)).status).toBe(404);
    const reply = await decide(await as('1010'), request.id);
    expect([reply.status, reply.body.status, reply.body.editions.length]).toEqual([201, 'approved', 1]);
    expect(await capacityOf(pimchanok, request.id)).toEqual(['ผู้อำนวยการกลุ่มวิชาการ', 'นางนภา สุขใส', 'holder', null]);
  });

  it('outside: the applicant\'s head is asked, then the head of agency decides', async () => {
    const request = await send(pimchanok, [{ assetId: thing.id }], OUTSIDE);
    const arunee = await as('1001');
    expect((await decide(arunee, request.id)).body.code).toBe('approvals.opinions-awaited');
    expect((await decide(await as('1007'), request.id, { outcome: 'opinion' })).body.code).toBe('approvals.favourable-needed');
    expect((await decide(await as('1007'), request.id, favourable)).body.steps[0]).toMatchObject({ outcome: 'favourable', favourable: true, reason: 'ตรงกับงาน' });
    expect((await decide(arunee, request.id)).body).toMatchObject({ status: 'approved' });
    expect(await capacityOf(arunee, request.id)).toEqual(['ผู้อำนวยการสำนักงาน', 'นางสาวอรุณี ใจงาม', 'holder', null]);
  });

  it('outside: an opinion that is not given in time does not block, and an unfavourable one neither', async () => {
    const silent = await send(pimchanok, [{ assetId: thing.id }], OUTSIDE);
    const other = await office.build.asset({ unit: 'academic' });
    const against = await send(pimchanok, [{ assetId: other.id }], OUTSIDE);
    await decide(await as('1007'), against.id, { outcome: 'opinion', favourable: false, reason: 'ยังไม่จำเป็น' });
    office.clock.set('2026-07-07 16:31');
    const arunee = await as('1001');
    const decided = (await decide(arunee, silent.id)).body;
    office.clock.set('2026-07-06 09:00');
    expect([decided.status, decided.steps[0].outcome]).toEqual(['approved', 'no-opinion']);
    expect((await decide(arunee, against.id)).body.status).toBe('approved');
  });

  it('delegated: the deputy under an order, which the approval keeps', async () => {
    const request = await send(pimchanok, [{ assetId: thing.id }], OUTSIDE);
    await decide(await as('1007'), request.id, favourable);
    const seen = await look(await as('1002'), request.id);
    expect(seen.allowedActions).toEqual(expect.arrayContaining(['decide', 'approve', 'reject', 'send-back']));
    expect((await decide(await as('1002'), request.id)).body.status).toBe('approved');
    expect(await capacityOf(pimchanok, request.id)).toEqual(['ผู้อำนวยการสำนักงาน', 'นายประเสริฐ มั่นคง', 'delegated', '245/2569']);
  });

  it('over the ceiling: the deputy is told before the tap, may approve what fits, and the head decides all', async () => {
    const dear = await office.build.asset({ unit: 'academic', priceSatang: 4_000_000 });
    const lines = [{ assetId: thing.id }, { assetId: dear.id }];
    const request = await send(pimchanok, lines, OUTSIDE);
    await decide(await as('1007'), request.id, favourable);
    const prasert = await as('1002');
    const seen = await look(prasert, request.id);
    expect(seen.allowedActions).not.toContain('approve');
    expect(seen.whyNot.approve?.code).toBe('approvals.over-ceiling');
    expect(asRead(seen.whyNot.approve?.message ?? '')).toBe('คำขอนี้เกินวงเงิน 50,000 บาท ผู้อำนวยการสำนักงานเป็นผู้พิจารณา ท่านไม่ต้องดำเนินการ');
    expect((await decide(prasert, request.id)).body).toMatchObject({ code: 'approvals.over-ceiling' });
    expect((await look(pimchanok, request.id)).status).toBe('submitted');
    const second = request.lines[1]!.lineId;
    const partly = await decide(prasert, request.id, { outcome: 'approve', lines: [{ lineId: second, outcome: 'reject', reason: 'ใช้เครื่องเดียวพอ' }] });
    expect(partly.body.lines.map((line: { approvedQuantity: number; outcome: string }) => [line.approvedQuantity, line.outcome])).toEqual([[1, 'approve'], [0, 'reject']]);
    const again = await send(pimchanok, [{ assetId: dear.id }], OUTSIDE);
    await decide(await as('1007'), again.id, favourable);
    expect((await decide(await as('1001'), again.id)).body.status).toBe('approved');
  });

  it('a lapsed order gives no power, and says so', async () => {
    const request = await send(pimchanok, [{ assetId: thing.id }], OUTSIDE);
    await office.build.order({ toPersonId: office.build.person('1003'), unitId: office.build.unit('agency'), number: '9/2569', fromOn: '2026-06-01', untilOn: '2026-07-05' });
    office.clock.set('2026-07-07 17:00');
    const wilai = await as('1003');
    const reply = await decide(wilai, request.id);
    const why = (await look(wilai, request.id)).whyNot.decide?.code;
    office.clock.set('2026-07-06 09:00');
    expect([reply.status, reply.body.code, why]).toEqual([403, 'approvals.order-lapsed', 'approvals.order-lapsed']);
  });

  it('acting: who acts in a vacant post decides; while nobody does, it says who is missing and what would mend it', async () => {
    const chair = await office.build.asset({ unit: 'branch', className: 'เต็นท์' });
    await office.transactions.run((tx) => tx.run(sql`update posts set until_on = '2026-07-01' where person_id = ${office.build.person('1017')}`));
    const request = await send(pimchanok, [{ assetId: chair.id }], INSIDE(office));
    expect(request.route.lawfulApprover).toBeNull();
    expect(request.route.missing).toMatchObject({ postTitle: 'หัวหน้าศูนย์สาขา' });
    expect(asRead(request.route.missing?.mend ?? '')).toContain('คำสั่งรักษาราชการแทน');
    await office.build.order({ capacity: 'acting-vacant', toPersonId: office.build.person('1015'), unitId: office.build.unit('branch'), postKind: 'head-of-unit', number: '77/2569' });
    expect((await decide(await as('1015'), request.id)).body.status).toBe('approved');
    expect(await capacityOf(pimchanok, request.id)).toEqual(['หัวหน้าศูนย์สาขา', 'นายชาญ ดีงาม', 'acting-vacant', '77/2569']);
  });

  it('a secretary watches and cannot decide', async () => {
    const request = await send(pimchanok, [{ assetId: thing.id }], OUTSIDE);
    await decide(await as('1007'), request.id, favourable);
    const fah = await as('1018');
    expect((await look(fah, request.id)).whyNot.decide?.code).toBe('approvals.secretary');
    expect((await decide(fah, request.id)).body.code).toBe('approvals.secretary');
  });
});
