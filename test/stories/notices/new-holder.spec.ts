import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NewHolders } from '../../../src/notices/timed/new-holders.service.js';
import type { NoticeView } from '../../../src/shared/api/notices.js';
import { Office } from '../../support/app.js';
import { INSIDE, send } from '../../support/loans/asking.js';
import { MailServer } from '../../support/notices/mail-server.js';
import { Post } from '../../support/notices/post.js';

describe('whoever comes into a post', () => {
  let office: Office;
  let post: Post;
  let mail: MailServer;
  beforeAll(async () => {
    mail = await MailServer.started();
    office = await Office.open({ mail: mail.config });
    post = new Post(office);
    for (let n = 0; n < 2; n += 1) await send(await office.as('1008'), [{ assetId: (await office.build.asset({ unit: 'digital' })).id }], INSIDE(office));
    await post.out();
    await post.hasMail('1009');
  });
  afterAll(async () => {
    await office.close();
    await mail.stop();
  });

  const at = async (wall: string): Promise<void> => {
    office.clock.set(wall);
    await office.app.get(NewHolders).run();
    await post.out();
  };
  const begun = async (who: string): Promise<NoticeView[]> => (await post.told(who)).filter((one) => one.kind === 'post-begins');
  const ORDER = { orderedOn: '2026-07-06', capacity: 'acting-vacant', postKind: 'head-of-unit', scope: {} };

  it('is told once, on the morning it begins, how much waits there, with the way to the inbox', async () => {
    const given = { ...ORDER, number: '91/2569', unitId: office.build.unit('digital'), toPersonId: office.build.person('1009'), fromOn: '2026-07-08', untilOn: '2026-07-31', capacity: 'delegated' };
    await (await office.as('1013')).post('/api/orders', given).expect(201);
    await at('2026-07-07 09:00');
    expect(await begun('1009')).toEqual([]);
    await at('2026-07-08 07:00');
    expect(await begun('1009')).toEqual([]);
    for (const hour of ['08:00', '08:10', '15:00']) await at(`2026-07-08 ${hour}`);
    await at('2026-07-09 09:00');
    expect(await begun('1009')).toMatchObject([{ facts: { count: 2 }, subjectId: office.build.person('1009') }]);
    expect(mail.taken).toMatchObject([{ to: ['1009@agency.example'], subject: 'ท่านเริ่มทำหน้าที่ใหม่ มีคำขอรอท่าน 2 เรื่อง' }]);
    expect(mail.taken[0]!.text).toContain('http://localhost:3000/inbox?notice=');
  });

  it('is told nothing where nothing waits, and not later for what comes afterwards', async () => {
    await (await office.as('1013')).post('/api/posts', { kind: 'guard', personId: office.build.person('1015'), unitId: office.build.unit('pr'), fromOn: '2026-07-09', orderNumber: '92/2569', orderedOn: '2026-07-08' }).expect(201);
    await at('2026-07-09 10:00');
    await at('2026-07-10 10:00');
    expect(await begun('1015')).toEqual([]);
  });

  it('is told again when another order begins', async () => {
    const given = { ...ORDER, number: '93/2569', unitId: office.build.unit('digital'), toPersonId: office.build.person('1009'), fromOn: '2026-07-13', untilOn: '2026-08-31', capacity: 'acting-for' };
    await (await office.as('1013')).post('/api/orders', given).expect(201);
    await at('2026-07-13 10:00');
    expect(await begun('1009')).toHaveLength(2);
  });
});
