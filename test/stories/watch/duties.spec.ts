import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DutyExceptionList } from '../../../src/shared/api/findings.js';
import type { LoanRequestView } from '../../../src/shared/api/loans/loan-requests.js';
import { Office } from '../../support/app.js';
import { decide, INSIDE, send } from '../../support/loans/asking.js';
import { Watcher } from '../../support/watcher.js';

/** In this small office the head of the digital group also keeps the store, and นางสาวมาลี borrows too. */
describe('duties kept apart', () => {
  let office: Office;
  let watcher: Watcher;

  beforeAll(async () => {
    office = await Office.open();
    watcher = new Watcher(office);
    await office.build.insert('posts', {
      id: crypto.randomUUID(), kind: 'storekeeper', personId: office.build.person('1007'), unitId: office.build.unit('digital'), title: 'เจ้าหน้าที่พัสดุกลุ่มดิจิทัล', isDeputy: 1,
      fromOn: '2025-10-01', orderNumber: '9/2569', orderedOn: '2025-09-30', recordedAt: office.clock.iso(),
    });
  });
  afterAll(() => office.close());

  const approved = async (borrower: string): Promise<{ request: LoanRequestView; tag: string }> => {
    office.clock.set('2026-07-06 09:00');
    const { id, tag } = await office.build.asset();
    const request = await send(await office.as(borrower), [{ assetId: id }], INSIDE(office));
    await decide(await office.as('1007'), request.id).expect(201);
    office.clock.set('2026-07-08 09:00');
    return { request, tag };
  };
  const handOver = async (keeper: string, borrower: string, { request, tag }: { request: LoanRequestView; tag: string }) => {
    const { code } = (await (await office.as(borrower)).get(`/api/loan-requests/${request.id}/pick-up-code`).expect(200)).body;
    return (await office.as(keeper)).post(`/api/loan-requests/${request.id}/checkout`, { lines: [{ tag, condition: 'normal' }], receipt: { code } });
  };
  const takeBack = async (keeper: string, tag: string) => (await office.as(keeper)).post('/api/returns', { lines: [{ tag, condition: 'normal' }], returnedBy: 'ผู้ยืม' });
  const listed = async (): Promise<DutyExceptionList> => (await (await office.as('1011')).get('/api/findings/exceptions?month=2026-07').expect(200)).body;
  const except = async (staff: string, number: string) => (await office.as('1013')).post('/api/exception-orders', {
    personId: office.build.person(staff), number, orderedOn: '2026-06-30', fromOn: '2026-07-01', untilOn: '2026-09-30', reason: 'มีเจ้าหน้าที่คนเดียว',
  });

  it('refuses to approve one’s own request, to hand over to oneself, and to hand over or take back what one approved', async () => {
    const own = await approved('1005');
    expect((await decide(await office.as('1005'), own.request.id)).status).toBeGreaterThanOrEqual(400);
    expect((await handOver('1005', '1005', own)).body.code).toMatch(/^checkouts\./);
    expect((await handOver('1007', '1005', own)).body.code).toMatch(/^checkouts\./);
    expect((await handOver('1006', '1005', own)).status).toBe(201);
    expect((await takeBack('1005', own.tag)).body.code).toMatch(/^returns\./);
    expect((await takeBack('1007', own.tag)).body.code).toMatch(/^returns\./);
    expect((await takeBack('1006', own.tag)).status).toBe(201);
    await watcher.now();
    expect(await watcher.findings('rule=R03')).toEqual([]);
    expect((await listed()).items).toEqual([]);
  });

  it('lists monthly, and makes no finding of, what a named and dated order allowed', async () => {
    expect((await except('1005', '7/2569')).status).toBe(201);
    expect((await except('1007', '8/2569')).status).toBe(201);
    const own = await approved('1005');
    expect((await handOver('1005', '1005', own)).status).toBe(201);
    const other = await approved('1008');
    expect((await handOver('1007', '1008', other)).status).toBe(201);
    expect((await takeBack('1007', other.tag)).status).toBe(201);
    await watcher.now();
    expect(await watcher.findings('rule=R03')).toEqual([]);
    const { items } = await listed();
    expect(items.map((one) => [one.requestNumber, one.duties.join('+'), one.personName, one.orderNumber]).sort()).toEqual([
      [other.request.number, 'approve+hand-over', 'นายกิตติ วัฒนา', '8/2569'], [other.request.number, 'approve+take-back', 'นายกิตติ วัฒนา', '8/2569'],
      [own.request.number, 'borrow+hand-over', 'นางสาวมาลี ศรีสุข', '7/2569'],
    ].sort());
  });
});
