import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LeaverReminders } from '../../../src/notices/timed/leaver-reminders.service.js';
import type { HomeView } from '../../../src/shared/api/desk.js';
import type { LeaverList } from '../../../src/shared/api/custody/hand-back.js';
import { Office } from '../../support/app.js';
import { MailServer } from '../../support/notices/mail-server.js';
import { Post } from '../../support/notices/post.js';

/** นายชาญ of the public relations group has two cameras in custody; นางรัตนา heads that group. */
describe('the letters about somebody who leaves', () => {
  let office: Office;
  let post: Post;
  let mail: MailServer;
  const custodies: string[] = [];

  beforeAll(async () => {
    mail = await MailServer.started();
    office = await Office.open({ mail: mail.config });
    post = new Post(office);
    for (const number of ['1015', '1016']) await post.hasMail(number);
    const [malee, chan] = [await office.as('1005'), await office.as('1015')];
    for (const documentNumber of ['77/2569', '78/2569']) {
      const camera = await office.build.asset({ className: 'กล้องถ่ายภาพ' });
      const { body } = await malee.post('/api/custodies', { assetId: camera.id, personId: office.build.person('1015'), documentKind: 'order', documentNumber, documentOn: '2026-07-01' }).expect(201);
      await chan.post(`/api/custodies/${body.id}/acceptance`).expect(201);
      custodies.push(body.id as string);
    }
    await post.out();
  });
  afterAll(async () => {
    await office.close();
    await mail.stop();
  });
  beforeEach(() => {
    mail.taken.length = 0;
  });

  const leaves = async (leavingOn: string): Promise<void> => {
    await (await office.as('1013')).patch(`/api/people/${office.build.person('1015')}`, { leavingOn }).expect(200);
  };
  /** Two processes at once, whose job begins in the same moment. */
  const remind = async (wall: string): Promise<void> => {
    office.clock.set(wall);
    await Promise.all([office.app.get(LeaverReminders).run(), office.app.get(LeaverReminders).run()]);
    await post.turn();
  };
  const to = (number: string) => mail.taken.filter((one) => one.to.includes(`${number}@agency.example`));
  const stages = async (number: string): Promise<(number | undefined)[]> => (await post.told(number)).filter((one) => one.kind === 'leaving' || one.kind === 'leaver').map((one) => one.facts.days);

  it('a day that is set five days before is told at the stage it has reached, once, and no stage that was missed', async () => {
    office.clock.set('2026-09-25 09:00');
    await leaves('2026-09-30');
    await remind('2026-09-25 10:00');
    await remind('2026-09-26 10:00');
    expect([await stages('1015'), await stages('1016'), await stages('1005'), await stages('1010')]).toEqual([[5], [5], [5], []]);
  });

  it('say to who leaves by when, with a way to the list', async () => {
    await post.deliver();
    expect(to('1015')).toMatchObject([{ subject: 'อีก 5 วันถึงวันสุดท้ายที่ท่านปฏิบัติงาน โปรดส่งคืนของ 2 รายการ' }]);
    expect(to('1015')[0]!.text).toContain('ส่งคืนภายใน 30 ก.ย. 2569 16.30 น.');
    expect(to('1015')[0]!.text).toContain(`/hand-back/${office.build.person('1015')}?notice=`);
  });

  it('stand on the first page of the head of the unit with how many things are out, and lead to the list of that unit alone', async () => {
    const { body } = await (await office.as('1016')).get('/api/home').expect(200);
    expect((body as HomeView).tasks.filter((task) => task.kind === 'leaver')).toMatchObject([{ title: 'นายชาญ ดีงาม', lineCount: 2, daysLeft: 4 }]);
    const seen = async (who: string) => ((await (await office.as(who)).get('/api/hand-back-lists').expect(200)).body as LeaverList).items.map((one) => one.personId);
    expect([await seen('1016'), await seen('1010')]).toEqual([[office.build.person('1015')], []]);
    await (await office.as('1010')).get(`/api/hand-back-lists/${office.build.person('1015')}`).expect(404);
  });

  it('on the last day the summary of that same day reaches the head; the leaver is written to from the hour of letters', async () => {
    await remind('2026-09-30 01:00');
    expect([(await stages('1015')).length, (await stages('1016')).length]).toEqual([1, 2]);
    office.clock.set('2026-09-30 08:00');
    await post.digest();
    await remind('2026-09-30 08:10');
    await post.deliver();
    expect(to('1016').map((one) => one.text).join()).toContain('ถึงวันที่มีผู้พ้นจากหน้าที่ ยังมีของ 2 รายการ');
    expect(to('1015')).toMatchObject([{ subject: 'ถึงวันสุดท้ายที่ท่านปฏิบัติงาน โปรดส่งคืนของ 2 รายการ' }]);
  });

  it('do not leave any more once the day is another, or all is back', async () => {
    await leaves('2026-10-05');
    await remind('2026-09-30 10:00');
    await leaves('2026-10-07');
    await post.deliver();
    expect(to('1015')).toEqual([]);
    await remind('2026-09-30 11:00');
    const malee = await office.as('1005');
    for (const id of custodies) await malee.post(`/api/custodies/${id}/end`, { kind: 'given-back', condition: 'normal', reason: 'เกษียณ' }).expect(201);
    await post.deliver();
    expect(to('1015')).toEqual([]);
    const before = (await stages('1015')).length;
    await remind('2026-10-07 10:00');
    expect((await stages('1015')).length).toBe(before);
  });
});
