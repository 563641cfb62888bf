import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HandBackList, LeaverList } from '../../../src/shared/api/custody/hand-back.js';
import type { HomeView } from '../../../src/shared/api/desk.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { handedOver } from '../../support/handed-over.js';

const PAPER = { documentKind: 'order', documentNumber: '77/2569', documentOn: '2026-07-01' } as const;

/** นายชาญ retires on 30 September with a camera in custody and a projector on loan. */
describe('somebody who leaves', () => {
  let office: Office;
  let [malee, chan, rattana, wira, administrator, napha]: Client[] = [];
  let [loan, custody]: { id: string; number: string }[] = [];

  beforeAll(async () => {
    office = await Office.open();
    [malee, chan, rattana, wira, administrator, napha] = await Promise.all(['1005', '1015', '1016', '1009', '1013', '1010'].map((who) => office.as(who)));
    const projector = await office.build.asset({ className: 'เครื่องฉาย' });
    await handedOver(office, [{ line: { assetId: projector.id, entryId: projector.entryId }, tag: projector.tag }], { borrower: '1015', dueAt: '2026-12-30T09:30:00.000Z' });
    const camera = await office.build.asset({ className: 'กล้องถ่ายภาพ' });
    const { body } = await malee!.post('/api/custodies', { assetId: camera.id, personId: office.build.person('1015'), ...PAPER }).expect(201);
    await chan!.post(`/api/custodies/${body.id}/acceptance`).expect(201);
    [loan, custody] = [projector, { id: body.id, number: camera.number }];
    await administrator!.patch(`/api/people/${office.build.person('1015')}`, { leavingOn: '2026-09-30' }).expect(200);
  });
  afterAll(() => office.close());

  /** Sessions end while nobody works: on another day everybody signs in anew. */
  const on = async (wall: string): Promise<void> => {
    office.clock.set(wall);
    [malee, chan, rattana, wira, administrator, napha] = await Promise.all(['1005', '1015', '1016', '1009', '1013', '1010'].map((who) => office.as(who)));
  };
  const urgency = async (who: Client, kind: string): Promise<string | undefined> => ((await who.get('/api/home').expect(200)).body as HomeView).tasks.find((task) => task.kind === kind)?.urgency;

  it.each([
    ['2026-08-30 09:00', undefined], ['2026-08-31 09:00', 'calm'], ['2026-09-28 09:00', 'soon'], ['2026-09-30 09:00', 'today'],
  ])('is told with the storekeeper from 30 days before on, more urgently each time: %s %s', async (at, expected) => {
    await on(at);
    expect([await urgency(malee!, 'leaver'), await urgency(chan!, 'hand-back')]).toEqual([expected, expected]);
    expect(await urgency(wira!, 'leaver')).toBeUndefined();
  });

  it('is late in the storekeeper’s eyes once the day has passed, when they no longer sign in', async () => {
    await on('2026-10-02 09:00');
    expect(await urgency(malee!, 'leaver')).toBe('late');
    await chan!.get('/api/home').expect(401);
    await on('2026-09-01 09:00');
  });

  it('has one list of loans and custody together, for themselves, the head above and the supply office', async () => {
    const personId = office.build.person('1015');
    for (const who of [chan, rattana, malee]) {
      const { body } = await who!.get(`/api/hand-back-lists/${personId}`).expect(200);
      const { loans, custodies, leavingOn, daysLeft } = body as HandBackList;
      expect([loans.map((one) => one.number), custodies.map((one) => one.number), leavingOn, daysLeft]).toEqual([[loan!.number], [custody!.number], '2026-09-30', 29]);
    }
    for (const who of [wira, napha, administrator]) await who!.get(`/api/hand-back-lists/${personId}`).expect(404);
    expect(((await malee!.get('/api/hand-back-lists').expect(200)).body as LeaverList).items).toMatchObject([{ personId, loans: 1, custodies: 1, daysLeft: 29 }]);
    expect(((await napha!.get('/api/hand-back-lists').expect(200)).body as LeaverList).items).toEqual([]);
    await wira!.get('/api/hand-back-lists').expect(403);
  });

  it('takes the printed list to the counter, and is on nobody’s list once all is back', async () => {
    const { headers } = await chan!.get(`/api/hand-back-lists/${office.build.person('1015')}/list.pdf`).expect(200);
    expect(headers['content-type']).toBe('application/pdf');
    await malee!.post(`/api/custodies/${custody!.id}/end`, { kind: 'given-back', condition: 'normal', reason: 'เกษียณ' }).expect(201);
    const { body: tagged } = await malee!.get(`/api/assets/${loan!.id}`).expect(200);
    await malee!.post('/api/returns', { lines: [{ tag: tagged.register.tag, condition: 'normal', accessories: ['สายชาร์จ'] }], returnedBy: 'นายชาญ ดีงาม' }).expect(201);
    expect(((await malee!.get('/api/hand-back-lists').expect(200)).body as LeaverList).items).toEqual([]);
    expect(await urgency(malee!, 'leaver')).toBeUndefined();
  });
});
