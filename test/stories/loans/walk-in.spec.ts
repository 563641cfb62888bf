import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { newId } from '../../../src/database/ids.js';
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
  const file = async (by: Client, kind: 'signature' | 'paper'): Promise<string> => {
    const id = newId();
    const uploadedBy = by === malee ? office.build.person('1005') : office.build.person('1006');
    await office.build.insert('files', { id, kind, mime: 'image/png', size: 1, bytes: Buffer.from([1]), uploadedBy, uploadedAt: office.clock.iso() });
    return id;
  };
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
    const signature = await file(malee, 'signature');
    expect((await give({ signature })).body).toMatchObject({ code: 'checkouts.not-confirmed', message: expect.stringContaining('ลงชื่อด้วยปากกา') });
    expect((await malee.get(`/api/loan-requests/${requestId}/hand-over`)).body).toMatchObject({ whyNot: null, needsSignedSlip: true });
    expect(await out()).toEqual([]);
    await chan.post(`/api/loan-requests/${requestId}/confirmation`).expect(201);
    expect((await malee.get(`/api/loan-requests/${requestId}/hand-over`)).body).toMatchObject({ whyNot: null, needsSignedSlip: false });
  });

  it('takes it against their own code, and the slip names who filled it in', async () => {
    const { body } = await give({ code: await code() }).expect(201);
    expect(body).toMatchObject({ status: 'checked-out', receivedByName: 'นายชาญ ดีงาม', lines: [{ condition: 'normal', accessories: ['สายชาร์จ'] }] });
    const { timeline } = await look(chan, requestId);
    expect(timeline.map((entry) => entry.event)).toEqual(expect.arrayContaining(['submitted', 'approved', 'confirmed', 'checked-out']));
    await malee.post('/api/returns', { lines: [{ tag: thing.tag, condition: 'มีตำหนิเดิม' }], returnedBy: office.build.person('1015') }).expect(201);
    expect((await look(chan, requestId)).status).toBe('returned');
  });

  it('without a phone at hand, signs the printed slip in ink: its photo lets the thing leave, and confirms', async () => {
    const borrower = { kind: 'employee' as const, personId: office.build.person('1015') };
    requestId = (await send(malee, [{ assetId: thing.id }], { borrower, purpose: 'พิธีปิดงานสัปดาห์ห้องสมุด', ...INSIDE(office), ...TODAY })).id;
    await decide(somchai, requestId).expect(201);
    await malee.get(`/api/loan-requests/${requestId}/loan-slip.pdf?edition=1`).expect(200);
    expect((await give({ photo: await file(await office.as('1006'), 'paper') })).body.code).toBe('checkouts.receipt-file-unfit');
    expect((await give({})).body.code).toBe('checkouts.not-confirmed');
    expect((await look(chan, requestId)).confirmedAt).toBeNull();
    await give({ photo: await file(malee, 'paper') }).expect(201);
    expect([(await look(chan, requestId)).confirmedAt, (await look(chan, requestId)).status]).toEqual([office.clock.iso(), 'checked-out']);
  });

  it('the hand-over against their own proof leaves untouched what they confirmed before, and what they asked for themselves', async () => {
    const own = await office.build.asset({ unit: 'supplies', className: 'ไมค์' });
    const { id, confirmedAt } = await send(chan, [{ assetId: own.id }], { ...INSIDE(office), ...TODAY });
    expect(confirmedAt).toBe(office.clock.iso());
    await decide(somchai, id).expect(201);
    office.clock.set('2026-07-06 09:20');
    await malee.post(`/api/loan-requests/${id}/checkout`, { lines: [{ tag: own.tag, condition: 'normal' }], receipt: { signature: await file(malee, 'signature') } }).expect(201);
    expect((await look(chan, id)).confirmedAt).toBe(confirmedAt);
  });
});
