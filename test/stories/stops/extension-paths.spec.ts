import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { LoanRequestView } from '../../../src/shared/api/loans/loan-requests.js';
import { Office } from '../../support/app.js';
import { Scene } from '../../support/api/scene.js';
import { handedOver } from '../../support/handed-over.js';
import { decide, INSIDE, look, send } from '../../support/loans/asking.js';
import { askLater, decideLater } from '../../support/loans/extending.js';

const FRIDAY = '2026-07-10T16:30:00+07:00';
const THURSDAY = { startsAt: '2026-07-09T08:30:00+07:00', dueAt: '2026-07-09T16:30:00+07:00' };

describe('no later due without right', () => {
  let office: Office;
  let scene: Scene;
  let slip: Awaited<ReturnType<Scene['out']>>;
  const as = (number: string) => office.as(number);
  const codeOf = async (by: string, id: string, dueAt: string) => (await askLater(await as(by), id, dueAt)).body.code;
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

  it('never for others, before anything is out, back in time, at a closed store, or past the longest loan', async () => {
    expect(await codeOf('1005', slip.id, FRIDAY)).toBe('loans.not-yours');
    expect(await codeOf('1015', slip.id, FRIDAY)).toBe('not-found');
    expect(await codeOf('1008', (await scene.approved()).id, FRIDAY)).toBe('loans.wrong-status');
    expect(await codeOf('1008', slip.id, '2026-07-08T16:30:00+07:00')).toBe('extensions.not-later');
    expect(await codeOf('1008', slip.id, '2026-07-01T16:30:00+07:00')).toBe('extensions.not-later');
    expect(await codeOf('1008', slip.id, '2026-07-10T18:00:00+07:00')).toBe('loans.store-closed');
    expect(await codeOf('1008', slip.id, '2026-07-11T10:00:00+07:00')).toBe('loans.store-closed');
    expect(await codeOf('1008', slip.id, '2026-10-05T16:30:00+07:00')).toBe('loans.too-long');
    expect((await askLater(await as('1008'), slip.id, FRIDAY, ' – ')).body.code).toBe('invalid-input');
    expect((await look(await as('1008'), slip.id)).extensions).toEqual([]);
  });

  it('never after the due, which the calendar may have made later', async () => {
    office.clock.set('2026-07-08 16:31');
    expect(await codeOf('1008', slip.id, FRIDAY)).toBe('extensions.too-late');
    await office.build.insert('holidays', { id: crypto.randomUUID(), onDay: '2026-07-08', name: 'วันหยุดพิเศษ' });
    office.clock.set('2026-07-09 16:00');
    expect(await codeOf('1008', slip.id, '2026-07-09T16:30:00+07:00')).toBe('extensions.not-later');
    await askLater(await as('1008'), slip.id, FRIDAY).expect(201);
    await office.transactions.run((tx) => tx.run(sql`delete from holidays`));
  });

  it('never past somebody who was promised the thing, or who has asked for it', async () => {
    const asset = [{ assetId: slip.thing.id }];
    const weera = await send(await as('1009'), asset, { ...INSIDE(office), ...THURSDAY });
    expect(await codeOf('1008', slip.id, FRIDAY)).toBe('extensions.somebody-waits');
    await decide(await as('1007'), weera.id).expect(201);
    expect(await codeOf('1008', slip.id, FRIDAY)).toBe('extensions.somebody-waits');
    await askLater(await as('1008'), slip.id, '2026-07-09T08:30:00+07:00').expect(201);
  });

  it('never when somebody came in between: asked for after the extension was', async () => {
    const asked = (await askLater(await as('1008'), slip.id, FRIDAY).expect(201)).body as LoanRequestView;
    const weera = await send(await as('1009'), [{ assetId: slip.thing.id }], { ...INSIDE(office), ...THURSDAY });
    expect((await decideLater(await as('1007'), asked)).body.code).toBe('extensions.somebody-waits');
    await (await as('1009')).post(`/api/loan-requests/${weera.id}/withdrawal`).expect(201);
    await decideLater(await as('1007'), asked).expect(201);
    expect((await decideLater(await as('1007'), asked)).body.code).toBe('extensions.already-decided');
    const [again] = await Promise.all([scene.out()]);
    const twice = (await askLater(await as('1008'), again.id, FRIDAY).expect(201)).body as LoanRequestView;
    const kitti = await as('1007');
    const replies = await Promise.all([decideLater(kitti, twice), decideLater(kitti, twice), decideLater(kitti, twice, { outcome: 'reject', reason: 'ไม่' })]);
    expect(replies.map((reply) => reply.status).sort()).toEqual([201, 409, 409]);
  });

  it('of things by number only when not enough are left for those who wait', async () => {
    const pool = await scene.pool();
    const out = await handedOver(office, [{ tag: pool.tag, line: { entryId: pool.entryId, quantity: 6, isPool: true, description: 'เก้าอี้' } }], { number: scene.name('ย.') });
    const chairs = (quantity: number) => as('1009').then((weera) => send(weera, [{ entryId: pool.entryId, quantity }], { ...INSIDE(office), ...THURSDAY }));
    const four = await chairs(4);
    const asked = (await askLater(await as('1008'), out.id, FRIDAY).expect(201)).body as LoanRequestView;
    const one = await chairs(1);
    expect((await decideLater(await as('1007'), asked)).body).toMatchObject({ code: 'extensions.somebody-waits', facts: { description: 'เก้าอี้' } });
    await (await as('1009')).post(`/api/loan-requests/${one.id}/withdrawal`).expect(201);
    await decide(await as('1007'), four.id).expect(201);
    await decideLater(await as('1007'), asked).expect(201);
  });

  it('the extension of another slip under this one’s address is nothing', async () => {
    const asked = (await askLater(await as('1008'), slip.id, FRIDAY).expect(201)).body as LoanRequestView;
    const other = await scene.out();
    await (await as('1007')).post(`/api/loan-requests/${other.id}/extensions/${asked.extensions[0]!.id}/decision`, { outcome: 'approve' }).expect(404);
    await (await as('1015')).post(`/api/loan-requests/${slip.id}/extensions/${asked.extensions[0]!.id}/decision`, { outcome: 'approve' }).expect(404);
  });
});
