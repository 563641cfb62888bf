import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import sql from 'sql-template-tag';
import type { CatalogueEntryView } from '../../../src/shared/api/catalogue.js';
import type { DutyExceptionList } from '../../../src/shared/api/findings.js';
import type { ExtensionTerms } from '../../../src/shared/api/loans/extensions.js';
import type { LoanRequestPreview, LoanRequestView } from '../../../src/shared/api/loans/loan-requests.js';
import { asRead } from '../../support/as-read.js';
import { Office } from '../../support/app.js';
import { Scene } from '../../support/api/scene.js';
import type { Client } from '../../support/as.js';
import { body, decide, INSIDE, look, send } from '../../support/loans/asking.js';
import { askLater, decideLater } from '../../support/loans/extending.js';

const THURSDAY = '2026-07-09T00:00:00+07:00';
const WEEK = { startsAt: '2026-07-13T08:30:00+07:00', dueAt: '2026-07-20T16:30:00+07:00' };
const SHORT = { startsAt: '2026-07-13T08:30:00+07:00', dueAt: '2026-07-15T16:30:00+07:00' };
const TOMORROW = { startsAt: '2026-07-10T08:30:00+07:00', dueAt: '2026-07-10T16:30:00+07:00' };

let office: Office;
let sakchai: Client;
let pimchanok: Client;
let kitti: Client;
const everybodySignsIn = async () => {
  [sakchai, pimchanok, kitti] = [await office.as('1013'), await office.as('1008'), await office.as('1007')];
};
const drone = () => office.build.asset({ className: 'โดรน' });
const terms = async (value: object[], more: object = {}) => sakchai.put('/api/settings/lending.class-terms', { value, reason: 'โดรนมีน้อย ต้องหมุนเวียน', ...more });
const asks = async (who: Client, thing: { id: string }, wish: object) => who.post('/api/loan-requests', { ...body([{ assetId: thing.id }], { ...INSIDE(office), ...wish }), submit: true });
const previewed = async (who: Client, thing: { id: string }, wish: object) =>
  ((await who.post('/api/loan-requests/preview', body([{ assetId: thing.id }], { ...INSIDE(office), ...wish })).expect(200)).body as LoanRequestPreview).requests[0]?.whyNot ?? null;
const slipOf = async (id: string): Promise<string> => createHash('sha256').update((await pimchanok.get(`/api/loan-requests/${id}/loan-slip.pdf`).buffer(true).expect(200)).body as Buffer).digest('hex');
const order = async (personId: string, more: object = {}) => (await sakchai.post('/api/exception-orders', {
  number: `12/${personId.slice(-4)}`, orderedOn: '2026-07-08', fromOn: '2026-07-08', personId, reason: 'โครงการสำรวจทั้งเดือน', lifts: 'lending-terms', ...more,
}).expect(201)).body as { id: string; number: string; lifts: string };

beforeAll(async () => {
  office = await Office.open();
  await everybodySignsIn();
});
afterAll(() => office.close());

describe('the longest loan and the notice of a class', () => {
  let decided: { id: string; slip: string };
  let waiting: string;

  it('are announced for Thursday; a week is still asked for, and granted, before', async () => {
    const { classId } = await drone();
    expect((await terms([{ classIds: [classId], longestDays: 3, noticeDays: 2 }], { effectiveFrom: THURSDAY })).body.changes[0]).toMatchObject({ state: 'coming' });
    const { id } = await send(pimchanok, [{ assetId: (await drone()).id }], { ...INSIDE(office), ...WEEK });
    await decide(kitti, id).expect(201);
    decided = { id, slip: await slipOf(id) };
    waiting = (await send(pimchanok, [{ assetId: (await drone()).id }], { ...INSIDE(office), ...WEEK })).id;
  });

  it('stand in the catalogue from that day on, before anything is chosen', async () => {
    office.clock.set('2026-07-09 09:00');
    await everybodySignsIn();
    const thing = await drone();
    const entry = async (entryId: string) => (await pimchanok.get(`/api/catalogue/${entryId}?startsAt=2026-07-13T01:30:00Z&dueAt=2026-07-14T01:30:00Z`).expect(200)).body as CatalogueEntryView;
    expect(await entry(thing.entryId)).toMatchObject({ longestDays: 3, noticeDays: 2, earliestOn: '2026-07-13', hasOwnTerms: true });
    expect(await entry((await office.build.asset()).entryId)).toMatchObject({ longestDays: 90, noticeDays: 0, earliestOn: '2026-07-09', hasOwnTerms: false });
  });

  it('refuse what is too long, with the last day that may be had, while choosing and at sending', async () => {
    const thing = await drone();
    const facts = { days: 3, asked: 7, latestOn: '2026-07-16' };
    expect(await previewed(pimchanok, thing, WEEK)).toMatchObject({ code: 'loans.too-long', facts });
    const refused = await asks(pimchanok, thing, WEEK);
    expect([refused.status, refused.body.code]).toEqual([400, 'loans.too-long']);
    expect(asRead(refused.body.message)).toContain('คำสั่งยกเว้น');
    expect((await asks(pimchanok, await office.build.asset(), WEEK)).status).toBe(201);
    expect((await asks(pimchanok, thing, SHORT)).status).toBe(201);
  });

  it('refuse what is asked for too late, and a storekeeper at the counter needs no notice', async () => {
    const thing = await drone();
    expect(await previewed(pimchanok, thing, TOMORROW)).toMatchObject({ code: 'loans.too-soon', facts: { days: 2, earliestOn: '2026-07-13' } });
    expect((await asks(pimchanok, thing, TOMORROW)).body.code).toBe('loans.too-soon');
    const malee = await office.as('1005');
    const forPimchanok = { borrower: { kind: 'employee', personId: office.build.person('1008') } };
    expect((await asks(malee, thing, TOMORROW)).body.code).toBe('loans.too-soon');
    expect((await asks(malee, await drone(), { ...WEEK, ...forPimchanok })).body.code).toBe('loans.too-long');
    expect((await asks(malee, thing, { ...TOMORROW, ...forPimchanok })).status).toBe(201);
  });

  it('leave what was sent before to be decided, and the decided slip as it was to the byte', async () => {
    await decide(kitti, waiting).expect(201);
    expect((await look(pimchanok, waiting)).status).toBe('approved');
    expect(await slipOf(decided.id)).toBe(decided.slip);
  });

  it('are lifted by a named, dated order, which the journal names; without it nothing more is approved', async () => {
    const thing = await drone();
    await order(office.build.person('1008'), { lifts: 'duties', number: '11/2569' });
    expect(await previewed(pimchanok, thing, WEEK)).toMatchObject({ code: 'loans.too-long' });
    const { id, number, lifts } = await order(office.build.person('1008'));
    expect(lifts).toBe('lending-terms');
    expect(await previewed(pimchanok, thing, WEEK)).toBeNull();
    expect(await previewed(pimchanok, thing, { ...WEEK, dueAt: '2027-07-15T16:30:00+07:00' })).toMatchObject({ code: 'loans.too-long', facts: { days: 366 } });
    expect((await asks(await office.as('1015'), thing, WEEK)).body.code).toBe('loans.too-long');
    const sent = (await asks(pimchanok, thing, WEEK)).body.requests[0] as LoanRequestView;
    const [row] = await office.reader.query<{ authority: string; bytes: string }>(sql`select authority, bytes from journal where event = 'loan-request.submitted' and subject_id = ${sent.id}`);
    expect([row?.authority, row?.bytes]).toEqual([number, expect.stringContaining(`"exceptionOrderId":"${id}"`)]);
    const listed = (await (await office.as('1011')).get('/api/findings/exceptions?month=2026-07').expect(200)).body as DutyExceptionList;
    expect(listed).toMatchObject({ items: [], terms: [{ requestId: sent.id, requestNumber: sent.number, what: 'sent', orderNumber: number, orderedOn: '2026-07-08' }] });
    await sakchai.put(`/api/exception-orders/${id}/revocation`, { reason: 'โครงการเลิก' }).expect(200);
    expect((await decide(kitti, sent.id)).body.code).toBe('loans.too-long');
    expect((await look(pimchanok, sent.id)).status).toBe('submitted');
  });

  it('bound a later due as they were when it was asked for', async () => {
    office.clock.set('2026-07-06 09:00');
    const scene = new Scene(office);
    const slip = await scene.out();
    office.clock.set('2026-07-07 10:00');
    await everybodySignsIn();
    const { classId } = await office.build.asset({ className: 'โน้ตบุ๊กใหม่' });
    const [line] = await office.reader.query<{ classId: string }>(sql`select e.class_id from holds h join loan_request_lines l on l.id = h.line_id join catalogue_entries e on e.id = h.entry_id where l.request_id = ${slip.id}`);
    await terms([{ classIds: [classId, line!.classId], longestDays: 8, noticeDays: null }]);
    const asked = (await askLater(pimchanok, slip.id, '2026-07-14T16:30:00+07:00').expect(201)).body as LoanRequestView;
    office.clock.set('2026-07-07 10:20');
    await terms([{ classIds: [line!.classId], longestDays: 2, noticeDays: null }]);
    expect((await pimchanok.get(`/api/loan-requests/${slip.id}/extension-terms`).expect(200)).body as ExtensionTerms).toMatchObject({ latestOn: '2026-07-08' });
    expect((await decideLater(kitti, asked).expect(201)).body).toMatchObject({ dueAt: '2026-07-14T09:30:00.000Z' });
    expect((await askLater(pimchanok, slip.id, '2026-07-17T16:30:00+07:00')).body.code).toBe('loans.too-long');
    await order(office.build.person('1008'), { number: '13/2569', orderedOn: '2026-07-06', fromOn: '2026-07-06' });
    await decideLater(kitti, (await askLater(pimchanok, slip.id, '2026-07-17T16:30:00+07:00').expect(201)).body as LoanRequestView).expect(201);
    const { terms: lifted } = (await (await office.as('1011')).get('/api/findings/exceptions?month=2026-07').expect(200)).body as DutyExceptionList;
    expect(lifted).toContainEqual(expect.objectContaining({ requestId: slip.id, what: 'extended', orderNumber: '13/2569' }));
  });

  it('are values only where each class stands once and says something', async () => {
    const { classId } = await drone();
    const codeOf = async (value: object[]) => (await terms(value)).body.code as string;
    expect(await codeOf([{ classIds: [classId], longestDays: 3, noticeDays: null }, { classIds: [classId], longestDays: 5, noticeDays: null }])).toBe('settings.not-a-value');
    expect(await codeOf([{ classIds: [classId], longestDays: null, noticeDays: null }])).toBe('settings.not-a-value');
    expect(await codeOf([{ classIds: [], longestDays: 3, noticeDays: null }])).toBe('settings.not-a-value');
    expect(await codeOf([{ classIds: ['00000000-0000-7000-8000-000000000000'], longestDays: 3, noticeDays: null }])).toBe('settings.unknown-place');
  });
});
