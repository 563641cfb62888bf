import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { pagesOf } from '../../../src/papers/reading/paper-reading.js';
import { Sealer } from '../../../src/audit/sealer.js';
import { MisuseWatch } from '../../../src/misuse/watch/misuse-watch.service.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';

type Thing = Awaited<ReturnType<Office['build']['asset']>>;
let office: Office;
let malee: Client;
let weera: Client;
const body = (thing: string, more: object = {}): object =>
  ({ thing, personId: office.build.person('1009'), sinceOn: '2026-02-10', dueOn: '2026-07-20', siteId: office.build.sites.office, note: 'สมุดยืมเล่ม 3 หน้า 12', ...more });
const record = async (thing: string, more: object = {}): Promise<{ requestId: string; number: string }> => {
  const reply = await malee.post('/api/opening-balances', body(thing, more));
  expect([reply.status, reply.body.code]).toEqual([201, undefined]);
  return reply.body as { requestId: string; number: string };
};
/** Sessions end on the way; people sign in again. */
async function goTo(time: string): Promise<void> {
  office.clock.set(time);
  [malee, weera] = [await office.as('1005'), await office.as('1009')];
}
const watched = async (): Promise<{ rule: string; facts: string }[]> => {
  await office.app.get(Sealer).seal();
  await office.app.get(MisuseWatch).run();
  return office.reader.query(sql`select rule, facts_json as facts from findings where closed_at is null order by rule`);
};

beforeAll(async () => {
  office = await Office.open();
  await goTo('2026-07-06 09:00');
});
afterAll(() => office.close());

describe('a camera that Weera took home in February', () => {
  let camera: Thing;
  let slip = { requestId: '', number: '' };
  beforeAll(async () => {
    camera = await office.build.asset({ className: 'กล้องถ่ายภาพ' });
  });

  it('is written down by the storekeeper, by its number, and is out', async () => {
    slip = await record(camera.number);
    expect(slip).toMatchObject({
      status: 'checked-out', borrowerName: 'นายวีระ ทองดี', title: 'กล้องถ่ายภาพ', confirmedAt: null, deniedAt: null, mayVoid: true, recordedByName: 'นางสาวมาลี ศรีสุข',
      startsAt: '2026-02-10T01:30:00.000Z', dueAt: '2026-07-20T09:30:00.000Z', regulariseBy: '2026-08-05T17:00:00.000Z',
    });
    expect((await malee.post('/api/opening-balances', body(camera.tag))).body.code).toBe('checkouts.thing-already-out');
    const list = await malee.get('/api/opening-balances');
    expect(list.body).toMatchObject({ items: [{ requestId: slip.requestId }], closed: null, mayClose: false });
  });

  it('tells on its page when it was written down, not that it was handed over, and is asked for rather than extended', async () => {
    const seen = await weera.get(`/api/loan-requests/${slip.requestId}`);
    expect(seen.body.timeline).toEqual([expect.objectContaining({ event: 'opening-recorded', at: '2026-07-06T02:00:00.000Z', byName: 'นางสาวมาลี ศรีสุข', detail: 'นายวีระ ทองดี' })]);
    expect([seen.body.allowedActions, Object.keys(seen.body.whyNot as object)].flat()).not.toContain('extend');
    const later = await weera.post(`/api/loan-requests/${slip.requestId}/extensions`, { dueAt: '2026-07-27T16:30:00+07:00', reason: 'ยังใช้อยู่' });
    expect([later.status, later.body.code]).toEqual([409, 'opening.no-extension']);
  });

  it('is promised to nobody else meanwhile', async () => {
    const chan = await office.as('1015');
    const asked = await chan.post('/api/loan-requests', {
      borrower: { kind: 'employee' }, lines: [{ assetId: camera.id }], purpose: 'ถ่ายภาพกิจกรรม', siteId: office.build.sites.office, startsAt: '2026-07-08T08:30:00+07:00', dueAt: '2026-07-09T16:30:00+07:00', submit: true,
    });
    expect(asked.status).toBeGreaterThanOrEqual(400);
  });

  it('waits on Weera’s home for his word, with how long it stands without an approval', async () => {
    const home = (await weera.get('/api/home')).body;
    expect(home.tasks).toContainEqual(expect.objectContaining({ kind: 'confirm-request', requestId: slip.requestId }));
    expect(home.loans).toContainEqual(expect.objectContaining({ requestId: slip.requestId, daysLeft: 14 }));
    const view = (await weera.get(`/api/loan-requests/${slip.requestId}`)).body;
    expect(view).toMatchObject({ status: 'checked-out', steps: [], openingBalance: { regulariseBy: '2026-08-05T17:00:00.000Z', deniedAt: null } });
    expect(view.allowedActions).toContain('confirm');
  });

  it('prints instead of an approver that there was none', async () => {
    const reply = await malee.get(`/api/loan-requests/${slip.requestId}/loan-slip.pdf`).buffer(true).parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
    });
    const lines = pagesOf(reply.body as Buffer).flat().join('\n');
    expect(lines).toContain('ยอดยกมา – ยังไม่มีการอนุมัติ');
    expect(lines).not.toContain('อนุมัติด้วยวิธีการทางอิเล็กทรอนิกส์');
  });

  it('is confirmed by Weera alone, and then no longer struck out', async () => {
    expect((await (await office.as('1015')).post(`/api/loan-requests/${slip.requestId}/confirmation`)).status).toBe(404);
    expect((await weera.post(`/api/loan-requests/${slip.requestId}/confirmation`)).status).toBe(201);
    expect((await weera.get('/api/home')).body.tasks.filter((task: { kind: string }) => task.kind === 'confirm-request')).toEqual([]);
    expect((await weera.put(`/api/opening-balances/${slip.requestId}/denial`, { reason: 'เปลี่ยนใจ' })).body.code).toBe('opening.answered');
    expect((await malee.put(`/api/opening-balances/${slip.requestId}/voiding`, { reason: 'ลงผิด' })).body.code).toBe('opening.confirmed');
  });

  it('is no question to the auditor for 30 days', async () => {
    expect(await watched()).toEqual([]);
  });

  it('is overdue when its due has passed, and comes back over the counter like anything else', async () => {
    await goTo('2026-07-22 10:00');
    expect((await malee.get('/api/overdue')).body.items).toContainEqual(expect.objectContaining({ requestId: slip.requestId }));
    const back = await malee.post('/api/returns', { lines: [{ tag: camera.tag, condition: 'normal' }], returnedBy: 'นายวีระ ทองดี' });
    expect([back.status, back.body.slips]).toEqual([201, [expect.objectContaining({ requestId: slip.requestId, status: 'returned' })]]);
    expect((await malee.get('/api/opening-balances?state=all')).body.items[0]).toMatchObject({ status: 'returned', mayVoid: false });
  });
});

describe('what the borrower says is not so', () => {
  let thing: Thing;
  let id = '';
  beforeAll(async () => {
    thing = await office.build.asset({ className: 'โปรเจกเตอร์' });
    id = (await record(thing.tag, { dueOn: '2026-09-30' })).requestId;
  });

  it('goes back to the storekeeper with the reason, who strikes it out; the thing is free, the number stays', async () => {
    expect((await weera.put(`/api/opening-balances/${id}/denial`, { reason: 'คืนไปแล้วเมื่อเดือนมีนาคม' })).body).toMatchObject({ deniedAt: office.clock.iso() });
    const [item] = (await malee.get('/api/opening-balances')).body.items;
    expect(item).toMatchObject({ requestId: id, deniedReason: 'คืนไปแล้วเมื่อเดือนมีนาคม', mayVoid: true });
    const seen = async () => (await weera.get(`/api/loan-requests/${id}`)).body.openingBalance;
    expect(await seen()).toMatchObject({ deniedReason: 'คืนไปแล้วเมื่อเดือนมีนาคม', voidedReason: null });
    const struck = await malee.put(`/api/opening-balances/${id}/voiding`, { reason: 'พบของอยู่ในคลัง' });
    expect(struck.body).toMatchObject({ status: 'withdrawn', voidedAt: office.clock.iso(), number: item.number });
    expect(await seen()).toMatchObject({ voidedReason: 'พบของอยู่ในคลัง' });
    await record(thing.number, { personId: office.build.person('1015'), dueOn: '2026-09-30' });
  });

  it('is answered by the borrower only, and struck out at the counter it belongs to', async () => {
    const { requestId } = await record((await office.build.asset({ className: 'ไมโครโฟน' })).number, { dueOn: '2026-09-30' });
    expect((await (await office.as('1008')).put(`/api/opening-balances/${requestId}/denial`, { reason: 'ไม่ใช่' })).status).toBe(404);
    expect((await (await office.as('1004')).put(`/api/opening-balances/${requestId}/voiding`, { reason: 'ไม่ใช่' })).status).toBe(403);
  });
});

describe('chairs that are counted', () => {
  it('are out by the number, and never more than there are', async () => {
    const chairs = await office.build.pool({ quantity: 10 });
    await record(chairs.tag, { quantity: 7, dueOn: '2026-09-30' });
    expect((await malee.post('/api/opening-balances', body(chairs.tag, { quantity: 4, dueOn: '2026-09-30' }))).body).toMatchObject({ code: 'checkouts.pool-short', facts: { left: 3 } });
  });
});

describe('what may not be written down', () => {
  it.each<[string, () => Promise<[string, object]>, string]>([
    ['what is not marked lendable', async () => [(await office.build.asset({ lendable: 0 })).number, {}], 'opening.not-lendable'],
    ['what is not in the register', () => Promise.resolve(['7440-999-0001', {}]), 'opening.unknown-thing'],
    ['what left today', async () => [(await office.build.asset()).number, { sinceOn: '2026-07-22' }], 'opening.since-not-past'],
    ['with a due that is over', async () => [(await office.build.asset()).number, { dueOn: '2026-07-21' }], 'opening.due-past'],
    ['with no place', async () => [(await office.build.asset()).number, { siteId: null }], 'opening.place-needed'],
    ['with the storekeeper herself as borrower', async () => [(await office.build.asset()).number, { personId: office.build.person('1005') }], 'opening.own'],
  ])('%s', async (_what, made, code) => {
    const [thing, more] = await made();
    expect((await malee.post('/api/opening-balances', body(thing, { dueOn: '2026-09-30', ...more }))).body.code).toBe(code);
  });

  it.each(['1001', '1004', '1008', '1011', '1013'])('by %s, who keeps no store', async (number) => {
    expect((await (await office.as(number)).post('/api/opening-balances', body('x'))).status).toBe(403);
  });
});

describe('the hours between which it is out', () => {
  it('are those of its store, else of the agency as it has decided', async () => {
    await goTo('2026-07-22 15:30');
    const sakchai = await office.as('1013');
    for (const [key, value] of [['counter.opens-at', '08:00'], ['counter.closes-at', '16:00']]) await sakchai.put(`/api/settings/${key}`, { value, reason: 'เวลาทำการใหม่' }).expect(200);
    expect(await record((await office.build.asset()).number, { dueOn: '2026-09-30' })).toMatchObject({ startsAt: '2026-02-10T01:00:00.000Z', dueAt: '2026-09-30T09:00:00.000Z' });
    const hours = [{ weekday: 2, opensAt: '09:00', closesAt: '12:00' }, { weekday: 2, opensAt: '13:00', closesAt: '15:00' }, { weekday: 3, opensAt: '10:00', closesAt: '12:00' }];
    await sakchai.put(`/api/stores/${office.build.store}/hours`, { value: hours, reason: 'เวลาเปิดของคลัง' }).expect(200);
    const kept = async (dueOn: string) => record((await office.build.asset({ storeId: office.build.store })).number, { dueOn });
    expect(await kept('2026-09-30')).toMatchObject({ startsAt: '2026-02-10T02:00:00.000Z', dueAt: '2026-09-30T05:00:00.000Z' });
    expect(await kept('2026-10-01')).toMatchObject({ dueAt: '2026-10-01T08:00:00.000Z' });
    const closed = await malee.post('/api/opening-balances', body((await office.build.asset({ storeId: office.build.store })).number, { dueOn: '2026-07-22' }));
    expect(closed.body.code).toBe('opening.due-past');
  });
});

describe('after thirty days', () => {
  it('what nobody regularised is a question to the auditor, which says so, and closes when the thing is back', async () => {
    const thing = await office.build.asset({ className: 'เครื่องเสียง' });
    await record(thing.number, { personId: office.build.person('1008'), dueOn: '2026-12-31' });
    await goTo('2026-08-21 23:00');
    expect((await watched()).filter(({ facts }) => facts.includes('not-regularised')).length).toBe(0);
    await goTo('2026-08-22 00:30');
    const asked = (await watched()).filter(({ facts }) => facts.includes('not-regularised'));
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked.map(({ rule }) => rule))).toEqual(new Set(['R01']));
    await malee.post('/api/returns', { lines: [{ tag: thing.tag, condition: 'normal' }], returnedBy: 'นางสาวพิมพ์ชนก แสงทอง' });
    const left = (await watched()).filter(({ facts }) => facts.includes('not-regularised'));
    expect(left.length).toBe(asked.length - 1);
  });
});

describe('the declaration that this is all', () => {
  it('is made once, by the head of supply officers, and nothing is entered afterwards', async () => {
    expect((await malee.put('/api/opening-balances/closure')).status).toBe(403);
    const somchai = await office.as('1004');
    expect((await somchai.get('/api/opening-balances')).body.mayClose).toBe(true);
    expect((await somchai.put('/api/opening-balances/closure')).body).toEqual({ declaredAt: office.clock.iso(), declaredByName: 'นายสมชาย คงเดช' });
    expect((await somchai.put('/api/opening-balances/closure')).body.code).toBe('opening.closed-already');
    const late = await malee.post('/api/opening-balances', body((await office.build.asset()).number, { dueOn: '2026-12-31' }));
    expect([late.status, late.body.code]).toEqual([409, 'opening.closed']);
    expect((await malee.get('/api/opening-balances')).body).toMatchObject({ closed: { declaredByName: 'นายสมชาย คงเดช' }, mayClose: false });
  });
});
