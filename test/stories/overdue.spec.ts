import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { ChaseView, OverdueItem, OverduePage } from '../../src/shared/api/loans/overdue.js';
import { Office } from '../support/app.js';
import { handedOver } from '../support/handed-over.js';

describe('what is overdue', () => {
  let office: Office;
  let slip: { id: string; number: string };
  let asset: Awaited<ReturnType<Office['build']['asset']>>;

  beforeAll(async () => {
    office = await Office.open();
    asset = await office.build.asset();
    slip = await handedOver(office, [{ tag: asset.tag, line: { assetId: asset.id, entryId: asset.entryId, assetNumber: asset.number } }]);
    await office.build.insert('holidays', { id: crypto.randomUUID(), onDay: '2026-07-15', name: 'วันหยุดเพิ่มเติม' });
  });
  afterAll(() => office.close());

  const listed = async (staff: string): Promise<OverdueItem[]> => ((await (await office.as(staff)).get('/api/overdue').expect(200)).body as OverduePage).items;
  const chase = async (body: object) => (await office.as('1005')).post(`/api/loan-requests/${slip.id}/chases`, body);

  it('is computed: nothing at the due itself, one day a minute later', async () => {
    office.clock.set('2026-07-08 16:30');
    expect(await listed('1005')).toEqual([]);
    expect((await chase({ channel: 'phone' })).body.code).toBe('returns.not-overdue');
    office.clock.set('2026-07-08 16:31');
    expect(await listed('1005')).toMatchObject([{
      requestId: slip.id, requestNumber: slip.number, borrowerName: 'นางสาวพิมพ์ชนก แสงทอง', daysLate: 1, priceSatang: 2_500_000, storekeeperName: 'นางสาวมาลี ศรีสุข',
      chasedAt: null, lastChase: null, things: [{ number: asset.number, quantityOut: 1, priceSatang: 2_500_000 }],
      day7: { calendarOn: '2026-07-15', workingOn: '2026-07-16', isPassed: false },
    }]);
  });

  it('is seen by the heads of the unit, auditors and the supply office, and by nobody else', async () => {
    for (const staff of ['1001', '1004', '1006', '1007', '1011']) expect(await listed(staff)).toHaveLength(1);
    for (const staff of ['1010', '1016']) expect(await listed(staff)).toEqual([]);
    await (await office.as('1008')).get('/api/overdue').expect(403);
  });

  it('is chased by the storekeeper; it counts when delivered', async () => {
    office.clock.set('2026-07-10 09:00');
    const memo = (await chase({ channel: 'memo', note: 'บันทึกข้อความ', memoNumber: 'ศธ 0210/55' })).body as ChaseView;
    expect(memo).toMatchObject({ n: 1, deliveredAt: null, memoNumber: 'ศธ 0210/55', recordedByName: 'นางสาวมาลี ศรีสุข' });
    expect((await listed('1011'))[0]).toMatchObject({ daysLate: 2, chasedAt: null, lastChase: { n: 1 } });
    expect((await chase({ channel: 'memo', deliveredAt: '2026-07-10T09:01:00+07:00' })).body.code).toBe('returns.delivery-out-of-range');
    expect((await chase({ channel: 'memo', deliveredAt: '2026-07-08T16:30:00+07:00' })).body.code).toBe('returns.delivery-out-of-range');
    expect((await chase({ channel: 'phone', note: 'รับสายแล้ว' })).body).toMatchObject({ n: 2, deliveredAt: '2026-07-10T02:00:00.000Z' });
    expect((await listed('1011'))[0]).toMatchObject({ chasedAt: expect.any(String) });
    const { body } = await (await office.as('1008')).get(`/api/loan-requests/${slip.id}/chases`).expect(200);
    expect(body).toMatchObject({ items: [{ n: 1 }, { n: 2 }], day7: { workingOn: '2026-07-16' } });
    await (await office.as('1016')).get(`/api/loan-requests/${slip.id}/chases`).expect(404);
    expect(await office.reader.query(sql`select event from journal where subject_id = ${slip.id} and event = 'loan-request.chased'`)).toHaveLength(2);
  });

  it('filters by chased or not and by unit, page by page', async () => {
    const auditor = await office.as('1011');
    const count = async (query: string) => ((await auditor.get(`/api/overdue?${query}`).expect(200)).body as OverduePage).items.length;
    expect([await count('chased=yes'), await count('chased=no'), await count(`unitId=${office.build.unit('digital')}`), await count(`unitId=${office.build.unit('pr')}`)]).toEqual([1, 0, 1, 0]);
    expect([await count(`search=${encodeURIComponent(`พิมพ์ชนก ${asset.number}`)}`), await count(`search=${encodeURIComponent('สมชาย')}`)]).toEqual([1, 0]);
    const second = await office.build.asset();
    office.clock.set('2026-07-06 10:00');
    await handedOver(office, [{ tag: second.tag, line: { assetId: second.id, entryId: second.entryId } }]);
    office.clock.set('2026-07-17 09:00');
    const again = await office.as('1011');
    const first = (await again.get('/api/overdue?limit=1').expect(200)).body as OverduePage;
    const next = (await again.get(`/api/overdue?limit=1&cursor=${first.nextCursor}`).expect(200)).body as OverduePage;
    expect([...first.items, ...next.items].map((item) => item.day7.isPassed)).toEqual([true, true]);
    expect([...first.items, ...next.items].map((item) => item.chasedAt === null)).toEqual([true, false]);
    expect(next.nextCursor).toBeNull();
  });

  it('ends when the thing is back', async () => {
    const keeper = await office.as('1005');
    const { body } = await keeper.post('/api/returns', { lines: [{ tag: asset.tag, condition: 'normal' }], returnedBy: 'ผู้ยืม' }).expect(201);
    expect(body.lines[0].daysLate).toBe(9);
    expect((await listed('1005')).map((item) => item.requestId)).not.toContain(slip.id);
  });
});
