import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { newId } from '../../../src/database/ids.js';
import { bangkokInstant } from '../../../src/shared/calendar.js';
import { Office } from '../../support/app.js';
import { handedOver } from '../../support/handed-over.js';
import { Post } from '../../support/notices/post.js';

describe('a borrower hears of the due', () => {
  let office: Office;
  let post: Post;
  let number = 0;
  beforeAll(async () => {
    office = await Office.open();
    post = new Post(office);
  });
  afterAll(() => office.close());

  const out = async (due: string): Promise<string> => {
    const thing = await office.build.asset({ unit: 'digital' });
    number += 1;
    return (await handedOver(office, [{ line: { assetId: thing.id, entryId: thing.entryId }, tag: thing.tag }], { number: `ย. ${800 + number}/2569`, dueAt: bangkokInstant(due, '16:30') })).id;
  };
  const at = async (wall: string): Promise<void> => {
    office.clock.set(wall);
    await post.remind();
    await post.turn();
  };
  const heard = async (id: string): Promise<string[]> => (await post.told('1008')).filter((one) => one.subjectId === id).map((one) => one.kind).reverse();

  it('the day before, on the day, and the day after, once each, not before the morning', async () => {
    const id = await out('2026-07-09');
    await at('2026-07-07 12:00');
    expect(await heard(id)).toEqual([]);
    await at('2026-07-08 07:59');
    expect(await heard(id)).toEqual([]);
    for (const hour of ['08:00', '08:10', '15:00']) await at(`2026-07-08 ${hour}`);
    expect(await heard(id)).toEqual(['due-tomorrow']);
    await at('2026-07-09 17:00');
    expect(await heard(id)).toEqual(['due-tomorrow', 'due-today']);
    for (const day of ['2026-07-10', '2026-07-11', '2026-07-13']) await at(`${day} 09:00`);
    expect(await heard(id)).toEqual(['due-tomorrow', 'due-today', 'overdue']);
    expect((await post.told('1008'))[0]).toMatchObject({ kind: 'overdue', facts: { dueAt: '2026-07-09T09:30:00.000Z' } });
  });

  it('by the day the calendar makes of it, and again where that day moves', async () => {
    office.clock.set('2026-07-13 09:00');
    const id = await out('2026-07-17');
    await at('2026-07-16 09:00');
    expect(await heard(id)).toEqual(['due-tomorrow']);
    await office.build.insert('holidays', { id: newId(), onDay: '2026-07-17', name: 'วันหยุดพิเศษ' });
    await at('2026-07-18 09:00');
    expect(await heard(id)).toEqual(['due-tomorrow', 'due-soon']);
    await at('2026-07-19 09:00');
    expect(await heard(id)).toEqual(['due-tomorrow', 'due-soon', 'due-tomorrow']);
    await at('2026-07-20 09:00');
    expect(await heard(id)).toEqual(['due-tomorrow', 'due-soon', 'due-tomorrow', 'due-today']);
    await at('2026-07-21 09:00');
    expect(await heard(id)).toEqual(['due-tomorrow', 'due-soon', 'due-tomorrow', 'due-today', 'overdue']);
  });

  it('nothing while it is said to be back, and of the overdue once the storekeeper did not find it', async () => {
    office.clock.set('2026-08-03 09:00');
    const id = await out('2026-08-05');
    const claim = { id: newId(), requestId: id, claimedBy: office.build.person('1008'), handedTo: 'คุณธนา', recordedAt: office.clock.iso(), broughtAt: office.clock.iso(), answerByOn: '2026-08-05' };
    await office.build.insert('return_claims', claim);
    await at('2026-08-04 09:00');
    await at('2026-08-06 09:00');
    expect(await heard(id)).toEqual([]);
    await office.transactions.run((tx) => tx.run(sql`
      update return_claims set closed_at = ${office.clock.iso()}, closed_by = ${office.build.person('1005')}, outcome = 'denied', denial_reason = 'ไม่พบของ' where id = ${claim.id}`));
    await at('2026-08-06 10:00');
    expect(await heard(id)).toEqual(['overdue']);
  });

  it('no more, once it is back; and for an outsider the officer who brought the request in', async () => {
    office.clock.set('2026-07-22 09:00');
    const id = await out('2026-07-24');
    await office.transactions.run((tx) => tx.run(sql`update loan_requests set status = 'returned' where id = ${id}`));
    const other = await out('2026-07-24');
    await office.transactions.run((tx) => tx.run(sql`update loan_requests set borrower_kind = 'outsider', borrower_id = null, sponsor_id = ${office.build.person('1009')}, contact_name = 'นายมานี' where id = ${other}`));
    await at('2026-07-23 09:00');
    expect([await heard(id), (await post.told('1009')).map((one) => [one.kind, one.subjectId])]).toEqual([[], [['due-tomorrow', other]]]);
  });
});
