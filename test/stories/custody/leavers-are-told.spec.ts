import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LeaverReminders } from '../../../src/notices/timed/leaver-reminders.service.js';
import type { HandBackList } from '../../../src/shared/api/custody/hand-back.js';
import type { HomeView } from '../../../src/shared/api/desk.js';
import { cardPath } from '../../../src/shared/notices/card-path.js';
import { noticeTitle } from '../../../src/shared/notices/notice-words.js';
import { Office } from '../../support/app.js';
import { handedOver } from '../../support/handed-over.js';
import { Post } from '../../support/notices/post.js';

const EVERYBODY = ['1015', '1016', '1005', '1006', '1007', '1009', '1001'];

/** นายชาญ leaves the public relations group on 30 September with a projector on loan and a camera in custody. */
describe('who leaves with things', () => {
  let office: Office;
  let post: Post;
  let projector: { id: string; tag: string; entryId: string };
  let custodyId: string;

  beforeAll(async () => {
    office = await Office.open();
    post = new Post(office);
    const [malee, chan] = [await office.as('1005'), await office.as('1015')];
    projector = await office.build.asset({ className: 'เครื่องฉาย' });
    await handedOver(office, [{ line: { assetId: projector.id, entryId: projector.entryId }, tag: projector.tag }], { borrower: '1015', dueAt: '2026-12-30T09:30:00.000Z' });
    const camera = await office.build.asset({ className: 'กล้องถ่ายภาพ' });
    custodyId = (await malee.post('/api/custodies', { assetId: camera.id, personId: office.build.person('1015'), documentKind: 'order', documentNumber: '77/2569', documentOn: '2026-07-01' }).expect(201)).body.id as string;
    await chan.post(`/api/custodies/${custodyId}/acceptance`).expect(201);
    await leaves('2026-09-30');
  });
  afterAll(() => office.close());

  const leaves = async (leavingOn: string): Promise<void> => {
    await (await office.as('1013')).patch(`/api/people/${office.build.person('1015')}`, { leavingOn }).expect(200);
  };
  /** The job of that hour, twice, as two processes may run it; then how often each was told by now. */
  const told = async (wall: string): Promise<Record<string, number>> => {
    office.clock.set(wall);
    await office.app.get(LeaverReminders).run();
    await office.app.get(LeaverReminders).run();
    await post.turn();
    const counts = await Promise.all(EVERYBODY.map(async (who) => [who, (await post.kinds(who)).filter((kind) => kind === 'leaving' || kind === 'leaver').length] as const));
    return Object.fromEntries(counts.filter(([, count]) => count > 0));
  };

  it.each([
    ['2026-08-30 10:00', {}],
    ['2026-08-31 07:00', { 1016: 1, 1005: 1, 1006: 1 }],
    ['2026-08-31 10:00', { 1015: 1, 1016: 1, 1005: 1, 1006: 1 }],
    ['2026-09-10 10:00', { 1015: 1, 1016: 1, 1005: 1, 1006: 1 }],
    ['2026-09-23 10:00', { 1015: 2, 1016: 2, 1005: 2, 1006: 2 }],
    ['2026-09-30 10:00', { 1015: 3, 1016: 3, 1005: 3, 1006: 3 }],
  ])('is told with the head and the storekeepers a month, a week, and on the day, each once: %s', async (wall, expected) => {
    expect(await told(wall)).toEqual(expected);
  });

  it('reads how many days and things, and the card opens the list without handing anything back', async () => {
    const [last, , first] = (await post.told('1015')).filter((one) => one.kind === 'leaving');
    expect([first, last].map((one) => noticeTitle('leaving', one!.facts, 'th'))).toEqual(['อีก 30 วันถึงวันสุดท้ายที่ท่านปฏิบัติงาน โปรดส่งคืนของ 2 รายการ', 'ถึงวันสุดท้ายที่ท่านปฏิบัติงาน โปรดส่งคืนของ 2 รายการ']);
    const [watched] = (await post.told('1016')).filter((one) => one.kind === 'leaver');
    expect(cardPath('leaver', watched!.subjectId)).toBe(`/hand-back/${office.build.person('1015')}`);
    const { body } = await (await office.as('1016')).get(`/api/hand-back-lists/${watched!.subjectId}`).expect(200);
    expect([(body as HandBackList).loans.length, (body as HandBackList).custodies.length]).toEqual([1, 1]);
  });

  it('stands on the first page of the head of that unit and of the head whose things they are, and of no other', async () => {
    const tasks = async (who: string) => ((await (await office.as(who)).get('/api/home').expect(200)).body as HomeView).tasks.filter((task) => task.kind === 'leaver').map((task) => task.aboutId);
    const chan = office.build.person('1015');
    expect([await tasks('1016'), await tasks('1007'), await tasks('1010')]).toEqual([[chan], [chan], []]);
  });

  it('begins anew with another leaving day, at the stage that day has reached', async () => {
    await leaves('2026-10-05');
    expect(await told('2026-09-30 11:00')).toEqual({ 1015: 4, 1016: 4, 1005: 4, 1006: 4 });
  });

  it('is told nothing once all is handed back', async () => {
    const malee = await office.as('1005');
    await malee.post(`/api/custodies/${custodyId}/end`, { kind: 'given-back', condition: 'normal', reason: 'เกษียณ' }).expect(201);
    await malee.post('/api/returns', { lines: [{ tag: projector.tag, condition: 'normal', accessories: ['สายชาร์จ'] }], returnedBy: 'นายชาญ ดีงาม' }).expect(201);
    expect(await told('2026-10-05 10:00')).toEqual({ 1015: 4, 1016: 4, 1005: 4, 1006: 4 });
  });
});
