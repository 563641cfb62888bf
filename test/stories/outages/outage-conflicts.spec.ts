import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OutageView } from '../../../src/shared/api/loans/outages.js';
import { newId } from '../../../src/database/ids.js';
import { asRead } from '../../support/as-read.js';
import { Office } from '../../support/app.js';
import { Post } from '../../support/notices/post.js';
import type { Client } from '../../support/as.js';
import { decide, INSIDE, look, send } from '../../support/loans/asking.js';
import { declare, entered, printPad, slipNumbered, written } from '../../support/loans/outages.js';

/** What was carried out in the dark and speaks against the record is kept, with a sentence, until a head has looked at it. */
describe('a slip that the record speaks against', () => {
  let office: Office;
  let [malee, thana, somchai, anan]: Client[] = [];
  let outage: OutageView;
  let thing: Awaited<ReturnType<Office['build']['asset']>>;
  const at = async (wall: string): Promise<void> => {
    office.clock.set(wall);
    [malee, thana, somchai, anan] = await Promise.all(['1005', '1006', '1004', '1011'].map((who) => office.as(who)));
  };
  const numbered = async (nth: number): Promise<string> => (await slipNumbered(malee!, `ขข. ${nth}/2569`)).id;
  const enter = async (nth: number, more: object = {}, of = thing.number) => malee!.post(`/api/outage-slips/${await numbered(nth)}/entry`, await written(office, malee!, outage.id, of, more));
  beforeAll(async () => {
    office = await Office.open();
    await at('2026-07-06 09:00');
    thing = await office.build.asset();
    await printPad(malee!, 8);
    await at('2026-07-06 14:30');
    outage = await declare(somchai!);
    await entered(malee!, await numbered(1), await written(office, malee!, outage.id, thing.number));
  });
  afterAll(() => office.close());

  it('is said first, and kept only when the storekeeper says that the thing is gone all the same', async () => {
    const refused = await enter(2);
    expect([refused.status, refused.body.code]).toEqual([409, 'checkouts.thing-already-out']);
    expect(await slipNumbered(malee!, 'ขข. 2/2569')).toMatchObject({ state: 'unused', isConflict: false });
    const kept = await enter(2, { keepsConflict: true });
    expect(kept.body).toMatchObject({ number: 'ขข. 2/2569', requestId: null, recordedAt: '2026-07-06T07:30:00.000Z', settledAt: null, maySettle: false, mayEnterAgain: true });
    expect(kept.body.conflict).toContain('โน้ตบุ๊ก');
    expect(await slipNumbered(malee!, 'ขข. 2/2569')).toMatchObject({ state: 'used', isConflict: true, requestId: null });
  });

  it('what was signed by somebody without the power names whose it was', async () => {
    const another = await office.build.asset();
    const refused = await enter(3, { signerId: office.build.person('1016') }, another.number);
    expect(refused.body).toMatchObject({ code: 'outages.not-lawful', facts: { postTitle: 'ผู้อำนวยการกลุ่มเทคโนโลยีดิจิทัล' } });
    expect(asRead((await enter(3, { signerId: office.build.person('1016'), keepsConflict: true }, another.number)).body.conflict)).toContain('ผู้อำนวยการกลุ่มเทคโนโลยีดิจิทัล');
    const own = await enter(4, { signerId: office.build.person('1008'), keepsConflict: true }, another.number);
    expect(own.body).toMatchObject({ requestId: null, signerName: 'นางสาวพิมพ์ชนก แสงทอง' });
  });

  it('a damaged thing, and one handed over by its approver, are kept in the same way; a slip that is typed wrongly is not', async () => {
    const broken = await office.build.asset({ condition: 'damaged' });
    expect((await enter(5, { keepsConflict: true }, broken.number)).body.conflict).toContain('ไม่พร้อมให้ยืม');
    const desk = await office.build.asset({ unit: 'supplies' });
    await office.build.insert('posts', {
      id: newId(), kind: 'storekeeper', personId: office.build.person('1004'), unitId: office.build.unit('agency'), title: 'เจ้าหน้าที่พัสดุ', isDeputy: 0, fromOn: '2025-10-01', orderNumber: '3/2569', orderedOn: '2025-09-30', recordedAt: office.clock.iso(),
    });
    const met = { signerId: office.build.person('1004'), handedOverBy: office.build.person('1004'), keepsConflict: true };
    expect(asRead((await enter(6, met, desk.number)).body.conflict)).toContain('ผู้อนุมัติเป็นผู้ส่งมอบเอง');
    expect((await enter(7, { keepsConflict: true, happenedAt: '2026-07-06T15:00:00+07:00' })).body.code).toBe('outages.not-inside');
    expect(await slipNumbered(malee!, 'ขข. 7/2569')).toMatchObject({ state: 'unused' });
  });

  it('what was promised to somebody else for these days is named, too', async () => {
    const promised = await office.build.asset();
    const { id } = await send(await office.as('1008'), [{ assetId: promised.id }], { ...INSIDE(office), startsAt: '2026-07-07T08:30:00+07:00', dueAt: '2026-07-09T16:30:00+07:00' });
    await decide(await office.as('1007'), id, { outcome: 'approve' }).expect(201);
    expect((await enter(7, {}, promised.number)).body.code).toBe('checkouts.thing-held');
  });

  it('is told to the head of supply officers, once a slip, and not to who entered it', async () => {
    const post = new Post(office);
    await post.turn();
    const told = await Promise.all(['1004', '1005', '1008'].map(async (who) => (await post.kinds(who)).filter((kind) => kind === 'outage-conflict').length));
    expect(told).toEqual([5, 0, 0]);
  });

  it('waits for the head of supply officers, who settles it in words; the storekeeper does not', async () => {
    const page = (await somchai!.get('/api/outage-entries?show=conflicts').expect(200)).body as { items: { number: string; slipId: string; maySettle: boolean }[] };
    expect(page.items.map((item) => item.number).sort()).toEqual([2, 3, 4, 5, 6].map((nth) => `ขข. ${nth}/2569`));
    expect(page.items.every((item) => item.maySettle)).toBe(true);
    const { slipId } = page.items.find((item) => item.number === 'ขข. 5/2569')!;
    expect((await malee!.put(`/api/outage-slips/${slipId}/settlement`, { note: 'ของอยู่ในคลัง' })).status).toBe(404);
    expect((await somchai!.put(`/api/outage-slips/${slipId}/settlement`, { note: 'ของกลับมาแล้ว ส่งซ่อม' }).expect(200)).body).toMatchObject({ settlement: 'ของกลับมาแล้ว ส่งซ่อม', settledByName: 'นายสมชาย คงเดช', maySettle: false });
    expect((await somchai!.put(`/api/outage-slips/${slipId}/settlement`, { note: 'อีกครั้ง' })).body.code).toBe('outages.not-in-conflict');
    expect((await anan!.get('/api/outages')).body.items[0]).toMatchObject({ entries: 6, conflicts: 4 });
  });

  it('becomes a loan once the record is mended, under its own number, and stays told as a conflict', async () => {
    const back = { lines: [{ tag: thing.tag, condition: 'normal', photoIds: [] }], returnedBy: 'นางสาวพิมพ์ชนก แสงทอง', receivedAt: '2026-07-06T11:30:00+07:00', reason: 'ระบบขัดข้อง' };
    expect((await thana!.post('/api/returns', back)).status).toBe(201);
    const again = await enter(2, { happenedAt: '2026-07-06T12:00:00+07:00', personId: office.build.person('1015') });
    expect(again.body).toMatchObject({ number: 'ขข. 2/2569', settledByName: 'นางสาวมาลี ศรีสุข', borrowerName: 'นายชาญ ดีงาม' });
    expect(again.body.conflict).not.toBeNull();
    expect(await look(malee!, again.body.requestId as string)).toMatchObject({ number: 'ขข. 2/2569', status: 'checked-out' });
    expect((await enter(2)).body.code).toBe('outages.number-used');
  });
});
