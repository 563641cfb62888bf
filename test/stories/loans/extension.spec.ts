import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { HomeView } from '../../../src/shared/api/desk.js';
import type { ExtensionPage, ExtensionTerms } from '../../../src/shared/api/loans/extensions.js';
import type { LoanRequestView } from '../../../src/shared/api/loans/loan-requests.js';
import type { OverduePage } from '../../../src/shared/api/loans/overdue.js';
import { Office } from '../../support/app.js';
import { Scene } from '../../support/api/scene.js';
import { textOf } from '../../support/browser/pdf-text.js';
import { decide, look } from '../../support/loans/asking.js';
import { askLater, decideLater } from '../../support/loans/extending.js';

const DUE = '2026-07-08T09:30:00.000Z';
const FRIDAY = '2026-07-10T16:30:00+07:00';
const LATER = '2026-07-14T16:30:00+07:00';

describe('a later due', () => {
  let office: Office;
  let scene: Scene;
  let slip: Awaited<ReturnType<Scene['out']>>;
  const as = (number: string) => office.as(number);
  const cards = async (number: string, folder = 'waiting') => ((await (await as(number)).get(`/api/inbox/extensions?folder=${folder}`).expect(200)).body as ExtensionPage).items;
  const home = async (number: string) => (await (await as(number)).get('/api/home').expect(200)).body as HomeView;
  beforeAll(async () => {
    office = await Office.open();
    scene = new Scene(office);
    await office.transactions.run((tx) => tx.run(sql`update stores set hours_json = ${JSON.stringify([1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAt: '08:30', closesAt: '16:30' })))} where id = ${office.build.store}`));
  });
  beforeEach(async () => {
    office.clock.set('2026-07-06 09:00');
    slip = await scene.out();
  });
  afterAll(() => office.close());

  const pdf = async (edition: string) => textOf((await (await as('1008')).get(`/api/loan-requests/${slip.id}/loan-slip.pdf${edition}`).buffer(true).expect(200)).body as Buffer);
  const granted = async () => {
    office.clock.set('2026-07-07 10:00');
    const asked = (await askLater(await as('1008'), slip.id, FRIDAY, 'อบรมต่ออีกสองวัน').expect(201)).body as LoanRequestView;
    return (await decideLater(await as('1007'), asked).expect(201)).body as LoanRequestView;
  };

  it('is asked for with a reason, and waits for the head of the responsible unit', async () => {
    office.clock.set('2026-07-07 10:00');
    const terms = (await (await as('1008')).get(`/api/loan-requests/${slip.id}/extension-terms`).expect(200)).body as ExtensionTerms;
    expect(terms).toMatchObject({ dueAt: DUE, latestOn: '2026-10-04', whyNot: null, hours: expect.arrayContaining([{ weekday: 5, opensAt: '08:30', closesAt: '16:30' }]) });
    const asked = (await askLater(await as('1008'), slip.id, FRIDAY, 'อบรมต่ออีกสองวัน').expect(201)).body as LoanRequestView;
    expect(asked.extensions).toMatchObject([{ n: 1, state: 'waiting', reason: 'อบรมต่ออีกสองวัน', oldDueAt: DUE, newDueAt: '2026-07-10T09:30:00.000Z', postTitle: 'ผู้อำนวยการกลุ่มเทคโนโลยีดิจิทัล' }]);
    expect(asked).toMatchObject({ dueAt: DUE, whyNot: { extend: { code: 'extensions.already-asked' } } });
    expect((await home('1008')).loans.find((loan) => loan.requestId === slip.id)).toMatchObject({ askedUntil: '2026-07-10T09:30:00.000Z' });
    expect((await cards('1007')).find((card) => card.requestId === slip.id)).toMatchObject({ earlier: [], valueSatang: 2_500_000, decidingAs: { capacity: 'holder' }, whyNot: null, whyNotApprove: null });
    expect(await home('1007')).toMatchObject({ tasks: expect.arrayContaining([expect.objectContaining({ kind: 'decide-extension', requestId: slip.id })]), counters: { inbox: expect.any(Number) } });
    expect((await cards('1010')).map((card) => card.requestId)).not.toContain(slip.id);
    expect((await decideLater(await as('1005'), asked)).body.code).toBe('approvals.not-yours');
  });

  it('once granted stands on the slip and the hold, and the edition before it stays as it was', async () => {
    const { dueAt, extensions, editions } = await granted();
    expect([dueAt, extensions]).toMatchObject(['2026-07-10T09:30:00.000Z', [{ state: 'approved', decidedByName: 'นายกิตติ วัฒนา', capacity: 'holder' }]]);
    expect(editions.map((edition) => edition.event)).toEqual(['approved', 'handed-over', 'extended']);
    expect(await office.reader.query(sql`select h.ends_at from holds h join loan_request_lines l on l.id = h.line_id where l.request_id = ${slip.id}`)).toEqual([{ endsAt: '2026-07-10T09:30:00.000Z' }]);
    const paper = (await pdf('')).replace(/\s+/g, ' ');
    expect(paper).toContain('ครั้งที่ ๑ จาก ๘ ก.ค. ๒๕๖๙ เวลา ๑๖.๓๐ น. ถึง ๑๐ ก.ค. ๒๕๖๙ เวลา ๑๖.๓๐ น.');
    expect(paper).toContain('โดย นายกิตติ วัฒนา');
    expect(await pdf('?edition=2')).not.toContain('ขยายเวลา');
  });

  it('once granted is what overdue counts from', async () => {
    await granted();
    office.clock.set('2026-07-09 09:00');
    expect((await look(await as('1008'), slip.id)).overdue).toBeNull();
    office.clock.set('2026-07-13 09:00');
    const overdue = (await (await as('1005')).get('/api/overdue').expect(200)).body as OverduePage;
    expect(overdue.items.find((item) => item.requestId === slip.id)).toMatchObject({ extensions: 1, daysLate: 3 });
    expect(await office.reader.query(sql`select event from journal where subject_id = ${slip.id} and event like '%exten%' order by id`)).toEqual([{ event: 'loan-request.extension-asked' }, { event: 'loan-request.extended' }]);
  });

  it('is turned down with a reason; the next card says how often it was asked before', async () => {
    const first = (await askLater(await as('1008'), slip.id, FRIDAY).expect(201)).body as LoanRequestView;
    expect((await decideLater(await as('1007'), first, { outcome: 'reject' })).body.code).toBe('approvals.reason-needed');
    const rejected = (await decideLater(await as('1007'), first, { outcome: 'reject', reason: 'มีงานอื่นรอใช้' }).expect(201)).body as LoanRequestView;
    expect(rejected).toMatchObject({ dueAt: DUE, extensions: [{ state: 'rejected', decisionReason: 'มีงานอื่นรอใช้' }] });
    expect(rejected.timeline.map((entry) => entry.event)).toEqual(expect.arrayContaining(['extension-asked', 'extension-rejected']));
    await askLater(await as('1008'), slip.id, FRIDAY, 'งานเลื่อน').expect(201);
    expect((await cards('1007')).find((card) => card.requestId === slip.id)).toMatchObject({ extension: { n: 2 }, earlier: [{ n: 1, state: 'rejected' }] });
    expect((await cards('1007', 'decided')).find((card) => card.requestId === slip.id)).toMatchObject({ extension: { state: 'rejected' }, decidingAs: null });
  });

  it('goes to whoever lawfully acts for the post at the moment of decision; the row keeps capacity and order', async () => {
    const { build } = office;
    const things = await scene.out({ borrower: '1009', isOutside: 1, siteId: null, placeText: 'หอประชุมอำเภอ', approver: '1001' });
    const asked = (await askLater(await as('1009'), things.id, FRIDAY).expect(201)).body as LoanRequestView;
    expect(asked.extensions[0]).toMatchObject({ postTitle: 'ผู้อำนวยการสำนักงาน' });
    expect((await decideLater(await as('1007'), asked)).body.code).toBe('approvals.not-yours');
    await build.order({ toPersonId: build.person('1002'), unitId: build.unit('agency'), number: '81/2569', ceilingSatang: 2_000_000 });
    const card = (await cards('1002')).find((one) => one.requestId === things.id);
    expect(card).toMatchObject({ whyNot: null, whyNotApprove: { code: 'approvals.over-ceiling' } });
    expect((await decideLater(await as('1002'), asked)).body.code).toBe('approvals.over-ceiling');
    await build.order({ toPersonId: build.person('1003'), unitId: build.unit('agency'), number: '82/2569', capacity: 'acting-for' });
    expect((await decideLater(await as('1003'), asked).expect(201)).body.extensions[0]).toMatchObject({ decidedByName: 'นางวิไล รักษ์ดี', capacity: 'acting-for', orderNumber: '82/2569' });
  });

  it('of the head’s own loan goes one level up, and never to whoever asked in the borrower’s place', async () => {
    const own = await scene.out({ borrower: '1007', approver: '1001' });
    const asked = (await askLater(await as('1007'), own.id, FRIDAY).expect(201)).body as LoanRequestView;
    expect((await decideLater(await as('1007'), asked)).body.code).toBe('approvals.own-request');
    expect((await cards('1007')).map((card) => card.requestId)).not.toContain(own.id);
    await decideLater(await as('1001'), asked).expect(201);
    const filled = await scene.out({ filledInBy: office.build.person('1007'), approver: '1001', confirmedAt: office.clock.iso() });
    const byKitti = (await askLater(await as('1007'), filled.id, FRIDAY).expect(201)).body as LoanRequestView;
    expect((await decideLater(await as('1007'), byKitti)).body.code).toBe('approvals.filled-in-by-you');
  });

  it('lapses when the due passes undecided, or the things come back', async () => {
    const asked = (await askLater(await as('1008'), slip.id, FRIDAY).expect(201)).body as LoanRequestView;
    office.clock.set('2026-07-08 16:31');
    expect((await decideLater(await as('1007'), asked)).body.code).toBe('extensions.too-late');
    expect((await look(await as('1008'), slip.id)).extensions).toMatchObject([{ state: 'lapsed' }]);
    expect((await cards('1007')).map((card) => card.requestId)).not.toContain(slip.id);
    office.clock.set('2026-07-06 09:00');
    const other = await scene.out();
    const open = (await askLater(await as('1008'), other.id, FRIDAY).expect(201)).body as LoanRequestView;
    await (await as('1006')).post('/api/returns', { lines: [{ tag: other.thing.tag, condition: 'normal' }], returnedBy: 'ผู้ยืม' }).expect(201);
    expect((await decideLater(await as('1007'), open)).body.code).toBe('extensions.already-decided');
    expect((await look(await as('1008'), other.id)).extensions).toMatchObject([{ state: 'lapsed' }]);
  });

  it('that moves a Thursday due to a new one counts from there; a third is possible and all three are told', async () => {
    for (const due of [FRIDAY, '2026-07-13T16:30:00+07:00', LATER]) await decideLater(await as('1007'), (await askLater(await as('1008'), slip.id, due).expect(201)).body as LoanRequestView).expect(201);
    const { extensions, editions, dueAt } = await look(await as('1011'), slip.id);
    expect([dueAt, extensions.map((one) => one.oldDueAt)]).toEqual(['2026-07-14T09:30:00.000Z', [DUE, '2026-07-10T09:30:00.000Z', '2026-07-13T09:30:00.000Z']]);
    expect(editions.filter((edition) => edition.event === 'extended')).toHaveLength(3);
    expect(await decide(await as('1007'), slip.id).then((reply) => reply.body.code)).toBe('loans.wrong-status');
  });
});
