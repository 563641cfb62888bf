import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Office } from '../../support/app.js';
import { Scene } from '../../support/api/scene.js';
import type { Client } from '../../support/as.js';

const TIMES = { startsAt: '2026-07-08T08:30:00+07:00', dueAt: '2026-07-10T16:30:00+07:00' };
const LETTER = { letterNumber: 'ศธ 0210/55', letterOn: '2026-07-01' };

/** The bodies of the API as they are written down for others who call it: nothing more than what is named there, and nothing of our pages. */
describe('bodies of the API, as they are written down', () => {
  let office: Office;
  let scene: Scene;
  let pim: Client;
  let malee: Client;
  beforeAll(async () => {
    office = await Office.open();
    [scene, pim, malee] = [new Scene(office), await office.as('1008'), await office.as('1005')];
  });
  afterAll(() => office.close());

  const bare = async (client: Client, verb: string, path: string, body?: object): Promise<{ status: number; body: Record<string, unknown> }> => {
    const headers = { cookie: `sujarit_session=${client.cookieValue}`, ...(body && { 'content-type': 'application/json' }) };
    const reply = await fetch(`${office.url}/api${path}`, { method: verb, headers, ...(body && { body: JSON.stringify(body) }) });
    return { status: reply.status, body: JSON.parse(await reply.text()) as Record<string, unknown> };
  };
  const uploaded = async (kind: string): Promise<unknown> => {
    const { bytes, name } = await scene.picture();
    return ((await malee.upload(`/api/files?kind=${kind}`, bytes, name).expect(201)).body as { id: string }).id;
  };
  const created = async (client: Client, borrower: object, given: object = {}): Promise<{ id: string; status: string; lines: { lineId: string }[] }> => {
    const thing = await scene.asset();
    const { status, body } = await bare(client, 'POST', '/loan-requests', { borrower, lines: [{ assetId: thing.id }], purpose: 'จัดอบรมครู', siteId: office.build.sites.office, ...TIMES, ...given });
    expect([status, Object.keys(body).sort()]).toEqual([201, ['batchId', 'requests']]);
    const requests = body['requests'] as { id: string; batchId: string; status: string; lines: { lineId: string }[] }[];
    expect(requests.map((one) => one.batchId)).toEqual(requests.map(() => body['batchId']));
    return requests[0]!;
  };

  it.each<[string, string, (office: Office) => object]>([
    ['oneself', '1008', () => ({ kind: 'employee' })],
    ['oneself, by id', '1008', ({ build }) => ({ kind: 'employee', personId: build.person('1008') })],
    ['somebody else', '1005', ({ build }) => ({ kind: 'employee', personId: build.person('1009') })],
    ['another agency', '1005', () => ({ kind: 'agency', organisation: 'โรงเรียนบ้านสวน', contactName: 'นายมานะ ดีใจ', phone: '081-000-0000', ...LETTER })],
    ['an outsider with a sponsor', '1008', ({ build }) => ({ kind: 'outsider', contactName: 'นายมานี มีนา', phone: '081-000-0000', sponsorId: build.person('1009') })],
    ['an outside organisation with a letter', '1005', () => ({ kind: 'outsider', organisation: 'ชมรมผู้สูงอายุ', contactName: 'นายมานี มีนา', ...LETTER })],
  ])('for %s: 201 {batchId, requests}, as a draft and sent', async (_whom, who, borrower) => {
    const client = await office.as(who);
    const draft = await created(client, borrower(office));
    expect(draft.status).toBe('draft');
    const sent = await bare(client, 'POST', `/loan-requests/${draft.id}/submission`);
    expect([sent.status, sent.body['status']]).toEqual([201, 'submitted']);
    expect((await created(client, borrower(office), { submit: true })).status).toBe('submitted');
    expect((await bare(client, 'POST', `/loan-requests/${draft.id}/withdrawal`)).status).toBe(201);
    const other = await created(client, borrower(office));
    expect((await bare(client, 'POST', `/loan-requests/${other.id}/withdrawal`, {})).status).toBe(201);
  });

  it('lines by asset, by kind with a number and without, over two units; a place in words with reference or the one who ordered', async () => {
    const [thing, kind, chairs] = [await scene.asset(), await scene.asset({ className: 'ไมค์' }), await office.build.pool()];
    const cart = { borrower: { kind: 'employee' }, lines: [{ assetId: thing.id }, { entryId: kind.entryId }, { entryId: chairs.entryId, quantity: 3 }], purpose: 'งานเปิดบ้าน', ...TIMES };
    for (const place of [{ placeText: 'หอประชุมอำเภอ', reference: 'ศธ 0210/1' }, { placeText: 'หอประชุมอำเภอ', orderedBy: 'ผู้อำนวยการ' }, { siteId: office.build.sites.branch, reference: 'ศธ 0210/2' }]) {
      for (const submit of [undefined, false, true]) {
        const { status, body } = await bare(pim, 'POST', '/loan-requests', { ...cart, ...place, ...(submit !== undefined && { submit }) });
        const requests = body['requests'] as { id: string; status: string; lines: object[] }[];
        expect([status, requests.map((one) => [one.status, one.lines.length])]).toEqual([201, [[submit ? 'submitted' : 'draft', 2], [submit ? 'submitted' : 'draft', 1]]]);
        for (const { id } of requests) expect((await bare(pim, 'POST', `/loan-requests/${id}/withdrawal`, { reason: 'เลื่อน' })).body['status']).toBe('withdrawn');
      }
    }
  });

  it('what is optional may be null', async () => {
    const nothing = { organisation: null, contactName: null, phone: null, letterNumber: null, letterOn: null, sponsorId: null, personId: null };
    const lines = [{ assetId: (await scene.asset()).id, entryId: null, quantity: null }, { assetId: null, entryId: (await scene.asset({ className: 'ลำโพง' })).entryId }];
    for (const [borrower, place] of [[{ kind: 'employee' }, { placeText: null }], [{ kind: 'outsider', contactName: 'นายมานี มีนา', ...LETTER }, { siteId: null, placeText: 'วัด', orderedBy: 'ผู้อำนวยการ' }]] as const) {
      const draft = await created(pim, { ...nothing, ...borrower }, { reference: null, orderedBy: null, lines, ...place });
      expect((await bare(pim, 'PATCH', `/loan-requests/${draft.id}`, { siteId: null, placeText: 'โรงเรียน', reference: 'ศธ 9', orderedBy: null })).status).toBe(200);
      expect((await bare(pim, 'POST', `/loan-requests/${draft.id}/submission`, {})).status).toBe(201);
      await bare(pim, 'POST', `/loan-requests/${draft.id}/withdrawal`, { reason: null });
    }
  });

  it('decisions: approve all, some lines and a number; reject, send back, opinion', async () => {
    const [kitti, napa] = [await office.as('1007'), await office.as('1010')];
    const decided = async (client: Client, id: string, body: object): Promise<[number, unknown]> => {
      const reply = await bare(client, 'POST', `/loan-requests/${id}/decisions`, body);
      return [reply.status, reply.body['status'] ?? reply.body];
    };
    const sent = (given: object = {}) => created(pim, { kind: 'employee' }, { submit: true, ...given });
    expect(await decided(kitti, (await sent()).id, { outcome: 'approve' })).toEqual([201, 'approved']);
    expect(await decided(kitti, (await sent()).id, { outcome: 'reject', reason: 'ไม่ว่าง' })).toEqual([201, 'rejected']);
    expect(await decided(kitti, (await sent()).id, { outcome: 'send-back', reason: 'ระบุสถานที่' })).toEqual([201, 'sent-back']);
    const chairs = await office.build.pool({ unit: 'digital', className: 'เก้าอี้ประชุม' });
    const two = await sent({ lines: [{ assetId: (await scene.asset()).id }, { entryId: chairs.entryId, quantity: 5 }] });
    const lines = [{ lineId: two.lines[0]!.lineId, outcome: 'reject', reason: 'ส่งซ่อม' }, { lineId: two.lines[1]!.lineId, outcome: 'approve', quantity: 2 }];
    expect(await decided(kitti, two.id, { outcome: 'approve', lines })).toEqual([201, 'approved']);
    const outside = await created(await office.as('1009'), { kind: 'employee' }, { siteId: undefined, placeText: 'ตลาด', reference: 'ศธ 1', submit: true });
    expect(await decided(napa, outside.id, { outcome: 'opinion', favourable: true, reason: 'สมควร' })).toEqual([201, 'submitted']);
    expect(await decided(await office.as('1001'), outside.id, { outcome: 'approve', lines: [{ lineId: outside.lines[0]!.lineId, outcome: 'approve' }], reason: 'อนุญาต' })).toEqual([201, 'approved']);
  });

  it.each(['code', 'signature', 'photo'] as const)('checkout with a receipt by %s, the slip by its edition, and the return', async (proof) => {
    const { id, thing, lineIds } = await scene.approved();
    const value = proof === 'code' ? (await bare(pim, 'GET', `/loan-requests/${id}/pick-up-code`)).body['code'] : await uploaded(proof);
    const line = { tag: thing.tag, lineId: lineIds[0], quantity: 1, condition: 'ปกติ', accessories: ['สายชาร์จ'], note: 'ครบ' };
    const left = await bare(malee, 'POST', `/loan-requests/${id}/checkout`, { lines: [line], receipt: { [proof]: value } });
    expect([left.status, left.body['status']]).toEqual([201, 'checked-out']);
    for (const edition of ['', '?edition=1', '?edition=2']) await malee.get(`/api/loan-requests/${id}/loan-slip.pdf${edition}`).expect(200).expect('content-type', 'application/pdf');
    await malee.get(`/api/loan-requests/${id}/loan-slip.pdf?edition=9`).expect(404);
    const back = { tag: thing.tag, quantity: 1, condition: 'ชำรุดใหม่', accessories: ['สายชาร์จ'], serialSeen: 'SN', photoIds: [await uploaded('photo')], note: 'จอแตก' };
    const returned = await bare(malee, 'POST', '/returns', { lines: [back], returnedBy: 'นายวีระ ทองดี', receivedAt: office.clock.iso(), reason: 'เพิ่งบันทึก' });
    expect([returned.status, (returned.body['lines'] as { condition: string }[])[0]!.condition]).toEqual([201, 'new-damage']);
  });

  it('a swap needs its reason; a pool comes back in parts, by id of a colleague', async () => {
    const { id, lineIds } = await scene.approved();
    const other = await scene.asset();
    const swap = { tag: other.tag, lineId: lineIds[0], condition: 'normal' };
    const receipt = async () => ({ signature: await scene.file('1005', 'signature') });
    expect((await bare(malee, 'POST', `/loan-requests/${id}/checkout`, { lines: [swap], receipt: await receipt() })).body['code']).toBe('checkouts.swap-reason-needed');
    expect((await bare(malee, 'POST', `/loan-requests/${id}/checkout`, { lines: [{ ...swap, swapReason: 'แบตเสื่อม' }], receipt: await receipt() })).status).toBe(201);
    const chairs = await office.build.pool({ unit: 'digital', className: 'เก้าอี้จัดเลี้ยง' });
    const asked = await created(pim, { kind: 'employee' }, { lines: [{ entryId: chairs.entryId, quantity: 5 }], submit: true, startsAt: '2026-07-06T09:30:00+07:00' });
    await bare(await office.as('1007'), 'POST', `/loan-requests/${asked.id}/decisions`, { outcome: 'approve' });
    expect((await bare(malee, 'POST', `/loan-requests/${asked.id}/checkout`, { lines: [{ tag: chairs.tag, quantity: 5, condition: 'normal' }], receipt: await receipt() })).status).toBe(201);
    const part = await bare(malee, 'POST', '/returns', { lines: [{ tag: chairs.tag, quantity: 2, condition: 'normal' }], returnedBy: office.build.person('1015') });
    expect([part.status, part.body['slips']]).toEqual([201, [expect.objectContaining({ stillOut: 3, status: 'checked-out' })]]);
    expect((await bare(malee, 'POST', '/returns', { lines: [{ tag: chairs.tag, condition: 'normal' }], returnedBy: 'ยามเวร' })).status).toBe(201);
  });

  it('overdue and its chases, sightings and their answer, tags, labels, the register, health', async () => {
    const late = await scene.overdue();
    expect((await bare(malee, 'GET', '/overdue')).body['items']).toEqual([expect.objectContaining({ requestId: late.id })]);
    expect((await bare(malee, 'POST', `/loan-requests/${late.id}/chases`, { channel: 'phone', note: 'จะคืนพรุ่งนี้' })).status).toBe(201);
    expect((await bare(malee, 'GET', `/loan-requests/${late.id}/chases`)).status).toBe(200);
    const [thing, pool] = [await scene.asset(), await scene.pool()];
    for (const place of [{ place: 'ตลาดน้ำ' }, { siteId: office.build.sites.branch }]) expect((await bare(pim, 'POST', '/sightings', { tag: thing.tag, ...place })).status).toBe(201);
    const questions = (await bare(malee, 'GET', '/sightings')).body['items'] as { id: string }[];
    expect((await bare(malee, 'POST', `/sightings/${questions[0]!.id}/answer`, { answer: 'moved' })).status).toBe(201);
    for (const { tag } of [thing, pool]) expect((await bare(pim, 'GET', `/tags/${tag}`)).body).toMatchObject({ tag, thing: {}, openLoans: [], allowedActions: expect.any(Array) });
    for (const ids of [{ ids: [thing.id] }, { poolIds: [pool.id] }]) await malee.post('/api/asset-labels', ids).expect(200).expect('content-type', 'application/pdf');
    await malee.upload('/api/register-imports', scene.register().bytes, 'ทะเบียน.csv').expect(201);
    expect((await (await office.as(null)).get('/api/health').expect(200)).body).toMatchObject({ status: expect.any(String) });
    expect((await bare(await office.as('1007'), 'GET', '/inbox')).body).toMatchObject({ items: expect.any(Array) });
  });
});
