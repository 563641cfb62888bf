import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { ChaseList, ChaseView } from '../../../src/shared/api/loans/overdue.js';
import { Office } from '../../support/app.js';
import { Scene } from '../../support/api/scene.js';
import { textOf } from '../../support/browser/pdf-text.js';

describe('the memo that chases', () => {
  let office: Office;
  let scene: Scene;
  let slip: Awaited<ReturnType<Scene['out']>>;
  let other: { id: string };
  let memo: ChaseView;
  const as = (number: string) => office.as(number);
  const chase = async (by: string, body: object) => (await as(by)).post(`/api/loan-requests/${slip.id}/chases`, body);
  const record = async (by: string, body: object) => (await as(by)).put(`/api/loan-requests/${slip.id}/chases/${memo.id}`, body);
  const paper = async (by = '1004') => textOf((await (await as(by)).get(`/api/loan-requests/${slip.id}/chases/${memo.id}/memo.pdf`).buffer(true).expect(200)).body as Buffer);
  beforeAll(async () => {
    office = await Office.open();
    scene = new Scene(office);
    [slip, other] = [await scene.out(), await scene.out()];
    office.clock.set('2026-07-10 10:00');
    await chase('1005', { channel: 'phone', note: 'จะนำมาคืนวันจันทร์' });
    office.clock.set('2026-07-15 10:00');
  });
  afterAll(() => office.close());

  it('is drafted by the head of supply officers: what, since when, how late, what was done, by when, under which clause', async () => {
    memo = (await (await chase('1004', { channel: 'memo', isDelivered: false })).body) as ChaseView;
    expect(memo).toMatchObject({ n: 2, hasMemo: true, memoNumber: null, memoOn: null, deliveredAt: null, recordedByName: 'นายสมชาย คงเดช' });
    const text = await paper();
    for (const words of [
      'บันทึกข้อความ', 'ติดตามทวงคืนพัสดุที่ยืม ครั้งที่ ๒', 'นางสาวพิมพ์ชนก แสงทอง นักวิชาการคอมพิวเตอร์', 'ผู้อำนวยการกลุ่มเทคโนโลยีดิจิทัล', slip.thing.number, '๗ วัน', 'ข้อ ๒๑๑',
      '๒๐ กรกฎาคม ๒๕๖๙', '(นายสมชาย คงเดช)', 'หัวหน้าเจ้าหน้าที่',
    ]) expect(text).toContain(words);
    expect(text.replace(/\s+/g, ' ')).toContain('ครั้งที่ ๑ ทางโทรศัพท์ ถึงท่านเมื่อวันที่ ๑๐ กรกฎาคม ๒๕๖๙');
    expect(text).toContain('รอเลขที่และวันที่จากงานสารบรรณ');
  });

  it('gets its number, date and delivery afterwards; a reprint is else the paper that was drafted', async () => {
    office.clock.set('2026-07-17 14:00');
    expect((await record('1005', { memoNumber: 'ศธ 0210/77', memoOn: '2026-07-14' })).body.code).toBe('chases.memo-date');
    expect((await record('1005', { memoOn: '2026-07-18' })).body.code).toBe('chases.memo-date');
    expect((await record('1005', { deliveredAt: '2026-07-17T14:01:00+07:00' })).body.code).toBe('returns.delivery-out-of-range');
    expect((await record('1005', { memoNumber: 'ศธ 0210/77', memoOn: '2026-07-16' }).then((reply) => reply.body))).toMatchObject({ memoNumber: 'ศธ 0210/77', memoOn: '2026-07-16', deliveredAt: null });
    expect((await record('1005', { deliveredAt: '2026-07-17T10:00:00+07:00' })).body).toMatchObject({ memoNumber: 'ศธ 0210/77', deliveredAt: '2026-07-17T03:00:00.000Z' });
    const text = await paper();
    for (const words of ['ศธ ๐๒๑๐/๗๗', '๑๖ กรกฎาคม ๒๕๖๙', '๗ วัน']) expect(text).toContain(words);
    expect(text).not.toContain('รอเลขที่');
    expect(await office.reader.query(sql`select count(*) as n from journal where subject_id = ${slip.id} and event = 'loan-request.chase-recorded'`)).toEqual([{ n: 2 }]);
  });

  it('is signed by whoever acts for the head of supply officers that day', async () => {
    await office.build.order({ capacity: 'acting-for', toPersonId: office.build.person('1003'), unitId: office.build.unit('agency'), postKind: 'head-of-supply-officers', number: '90/2569' });
    await office.transactions.run((tx) => tx.run(sql`update posts set until_on = '2026-07-16' where kind = 'head-of-supply-officers'`));
    memo = (await (await chase('1005', { channel: 'memo', isDelivered: false })).body) as ChaseView;
    const text = (await paper('1005')).replace(/\s+/g, ' ');
    expect(text).toContain('(นางวิไล รักษ์ดี)');
    expect(text).toContain('ปฏิบัติราชการแทน หัวหน้าเจ้าหน้าที่ ตามคำสั่งที่ ๙๐/๒๕๖๙');
    expect(text).toContain('ได้ติดตามทวงถามมาแล้ว ๒ ครั้ง');
  });

  it('is printed and recorded by those who chase in the lender’s name, and is a memo', async () => {
    for (const [by, status] of [['1008', 403], ['1007', 403], ['1011', 403], ['1016', 403]] as const) {
      expect([by, (await (await as(by)).get(`/api/loan-requests/${slip.id}/chases/${memo.id}/memo.pdf`)).status, (await record(by, { memoNumber: '1' })).status]).toEqual([by, status, status]);
    }
    const list = (await (await as('1008')).get(`/api/loan-requests/${slip.id}/chases`).expect(200)).body as ChaseList;
    const call = list.items.find((one) => one.channel === 'phone')!;
    expect((await (await as('1005')).put(`/api/loan-requests/${slip.id}/chases/${call.id}`, { memoNumber: '1' })).body.code).toBe('chases.not-a-memo');
    expect((await (await as('1005')).get(`/api/loan-requests/${slip.id}/chases/${call.id}/memo.pdf`)).body.code).toBe('chases.not-a-memo');
    await (await as('1005')).get(`/api/loan-requests/${other.id}/chases/${memo.id}/memo.pdf`).expect(404);
  });
});
