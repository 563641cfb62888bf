import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { LoanRequestView } from '../../../src/shared/api/loans/loan-requests.js';
import type { PaperSheet } from '../../../src/shared/api/loans/paper.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { textOf as pdfText } from '../../support/browser/pdf-text.js';
import { decide, INSIDE, look, OUTSIDE, send } from '../../support/loans/asking.js';
import { folder, pageOf, printed, signing } from '../../support/loans/paper.js';
import { Post } from '../../support/notices/post.js';

/** Monday to Wednesday: นางสาวฟ้า carries the director's folder, นางสาวมาลี keeps the store, นางสาวพิมพ์ชนก borrows. */
describe('a head who signs in folders', () => {
  let office: Office;
  let post: Post;
  let [pimchanok, arunee, fah, malee, somchai, kitti]: Client[] = [];
  beforeAll(async () => {
    office = await Office.open();
    post = new Post(office);
    await enter();
  });
  afterAll(() => office.close());

  /** Sessions end when nobody works: after a while everybody signs in again. */
  const enter = async (): Promise<void> => {
    [pimchanok, arunee, fah, malee, somchai, kitti] = await Promise.all(['1008', '1001', '1018', '1005', '1004', '1007'].map((who) => office.as(who)));
  };
  const at = (wall: string): Promise<void> => {
    office.clock.set(wall);
    return enter();
  };

  /** For use outside, with the opinion of her head given; it waits for the director. */
  const forDirector = async (): Promise<LoanRequestView> => {
    const camera = await office.build.asset({ unit: 'supplies', className: 'กล้อง' });
    const request = await send(pimchanok!, [{ assetId: camera.id }], OUTSIDE);
    await decide(kitti!, request.id, { outcome: 'opinion', favourable: true }).expect(201);
    return request;
  };
  const signed = async (recorder: Client, request: LoanRequestView, more: object = {}): Promise<object> => {
    const sheet = (await recorder.get(`/api/loan-requests/${request.id}/paper-decision`).expect(200)).body as PaperSheet;
    return { outcome: 'approve', memoCode: sheet.memos[0]?.code ?? 'NONE', signedOn: sheet.latestOn, signerId: sheet.signers[0]?.personId ?? office.build.person('1001'), pageFileId: await pageOf(recorder), ...more };
  };
  const record = (recorder: Client, id: string, body: object) => recorder.post(`/api/loan-requests/${id}/paper-decisions`, body);

  it('the secretary finds it to print, prints the folder as one PDF, and sees since when it lies with the head', async () => {
    const [first, second] = [await forDirector(), await forDirector()];
    const list = await folder(fah!);
    expect(list.items.map((item) => [item.requestId, item.state, item.asked, item.postTitle])).toEqual([first, second].map(({ id }) => [id, 'to-print', 'approval', 'ผู้อำนวยการสำนักงาน']));
    expect(list).toMatchObject({ counts: { 'to-print': 2, 'with-head': 0, 'to-record': 0 }, whyNot: null });
    const toDo = async (): Promise<number> => (await fah!.get('/api/home').expect(200)).body.counters.folders;
    expect(await toDo()).toBe(2);
    const reply = await fah!.post('/api/memos', { requestIds: [first.id, second.id] }).expect(201);
    const memos = reply.body.items as { id: string; code: string; requestId: string }[];
    const pdf = await fah!.get(`/api/memos/folder.pdf?ids=${memos.map((memo) => memo.id).join(',')}`).buffer(true).expect(200).expect('content-type', /pdf/);
    const text = pdfText(pdf.body as Buffer);
    for (const { code } of memos) expect(text).toContain(code);
    for (const said of ['บันทึกขออนุมัติยืมพัสดุ', 'เรียน ผู้อำนวยการสำนักงาน', 'ตามข้อ ๒๐๘ (๒)', 'นางสาวพิมพ์ชนก แสงทอง', 'จัดอบรมครู', 'เห็นควร', '( ) ส่งกลับแก้ไข']) expect(text.replace(/\s+/g, ' ')).toContain(said);
    await at('2026-07-06 11:00');
    const lying = (await folder(fah!, 'with-head')).items;
    expect(lying.map((item) => [item.requestId, item.since])).toEqual(memos.map((memo) => [memo.requestId, '2026-07-06T02:00:00.000Z']));
    expect((await fah!.get(`/api/memos/${memos[0]!.code.toLowerCase()}`).expect(200)).body).toEqual({ requestId: first.id });
    await office.as('1015').then((chan) => chan.get(`/api/memos/${memos[0]!.code}`).expect(404));
    await fah!.post('/api/memos/back', { memoIds: [memos[0]!.id] }).expect(201);
    expect((await folder(fah!, 'to-record')).items.map((item) => item.requestId)).toEqual([first.id]);
    expect(await toDo()).toBe(1);
  });

  it('records what stands on the page: the date beside the recording, nothing back-dated, and the slip says so', async () => {
    const request = await forDirector();
    await printed(fah!, request.id);
    await at('2026-07-07 10:00');
    const body = await signed(fah!, request, { signedOn: '2026-07-06' });
    const { body: decided } = await record(fah!, request.id, body).expect(201) as { body: LoanRequestView };
    const step = decided.steps.find((one) => one.kind === 'approval')!;
    expect(decided.status).toBe('approved');
    expect(step).toMatchObject({ outcome: 'approve', decidedByName: 'นางสาวอรุณี ใจงาม', capacity: 'holder', decidedAt: '2026-07-07T03:00:00.000Z' });
    expect(step.paper).toMatchObject({ signedOn: '2026-07-06', recordedByName: 'นางสาวฟ้า ใสสว่าง', objectedAt: null });
    const slip = pdfText((await pimchanok!.get(`/api/loan-requests/${request.id}/loan-slip.pdf`).buffer(true).expect(200)).body as Buffer).replace(/\s+/g, ' ');
    for (const said of ['อนุมัติบนกระดาษ โดย นางสาวอรุณี ใจงาม', 'ลงวันที่ ๖ ก.ค. ๒๕๖๙', 'บันทึกโดย นางสาวฟ้า ใสสว่าง เมื่อ ๗ ก.ค. ๒๕๖๙']) expect(slip).toContain(said);
    await pimchanok!.get(`/api/files/${step.paper!.pageFileId}`).expect(200);
    await (await office.as('1015')).get(`/api/files/${step.paper!.pageFileId}`).expect(404);
    const rows = await office.reader.query<{ event: string }>(sql`select event from journal where subject_id = ${request.id} order by id`);
    expect(rows.map((row) => row.event).slice(-2)).toEqual(['loan-request.memo-printed', 'loan-request.approved']);
    await post.turn();
    expect((await post.told('1001')).filter((one) => one.subjectId === request.id).map((one) => one.kind)).toContain('signed');
    expect((await post.told('1008')).filter((one) => one.subjectId === request.id).map((one) => one.kind)).toContain('decided');
  });

  it('an opinion on paper, then part of it approved on the same page; another is rejected and sent back on paper', async () => {
    const chairs = await office.build.pool({ quantity: 30 });
    const request = await send(pimchanok!, [{ entryId: chairs.entryId, quantity: 20 }], OUTSIDE);
    await printed(malee!, request.id);
    const opinion = await signed(malee!, request, { outcome: 'opinion', favourable: false, reason: 'ควรลดจำนวน' });
    expect(opinion).toMatchObject({ signerId: office.build.person('1007') });
    const opined = (await record(malee!, request.id, opinion).expect(201)).body as LoanRequestView;
    expect(opined.steps[0]).toMatchObject({ outcome: 'unfavourable', reason: 'ควรลดจำนวน', paper: { signedOn: '2026-07-07' } });
    const lineId = request.lines[0]!.lineId;
    const approved = (await record(malee!, request.id, await signed(malee!, request, { lines: [{ lineId, outcome: 'approve', quantity: 12 }] })).expect(201)).body as LoanRequestView;
    expect([approved.status, approved.lines[0]!.approvedQuantity]).toEqual(['approved', 12]);
    for (const [outcome, status] of [['reject', 'rejected'], ['send-back', 'sent-back']]) {
      const other = await forDirector();
      await printed(fah!, other.id);
      expect((await record(fah!, other.id, await signed(fah!, other, { outcome })).expect(400)).body.code).toBe('approvals.reason-needed');
      expect((await record(fah!, other.id, await signed(fah!, other, { outcome, reason: 'ไม่มีโครงการรองรับ' })).expect(201)).body.status).toBe(status);
    }
  });

  it('refuses a date before the printing or after today, another page, another code, and a photo that is not the recorder’s', async () => {
    const [request, other] = [await forDirector(), await forDirector()];
    const without = await signed(fah!, request);
    expect((await record(fah!, request.id, without).expect(409)).body.code).toBe('paper.not-this-memo');
    await printed(fah!, request.id);
    const { code } = await printed(fah!, other.id);
    const tried = async (more: object) => (await record(fah!, request.id, await signed(fah!, request, more))).body.code as string;
    expect(await tried({ signedOn: '2026-07-06' })).toBe('paper.before-printed');
    expect(await tried({ signedOn: '2026-07-08' })).toBe('paper.in-the-future');
    expect(await tried({ memoCode: code })).toBe('paper.not-this-memo');
    expect(await tried({ pageFileId: await pageOf(malee!) })).toBe('paper.page-unfit');
    const page = await pageOf(fah!);
    await record(fah!, other.id, await signed(fah!, other, { pageFileId: page })).expect(201);
    expect(await tried({ pageFileId: page })).toBe('paper.page-unfit');
    expect(await tried({ signerId: office.build.person('1018') })).toBe('paper.own-signature');
    expect(await tried({ signerId: office.build.person('1010') })).toBe('approvals.not-yours');
    expect((await look(pimchanok!, request.id)).status).toBe('submitted');
  });

  it('the power is that of the day on the page: an order that has lapsed since was good then', async () => {
    const request = await forDirector();
    await printed(fah!, request.id);
    await office.build.order({ toPersonId: office.build.person('1002'), unitId: office.build.unit('agency'), capacity: 'acting-for', fromOn: '2026-07-01', untilOn: '2026-07-07' });
    await at('2026-07-08 08:00');
    const signerId = office.build.person('1002');
    expect((await record(fah!, request.id, await signed(fah!, request, { signerId })).expect(403)).body.code).toBe('approvals.order-lapsed');
    const sheet = (await fah!.get(`/api/loan-requests/${request.id}/paper-decision?signedOn=2026-07-07`).expect(200)).body as PaperSheet;
    expect(sheet.signers.map((one) => one.personId)).toContain(signerId);
    const decided = (await record(fah!, request.id, await signed(fah!, request, { signerId, signedOn: '2026-07-07' })).expect(201)).body as LoanRequestView;
    expect(decided.steps.find((one) => one.kind === 'approval')).toMatchObject({ decidedByName: 'นายประเสริฐ มั่นคง', capacity: 'acting-for' });
  });

  it('the secretary decides nothing, and the borrower, who filled it in, and officers of other units print and record nothing', async () => {
    const request = await forDirector();
    expect((await decide(fah!, request.id).expect(403)).body.code).toBe('approvals.secretary');
    expect((await look(fah!, request.id)).allowedActions).toContain('record-paper');
    await pimchanok!.post('/api/memos', { requestIds: [request.id] }).expect(403);
    const camera = await office.build.asset({ unit: 'supplies' });
    const own = await send(somchai!, [{ assetId: camera.id }], OUTSIDE);
    expect((await somchai!.post('/api/memos', { requestIds: [own.id] }).expect(403)).body.code).toBe('paper.own-request');
    const filledIn = await send(malee!, [{ assetId: camera.id }], { ...INSIDE(office), borrower: { kind: 'employee', personId: office.build.person('1008') } });
    expect((await malee!.post('/api/memos', { requestIds: [filledIn.id] }).expect(403)).body.code).toBe('paper.own-request');
    const digital = await send(await office.as('1009'), [{ assetId: (await office.build.asset({ unit: 'digital' })).id }], INSIDE(office));
    await fah!.post('/api/memos', { requestIds: [digital.id] }).expect(404);
  });

  it('where the agency signs on paper only, no click approves, rejects or sends back; an opinion may be clicked', async () => {
    await signing(office, 'paper');
    const request = await forDirector();
    for (const body of [{ outcome: 'approve' }, { outcome: 'reject', reason: 'ไม่' }, { outcome: 'send-back', reason: 'ไม่' }]) {
      expect((await decide(arunee!, request.id, body).expect(409)).body.code).toBe('paper.only-on-paper');
    }
    const seen = await look(arunee!, request.id);
    expect([seen.allowedActions, seen.whyNot.decide?.code]).toEqual([[], 'paper.only-on-paper']);
    const following = (await arunee!.get('/api/inbox?folder=following&limit=200').expect(200)).body.items as { requestId: string; whyNot: { code: string } | null }[];
    expect(following.find((item) => item.requestId === request.id)?.whyNot?.code).toBe('paper.only-on-paper');
    await printed(fah!, request.id);
    expect((await record(fah!, request.id, await signed(fah!, request)).expect(201)).body.status).toBe('approved');
  });

  it('where the agency signs in the program only, nothing is printed or recorded', async () => {
    await signing(office, 'both');
    const request = await forDirector();
    await printed(fah!, request.id);
    const body = await signed(fah!, request);
    office.clock.forward({ minutes: 1 });
    await signing(office, 'electronic');
    expect((await record(fah!, request.id, body).expect(409)).body.code).toBe('paper.not-kept-here');
    expect((await fah!.post('/api/memos', { requestIds: [request.id] }).expect(409)).body.code).toBe('paper.not-kept-here');
    expect((await folder(fah!)).whyNot?.code).toBe('paper.not-kept-here');
    await decide(arunee!, request.id).expect(201);
  });
});
