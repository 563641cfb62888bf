import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { CheckoutView, HandOverSheet } from '../../src/shared/api/loans/checkouts.js';
import type { LoanRequestView } from '../../src/shared/api/loans/loan-requests.js';
import { Office } from '../support/app.js';
import { approvedSlip } from '../support/approved.js';
import type { Client } from '../support/as.js';

describe('the storekeeper hands over', () => {
  let office: Office;
  let malee: Client;
  let pim: Client;

  beforeAll(async () => {
    office = await Office.open();
    malee = await office.as('1005');
    pim = await office.as('1008');
  });
  afterAll(() => office.close());

  const code = async (slip: { id: string }, client = pim): Promise<string> => (await client.get(`/api/loan-requests/${slip.id}/pick-up-code`).expect(200)).body.code as string;
  const file = async (kind: string, by = '1005'): Promise<string> => {
    const id = crypto.randomUUID();
    await office.build.insert('files', { id, kind, mime: 'image/png', size: 1, bytes: Buffer.from([1]), uploadedBy: office.build.person(by), uploadedAt: office.clock.iso() });
    return id;
  };

  it('against the code on the borrower’s own phone, and the slip moves on', async () => {
    const asset = await office.build.asset();
    const slip = await approvedSlip(office, [{ assetId: asset.id, entryId: asset.entryId, assetNumber: asset.number }]);
    const body = { lines: [{ tag: `https://elsewhere.example/t/${asset.tag}`, condition: 'known-defect', note: 'รอยขีดข่วน' }], receipt: { code: await code(slip) } };
    const { body: view } = (await malee.post(`/api/loan-requests/${slip.id}/checkout`, body).expect(201)) as { body: CheckoutView };
    expect(view).toMatchObject({ requestNumber: slip.number, status: 'checked-out', handedOverByName: 'นางสาวมาลี ศรีสุข', receivedByName: 'นางสาวพิมพ์ชนก แสงทอง', receiptKind: 'code', stillToHandOver: 0 });
    expect(view.lines[0]).toMatchObject({ assetId: asset.id, number: asset.number, condition: 'known-defect', accessories: ['สายชาร์จ'], swap: null });
    expect(view.edition).toMatchObject({ n: 2, event: 'handed-over' });
    const frozen = await office.reader.one(sql`select price_satang, acquired_on, accessories_json from checkout_lines where asset_id = ${asset.id}`);
    expect(frozen).toEqual({ priceSatang: 2_500_000, acquiredOn: '2024-01-15', accessoriesJson: '["สายชาร์จ"]' });
    const journal = await office.reader.query(sql`select event, actor_id from journal where subject_id = ${slip.id}`);
    expect(journal).toEqual([{ event: 'loan-request.checked-out', actorId: office.build.person('1005') }]);
  });

  it('against a signature on the glass, or the printed slip photographed, each used once', async () => {
    const [a, b] = [await office.build.asset(), await office.build.asset()];
    const slip = await approvedSlip(office, [{ assetId: a.id, entryId: a.entryId }, { assetId: b.id, entryId: b.entryId }]);
    const signature = await file('signature');
    const take = (tag: string, receipt: object) => malee.post(`/api/loan-requests/${slip.id}/checkout`, { lines: [{ tag, condition: 'normal' }], receipt });
    const first = (await take(a.tag, { signature }).expect(201)).body as CheckoutView;
    expect(first).toMatchObject({ receiptFileId: signature, stillToHandOver: 1, status: 'checked-out' });
    expect((await take(b.tag, { signature }).expect(422)).body.code).toBe('checkouts.receipt-file-unfit');
    expect((await take(b.tag, { photo: await file('photo', '1008') }).expect(422)).body.code).toBe('checkouts.receipt-file-unfit');
    const second = (await take(b.tag, { photo: await file('photo') }).expect(201)).body as CheckoutView;
    expect(second).toMatchObject({ stillToHandOver: 0, edition: { n: 3 } });
  });

  it('counts wrong codes, whoever types them, until tomorrow', async () => {
    const asset = await office.build.asset();
    const slip = await approvedSlip(office, [{ assetId: asset.id, entryId: asset.entryId }]);
    const right = await code(slip);
    const wrong = right === '000000' ? '000001' : '000000';
    const give = (given: string) => malee.post(`/api/loan-requests/${slip.id}/checkout`, { lines: [{ tag: asset.tag, condition: 'normal' }], receipt: { code: given } });
    for (const left of [4, 3, 2, 1, 0]) expect((await give(wrong).expect(422)).body).toMatchObject({ code: 'checkouts.wrong-code', facts: { left } });
    expect((await give(wrong).expect(429)).body.code).toBe('checkouts.too-many-guesses');
    expect((await give(right).expect(429)).body.code).toBe('checkouts.too-many-guesses');
    office.clock.forward({ days: 1 });
    const [storekeeper, borrower] = [await office.as('1005'), await office.as('1008')];
    const today = await code(slip, borrower);
    expect(today).not.toBe(right);
    const lines = [{ tag: asset.tag, condition: 'normal' }];
    expect((await storekeeper.post(`/api/loan-requests/${slip.id}/checkout`, { lines, receipt: { code: right } }).expect(422)).body.facts).toEqual({ left: 4 });
    await storekeeper.post(`/api/loan-requests/${slip.id}/checkout`, { lines, receipt: { code: today } }).expect(201);
    office.clock.set('2026-07-06 09:00');
  });

  it('shows the code to the borrower alone', async () => {
    const asset = await office.build.asset();
    const slip = await approvedSlip(office, [{ assetId: asset.id, entryId: asset.entryId }]);
    await malee.get(`/api/loan-requests/${slip.id}/pick-up-code`).expect(404);
    await (await office.as('1007')).get(`/api/loan-requests/${slip.id}/pick-up-code`).expect(404);
    expect((await pim.get(`/api/loan-requests/${slip.id}/pick-up-code`).expect(200)).body).toMatchObject({ validOn: '2026-07-06', qrText: expect.stringContaining(slip.id) });
  });

  it('binds one of a kind by the scan, and counts chairs out', async () => {
    const notebook = await office.build.asset({ className: 'แท็บเล็ต' });
    const chairs = await office.build.pool({ unit: 'digital', className: 'เก้าอี้', quantity: 50 });
    const slip = await approvedSlip(office, [{ entryId: notebook.entryId, quantity: 1 }, { entryId: chairs.entryId, quantity: 40, isPool: true }]);
    const sheet = (await malee.get(`/api/loan-requests/${slip.id}/hand-over`).expect(200)).body as HandOverSheet;
    expect(sheet.lines.map((line) => [line.kind, line.tag, line.candidates.map((one) => one.number)])).toEqual([['kind', null, [notebook.number]], ['pool', chairs.tag, []]]);
    const lines = [{ tag: notebook.tag, condition: 'normal' }, { tag: chairs.tag, condition: 'normal', quantity: 25 }];
    const view = (await malee.post(`/api/loan-requests/${slip.id}/checkout`, { lines, receipt: { code: await code(slip) } }).expect(201)).body as CheckoutView;
    expect(view).toMatchObject({ stillToHandOver: 15, lines: [{ assetId: notebook.id }, { poolId: chairs.id, quantity: 25, tracking: 'quantity' }] });
    const holds = await office.reader.query(sql`select h.asset_id, h.quantity from holds h join loan_request_lines l on l.id = h.line_id where l.request_id = ${slip.id} order by h.quantity`);
    expect(holds).toEqual([{ assetId: notebook.id, quantity: 1 }, { assetId: null, quantity: 40 }]);
    const later = (await malee.get(`/api/loan-requests/${slip.id}/hand-over`).expect(200)).body as HandOverSheet;
    expect(later.lines[1]).toMatchObject({ outQuantity: 25, stillToHandOver: 15 });
    expect(later.checkouts).toMatchObject([{ id: view.id, edition: view.edition, lines: [{ number: notebook.number }, { quantity: 25 }] }]);
  });

  it('swaps like for like with a reason, and the slip shows both', async () => {
    const [approved, other] = [await office.build.asset({ className: 'กล้อง' }), await office.build.asset({ className: 'กล้อง', priceSatang: 2_000_000 })];
    const slip = await approvedSlip(office, [{ assetId: approved.id, entryId: approved.entryId, assetNumber: approved.number, description: 'กล้อง' }]);
    const give = async (swapReason?: string) => malee.post(`/api/loan-requests/${slip.id}/checkout`, { lines: [{ tag: other.tag, condition: 'normal', swapReason }], receipt: { code: await code(slip) } });
    expect((await (await give())).body.code).toBe('checkouts.swap-reason-needed');
    const view = (await (await give('แบตเตอรี่เสื่อม'))).body as CheckoutView;
    expect(view.lines[0]).toMatchObject({ assetId: other.id, swap: { approvedNumber: approved.number, reason: 'แบตเตอรี่เสื่อม' } });
    const facts = await office.reader.one<{ factsJson: string }>(sql`select facts_json from loan_slip_editions where request_id = ${slip.id} order by nth desc limit 1`);
    expect(JSON.parse(facts!.factsJson).lines[0]).toMatchObject({ number: other.number, swappedFor: { number: approved.number, reason: 'แบตเตอรี่เสื่อม' } });
    expect(await office.reader.query(sql`select asset_id from holds h where line_id = ${slip.lineIds[0]}`)).toEqual([{ assetId: other.id }]);
    const told = await office.reader.query(sql`select kind, outcome, unit_id from approval_steps where request_id = ${slip.id} and kind = 'told'`);
    expect(told).toEqual([{ kind: 'told', outcome: 'told', unitId: office.build.unit('digital') }]);
    const { lines, timeline } = (await malee.get(`/api/loan-requests/${slip.id}`).expect(200)).body as LoanRequestView;
    expect(lines[0]).toMatchObject({ assetNumber: other.number, swappedFromNumber: approved.number });
    expect(timeline.filter(({ event }) => ['approved', 'swapped'].includes(event)).map(({ event }) => event)).toEqual(['approved', 'swapped']);
  });
});
