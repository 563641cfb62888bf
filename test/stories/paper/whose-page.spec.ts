import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LoanRequestView } from '../../../src/shared/api/loans/loan-requests.js';
import type { PaperShare } from '../../../src/shared/api/findings.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { decide, INSIDE, look, OUTSIDE, send } from '../../support/loans/asking.js';
import { folder, pageOf, printed } from '../../support/loans/paper.js';

/** นายชาญ carries the folder of the head of the digital group, นายกิตติ; นางสาวมาลี keeps the store. */
describe('whose page it is', () => {
  let office: Office;
  let [pimchanok, kitti, malee, chan, arunee, anan]: Client[] = [];
  beforeAll(async () => {
    office = await Office.open();
    await office.build.insert('posts', {
      id: crypto.randomUUID(), kind: 'secretary', personId: office.build.person('1015'), unitId: office.build.unit('digital'), title: 'เลขานุการกลุ่มดิจิทัล', isDeputy: 0,
      fromOn: '2025-10-01', orderNumber: '9/2569', orderedOn: '2025-09-30', recordedAt: office.clock.iso(),
    });
    [pimchanok, kitti, malee, chan, arunee, anan] = await Promise.all(['1008', '1007', '1005', '1015', '1001', '1011'].map((who) => office.as(who)));
  });
  afterAll(() => office.close());

  const asked = async (unit: 'digital' | 'supplies', where: object = INSIDE(office)): Promise<LoanRequestView> => send(pimchanok!, [{ assetId: (await office.build.asset({ unit })).id }], where);
  const page = async (by: Client, code: string, signer: string, more: object = {}) =>
    ({ outcome: 'approve', memoCode: code, signedOn: '2026-07-06', signerId: office.build.person(signer), pageFileId: await pageOf(by), ...more });
  const record = (by: Client, id: string, body: object) => by.post(`/api/loan-requests/${id}/paper-decisions`, body);
  const object = (id: string, by = kitti!) => by.post(`/api/loan-requests/${id}/objection`, { reason: 'ข้าพเจ้าไม่ได้ลงนาม' });

  it('the secretary of a head who is only told records nothing, and of an opinion no more than the opinion', async () => {
    const told = await asked('supplies');
    expect((await chan!.post('/api/memos', { requestIds: [told.id] })).body.code).toMatch(/^(paper.not-your-folder|not-found)$/);
    const outside = await asked('supplies', OUTSIDE);
    const { code } = await printed(chan!, outside.id);
    expect((await record(chan!, outside.id, await page(chan!, code, '1001')).expect(403)).body.code).toBe('paper.not-your-folder');
    await record(chan!, outside.id, await page(chan!, code, '1007', { outcome: 'opinion', favourable: true })).expect(201);
    expect((await record(chan!, outside.id, await page(chan!, code, '1001')).expect(403)).body.code).toBe('paper.not-your-folder');
    expect((await look(chan!, outside.id)).allowedActions ?? []).not.toContain('record-paper');
  });

  it('who decides after an opinion on paper sees the page of it', async () => {
    const request = await asked('supplies', OUTSIDE);
    const { code } = await printed(malee!, request.id);
    const opinion = await page(malee!, code, '1007', { outcome: 'opinion', favourable: true });
    await record(malee!, request.id, opinion).expect(201);
    await arunee!.get(`/api/files/${opinion.pageFileId}`).expect(200);
    await (await office.as('1016')).get(`/api/files/${opinion.pageFileId}`).expect(404);
  });

  it('the photo of a page that was denied proves nothing in the next round, nor a receipt', async () => {
    const request = await asked('digital');
    const first = await page(malee!, (await printed(malee!, request.id)).code, '1007');
    await record(malee!, request.id, first).expect(201);
    await object(request.id).expect(201);
    const { code } = await printed(malee!, request.id);
    expect((await record(malee!, request.id, { ...first, memoCode: code })).body.code).toBe('paper.page-unfit');
    await record(malee!, request.id, await page(malee!, code, '1007')).expect(201);
  });

  it('a signature is denied also when the request has been sent again since; it waits on, and the auditor sees it', async () => {
    const request = await asked('digital');
    const { code } = await printed(malee!, request.id);
    await record(malee!, request.id, await page(malee!, code, '1007', { outcome: 'send-back', reason: 'ขอรายละเอียดเพิ่ม' })).expect(201);
    await pimchanok!.post(`/api/loan-requests/${request.id}/submission`, {}).expect(201);
    expect((await look(kitti!, request.id)).allowedActions).toContain('object');
    expect(((await object(request.id).expect(201)).body as LoanRequestView).status).toBe('submitted');
    const { objections } = (await anan!.get('/api/findings/paper-share').expect(200)).body as PaperShare;
    expect(objections.map((one) => one.outcome)).toContain('send-back');
    expect((await object(request.id).expect(409)).body.code).toBe('paper.objected-already');
    await decide(kitti!, request.id).expect(201);
  });

  it('one request withdrawn meanwhile does not keep the rest of the folder from being printed and taken back', async () => {
    const [staying, gone] = [await asked('digital'), await asked('digital')];
    await pimchanok!.post(`/api/loan-requests/${gone.id}/withdrawal`, {}).expect(201);
    const { items } = (await malee!.post('/api/memos', { requestIds: [staying.id, gone.id] }).expect(201)).body as { items: { id: string; requestId: string }[] };
    expect(items.map((one) => one.requestId)).toEqual([staying.id]);
    expect((await malee!.post('/api/memos', { requestIds: [gone.id] })).body.code).toBe('loans.wrong-status');
    const later = await asked('digital');
    const memo = await printed(malee!, later.id);
    await pimchanok!.post(`/api/loan-requests/${later.id}/withdrawal`, {}).expect(201);
    await malee!.post('/api/memos/back', { memoIds: [items[0]!.id, memo.id] }).expect(201);
    expect((await folder(malee!, 'to-record')).items.map((one) => one.requestId)).toEqual([staying.id]);
  });
});
