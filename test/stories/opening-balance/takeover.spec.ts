import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { Sealer } from '../../../src/audit/sealer.js';
import { MisuseWatch } from '../../../src/misuse/watch/misuse-watch.service.js';
import type { HandOverSheet } from '../../../src/shared/api/loans/checkouts.js';
import type { LoanRequestView } from '../../../src/shared/api/loans/loan-requests.js';
import type { QuarterlyReport } from '../../../src/shared/api/quarterly/reports.js';
import { pagesOf } from '../../../src/papers/reading/paper-reading.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';

type Thing = Awaited<ReturnType<Office['build']['asset']>>;
const ASKED = { purpose: 'ถ่ายภาพกิจกรรมวิชาการต่อเนื่อง', dueAt: '2026-08-05T16:30:00+07:00' };
let office: Office;
let malee: Client;
let weera: Client;

async function goTo(time: string): Promise<void> {
  office.clock.set(time);
  [malee, weera] = [await office.as('1005'), await office.as('1009')];
}
async function openingOf(thing: string, number = '1009', more: object = {}): Promise<string> {
  const body = { thing, personId: office.build.person(number), sinceOn: '2026-02-10', dueOn: '2026-07-20', siteId: office.build.sites.office, ...more };
  const { requestId } = (await malee.post('/api/opening-balances', body).expect(201)).body as { requestId: string };
  await (await office.as(number)).post(`/api/loan-requests/${requestId}/confirmation`).expect(201);
  return requestId;
}
const ask = async (openingId: string, number = '1009'): Promise<LoanRequestView> => (await (await office.as(number)).post(`/api/opening-balances/${openingId}/takeover`, ASKED).expect(201)).body as LoanRequestView;
const approve = async (id: string, number = '1007') => (await office.as(number)).post(`/api/loan-requests/${id}/decisions`, { outcome: 'approve' });
const statusOf = async (id: string): Promise<string> => (await office.reader.one<{ status: string }>(sql`select status from loan_requests where id = ${id}`))!.status;
const holds = (entryId: string): Promise<{ requestId: string; startsAt: string; endsAt: string; quantity: number }[]> => office.reader.query(sql`
  select l.request_id, h.starts_at, h.ends_at, h.quantity from holds h join loan_request_lines l on l.id = h.line_id where h.entry_id = ${entryId} order by h.starts_at`);
const openLines = (entryId: string): Promise<{ requestId: string }[]> => office.reader.query(sql`select request_id from checkout_lines where entry_id = ${entryId} and closed_at is null`);
const handOver = async (id: string, tag: string, by = malee, borrower = '1009', more: object = {}) => {
  const { code } = (await (await office.as(borrower)).get(`/api/loan-requests/${id}/pick-up-code`).expect(200)).body as { code: string };
  return by.post(`/api/loan-requests/${id}/checkout`, { lines: [{ tag, condition: 'normal', ...more }], receipt: { code } });
};

beforeAll(async () => {
  office = await Office.open();
  await goTo('2026-07-06 09:00');
});
afterAll(() => office.close());

describe('the camera that Weera still needs', () => {
  let camera: Thing;
  let like: Thing;
  let opening = '';
  let asked: LoanRequestView;
  beforeAll(async () => {
    camera = await office.build.asset({ className: 'กล้องถ่ายภาพ' });
    opening = await openingOf(camera.number);
    like = await office.build.asset({ className: 'กล้องถ่ายภาพ' });
  });

  it('is asked for by Weera alone, who said that it is with him, once; it stays out on the opening slip', async () => {
    expect((await (await office.as('1015')).post(`/api/opening-balances/${opening}/takeover`, ASKED)).status).toBe(404);
    asked = await ask(opening);
    expect(asked).toMatchObject({ status: 'submitted', borrower: { personId: office.build.person('1009') }, purpose: ASKED.purpose, lines: [{ assetNumber: camera.number }] });
    expect((await weera.post(`/api/opening-balances/${opening}/takeover`, ASKED)).body.code).toBe('opening.asked-already');
    expect((await weera.get(`/api/loan-requests/${opening}`)).body).toMatchObject({ status: 'checked-out', openingBalance: { takeoverId: asked.id } });
    expect((await malee.get('/api/opening-balances')).body.items[0]).toMatchObject({ requestId: opening, takeoverId: asked.id, isTakenOver: false });
  });

  it('does not change slips before the lawful approver has said yes', async () => {
    expect((await handOver(asked.id, camera.tag).catch(() => null))).toBeNull();
    expect((await malee.post(`/api/loan-requests/${asked.id}/checkout`, { lines: [{ tag: camera.tag, condition: 'normal' }], receipt: { code: '000000' } })).body.code).toBe('checkouts.not-approved');
    expect((await approve(asked.id, '1010')).status).toBeGreaterThanOrEqual(400);
    expect(await statusOf(opening)).toBe('checked-out');
  });

  it('is promised from where the opening slip lets go of it: neither twice nor with a gap', async () => {
    expect((await approve(asked.id)).status).toBeLessThan(300);
    expect((await holds(camera.entryId)).map(({ requestId, startsAt, endsAt }) => [requestId, startsAt, endsAt])).toEqual([
      [opening, '2026-07-06T02:00:00.000Z', '2026-07-20T09:30:00.000Z'], [asked.id, '2026-07-20T09:30:00.000Z', '2026-08-05T09:30:00.000Z'],
    ]);
  });

  it('is handed over without being brought: by a second storekeeper’s code of its label and Weera’s own code, and nothing else in its stead', async () => {
    const sheet = (await malee.get(`/api/loan-requests/${asked.id}/hand-over`).expect(200)).body as HandOverSheet;
    expect(sheet).toMatchObject({ whyNot: null, takesOver: expect.stringMatching(/\d/), lines: [{ stillToHandOver: 1, whyNot: null }] });
    const other = await handOver(asked.id, like.tag, malee, '1009', { swapReason: 'ตัวเดิมไม่อยู่' });
    expect(other.body.code).toBe('opening.hand-over-the-same');
    expect([await statusOf(opening), (await openLines(camera.entryId)).length]).toEqual(['checked-out', 1]);
  });

  it('ends the opening slip and begins the new one in the same instant', async () => {
    const done = await handOver(asked.id, camera.tag);
    expect([done.status, done.body.code]).toEqual([201, undefined]);
    expect([await statusOf(opening), await statusOf(asked.id)]).toEqual(['returned', 'checked-out']);
    expect(await openLines(camera.entryId)).toEqual([{ requestId: asked.id }]);
    expect((await holds(camera.entryId)).map(({ requestId, startsAt, endsAt }) => [requestId, startsAt, endsAt])).toEqual([[asked.id, office.clock.iso(), '2026-08-05T09:30:00.000Z']]);
    const [at] = await office.reader.query<{ closedAt: string; handedOverAt: string }>(sql`
      select c.closed_at, k.handed_over_at from checkout_lines c, checkouts k where c.request_id = ${opening} and k.request_id = ${asked.id}`);
    expect(at!.closedAt).toBe(at!.handedOverAt);
    expect((await malee.get('/api/opening-balances?state=all')).body.items[0]).toMatchObject({ requestId: opening, isTakenOver: true, status: 'returned', isLate: false });
    const events = await office.reader.query<{ event: string }>(sql`select event from journal where subject_id in (${opening}, ${asked.id}) order by id`);
    expect(events.map(({ event }) => event).slice(-2)).toEqual(['opening-balance.taken-over', 'loan-request.checked-out']);
  });

  it('says on the paper of the opening slip where it stands now', async () => {
    const reply = await malee.get(`/api/loan-requests/${opening}/loan-slip.pdf`).buffer(true).parse((response, end) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('end', () => end(null, Buffer.concat(parts)));
    });
    expect(pagesOf(reply.body as Buffer).flat().join(' ').replace(/\s+/g, '')).toContain('ยังอยู่กับผู้ยืมยืมต่อตามใบยืม');
  });

  it('is no question to the auditor, and comes back over the counter like anything else', async () => {
    await office.app.get(Sealer).seal();
    await office.app.get(MisuseWatch).run();
    expect(await office.reader.query(sql`select rule from findings where closed_at is null and asset_id = ${camera.id}`)).toEqual([]);
    const back = await (await office.as('1006')).post('/api/returns', { lines: [{ tag: camera.tag, condition: 'normal' }], returnedBy: 'นายวีระ ทองดี' });
    expect([back.status, await statusOf(asked.id)]).toEqual([201, 'returned']);
    expect(await holds(camera.entryId)).toEqual([]);
  });
});

describe('what keeps a takeover from being a way round', () => {
  it('is asked for only by who confirmed, and refused by its approver leaves the opening slip as it was', async () => {
    const thing = await office.build.asset({ className: 'โปรเจกเตอร์' });
    const { requestId } = (await malee.post('/api/opening-balances', { thing: thing.number, personId: office.build.person('1009'), sinceOn: '2026-03-01', dueOn: '2026-07-20', siteId: office.build.sites.office }).expect(201)).body as { requestId: string };
    expect((await weera.post(`/api/opening-balances/${requestId}/takeover`, ASKED)).body.code).toBe('opening.confirm-first');
    await weera.post(`/api/loan-requests/${requestId}/confirmation`).expect(201);
    const { id } = await ask(requestId);
    await (await office.as('1007')).post(`/api/loan-requests/${id}/decisions`, { outcome: 'reject', reason: 'ให้คืนก่อน' }).expect(201);
    expect([await statusOf(requestId), (await holds(thing.entryId)).length]).toEqual(['checked-out', 1]);
    expect((await ask(requestId)).status).toBe('submitted');
  });

  it('asks for grounds where the thing is used outside, as any other request', async () => {
    const thing = await office.build.asset({ className: 'ไมโครโฟน' });
    const opening = await openingOf(thing.number, '1009', { siteId: null, placeText: 'บ้านพักข้าราชการ' });
    expect((await weera.post(`/api/opening-balances/${opening}/takeover`, ASKED)).body.code).toBe('loans.grounds-needed');
    const asked = await weera.post(`/api/opening-balances/${opening}/takeover`, { ...ASKED, orderedBy: 'ผู้อำนวยการกลุ่มวิชาการ' });
    expect([asked.status, asked.body.steps.some(({ kind }: { kind: string }) => kind === 'approval')]).toEqual([201, true]);
  });
});

describe('what is brought back before it changed slips', () => {
  it('is kept for its approved request from that instant, and then handed over like anything else', async () => {
    const thing = await office.build.asset({ className: 'ขาตั้งกล้อง' });
    const opening = await openingOf(thing.number);
    const { id } = await ask(opening);
    await approve(id);
    await goTo('2026-07-07 10:00');
    await (await office.as('1006')).post('/api/returns', { lines: [{ tag: thing.tag, condition: 'normal' }], returnedBy: 'นายวีระ ทองดี' }).expect(201);
    expect((await holds(thing.entryId)).map(({ requestId, startsAt, endsAt }) => [requestId, startsAt, endsAt])).toEqual([[id, office.clock.iso(), '2026-08-05T09:30:00.000Z']]);
    expect((await handOver(id, thing.tag)).status).toBe(201);
    expect((await malee.get('/api/opening-balances?state=all')).body.items.find((one: { requestId: string }) => one.requestId === opening)).toMatchObject({ status: 'returned', isTakenOver: false });
  });
});

describe('seven chairs that Chan still needs', () => {
  it('change slips together, never more out than there are', async () => {
    const chairs = await office.build.pool({ className: 'เก้าอี้บุนวม', quantity: 10 });
    const opening = await openingOf(chairs.tag, '1015', { quantity: 7 });
    const { id } = await ask(opening, '1015');
    expect((await approve(id, '1004')).status).toBeLessThan(300);
    expect((await holds(chairs.entryId)).map(({ quantity }) => quantity)).toEqual([7, 7]);
    expect((await handOver(id, chairs.tag, malee, '1015', { quantity: 3 })).body.code).toBe('opening.hand-over-the-same');
    expect((await handOver(id, chairs.tag, malee, '1015', { quantity: 7 })).status).toBe(201);
    expect([await statusOf(opening), await openLines(chairs.entryId)]).toEqual(['returned', [{ requestId: id }]]);
    expect((await holds(chairs.entryId)).map(({ requestId, quantity }) => [requestId, quantity])).toEqual([[id, 7]]);
  });
});

describe('after thirty days', () => {
  it('what is still not in order stands in a list of its own and on the first page of the head of supply officers', async () => {
    const thing = await office.build.asset({ className: 'เครื่องเสียง' });
    const opening = await openingOf(thing.number, '1008', { dueOn: '2026-12-31' });
    const late = async () => (await (await office.as('1004')).get('/api/opening-balances?state=late')).body.items as { requestId: string; isLate: boolean }[];
    const card = async (number: string): Promise<number> => (await (await office.as(number)).get('/api/home')).body.counters.unregularised as number;
    expect([await late(), await card('1004')]).toEqual([[], 0]);
    await goTo('2026-08-10 09:00');
    expect(await late()).toContainEqual(expect.objectContaining({ requestId: opening, isLate: true }));
    expect(await card('1004')).toBe((await late()).length);
    expect([await card('1005'), await card('1008'), await card('1013')]).toEqual([0, 0, 0]);
  });
});

describe('an opening slip that gives way after its due', () => {
  const late = async (): Promise<number> => {
    const { sections } = (await (await office.as('1001')).get('/api/quarterly-reports/2569-4').expect(200)).body as QuarterlyReport;
    return sections.flatMap(({ figures }) => figures).find(({ key }) => key === 'loans-late')!.value!;
  };

  it('stays among the late loans of its quarter', async () => {
    const thing = await office.build.asset({ className: 'วิทยุสื่อสาร' });
    const opening = await openingOf(thing.number, '1009', { dueOn: '2026-08-14' });
    const before = await late();
    await goTo('2026-08-20 10:00');
    expect(await late()).toBe(before + 1);
    const asked = (await weera.post(`/api/opening-balances/${opening}/takeover`, { ...ASKED, dueAt: '2026-09-04T16:30:00+07:00' }).expect(201)).body as LoanRequestView;
    await approve(asked.id);
    expect((await handOver(asked.id, thing.tag)).status).toBe(201);
    expect([await statusOf(opening), await late()]).toEqual(['returned', before + 1]);
  });
});
