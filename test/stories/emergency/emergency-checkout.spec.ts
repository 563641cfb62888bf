import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import sql from 'sql-template-tag';
import type { HandOverSheet } from '../../../src/shared/api/loans/checkouts.js';
import type { InboxPage } from '../../../src/shared/api/loans/approvals.js';
import type { LoanRequestView } from '../../../src/shared/api/loans/loan-requests.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { decide, INSIDE, look, send } from '../../support/loans/asking.js';
import { Post } from '../../support/notices/post.js';
import { Watcher } from '../../support/watcher.js';

const TODAY = { startsAt: '2026-07-06T09:30:00+07:00', dueAt: '2026-07-10T16:30:00+07:00' };
const REASON = 'น้ำท่วมศูนย์พักพิง ต้องใช้คืนนี้';

/** Monday evening: the head of the digital group cannot be reached, and the things are needed tonight. */
describe('things that leave on an officer’s word', () => {
  let office: Office;
  let pimchanok: Client;
  let malee: Client;
  let kitti: Client;
  let post: Post;
  let watch: Watcher;
  beforeAll(async () => {
    office = await Office.open();
    post = new Post(office);
    watch = new Watcher(office);
  });
  beforeEach(() => at('2026-07-06 20:00'));
  afterAll(() => office.close());

  /** Whoever comes back another day signs in again. */
  const at = async (wall: string) => {
    office.clock.set(wall);
    [pimchanok, malee, kitti] = [await office.as('1008'), await office.as('1005'), await office.as('1007')];
  };
  const sheet = async (id: string, by = malee) => (await by.get(`/api/loan-requests/${id}/hand-over`).expect(200)).body as HandOverSheet;
  const signed = async () => {
    const png = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#fff' } }).png().toBuffer();
    return { signature: ((await malee.upload('/api/files?kind=signature', png, 's.png').expect(201)).body as { id: string }).id };
  };
  const asked = async (more = {}) => {
    const thing = await office.build.asset({ unit: 'digital', className: 'เครื่องปั่นไฟ', ...more });
    const request = await send(pimchanok, [{ assetId: thing.id }], { purpose: 'ไฟส่องสว่างศูนย์พักพิง', ...INSIDE(office), ...TODAY });
    return { thing, id: request.id };
  };
  const word = (officer = '1002', more = {}) => ({ officerId: office.build.person(officer), reachedBy: 'phone', reason: REASON, ...more });
  const leave = async (id: string, tag: string, emergency: object = word(), by = malee, status?: number) => {
    const reply = await by.post(`/api/loan-requests/${id}/emergency-checkout`, { lines: [{ tag, condition: 'normal' }], receipt: await signed(), emergency });
    if (status !== undefined) expect([reply.status, reply.body]).toEqual([status, expect.anything()]);
    return reply;
  };
  const left = async () => {
    const one = await asked();
    await leave(one.id, one.thing.tag, word(), malee, 201);
    return one;
  };
  const ratify = (id: string, decision: object = { outcome: 'ratified' }, by = kitti) => by.post(`/api/loan-requests/${id}/ratification`, decision);
  const inbox = async (by = kitti) => ((await by.get('/api/inbox').expect(200)).body as InboxPage).items;

  it('the counter says what is possible: who may be asked, who ratifies, and until when', async () => {
    const { id } = await asked();
    const { whyNot, emergency, lines } = await sheet(id);
    expect([whyNot?.code, emergency?.whyNot, emergency?.approverTitle]).toEqual(['checkouts.not-approved', null, 'ผู้อำนวยการกลุ่มเทคโนโลยีดิจิทัล']);
    expect(emergency?.ratifyBy).toBe('2026-07-07T16:59:00.000Z');
    expect(lines[0]).toMatchObject({ approvedQuantity: 1, stillToHandOver: 1, whyNot: null });
    const names = emergency!.officers.map((one) => one.name);
    expect(names).toEqual(expect.arrayContaining(['นายกิตติ วัฒนา', 'นายประเสริฐ มั่นคง', 'นายสมชาย คงเดช']));
    for (const other of ['นางสาวพิมพ์ชนก แสงทอง', 'นางสาวมาลี ศรีสุข', 'นายศักดิ์ชัย เพชรรัตน์']) expect(names).not.toContain(other);
  });

  it('nothing leaves without a named officer on duty, a reason, and the borrower’s own proof', async () => {
    const { id, thing } = await asked();
    for (const officer of ['1008', '1005']) expect((await leave(id, thing.tag, word(officer))).body.code).toBe('emergency.officer-concerned');
    expect((await leave(id, thing.tag, word('1015'))).body.code).toBe('emergency.not-an-officer');
    await leave(id, thing.tag, word('1002', { reason: ' ' }), malee, 400);
    expect((await malee.post(`/api/loan-requests/${id}/emergency-checkout`, { lines: [{ tag: thing.tag, condition: 'normal' }], receipt: {}, emergency: word() })).body.code).toBe('checkouts.one-receipt');
    expect((await malee.post(`/api/loan-requests/${id}/emergency-checkout`, { lines: [{ tag: thing.tag, condition: 'normal' }], receipt: { code: '123456' }, emergency: word() })).body.code).toBe('emergency.signature-needed');
    await leave(id, thing.tag, word(), pimchanok, 403);
    expect((await look(pimchanok, id)).status).toBe('submitted');
    expect(await office.reader.query(sql`select request_id from emergency_checkouts where request_id = ${id}`)).toEqual([]);
  });

  it('the hard stops stay: condition, already out, promised to another, and the borrower at their own counter', async () => {
    const { id, thing } = await asked();
    await office.transactions.run((tx) => tx.run(sql`update assets set condition = 'damaged' where id = ${thing.id}`));
    expect((await leave(id, thing.tag)).body.code).toBe('checkouts.thing-not-usable');
    const promised = await asked();
    const rival = await send(await office.as('1009'), [{ assetId: promised.thing.id }], { ...INSIDE(office), ...TODAY });
    await decide(kitti, rival.id).expect(201);
    expect((await leave(promised.id, promised.thing.tag)).body.code).toBe('loans.just-taken');
    const own = await office.build.asset({ unit: 'digital' });
    const hers = await send(malee, [{ assetId: own.id }], { ...INSIDE(office), ...TODAY });
    expect((await sheet(hers.id)).emergency?.whyNot?.code).toBe('checkouts.own-request');
    const again = await left();
    expect((await leave(again.id, again.thing.tag)).body.code).toBe('emergency.not-waiting');
    const second = await asked();
    expect((await leave(second.id, again.thing.tag)).body).toMatchObject({ code: 'checkouts.thing-already-out' });
    const approved = await asked();
    await decide(kitti, approved.id).expect(201);
    expect((await leave(approved.id, approved.thing.tag)).body.code).toBe('emergency.approved-already');
  });

  it('leaves: out, held, on a slip that says so; approver and officer are told at once, the approver sees it first', async () => {
    await asked();
    const { id } = await left();
    const slip = await look(pimchanok, id);
    expect(slip).toMatchObject({ status: 'checked-out', emergency: { officerName: 'นายประเสริฐ มั่นคง', reachedBy: 'phone', reason: REASON, handedOverByName: 'นางสาวมาลี ศรีสุข', ratifyBy: '2026-07-07T16:59:00.000Z', outcome: null, isLate: false } });
    expect(slip.lines[0]).toMatchObject({ approvedQuantity: null, checkedOutQuantity: 1 });
    expect(slip.editions.map(({ event }) => event)).toEqual(['handed-over']);
    expect(slip.timeline.find(({ event }) => event === 'emergency')).toMatchObject({ byName: 'นายประเสริฐ มั่นคง', detail: REASON });
    expect((await malee.get(`/api/loan-requests/${id}/loan-slip.pdf`).expect(200)).body).toBeInstanceOf(Buffer);
    await post.turn();
    const about = async (who: string) => (await post.told(who)).filter((one) => one.subjectId === id).map((one) => one.kind);
    expect([(await about('1007')).includes('ratify'), await about('1002'), (await about('1001')).length]).toEqual([true, ['word-used'], 0]);
    const [first] = await inbox();
    expect([first?.emergency === null, first?.allowedActions]).toEqual([false, ['ratify', 'refuse-ratification']]);
    expect((await inbox()).map((one) => one.requestId)).toContain(id);
    expect((await malee.post(`/api/loan-requests/${id}/checkout`, { lines: [{ tag: 'AAAAAAAAAA', condition: 'normal' }], receipt: await signed() })).body.code).toBe('emergency.only-what-left');
    expect((await decide(kitti, id)).body.code).toBe('loans.wrong-status');
  });

  it('ratified on its own time, never that of the hand-over; the slip prints both; the auditor hears nothing', async () => {
    const { id } = await left();
    await at('2026-07-07 09:00');
    expect((await ratify(id, { outcome: 'ratified' }, await office.as('1010'))).status).toBeGreaterThanOrEqual(403);
    const slip = (await ratify(id).expect(201)).body as LoanRequestView;
    expect(slip).toMatchObject({ status: 'checked-out', emergency: { outcome: 'ratified', decidedAt: '2026-07-07T02:00:00.000Z', decidedByName: 'นายกิตติ วัฒนา', isLate: false } });
    expect([slip.lines[0]?.approvedQuantity, slip.editions.map(({ event }) => event)]).toEqual([1, ['handed-over', 'ratified']]);
    expect(slip.steps.find((step) => step.kind === 'approval')).toMatchObject({ outcome: 'approve', decidedAt: '2026-07-07T02:00:00.000Z' });
    const facts = await frozen(id);
    expect([facts.approval.at, facts.emergency.at, facts.handovers[0]?.at]).toEqual(['2026-07-07T02:00:00.000Z', '2026-07-06T13:00:00.000Z', '2026-07-06T13:00:00.000Z']);
    expect((await ratify(id)).body.code).toBe('emergency.already-decided');
    await watch.at('2026-07-09 09:00');
    expect(await watch.of(id, 'R01')).toBeUndefined();
  });

  it('not ratified in time: a finding, which a later ratification does not take away', async () => {
    const { id } = await left();
    await watch.at('2026-07-07 20:00');
    expect(await watch.of(id, 'R01')).toBeUndefined();
    await at('2026-07-08 08:00');
    await watch.now();
    expect(await watch.of(id, 'R01')).toMatchObject({ state: 'open', facts: { breach: 'not-ratified' } });
    expect((await look(kitti, id)).emergency?.isLate).toBe(true);
    await ratify(id).expect(201);
    await watch.now();
    expect(await watch.of(id, 'R01')).toMatchObject({ state: 'open', facts: { breach: 'not-ratified' } });
  });

  it('refused: it comes back today, whoever has it is told, and the auditor hears of it at once', async () => {
    const { id, thing } = await left();
    await at('2026-07-07 10:00');
    expect((await ratify(id, { outcome: 'refused' })).body.code).toBe('approvals.reason-needed');
    const slip = (await ratify(id, { outcome: 'refused', reason: 'ไม่ใช่งานราชการ' }).expect(201)).body as LoanRequestView;
    expect(slip).toMatchObject({ status: 'checked-out', dueAt: '2026-07-07T16:59:00.000Z', emergency: { outcome: 'refused', decisionReason: 'ไม่ใช่งานราชการ' } });
    expect(slip.editions.map(({ event }) => event)).toEqual(['handed-over', 'ratification-refused']);
    await post.turn();
    expect((await post.told('1008')).filter((one) => one.subjectId === id).map((one) => one.kind)).toEqual(['recall']);
    await watch.now();
    expect(await watch.of(id, 'R01')).toMatchObject({ state: 'open', facts: { breach: 'ratification-refused' } });
    const later = await pimchanok.post(`/api/loan-requests/${id}/extensions`, { dueAt: '2026-07-09T16:30:00+07:00', reason: 'ยังใช้อยู่' });
    expect(later.body.code).toBe('emergency.no-extension');
    await at('2026-07-08 09:00');
    expect((await look(pimchanok, id)).overdue).toEqual({ days: 1 });
    await malee.post('/api/returns', { lines: [{ tag: thing.tag, condition: 'normal' }], returnedBy: office.build.person('1008') }).expect(201);
    expect((await look(pimchanok, id)).status).toBe('returned');
  });

  it('back before anybody ratified: it is ratified all the same, but not by who handed over or took back', async () => {
    const { id, thing } = await left();
    await at('2026-07-07 08:30');
    await malee.post('/api/returns', { lines: [{ tag: thing.tag, condition: 'normal' }], returnedBy: office.build.person('1008') }).expect(201);
    expect((await inbox()).map((one) => one.requestId)).toContain(id);
    await office.build.order({ toPersonId: office.build.person('1005'), unitId: office.build.unit('digital'), postKind: 'head-of-unit' });
    expect((await ratify(id, { outcome: 'ratified' }, malee)).body.code).toBe('emergency.own-hand-over');
    const slip = (await ratify(id).expect(201)).body as LoanRequestView;
    expect([slip.status, slip.emergency?.outcome]).toEqual(['returned', 'ratified']);
    expect((await look(malee, id)).status).toBe('returned');
  });

  it('of what was asked for, only what left is lent: the rest has to be asked for anew', async () => {
    const chairs = await office.build.pool({ unit: 'digital', quantity: 50 });
    const torch = await office.build.asset({ unit: 'digital', className: 'ไฟฉาย' });
    const { id } = await send(pimchanok, [{ entryId: chairs.entryId, quantity: 40 }, { entryId: torch.entryId, quantity: 1 }], { ...INSIDE(office), ...TODAY });
    const { body } = await malee.post(`/api/loan-requests/${id}/emergency-checkout`, { lines: [{ tag: chairs.tag, quantity: 25, condition: 'normal' }], receipt: await signed(), emergency: word() }).expect(201);
    expect(body).toMatchObject({ status: 'checked-out', stillToHandOver: 0, lines: [{ quantity: 25 }] });
    const slip = (await ratify(id).expect(201)).body as LoanRequestView;
    expect(slip.lines.map(({ approvedQuantity, outcome }) => [approvedQuantity, outcome])).toEqual([[25, 'approve'], [0, 'reject']]);
    expect(await office.reader.query(sql`select h.quantity from holds h join loan_request_lines l on l.id = h.line_id where l.request_id = ${id}`)).toEqual([{ quantity: 25 }]);
  });

  const frozen = async (id: string) => {
    const row = await office.reader.one<{ factsJson: string }>(sql`select facts_json from loan_slip_editions where request_id = ${id} order by nth desc limit 1`);
    return JSON.parse(row!.factsJson) as { approval: { at: string }; emergency: { at: string }; handovers: { at: string }[] };
  };
});
