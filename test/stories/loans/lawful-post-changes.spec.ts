import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { newId } from '../../../src/database/ids.js';
import type { HomeView } from '../../../src/shared/api/desk.js';
import type { InboxPage } from '../../../src/shared/api/loans/approvals.js';
import type { LoanRequestPage } from '../../../src/shared/api/loans/loan-requests.js';
import { Office } from '../../support/app.js';
import { decide, INSIDE, look, OUTSIDE, send } from '../../support/loans/asking.js';

describe('what is lawful when it is decided, not when it was sent', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open();
  });
  afterAll(() => office.close());

  const run = (statement: ReturnType<typeof sql>) => office.transactions.run((tx) => tx.run(statement));
  const waiting = async (staffNumber: string) => {
    const page = (await (await office.as(staffNumber)).get('/api/inbox?folder=waiting').expect(200)).body as InboxPage;
    return page.items;
  };
  const holds = async (staffNumber: string, id: string) => (await waiting(staffNumber)).some((item) => item.requestId === id);
  const door = async (staffNumber: string) => ((await (await office.as(staffNumber)).get('/api/home')).body as HomeView).counters.inbox;

  it('a borrower who has become the head: the card leaves the post and goes one level up', async () => {
    const thing = await office.build.asset({ unit: 'academic' });
    const weera = await office.as('1009');
    const { id } = await send(weera, [{ assetId: thing.id }], INSIDE(office));
    expect([await holds('1010', id), await holds('1001', id), await door('1001')]).toEqual([true, false, 0]);
    await (await office.as('1001')).get(`/api/loan-requests/${id}`).expect(404);
    const academic = office.build.unit('academic');
    await office.build.insert('posts', {
      id: newId(), kind: 'head-of-unit', personId: office.build.person('1009'), unitId: academic, title: 'ผู้อำนวยการกลุ่มวิชาการ', fromOn: '2026-07-01',
      orderNumber: '9/2569', orderedOn: '2026-06-30', recordedAt: office.clock.iso(), isDeputy: 0,
    });
    expect([await holds('1010', id), await holds('1009', id), await holds('1001', id), await door('1001')]).toEqual([false, false, true, 1]);
    expect((await waiting('1001'))[0]).toMatchObject({ requestId: id, decidingAs: { postTitle: 'ผู้อำนวยการสำนักงาน', capacity: 'holder' }, whyNot: null });
    const list = (await weera.get('/api/loan-requests?scope=mine')).body as LoanRequestPage;
    expect(list.items.find((item) => item.id === id)?.waitsFor).toBe('ผู้อำนวยการสำนักงาน');
    expect((await look(weera, id)).steps.find((step) => step.kind === 'approval')?.postTitle).toBe('ผู้อำนวยการสำนักงาน');
    expect((await decide(await office.as('1001'), id)).body).toMatchObject({ status: 'approved' });
  });

  it('a unit that no longer has a head of its own: the head above it finds the card', async () => {
    const thing = await office.build.asset({ unit: 'pr' });
    const { id } = await send(await office.as('1008'), [{ assetId: thing.id }], INSIDE(office));
    expect([await holds('1016', id), await holds('1001', id)]).toEqual([true, false]);
    await run(sql`update units set head_title = '' where id = ${office.build.unit('pr')}`);
    expect([await holds('1016', id), await holds('1001', id)]).toEqual([false, true]);
    expect((await decide(await office.as('1016'), id)).body.code).toBe('approvals.not-yours');
    expect((await decide(await office.as('1001'), id)).body).toMatchObject({ status: 'approved' });
  });
});

describe('a thing of which the register knows no price', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open();
    await office.build.order({ toPersonId: office.build.person('1002'), unitId: office.build.unit('agency'), number: '245/2569', ceilingSatang: 5_000_000 });
  });
  afterAll(() => office.close());

  it('does not slip under a ceiling: said before the tap, and the part with a price may still be approved', async () => {
    const [known, unknown] = [await office.build.asset({ priceSatang: 1_000_000 }), await office.build.asset({ priceSatang: null })];
    const request = await send(await office.as('1009'), [{ assetId: known.id }, { assetId: unknown.id }], OUTSIDE);
    expect(request).toMatchObject({ valueSatang: 1_000_000, unpriced: 1, route: { lawfulApprover: { personName: 'นางสาวอรุณี ใจงาม' } } });
    expect(request.lines.map((line) => line.valueSatang)).toEqual([1_000_000, null]);
    await decide(await office.as('1010'), request.id, { outcome: 'opinion', favourable: true });
    const prasert = await office.as('1002');
    const card = ((await prasert.get('/api/inbox?folder=waiting')).body as InboxPage).items[0];
    expect(card).toMatchObject({ requestId: request.id, unpriced: 1, whyNot: { code: 'approvals.price-unknown', facts: { lines: 1, orderNumber: '245/2569' } } });
    expect((await decide(prasert, request.id)).body.code).toBe('approvals.price-unknown');
    const part = { outcome: 'approve', lines: [{ lineId: request.lines[1]?.lineId, outcome: 'reject', reason: 'ไม่มีราคาในทะเบียน' }] };
    expect((await decide(prasert, request.id, part)).body).toMatchObject({ status: 'approved' });
  });

  it('asked for by kind, is as unknown as the one of the kind that has no price', async () => {
    await office.build.asset({ className: 'กล้อง', priceSatang: 1_000_000 });
    const other = await office.build.asset({ className: 'กล้อง', priceSatang: null });
    const request = await send(await office.as('1009'), [{ entryId: other.entryId, quantity: 1 }], OUTSIDE);
    expect(request).toMatchObject({ unpriced: 1, valueSatang: 0 });
  });
});
