import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { Sealer } from '../../../src/audit/sealer.js';
import { MisuseWatch } from '../../../src/misuse/watch/misuse-watch.service.js';
import type { OutageEntryView, OutagePadView, OutageSheet, OutageView } from '../../../src/shared/api/loans/outages.js';
import type { QuarterlyReport } from '../../../src/shared/api/quarterly/reports.js';
import type { FigureKey } from '../../../src/shared/quarterly/figure-keys.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { textOf as pdfText } from '../../support/browser/pdf-text.js';
import { INSIDE, look, send } from '../../support/loans/asking.js';
import { CUT, declare, entered, printPad, slipNumbered, written } from '../../support/loans/outages.js';
import { Post } from '../../support/notices/post.js';

/** Monday: the store keeps a pad; the power fails from ten to two; in the afternoon what was lent by hand is entered. */
describe('a power cut at the counter', () => {
  let office: Office;
  let post: Post;
  let [pimchanok, malee, thana, somchai, kitti, anan, sakchai]: Client[] = [];
  let pad: OutagePadView;
  let outage: OutageView;
  let thing: Awaited<ReturnType<Office['build']['asset']>>;
  let entry: OutageEntryView;
  const at = async (wall: string): Promise<void> => {
    office.clock.set(wall);
    [pimchanok, malee, thana, somchai, kitti, anan, sakchai] = await Promise.all(['1008', '1005', '1006', '1004', '1007', '1011', '1013'].map((who) => office.as(who)));
  };
  const numbered = (nth: number) => slipNumbered(malee!, `ขข. ${nth}/2569`);
  const watched = async (): Promise<string[]> => {
    await office.app.get(Sealer).seal();
    await office.app.get(MisuseWatch).run();
    return (await office.reader.query<{ rule: string }>(sql`select rule from findings where closed_at is null order by rule`)).map((row) => row.rule);
  };
  const figure = async (wanted: FigureKey): Promise<(number | null)[]> => {
    const { sections } = (await (await office.as('1001')).get('/api/quarterly-reports/2569-4').expect(200)).body as QuarterlyReport;
    return sections.flatMap(({ figures }) => figures).filter(({ key }) => key === wanted).flatMap(({ value, of }) => [value, of]);
  };
  /** Of the quarter's hand-overs: those that were approved when things left. */
  const approvedBefore = (): Promise<(number | null)[]> => figure('lawful-before');
  beforeAll(async () => {
    office = await Office.open();
    post = new Post(office);
    await at('2026-07-06 09:00');
    thing = await office.build.asset();
  });
  afterAll(() => office.close());

  it('a pad was printed in the morning, and who printed how many and when is kept', async () => {
    pad = await printPad(malee!, 5);
    expect(pad).toMatchObject({ firstNumber: 'ขข. 1/2569', lastNumber: 'ขข. 5/2569', printedAt: '2026-07-06T02:00:00.000Z', printedByName: 'นางสาวมาลี ศรีสุข', total: 5, unused: 5, skipped: [] });
    const pdf = await malee!.get(`/api/outage-pads/${pad.id}/slips.pdf`).buffer(true).expect(200).expect('content-type', /pdf/);
    const text = pdfText(pdf.body as Buffer).replace(/\s+/g, ' ');
    for (const said of ['ใบยืมพัสดุสำรอง', 'เลขที่ ขข. 1/2569', 'เลขที่ ขข. 5/2569', 'เลขหนึ่งใช้ได้ครั้งเดียว']) expect(text).toContain(said);
    expect((await pimchanok!.post('/api/outage-pads', { slips: 5 })).status).toBe(403);
    expect((await printPad(malee!, 2)).firstNumber).toBe('ขข. 6/2569');
  });

  it('the head of supply officers declares it; nobody twice for the same time, nobody ahead of time, and not the storekeeper', async () => {
    await at('2026-07-06 14:30');
    expect((await malee!.post('/api/outages', CUT)).status).toBe(403);
    expect((await somchai!.post('/api/outages', { ...CUT, endedAt: '2026-07-06T15:00:00+07:00' })).body.code).toBe('outages.bad-period');
    outage = await declare(somchai!, { endedAt: null });
    expect(outage).toMatchObject({ startedAt: '2026-07-06T03:00:00.000Z', endedAt: null, declaredByName: 'นายสมชาย คงเดช', entries: 0 });
    expect((await sakchai!.post('/api/outages', { startedAt: '2026-07-06T09:30:00+07:00', endedAt: '2026-07-06T10:30:00+07:00', reason: 'เครือข่ายล่ม' })).body.code).toBe('outages.overlap');
    expect((await sakchai!.put(`/api/outages/${outage.id}/end`, { endedAt: CUT.endedAt }).expect(200)).body).toMatchObject({ endedAt: '2026-07-06T07:00:00.000Z', endedByName: 'นายศักดิ์ชัย เพชรรัตน์' });
    expect((await somchai!.put(`/api/outages/${outage.id}/end`, { endedAt: CUT.endedAt })).body.code).toBe('outages.ended-already');
    expect((await malee!.get('/api/outages')).body).toMatchObject({ items: [{ id: outage.id }], mayDeclare: false });
  });

  it('the screen says who could lawfully sign the slip that day, and who could hand over', async () => {
    const { id } = await numbered(1);
    const body = (await written(office, malee!, outage.id, thing.number)) as Record<string, unknown>;
    const asked = Object.fromEntries(['outageId', 'personId', 'things', 'siteId', 'happenedAt', 'dueAt'].map((key) => [key, body[key]]));
    const sheet = (await malee!.post(`/api/outage-slips/${id}/sheet`, asked).expect(200)).body as OutageSheet;
    expect(sheet).toMatchObject({ number: 'ขข. 1/2569', postTitle: 'ผู้อำนวยการกลุ่มเทคโนโลยีดิจิทัล', signers: [{ name: 'นายกิตติ วัฒนา', capacity: 'holder' }], things: [{ number: thing.number, quantity: 1 }] });
    expect(sheet.handers.map((one) => one.name)).toEqual(expect.arrayContaining(['นายธนา พูนทรัพย์', 'นางสาวมาลี ศรีสุข']));
    const outside = (await malee!.post(`/api/outage-slips/${id}/sheet`, { ...asked, siteId: null, placeText: 'หอประชุมอำเภอ' }).expect(200)).body as OutageSheet;
    expect(outside).toMatchObject({ postTitle: 'ผู้อำนวยการสำนักงาน', signers: [{ name: 'นางสาวอรุณี ใจงาม' }] });
  });

  it('what does not fit the paper is refused, and the number stays unused', async () => {
    const { id } = await numbered(1);
    const code = async (more: object, client = malee!): Promise<string> => (await client.post(`/api/outage-slips/${id}/entry`, await written(office, client, outage.id, thing.number, more))).body.code as string;
    expect(await code({ happenedAt: '2026-07-06T14:01:00+07:00' })).toBe('outages.not-inside');
    expect(await code({ happenedAt: '2026-07-06T09:59:00+07:00' })).toBe('outages.not-inside');
    expect(await code({ dueAt: '2026-07-06T11:00:00+07:00' })).toBe('outages.due-before');
    expect(await code({ pageFileId: await office.build.person('1008') })).toBe('paper.page-unfit');
    expect(await code({ signerId: office.build.person('1005') })).toBe('paper.own-signature');
    expect(await code({ personId: office.build.person('1005') })).toBe('outages.own');
    expect(await code({ handedOverBy: office.build.person('1005') })).toBe('outages.recorder-handed-over');
    expect(await code({ handedOverBy: office.build.person('1008') })).toBe('outages.not-a-storekeeper');
    expect(await code({ things: [{ thing: 'ไม่มีเลขนี้' }] })).toBe('outages.unknown-thing');
    expect(await code({ things: [{ thing: thing.number }, { thing: thing.tag }] })).toBe('checkouts.twice-in-one-go');
    expect(await code({}, somchai!)).toBe(undefined);
    expect((await numbered(1)).state).toBe('used');
  });

  it('a slip is a loan like any other: approved in ink by who could, handed over when the paper says, and recorded now', async () => {
    await at('2026-07-06 15:00');
    const { id } = await numbered(2);
    const camera = await office.build.asset({ className: 'กล้องถ่ายภาพ' });
    entry = await entered(malee!, id, await written(office, malee!, outage.id, camera.tag, { dueAt: '2026-07-07T16:30:00+07:00' }));
    expect(entry).toMatchObject({ number: 'ขข. 2/2569', conflict: null, happenedAt: '2026-07-06T04:00:00.000Z', recordedAt: '2026-07-06T08:00:00.000Z', recordedByName: 'นางสาวมาลี ศรีสุข', signerName: 'นายกิตติ วัฒนา', handedOverByName: 'นายธนา พูนทรัพย์' });
    const request = await look(malee!, entry.requestId!);
    expect(request).toMatchObject({
      number: 'ขข. 2/2569', status: 'checked-out', startsAt: '2026-07-06T04:00:00.000Z', submittedAt: '2026-07-06T08:00:00.000Z', enteredLater: { at: '2026-07-06T08:00:00.000Z', byName: 'นางสาวมาลี ศรีสุข' },
    });
    const approval = request.steps.find((step) => step.kind === 'approval');
    expect(approval).toMatchObject({ outcome: 'approve', decidedAt: '2026-07-06T08:00:00.000Z', decidedByName: 'นายกิตติ วัฒนา', paper: { signedOn: '2026-07-06', recordedByName: 'นางสาวมาลี ศรีสุข', pageFileId: entry.pageFileId } });
    expect((await pimchanok!.get('/api/home')).body.loans).toContainEqual(expect.objectContaining({ requestId: entry.requestId }));
    const text = pdfText((await malee!.get(`/api/loan-requests/${entry.requestId}/loan-slip.pdf`).buffer(true).expect(200)).body as Buffer).replace(/\s+/g, '');
    for (const said of ['ขข.', 'อนุมัติบนกระดาษ โดย นายกิตติ วัฒนา', 'บันทึกย้อนหลัง: ระบบขัดข้อง', 'เมื่อ ๖ ก.ค. ๒๕๖๙ เวลา ๑๕.๐๐ น.', 'เมื่อ ๖ ก.ค. ๒๕๖๙ เวลา ๑๑.๐๐ น.', 'นายธนา พูนทรัพย์']) expect(text).toContain(said.replace(/\s+/g, ''));
    expect((await malee!.get(`/api/files/${entry.pageFileId}`)).status).toBe(200);
    expect([await watched(), await approvedBefore()]).toEqual([[], [2, 2]]);
  });

  it('says nothing of how fast the office decides: nobody knows when a slip in ink was asked for', async () => {
    expect([await figure('approval-hours'), await figure('approval-promised'), await figure('approval-on-time')]).toEqual([[null, null], [null, null], [null, 0]]);
  });

  it('numbers of the program go on in a series of their own', async () => {
    const other = await office.build.asset();
    expect((await send(pimchanok!, [{ assetId: other.id }], INSIDE(office))).number).toBe('ย. 1/2569');
  });

  it('the number is used once, whoever writes it again', async () => {
    const { id } = await numbered(2);
    const another = await office.build.asset();
    expect((await thana!.post(`/api/outage-slips/${id}/entry`, await written(office, thana!, outage.id, another.number, { handedOverBy: office.build.person('1005') }))).body.code).toBe('outages.number-used');
    expect((await malee!.put(`/api/outage-slips/${id}/spoiling`, { reason: 'เปียกน้ำ' })).body.code).toBe('outages.number-used');
  });

  it('who is said to have signed is told, and may object; then, and not before, the auditor asks', async () => {
    await post.turn();
    expect(await post.kinds('1007')).toContain('signed');
    expect((await kitti!.post(`/api/loan-requests/${entry.requestId}/objection`, { reason: 'วันนั้นผมไม่อยู่' })).status).toBe(201);
    expect(await look(kitti!, entry.requestId!)).toMatchObject({ status: 'checked-out' });
    expect([await watched(), await approvedBefore()]).toEqual([['R01'], [1, 2]]);
  });

  it('what came back in the dark, too, comes back by its own time', async () => {
    const body = { lines: [{ tag: thing.tag, condition: 'normal', photoIds: [] }], returnedBy: 'นางสาวพิมพ์ชนก แสงทอง', receivedAt: '2026-07-06T13:00:00+07:00', reason: 'ระบบขัดข้อง' };
    expect((await thana!.post('/api/returns', body)).status).toBe(201);
  });

  it('numbers passed over are named; a spoiled one says why, and is never used', async () => {
    const spoiled = await numbered(4);
    expect((await malee!.put(`/api/outage-slips/${spoiled.id}/spoiling`, { reason: 'เขียนผิด ขีดฆ่าแล้ว' }).expect(200)).body).toMatchObject({ state: 'spoiled', spoiledReason: 'เขียนผิด ขีดฆ่าแล้ว', settledByName: 'นางสาวมาลี ศรีสุข' });
    expect((await malee!.post(`/api/outage-slips/${spoiled.id}/entry`, await written(office, malee!, outage.id, thing.number))).body.code).toBe('outages.number-spoiled');
    const pads = (await somchai!.get('/api/outage-pads').expect(200)).body as { items: OutagePadView[] };
    expect(pads.items.map(({ total, unused, used, spoiled, skipped }) => [total, unused, used, spoiled, skipped])).toEqual([[2, 2, 0, 0, []], [5, 2, 2, 1, ['ขข. 3/2569']]]);
  });

  it('the auditor sees outages, numbers and entries, and changes none; the borrower sees none of it', async () => {
    expect((await anan!.get('/api/outages').expect(200)).body).toMatchObject({ items: [{ reason: CUT.reason, entries: 2, conflicts: 0 }], mayDeclare: false });
    expect((await anan!.get(`/api/outage-pads/${pad.id}`).expect(200)).body).toMatchObject({ mayUse: false, slips: [{ number: 'ขข. 1/2569', state: 'used' }, { state: 'used' }, { state: 'unused' }, { state: 'spoiled' }, { state: 'unused' }] });
    expect((await anan!.get('/api/outage-entries').expect(200)).body.items).toHaveLength(2);
    expect((await anan!.get(`/api/outage-pads/${pad.id}/slips.pdf`)).status).toBe(403);
    for (const path of ['/api/outages', '/api/outage-pads', '/api/outage-entries', `/api/outage-slips?number=${encodeURIComponent('ขข. 1/2569')}`]) expect((await pimchanok!.get(path)).status).toBe(403);
  });

  it('anybody who scans the code learns that the number is ours, and nothing of who borrowed', async () => {
    const { code } = (await office.reader.one<{ code: string }>(sql`select code from outage_slips where number = 'ขข. 5/2569'`))!;
    const stranger = await office.as(null);
    expect((await stranger.get(`/api/slips/${code}`).expect(200)).body).toMatchObject({ isGenuine: true, number: 'ขข. 5/2569', outageSlip: 'unused', status: null });
    expect(await slipNumbered(malee!, `https://sujarit.example/slips/${code}`)).toMatchObject({ number: 'ขข. 5/2569' });
  });
});
