import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { CounterBoard } from '../../../src/shared/api/loans/counter.js';
import type { HomeView } from '../../../src/shared/api/desk.js';
import type { LoanRequestView } from '../../../src/shared/api/loans/loan-requests.js';
import type { OverduePage } from '../../../src/shared/api/loans/overdue.js';
import type { ReturnClaimPage } from '../../../src/shared/api/loans/return-claims.js';
import type { TakeBackPreview } from '../../../src/shared/api/loans/returns.js';
import { Office } from '../../support/app.js';
import { Scene } from '../../support/api/scene.js';
import { look } from '../../support/loans/asking.js';

const FRIDAY_NOON = '2026-07-10T12:00:00+07:00';
const TO = { handedTo: 'คุณธนา ที่คลังพัสดุกลาง' };

describe('a return that the borrower reports', () => {
  let office: Office;
  let scene: Scene;
  let slip: Awaited<ReturnType<Scene['out']>>;
  const as = (number: string) => office.as(number);
  const claim = async (by: string, body: object = { broughtAt: FRIDAY_NOON, ...TO }) => (await as(by)).post(`/api/loan-requests/${slip.id}/return-claims`, body);
  const isOverdue = async () => ((await (await as('1005')).get('/api/overdue').expect(200)).body as OverduePage).items.some((item) => item.requestId === slip.id);
  const home = async (number: string) => (await (await as(number)).get('/api/home').expect(200)).body as HomeView;
  const waiting = async (number: string) => ((await (await as(number)).get('/api/return-claims').expect(200)).body as ReturnClaimPage).items.find((item) => item.requestId === slip.id);
  beforeAll(async () => {
    office = await Office.open();
    scene = new Scene(office);
  });
  beforeEach(async () => {
    office.clock.set('2026-07-06 09:00');
    slip = await scene.out();
    office.clock.set('2026-07-13 09:00');
  });
  afterAll(() => office.close());

  it('stops the overdue clock, and asks the storekeeper, who takes the things back as of the stated time', async () => {
    expect([await isOverdue(), (await look(await as('1008'), slip.id)).overdue]).toEqual([true, { days: 5 }]);
    const claimed = (await (await claim('1008', { broughtAt: FRIDAY_NOON, ...TO, note: 'วางบนโต๊ะรับของ' })).body) as LoanRequestView;
    expect(claimed).toMatchObject({ overdue: null, claims: [{ outcome: null, answerByOn: '2026-07-15', broughtAt: '2026-07-10T05:00:00.000Z', claimedByName: 'นางสาวพิมพ์ชนก แสงทอง' }], whyNot: { 'claim-return': { code: 'claims.already-claimed' } } });
    expect(await isOverdue()).toBe(false);
    expect((await (await as('1008')).post(`/api/loan-requests/${slip.id}/extensions`, { dueAt: '2026-07-20T16:30:00+07:00', reason: 'ขอต่อ' })).body.code).toBe('claims.already-claimed');
    const mine = await home('1008');
    expect([mine.loans.find((loan) => loan.requestId === slip.id)?.claimedAt, mine.tasks.filter((task) => task.requestId === slip.id)]).toEqual(['2026-07-10T05:00:00.000Z', []]);
    expect((await home('1005')).tasks).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'check-claim', requestId: slip.id })]));
    const board = (await (await as('1005')).get('/api/counter').expect(200)).body as CounterBoard;
    expect([board.claims.find((one) => one.requestId === slip.id), board.late.map((one) => one.requestId).includes(slip.id)]).toEqual([expect.objectContaining({ handedTo: TO.handedTo, answerByOn: '2026-07-15' }), false]);
    expect([(await waiting('1011'))?.isAsked, await waiting('1016')]).toEqual([false, undefined]);
    expect((await (await as('1005')).post(`/api/loan-requests/${slip.id}/chases`, { channel: 'phone' })).body.code).toBe('claims.claimed-returned');

    office.clock.set('2026-07-14 09:00');
    const [line] = ((await (await as('1006')).get(`/api/returns/preview?tag=${slip.thing.tag}`).expect(200)).body as TakeBackPreview).lines;
    expect(line).toMatchObject({ claimedAt: '2026-07-10T05:00:00.000Z', claimedTo: TO.handedTo });
    const back = { lines: [{ tag: slip.thing.tag, condition: 'normal' }], returnedBy: 'นางสาวพิมพ์ชนก แสงทอง', receivedAt: FRIDAY_NOON, reason: 'ตามที่ผู้ยืมแจ้งคืนไว้' };
    const taken = (await (await as('1006')).post('/api/returns', back).expect(201)).body;
    expect(taken.lines[0].daysLate).toBe(2);
    expect((await look(await as('1008'), slip.id)).claims).toMatchObject([{ outcome: 'confirmed', closedByName: 'นายธนา พูนทรัพย์' }]);
    expect(await waiting('1011')).toBeUndefined();
    expect(await office.reader.query(sql`select event from journal where subject_id = ${slip.id} and event like '%claim%'`)).toEqual([{ event: 'loan-request.return-claimed' }]);
  });

  it('that is not true is denied with a reason: the clock runs again from the due', async () => {
    const { claims: [one] } = (await claim('1008')).body as LoanRequestView;
    const deny = async (by: string, reason = 'ค้นแล้วไม่พบในคลัง ไม่มีผู้รับไว้') => (await as(by)).post(`/api/loan-requests/${slip.id}/return-claims/${one!.id}/denial`, { reason });
    expect([(await deny('1008')).status, (await deny('1016')).status, (await deny('1005', ' ')).body.code]).toEqual([403, 403, 'invalid-input']);
    const denied = (await deny('1005')).body as LoanRequestView;
    expect(denied).toMatchObject({ overdue: { days: 5 }, claims: [{ outcome: 'denied', denialReason: 'ค้นแล้วไม่พบในคลัง ไม่มีผู้รับไว้', closedByName: 'นางสาวมาลี ศรีสุข' }] });
    expect(denied.timeline.map((entry) => entry.event)).toEqual(expect.arrayContaining(['return-claimed', 'claim-denied']));
    expect([await isOverdue(), (await deny('1005')).body.code]).toEqual([true, 'claims.already-closed']);
    await claim('1008').then((reply) => expect(reply.status).toBe(201));
  });

  it('waits two working days, then is a question to the storekeeper, never to the borrower', async () => {
    await claim('1008');
    office.clock.set('2026-07-16 09:00');
    expect((await home('1005')).tasks.find((task) => task.kind === 'check-claim' && task.requestId === slip.id)).toMatchObject({ urgency: 'late' });
    expect((await waiting('1011'))?.isAsked).toBe(true);
    expect((await home('1008')).tasks.filter((task) => task.requestId === slip.id)).toEqual([]);
  });

  it('is said only by the borrower or who filled it in, of what is out, and of a time that can be', async () => {
    expect((await claim('1005')).body.code).toBe('claims.not-yours');
    expect((await claim('1015')).status).toBe(404);
    expect((await claim('1008', { broughtAt: '2026-07-13T09:01:00+07:00', ...TO })).body.code).toBe('claims.in-future');
    expect((await claim('1008', { broughtAt: '2026-07-06T08:00:00+07:00', ...TO })).body.code).toBe('claims.before-hand-over');
    office.clock.set('2026-07-20 09:00');
    expect((await claim('1008', { broughtAt: FRIDAY_NOON, ...TO })).body.code).toBe('claims.too-long-ago');
    await (await as('1006')).post('/api/returns', { lines: [{ tag: slip.thing.tag, condition: 'normal' }], returnedBy: 'ผู้ยืม' }).expect(201);
    expect((await claim('1008', { broughtAt: '2026-07-17T12:00:00+07:00', ...TO })).body.code).toBe('loans.wrong-status');
  });

  it('twice at the same moment is reported once', async () => {
    const pim = await as('1008');
    const replies = await Promise.all([1, 2, 3].map(() => pim.post(`/api/loan-requests/${slip.id}/return-claims`, { broughtAt: FRIDAY_NOON, ...TO })));
    expect(replies.map((reply) => reply.status).sort()).toEqual([201, 409, 409]);
  });
});
