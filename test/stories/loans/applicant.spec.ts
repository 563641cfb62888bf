import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { LoanRequestPage, LoanRequestPreview, LoanRequestView, NewLoanRequests } from '../../../src/shared/api/loans/loan-requests.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { body, decide, FROM, INSIDE, look, OUTSIDE, send } from '../../support/loans/asking.js';

describe('the applicant', () => {
  let office: Office;
  let pimchanok: Client;
  beforeAll(async () => {
    office = await Office.open();
    pimchanok = await office.as('1008');
  });
  afterAll(() => office.close());

  const post = (client: Client, given: object) => client.post('/api/loan-requests', given);

  it('writes a draft that nobody else sees, mends it, sends it, and gets a number', async () => {
    const camera = await office.build.asset({ unit: 'supplies', className: 'กล้อง' });
    const created = (await post(pimchanok, body([{ assetId: camera.id }], INSIDE(office))).expect(201)).body as NewLoanRequests;
    const draft = created.requests[0]!;
    expect([draft.status, draft.number, draft.batchId, draft.allowedActions]).toEqual(['draft', null, created.batchId, ['edit', 'submit', 'withdraw']]);
    expect(draft.lines[0]).toMatchObject({ assetId: camera.id, description: 'กล้อง Acme N1', quantity: 1, approvedQuantity: null });
    const path = `/api/loan-requests/${draft.id}`;
    for (const number of ['1004', '1005', '1007', '1011', '1015']) await (await office.as(number)).get(path).expect(404);
    expect((await pimchanok.patch(path, { purpose: 'ถ่ายทำสื่อการสอน' })).body).toMatchObject({ purpose: 'ถ่ายทำสื่อการสอน', lines: [{ assetId: camera.id }] });
    const sent = (await pimchanok.post(`${path}/submission`).expect(201)).body as LoanRequestView;
    expect(sent).toMatchObject({ status: 'submitted', number: 'ย. 1/2569', isOpen: true });
    expect((await pimchanok.post(`${path}/submission`)).body.code).toBe('loans.wrong-status');
    expect((await pimchanok.patch(path, { purpose: 'อื่น' })).body.code).toBe('loans.wrong-status');
  });

  it('a cart over two units becomes two slips of one batch, and the preview says so before', async () => {
    const [notebook, chairs] = [await office.build.asset({ unit: 'digital' }), await office.build.pool({ quantity: 20 })];
    const cart = body([{ assetId: notebook.id }, { entryId: chairs.entryId, quantity: 5 }], OUTSIDE);
    const preview = (await pimchanok.post('/api/loan-requests/preview', cart).expect(200)).body as LoanRequestPreview;
    expect(preview.requests.map((one) => [one.responsibleUnit.name, one.lines.length, one.valueSatang, one.whyNot])).toEqual([
      ['กลุ่มเทคโนโลยีดิจิทัล', 1, 2_500_000, null], ['งานพัสดุ', 1, 225_000, null],
    ]);
    expect(preview.requests[0]).toMatchObject({ route: { lawfulApprover: { personName: 'นางสาวอรุณี ใจงาม', rule: 'ข้อ 208 (2)' } }, promisedAt: '2026-07-08T09:30:00.000Z' });
    const { batchId, requests } = (await post(pimchanok, { ...cart, submit: true }).expect(201)).body as NewLoanRequests;
    expect(requests.map((one) => [one.batchId === batchId, one.responsibleUnit.name, one.status])).toEqual([[true, 'กลุ่มเทคโนโลยีดิจิทัล', 'submitted'], [true, 'งานพัสดุ', 'submitted']]);
    expect(new Set(requests.map((one) => one.number)).size).toBe(2);
    const list = (await pimchanok.get(`/api/loan-requests?batchId=${batchId}`)).body as LoanRequestPage;
    expect(list.items.map((item) => [item.summary, item.waitsFor])).toEqual([['เก้าอี้พับ', 'ผู้อำนวยการกลุ่มเทคโนโลยีดิจิทัล'], ['โน้ตบุ๊ก Acme N1', 'ผู้อำนวยการกลุ่มเทคโนโลยีดิจิทัล']]);
  });

  it('asks for one of a kind, and for no more than there are', async () => {
    const first = await office.build.asset({ unit: 'pr', className: 'ไมโครโฟน', priceSatang: 100_000 });
    await office.build.asset({ unit: 'pr', className: 'ไมโครโฟน', priceSatang: 300_000 });
    const request = await send(pimchanok, [{ entryId: first.entryId, quantity: 2 }], INSIDE(office));
    expect(request.lines[0]).toMatchObject({ assetId: null, tracking: 'asset', quantity: 2, valueSatang: 600_000 });
    expect((await decide(await office.as('1016'), request.id)).body.status).toBe('approved');
    expect((await post(pimchanok, { ...body([{ assetId: first.id }], INSIDE(office)), submit: true })).body).toMatchObject({ code: 'loans.not-available' });
  });

  it('the storekeeper fills in for a walk-in, who confirms', async () => {
    const camera = await office.build.asset({ unit: 'supplies' });
    const malee = await office.as('1005');
    const chan = office.build.person('1015');
    const request = await send(malee, [{ assetId: camera.id }], { borrower: { kind: 'employee', personId: chan }, ...INSIDE(office) });
    expect(request).toMatchObject({ borrower: { personId: chan }, filledBy: { name: 'นางสาวมาลี ศรีสุข' }, confirmedAt: null });
    expect((await look(malee, request.id)).whyNot.decide).toBeUndefined();
    const borrower = await office.as('1015');
    expect((await look(borrower, request.id)).allowedActions).toEqual(['confirm', 'withdraw']);
    expect((await malee.post(`/api/loan-requests/${request.id}/confirmation`)).body.code).toBe('loans.only-the-borrower-confirms');
    expect((await borrower.post(`/api/loan-requests/${request.id}/confirmation`)).body.confirmedAt).toBe(office.clock.iso());
    expect((await borrower.post(`/api/loan-requests/${request.id}/confirmation`)).body.code).toBe('loans.already-confirmed');
  });

  it('withdraws any time before hand-over, keeps the number, and frees the things', async () => {
    const camera = await office.build.asset({ unit: 'supplies' });
    const request = await send(pimchanok, [{ assetId: camera.id }], INSIDE(office));
    await decide(await office.as('1004'), request.id);
    const gone = (await pimchanok.post(`/api/loan-requests/${request.id}/withdrawal`).expect(201)).body as LoanRequestView;
    expect([gone.status, gone.number, gone.allowedActions]).toEqual(['withdrawn', request.number, []]);
    expect(gone.timeline.at(-1)).toMatchObject({ event: 'withdrawn', byName: 'นางสาวพิมพ์ชนก แสงทอง' });
    await send(await office.as('1015'), [{ assetId: camera.id }], INSIDE(office));
  });

  it('is refused what the rules refuse, with a whole sentence and nothing kept', async () => {
    const camera = await office.build.asset({ unit: 'supplies' });
    const idle = await office.build.asset({ unit: 'supplies', lendable: 0 });
    const broken = await office.build.asset({ unit: 'supplies', condition: 'damaged' });
    const asked = (wish: object, lines = [{ assetId: camera.id }]) => post(pimchanok, { ...body(lines, { ...INSIDE(office), ...wish }), submit: true });
    const before = ((await pimchanok.get('/api/loan-requests')).body as LoanRequestPage).items.length;
    const refusals: [object, string, { assetId: string }[]?][] = [
      [{ purpose: '   ' }, 'invalid-input'], [{ startsAt: '2026-07-08T08:30:00' }, 'invalid-input'], [{ dueAt: '' }, 'invalid-input'], [{ status: 'approved' }, 'invalid-input'],
      [{ dueAt: FROM }, 'loans.due-before-start'], [{ startsAt: '2026-07-05T08:30:00+07:00' }, 'loans.starts-in-the-past'],
      [{ dueAt: '2027-01-01T08:30:00+07:00' }, 'loans.too-long'], [{ placeText: 'บ้าน' }, 'loans.place-needed'], [{ siteId: undefined }, 'loans.place-needed'],
      [{ siteId: undefined, placeText: 'ตลาด' }, 'loans.grounds-needed'], [{ borrower: { kind: 'employee', personId: office.build.unit('pr') } }, 'invalid-input'],
      [{}, 'loans.line-twice', [{ assetId: camera.id }, { assetId: camera.id }]], [{}, 'loans.not-lendable', [{ assetId: idle.id }]],
      [{}, 'loans.not-lendable', [{ assetId: broken.id }]], [{}, 'invalid-input', [{ assetId: office.build.unit('pr') }]],
    ];
    for (const [wish, code, lines] of refusals) {
      const { status, body: refusal } = await asked(wish, lines);
      expect([refusal.code, status >= 400 && status < 500, refusal.message.length > 20]).toEqual([code, true, true]);
    }
    expect(((await pimchanok.get('/api/loan-requests')).body as LoanRequestPage).items.length).toBe(before);
  });

  it('contract staff without a responsible officer cannot send', async () => {
    await office.transactions.run((tx) => tx.run(sql`update people set responsible_officer_id = null where staff_number = '1012'`));
    const camera = await office.build.asset({ unit: 'supplies' });
    expect((await post(await office.as('1012'), { ...body([{ assetId: camera.id }], INSIDE(office)), submit: true })).body.code).toBe('loans.responsible-officer-needed');
  });

  it('what is not one\'s own does not exist, by whatever path', async () => {
    const camera = await office.build.asset({ unit: 'supplies' });
    const request = await send(pimchanok, [{ assetId: camera.id }], INSIDE(office));
    const path = `/api/loan-requests/${request.id}`;
    const chan = await office.as('1015');
    const calls = [chan.get(path), chan.patch(path, { purpose: 'ก' }), chan.post(`${path}/submission`), chan.post(`${path}/confirmation`), chan.post(`${path}/withdrawal`), decide(chan, request.id)];
    expect((await Promise.all(calls)).map((reply) => reply.status)).toEqual([404, 404, 404, 404, 404, 404]);
    const kept = await Promise.all([office.as('1005'), office.as('1011'), office.as('1007'), office.as('1004')].map(async (client) => (await (await client).get(path)).status));
    expect(kept).toEqual([200, 200, 200, 200]);
    expect((await (await office.as('1005')).post(`${path}/withdrawal`)).body.code).toBe('loans.not-yours');
    expect((await (await office.as(null)).get(path)).status).toBe(401);
  });

  it('pages the list by every sort, each request once', async () => {
    const camera = await office.build.asset({ unit: 'supplies' });
    const chan = await office.as('1015');
    for (let day = 8; day < 13; day++) await post(chan, body([{ assetId: camera.id }], { ...INSIDE(office), startsAt: `2026-07-${String(day).padStart(2, '0')}T08:30:00+07:00`, dueAt: '2026-07-20T08:30:00+07:00' }));
    const { items } = (await chan.get('/api/loan-requests?limit=200')).body as LoanRequestPage;
    for (const sort of ['newest', 'starts', 'due', 'pressing']) {
      const seen: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: LoanRequestPage = (await chan.get(`/api/loan-requests?sort=${sort}&limit=2${cursor ? `&cursor=${cursor}` : ''}`)).body;
        seen.push(...page.items.map((item) => item.id));
        cursor = page.nextCursor;
      }
      expect(seen.sort()).toEqual(items.map((item) => item.id).sort());
    }
    expect((await chan.get('/api/loan-requests?sort=price')).status).toBe(400);
  });

  it('the same call twice has one effect and one reply', async () => {
    const camera = await office.build.asset({ unit: 'supplies' });
    const given = { ...body([{ assetId: camera.id }], INSIDE(office)), submit: true };
    const [first, second] = [await pimchanok.post('/api/loan-requests', given, 'once'), await pimchanok.post('/api/loan-requests', given, 'once')];
    expect(second.body).toEqual(first.body);
  });
});
