import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { body, decide, INSIDE, look, OUTSIDE, send } from '../../support/loans/asking.js';

describe('the lawful approver of somebody else, and of oneself', () => {
  let office: Office;
  let arunee: Client;
  let thing: { id: string };
  const as = (number: string) => office.as(number);
  beforeAll(async () => {
    office = await Office.open();
    arunee = await as('1001');
  });
  beforeEach(async () => {
    thing = await office.build.asset({ unit: 'supplies', priceSatang: 3_000_000 });
  });
  afterAll(() => office.close());

  const AGENCY = { kind: 'agency' as const, organisation: 'เทศบาลตำบลตัวอย่าง', contactName: 'นายสมศักดิ์ ใจเย็น', phone: '081-000-0000', letterNumber: 'ทต 5201/44', letterOn: '2026-07-01' };
  const outsider = (sponsorId: string) => ({ kind: 'outsider' as const, contactName: 'นางสาววิทยากร รับเชิญ', organisation: 'มหาวิทยาลัยตัวอย่าง', sponsorId });

  it('another agency: the head of agency, no opinion, also for use inside', async () => {
    const request = await send(await as('1009'), [{ assetId: thing.id }], { borrower: AGENCY, ...INSIDE(office) });
    expect(request.steps.map((step) => [step.kind, step.rule])).toEqual([['approval', 'ข้อ 208 (1)']]);
    expect(request.borrower).toMatchObject({ kind: 'agency', name: 'นายสมศักดิ์ ใจเย็น', organisation: 'เทศบาลตำบลตัวอย่าง', letterNumber: 'ทต 5201/44', letterOn: '2026-07-01' });
    expect((await decide(await as('1004'), request.id)).status).toBe(403);
    expect((await decide(arunee, request.id)).body.status).toBe('approved');
  });

  it('another agency without its letter is not sent', async () => {
    const { letterNumber: _, ...withoutLetter } = AGENCY;
    const reply = await (await as('1009')).post('/api/loan-requests', { ...body([{ assetId: thing.id }], { borrower: withoutLetter, ...INSIDE(office) }), submit: true });
    expect([reply.status, reply.body.code]).toEqual([400, 'loans.letter-needed']);
  });

  it('an outsider inside: the head of the unit responsible; outside: the head of agency', async () => {
    const weera = await as('1009');
    const inside = await send(weera, [{ assetId: thing.id }], { borrower: outsider(office.build.person('1009')), ...INSIDE(office) });
    expect((await decide(await as('1004'), inside.id)).body.status).toBe('approved');
    const another = await office.build.asset({ unit: 'supplies' });
    const outside = await send(weera, [{ assetId: another.id }], { borrower: outsider(office.build.person('1009')), ...OUTSIDE });
    expect(outside.borrower.sponsor).toMatchObject({ name: 'นายวีระ ทองดี' });
    expect((await decide(arunee, outside.id)).body.status).toBe('approved');
  });

  it('an outsider whose sponsor is the lawful approver: one level up', async () => {
    const somchai = await as('1004');
    const request = await send(somchai, [{ assetId: thing.id }], { borrower: outsider(office.build.person('1004')), ...INSIDE(office) });
    expect(request.route.lawfulApprover?.postTitle).toBe('หัวหน้ากลุ่มอำนวยการ');
    expect((await decide(somchai, request.id)).body.code).toBe('approvals.own-request');
    expect((await decide(await as('1003'), request.id)).body.status).toBe('approved');
  });

  it('an outsider with neither letter nor sponsor is not sent', async () => {
    const reply = await (await as('1009')).post('/api/loan-requests', { ...body([{ assetId: thing.id }], { borrower: { kind: 'outsider', contactName: 'ผู้ใด' }, ...INSIDE(office) }), submit: true });
    expect(reply.body.code).toBe('loans.sponsor-needed');
  });

  it('one\'s own request goes one level up, and its opinion too', async () => {
    const somchai = await as('1004');
    const request = await send(somchai, [{ assetId: thing.id }], INSIDE(office));
    expect(request.steps.map((step) => step.postTitle)).toEqual(['หัวหน้ากลุ่มอำนวยการ']);
    expect(request.allowedActions).not.toContain('decide');
    expect((await decide(somchai, request.id)).body.code).toBe('approvals.own-request');
    expect((await decide(await as('1003'), request.id)).body.status).toBe('approved');
  });

  it('one step where one person holds opinion and approval', async () => {
    const own = await office.build.asset({ unit: 'digital' });
    const request = await send(await as('1008'), [{ assetId: own.id }], INSIDE(office));
    expect(request.steps.map((step) => [step.kind, step.postTitle])).toEqual([['approval', 'ผู้อำนวยการกลุ่มเทคโนโลยีดิจิทัล']]);
  });

  it('contract staff borrow with a named officer, who does not decide on it', async () => {
    const request = await send(await as('1014'), [{ assetId: thing.id }], INSIDE(office));
    expect(request.borrower.responsibleOfficer).toMatchObject({ name: 'นายวีระ ทองดี' });
    await office.build.order({ capacity: 'acting-for', toPersonId: office.build.person('1009'), unitId: office.build.unit('supplies'), postKind: 'head-of-unit', untilOn: '2026-07-06' });
    expect((await decide(await as('1009'), request.id)).body.code).toBe('approvals.you-answer-for-it');
    office.clock.set('2026-07-07 09:00');
    expect((await decide(await as('1004'), request.id)).body.status).toBe('approved');
    office.clock.set('2026-07-06 09:00');
  });

  it('the head of agency outside, no deputy with an order: recorded as such, the auditor is told', async () => {
    const request = await send(arunee, [{ assetId: thing.id }], OUTSIDE);
    expect(request.route).toMatchObject({ selfAsHead: true, missing: null });
    expect(request.steps.map((step) => [step.kind, step.postTitle])).toEqual([['told', 'ผู้ตรวจสอบภายใน'], ['approval', 'ผู้อำนวยการสำนักงาน']]);
    expect(request.allowedActions).toContain('approve');
    expect((await decide(arunee, request.id)).body.status).toBe('approved');
    expect((await look(await as('1011'), request.id)).steps.at(-1)).toMatchObject({ capacity: 'self-as-head', decidedByName: 'นางสาวอรุณี ใจงาม' });
  });

  it('the head of agency outside: the deputy who holds a standing order decides', async () => {
    await office.build.order({ toPersonId: office.build.person('1002'), unitId: office.build.unit('agency'), number: '245/2569', scopeJson: '{"outside":true}' });
    const request = await send(arunee, [{ assetId: thing.id }], OUTSIDE);
    expect(request.route).toMatchObject({ selfAsHead: false, lawfulApprover: { personName: 'นายประเสริฐ มั่นคง', orderNumber: '245/2569' } });
    expect((await decide(arunee, request.id)).body.code).toBe('approvals.own-request');
    expect((await decide(await as('1002'), request.id)).body.status).toBe('approved');
    const prasert = await as('1002');
    const another = await office.build.asset({ unit: 'supplies' });
    const deputys = await send(prasert, [{ assetId: another.id }], OUTSIDE);
    expect((await decide(prasert, deputys.id)).body.code).toBe('approvals.own-request');
    expect((await decide(arunee, deputys.id)).body.status).toBe('approved');
  });

  it('who filled it in for somebody else decides only once that person has confirmed', async () => {
    const somchai = await as('1004');
    const request = await send(somchai, [{ assetId: thing.id }], { borrower: { kind: 'employee', personId: office.build.person('1015') }, ...INSIDE(office) });
    expect((await decide(somchai, request.id)).body.code).toBe('approvals.filled-in-by-you');
    await (await as('1015')).post(`/api/loan-requests/${request.id}/confirmation`).expect(201);
    expect((await decide(somchai, request.id)).body.status).toBe('approved');
  });
});
