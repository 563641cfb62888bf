import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { decide, INSIDE, look, send } from '../../support/loans/asking.js';

const TODAY = { startsAt: '2026-07-06T09:30:00+07:00', dueAt: '2026-07-08T16:30:00+07:00' };

/** ทำรายการแทน: the storekeeper writes it down, the person confirms, the approver decides, nothing leaves before. */
describe('somebody who walks up to the counter without having asked', () => {
  let office: Office;
  let malee: Client;
  let chan: Client;
  let somchai: Client;
  let thing: { id: string; tag: string };
  let requestId: string;

  beforeAll(async () => {
    office = await Office.open();
    [malee, chan, somchai] = [await office.as('1005'), await office.as('1015'), await office.as('1004')];
    thing = await office.build.asset({ unit: 'supplies', className: 'เครื่องขยายเสียง' });
    const borrower = { kind: 'employee' as const, personId: office.build.person('1015') };
    requestId = (await send(malee, [{ assetId: thing.id }], { borrower, purpose: 'พิธีเปิดงานสัปดาห์ห้องสมุด', ...INSIDE(office), ...TODAY })).id;
  });
  afterAll(() => office.close());

  const code = async (): Promise<string> => ((await chan.get(`/api/loan-requests/${requestId}/pick-up-code`)).body as { code: string }).code;
  const give = (receipt: object) => malee.post(`/api/loan-requests/${requestId}/checkout`, { lines: [{ tag: thing.tag, condition: 'ปกติ' }], receipt });
  const out = () => office.reader.query(sql`select id from checkout_lines where asset_id = ${thing.id}`);

  it('is told who wrote it for them, and nothing leaves on the storekeeper’s word', async () => {
    const seen = await look(chan, requestId);
    expect([seen.filledBy?.name, seen.confirmedAt, seen.allowedActions.includes('confirm')]).toEqual(['นางสาวมาลี ศรีสุข', null, true]);
    expect((await malee.post(`/api/loan-requests/${requestId}/confirmation`)).body.code).toBe('loans.only-the-borrower-confirms');
    expect((await give({ code: '000000' })).body.code).toBe('checkouts.not-approved');
    expect((await decide(malee, requestId)).status).toBeGreaterThanOrEqual(400);
  });

  it('has it approved, and still nothing leaves before they confirm it themselves', async () => {
    await decide(somchai, requestId).expect(201);
    expect((await give({ code: await code() })).body.code).toBe('checkouts.not-confirmed');
    expect((await look(malee, requestId)).whyNot['check-out']).toMatchObject({ code: 'checkouts.not-confirmed' });
    expect((await malee.get(`/api/loan-requests/${requestId}/hand-over`)).body.whyNot).toMatchObject({ code: 'checkouts.not-confirmed' });
    expect(await out()).toEqual([]);
    await chan.post(`/api/loan-requests/${requestId}/confirmation`).expect(201);
    expect((await look(malee, requestId)).allowedActions).toContain('check-out');
  });

  it('takes it against their own code, and the slip names who filled it in', async () => {
    const { body } = await give({ code: await code() }).expect(201);
    expect(body).toMatchObject({ status: 'checked-out', receivedByName: 'นายชาญ ดีงาม', lines: [{ condition: 'normal', accessories: ['สายชาร์จ'] }] });
    const { timeline } = await look(chan, requestId);
    expect(timeline.map((entry) => entry.event)).toEqual(expect.arrayContaining(['submitted', 'approved', 'confirmed', 'checked-out']));
    await malee.post('/api/returns', { lines: [{ tag: thing.tag, condition: 'มีตำหนิเดิม' }], returnedBy: office.build.person('1015') }).expect(201);
    expect((await look(chan, requestId)).status).toBe('returned');
  });
});
