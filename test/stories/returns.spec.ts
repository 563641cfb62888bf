import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { isPrinted, pagesOf } from '../../src/papers/reading/paper-reading.js';
import type { ReturnView, TakeBackPreview } from '../../src/shared/api/loans/returns.js';
import { Office } from '../support/app.js';
import type { Client } from '../support/as.js';
import { handedOver } from '../support/handed-over.js';

describe('the storekeeper takes back', () => {
  let office: Office;
  let malee: Client;

  beforeAll(async () => {
    office = await Office.open();
    malee = await office.as('1005');
  });
  afterAll(() => office.close());

  const asset = async (className = 'โน้ตบุ๊ก') => {
    const thing = await office.build.asset({ className });
    return { ...thing, line: { assetId: thing.id, entryId: thing.entryId, assetNumber: thing.number, description: className } };
  };
  const pool = async (quantity: number, className = `เก้าอี้ ${crypto.randomUUID()}`) => {
    const thing = await office.build.pool({ unit: 'digital', className, quantity });
    return { ...thing, line: { entryId: thing.entryId, quantity, isPool: true, description: className } };
  };
  const giveBack = async (body: object, status = 201, client = malee): Promise<ReturnView> => (await client.post('/api/returns', body).expect(status)).body as ReturnView;
  const statusOf = async (id: string) => (await office.reader.one<{ status: string }>(sql`select status from loan_requests where id = ${id}`))?.status;

  it('shows what was scanned, whose it is and how it looked when it left', async () => {
    const thing = await asset();
    const slip = await handedOver(office, [thing]);
    const preview = (await malee.get(`/api/returns/preview?tag=${thing.tag}`).expect(200)).body as TakeBackPreview;
    expect(preview.lines).toMatchObject([{
      requestNumber: slip.number, borrowerName: 'นางสาวพิมพ์ชนก แสงทอง', number: thing.number, quantityOut: 1, daysLate: 0, whyNot: null,
      left: { condition: 'normal', accessories: ['สายชาร์จ'], handedOverByName: 'นางสาวมาลี ศรีสุข' },
    }]);
    expect((await malee.get('/api/returns/preview?tag=2222222222').expect(404)).body.code).toBe('returns.unknown-tag');
  });

  it('takes things of several loans at once from whoever brings them, and closes each slip with its last thing', async () => {
    const [a, b, c] = [await asset(), await asset(), await asset()];
    const first = await handedOver(office, [a, b]);
    const second = await handedOver(office, [c], { borrower: '1009' });
    const view = await giveBack({ lines: [{ tag: a.tag, condition: 'normal' }, { tag: c.tag, condition: 'known-defect', note: 'รอยเดิม' }], returnedBy: office.build.person('1015') });
    expect(view).toMatchObject({ returnedByName: 'นายชาญ ดีงาม', takenBackByName: 'นางสาวมาลี ศรีสุข', reason: null });
    expect(new Map(view.slips.map((slip) => [slip.requestId, [slip.status, slip.stillOut]]))).toEqual(new Map([[first.id, ['checked-out', 1]], [second.id, ['returned', 0]]]));
    expect(await office.reader.query(sql`select h.id from holds h join loan_request_lines l on l.id = h.line_id where l.request_id = ${second.id}`)).toEqual([]);
    await giveBack({ lines: [{ tag: b.tag, condition: 'normal' }], returnedBy: 'คนขับรถของกลุ่ม' });
    expect(await statusOf(first.id)).toBe('returned');
    await giveBack({ lines: [{ tag: b.tag, condition: 'normal' }], returnedBy: 'ใครก็ได้' }, 409);
    const events = await office.reader.query(sql`select event from loan_slip_editions where request_id = ${first.id} order by nth`);
    expect(events.map((row) => (row as { event: string }).event)).toEqual(['approved', 'handed-over', 'returned', 'returned']);
  });

  it('counts chairs in, some sound and some newly broken, never more than left', async () => {
    const chairs = await pool(40);
    const slip = await handedOver(office, [chairs]);
    await giveBack({ lines: [{ tag: chairs.tag, quantity: 41, condition: 'normal' }], returnedBy: 'ผู้ยืม' }, 409);
    const view = await giveBack({ lines: [{ tag: chairs.tag, quantity: 30, condition: 'normal' }, { tag: chairs.tag, quantity: 2, condition: 'new-damage', note: 'ขาหัก' }], returnedBy: 'ผู้ยืม' });
    expect(view).toMatchObject({ slips: [{ status: 'checked-out', stillOut: 8 }], lines: [{ quantity: 30, damageNoteId: null }, { quantity: 2, damageNoteId: expect.any(String) }] });
    expect(await office.reader.one(sql`select quantity, lendable_quantity from pools where id = ${chairs.id}`)).toEqual({ quantity: 40, lendableQuantity: 38 });
    expect(await giveBack({ lines: [{ tag: chairs.tag, condition: 'normal' }], returnedBy: 'ผู้ยืม' })).toMatchObject({ lines: [{ quantity: 8 }], slips: [{ status: 'returned' }] });
    expect(await statusOf(slip.id)).toBe('returned');
  });

  it('asks from which slip chairs come back when two people have some', async () => {
    const chairs = await pool(20);
    const half = { ...chairs, line: { ...chairs.line, quantity: 10 } };
    const [one, two] = [await handedOver(office, [half]), await handedOver(office, [half], { borrower: '1009' })];
    const lines = [{ tag: chairs.tag, quantity: 10, condition: 'normal' }];
    const refused = (await malee.post('/api/returns', { lines, returnedBy: 'คนขับรถ' }).expect(409)).body;
    expect(refused).toMatchObject({ code: 'returns.which-slip', facts: { slips: [one.number, two.number] } });
    expect(await giveBack({ lines, returnedBy: office.build.person('1009') })).toMatchObject({ slips: [{ requestId: two.id, status: 'returned' }] });
    expect(await giveBack({ lines: [{ ...lines[0], requestId: one.id }], returnedBy: 'คนขับรถ' })).toMatchObject({ slips: [{ requestId: one.id, status: 'returned' }] });
  });

  it('opens a damage note for a new damage, and the thing cannot be lent until somebody decides', async () => {
    const thing = await asset('โปรเจกเตอร์');
    await handedOver(office, [thing]);
    const view = await giveBack({ lines: [{ tag: thing.tag, condition: 'new-damage', note: 'จอร้าว', accessories: [], serialSeen: 'OTHER' }], returnedBy: 'ผู้ยืม' });
    expect(view.lines[0]).toMatchObject({ condition: 'new-damage', missingAccessories: ['สายชาร์จ'], serialDiffers: true });
    expect(await office.reader.one(sql`select condition from assets where id = ${thing.id}`)).toEqual({ condition: 'damaged' });
    expect(await office.reader.one(sql`select lendable_stock from catalogue_entries where id = ${thing.entryId}`)).toEqual({ lendableStock: 0 });
    const { body } = await malee.get('/api/damage-notes').expect(200);
    expect(body.items).toContainEqual(expect.objectContaining({ id: view.lines[0]!.damageNoteId, note: 'จอร้าว', number: thing.number, borrowerName: 'นางสาวพิมพ์ชนก แสงทอง', closedAt: null }));
  });

  it('lets nobody take back what they borrowed or approved, but under an exception order, which is kept', async () => {
    const [thing, approved] = [await asset(), await asset()];
    await handedOver(office, [approved], { approver: '1006' });
    const mine = await handedOver(office, [thing], { borrower: '1006', approver: '1007' });
    const thana = await office.as('1006');
    const body = { lines: [{ tag: thing.tag, condition: 'normal' }], returnedBy: 'ผู้ยืม' };
    expect((await thana.post('/api/returns', body).expect(403)).body.code).toBe('returns.own-loan');
    expect((await thana.post('/api/returns', { ...body, lines: [{ tag: approved.tag, condition: 'normal' }] }).expect(403)).body.code).toBe('returns.own-approval');
    const order = { id: crypto.randomUUID(), number: '9/2569', orderedOn: '2026-07-01', fromOn: '2026-07-01', personId: office.build.person('1006'), reason: 'หน่วยงานเล็ก', recordedAt: office.clock.iso() };
    await office.build.insert('exception_orders', order);
    expect(await giveBack(body, 201, thana)).toMatchObject({ exceptionOrderNumber: '9/2569', slips: [{ requestId: mine.id }] });
  });

  it('repeats nothing when the same call comes again', async () => {
    const thing = await asset();
    await handedOver(office, [thing]);
    const [body, key] = [{ lines: [{ tag: thing.tag, condition: 'normal' }], returnedBy: 'ผู้ยืม' }, crypto.randomUUID()];
    const replies = [await malee.post('/api/returns', body, key), await malee.post('/api/returns', body, key)];
    expect(replies.map((reply) => reply.status)).toEqual([201, 201]);
    expect(replies[1]!.body).toEqual(replies[0]!.body);
  });

  it('prints a receipt that whoever brought it may see, and nobody else', async () => {
    const thing = await asset();
    await handedOver(office, [thing]);
    const view = await giveBack({ lines: [{ tag: thing.tag, condition: 'normal' }], returnedBy: office.build.person('1015') });
    const pdf = await (await office.as('1015')).get(`/api/returns/${view.id}/receipt.pdf`).expect(200).expect('content-type', 'application/pdf');
    const [agency = ''] = (await office.transactions.run((tx) => tx.query<{ name: string }>(sql`select name from units where parent_id is null`))).map(({ name }) => name);
    expect(isPrinted(agency, pagesOf(pdf.body as Buffer)[0] ?? [])).toBe(true);
    await (await office.as('1016')).get(`/api/returns/${view.id}`).expect(404);
  });

  it('counts lateness from the time stated, at most five working days back and with a reason', async () => {
    const thing = await asset();
    await handedOver(office, [thing]);
    office.clock.set('2026-07-10 10:00');
    const keeper = await office.as('1005');
    const lines = [{ tag: thing.tag, condition: 'normal' }];
    const state = (receivedAt: string, reason?: string) => keeper.post('/api/returns', { lines, returnedBy: 'ผู้ยืม', receivedAt, reason });
    expect((await state('2026-07-08T16:00:00+07:00').expect(422)).body.code).toBe('returns.reason-needed');
    expect((await state('2026-07-02T16:00:00+07:00', 'ไฟดับ').expect(422)).body).toMatchObject({ code: 'returns.received-too-long-ago' });
    expect((await state('2026-07-10T10:01:00+07:00', 'ไฟดับ').expect(422)).body.code).toBe('returns.received-in-future');
    expect((await state('2026-07-06T08:00:00+07:00', 'ไฟดับ').expect(422)).body.code).toBe('returns.received-before-hand-over');
    const view = (await state('2026-07-08T16:00:00+07:00', 'ไฟดับทั้งอาคาร').expect(201)).body as ReturnView;
    expect(view).toMatchObject({ receivedAt: '2026-07-08T09:00:00.000Z', recordedAt: '2026-07-10T03:00:00.000Z', reason: 'ไฟดับทั้งอาคาร', lines: [{ daysLate: 0 }] });
    office.clock.set('2026-07-06 09:00');
  });
});
