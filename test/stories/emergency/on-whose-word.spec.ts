import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import sql from 'sql-template-tag';
import type { HandOverSheet } from '../../../src/shared/api/loans/checkouts.js';
import type { InboxPage } from '../../../src/shared/api/loans/approvals.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { INSIDE, look, OUTSIDE, send } from '../../support/loans/asking.js';
import { signing } from '../../support/loans/paper.js';
import { Post } from '../../support/notices/post.js';

const TODAY = { startsAt: '2026-07-06T09:30:00+07:00', dueAt: '2026-07-10T16:30:00+07:00' };

/** The same evening, where something about it is out of the ordinary. */
describe('an emergency out of the ordinary', () => {
  let office: Office;
  let [pimchanok, malee, kitti]: Client[] = [];
  let post: Post;
  beforeAll(async () => {
    office = await Office.open();
    post = new Post(office);
  });
  beforeEach(() => at('2026-07-06 20:00'));
  afterAll(() => office.close());

  const at = async (wall: string): Promise<void> => {
    office.clock.set(wall);
    [pimchanok, malee, kitti] = [await office.as('1008'), await office.as('1005'), await office.as('1007')];
  };
  const signed = async (): Promise<{ signature: string }> => {
    const png = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#fff' } }).png().toBuffer();
    return { signature: ((await malee!.upload('/api/files?kind=signature', png, 's.png').expect(201)).body as { id: string }).id };
  };
  const asked = async (where: object = INSIDE(office), by = pimchanok!) => {
    const thing = await office.build.asset({ unit: 'digital', className: 'เครื่องปั่นไฟ' });
    return { thing, id: (await send(by, [{ assetId: thing.id }], { ...where, ...TODAY })).id };
  };
  const leave = async (id: string, lines: object[], officer = '1002') =>
    malee!.post(`/api/loan-requests/${id}/emergency-checkout`, { lines, receipt: await signed(), emergency: { officerId: office.build.person(officer), reachedBy: 'phone', reason: 'น้ำท่วม ต้องใช้คืนนี้' } });
  const normal = (tag: string, more: object = {}) => ({ tag, condition: 'normal', ...more });
  const left = async (where?: object) => {
    const one = await asked(where);
    expect((await leave(one.id, [normal(one.thing.tag)])).status).toBe(201);
    return one;
  };
  const decideOn = (id: string, by: Client, body: object = { outcome: 'ratified' }) => by.post(`/api/loan-requests/${id}/ratification`, body);
  const cardOf = async (id: string, by: Client) => ((await by.get('/api/inbox?limit=200').expect(200)).body as InboxPage).items.find((one) => one.requestId === id);
  const back = (tag: string, more: object = {}) => malee!.post('/api/returns', { lines: [normal(tag, more)], returnedBy: 'นางสาวพิมพ์ชนก แสงทอง' }).expect(201);
  const toldOf = async (who: string, id: string) => (await post.told(who)).filter((one) => one.subjectId === id).map((one) => one.kind);

  it('where the agency signs on paper only, it is ratified with a click all the same, from the inbox', async () => {
    const { id } = await left();
    await signing(office, 'paper');
    office.clock.forward({ minutes: 1 });
    expect((await cardOf(id, kitti!))?.allowedActions).toEqual(['ratify', 'refuse-ratification']);
    await decideOn(id, kitti!).expect(201);
    await signing(office, 'both');
    office.clock.forward({ minutes: 1 });
  });

  it('on nobody’s word who only stands in for a storekeeper, who has left, or who brought the outsider in', async () => {
    await office.build.order({ toPersonId: office.build.person('1015'), unitId: office.build.unit('agency'), postKind: 'storekeeper' });
    const { id, thing } = await asked();
    expect((await leave(id, [normal(thing.tag)], '1015')).body.code).toBe('emergency.not-an-officer');
    await office.transactions.run((tx) => tx.run(sql`update people set leaving_on = '2026-07-01' where id = ${office.build.person('1016')}`));
    expect((await leave(id, [normal(thing.tag)], '1016')).body.code).toBe('emergency.not-an-officer');
    const deputy = await office.as('1002');
    const letter = { borrower: { kind: 'outsider' as const, contactName: 'นายชมรม รับเชิญ', organisation: 'ชมรมตัวอย่าง', letterNumber: 'ชต 1/2569', letterOn: '2026-07-01' }, ...OUTSIDE };
    const club = await asked(letter, deputy);
    const offered = (await malee!.get(`/api/loan-requests/${club.id}/hand-over`).expect(200)).body as HandOverSheet;
    expect(offered.emergency!.officers.map((one) => one.personId)).not.toContain(office.build.person('1002'));
    expect((await leave(club.id, [normal(club.thing.tag)])).body.code).toBe('emergency.officer-concerned');
    const row = { requestId: club.id, officerId: office.build.person('1002'), reachedBy: 'phone', reason: 'น้ำท่วม', handedOverBy: office.build.person('1005'), handedOverAt: office.clock.iso(), ratifyBy: '2026-07-07T16:59:00.000Z' };
    await expect(office.build.insert('emergency_checkouts', row)).rejects.toMatchObject({ message: expect.stringContaining('tr_emergency_checkouts_officer_apart') });
  });

  it('by whom nobody else could ratify it, nothing is handed over', async () => {
    const acting = { toPersonId: office.build.person('1005'), unitId: office.build.unit('digital'), postKind: 'head-of-unit' as const, capacity: 'acting-for' as const };
    const { id, thing } = await asked();
    const orderId = await office.build.order(acting);
    await office.transactions.run((tx) => tx.run(sql`update posts set until_on = '2026-07-05' where person_id = ${office.build.person('1007')} and kind = 'head-of-unit'`));
    expect((await leave(id, [normal(thing.tag)])).body.code).toBe('emergency.nobody-to-ratify');
    expect(((await malee!.get(`/api/loan-requests/${id}/hand-over`).expect(200)).body as HandOverSheet).emergency?.whyNot?.code).toBe('emergency.nobody-to-ratify');
    await office.transactions.run((tx) => tx.run(sql`update posts set until_on = null where person_id = ${office.build.person('1007')} and kind = 'head-of-unit'`));
    expect((await leave(id, [normal(thing.tag)])).status).toBe(201);
    expect((await cardOf(id, malee!))?.allowedActions ?? []).toEqual([]);
    expect((await cardOf(id, kitti!))?.allowedActions).toEqual(['ratify', 'refuse-ratification']);
    await office.transactions.run((tx) => tx.run(sql`update delegation_orders set until_on = '2026-07-05' where id = ${orderId}`));
  });

  it('chairs scanned twice, from two stores, are one promise: what comes back is free, and no more', async () => {
    const [first, second] = [await office.build.pool({ unit: 'digital', className: 'เก้าอี้บุนวม', quantity: 30 }), await office.build.pool({ unit: 'digital', className: 'เก้าอี้บุนวม', quantity: 20 })];
    const { id } = await send(pimchanok!, [{ entryId: first.entryId, quantity: 50 }], { ...INSIDE(office), ...TODAY });
    expect((await leave(id, [normal(first.tag, { quantity: 30 }), normal(second.tag, { quantity: 20 })])).status).toBe(201);
    const held = () => office.reader.query<{ quantity: number }>(sql`select h.quantity from holds h join loan_request_lines l on l.id = h.line_id where l.request_id = ${id}`);
    expect(await held()).toEqual([{ quantity: 50 }]);
    await back(first.tag, { quantity: 10 });
    expect(await held()).toEqual([{ quantity: 40 }]);
  });

  it('another thing of the kind goes instead: the approver is told, and ratifies what left', async () => {
    const { id, thing } = await asked();
    const like = await office.build.asset({ unit: 'digital', className: 'เครื่องปั่นไฟ' });
    const { lines } = await look(pimchanok!, id);
    expect((await leave(id, [normal(like.tag, { lineId: lines[0]!.lineId, swapReason: 'เครื่องที่ขอน้ำมันหมด' })])).status).toBe(201);
    await post.turn();
    expect(await toldOf('1007', id)).toEqual(expect.arrayContaining(['ratify', 'swapped']));
    const card = await cardOf(id, kitti!);
    expect([card?.lines[0]?.assetNumber, card?.lines[0]?.assetNumber === thing.number]).toEqual([like.number, false]);
  });

  it('refused: the guard lets it out no more; refused when it is back already, the borrower still hears of it', async () => {
    const { id, thing } = await left(OUTSIDE);
    const stranger = await office.as(null);
    const gate = async () => (await stranger.get(`/api/public/gate/${thing.tag}`).expect(200)).body.answer as string;
    expect(await gate()).toBe('loan');
    const code = await office.reader.one<{ code: string }>(sql`select verification_code as code from loan_slip_editions where request_id = ${id}`);
    expect((await stranger.get(`/api/slips/${code!.code}`).expect(200)).body).toMatchObject({ isGenuine: true, lineCount: 1 });
    const director = await office.as('1001');
    await decideOn(id, director, { outcome: 'refused', reason: 'ไม่ใช่งานราชการ' }).expect(201);
    expect(await gate()).toBe('none');
    const other = await left();
    await back(other.thing.tag);
    await decideOn(other.id, kitti!, { outcome: 'refused', reason: 'ไม่ใช่งานราชการ' }).expect(201);
    await post.turn();
    expect(await toldOf('1008', other.id)).toContain('decided');
  });
});
