import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { newId } from '../../../src/database/ids.js';
import { ForgettingLetters } from '../../../src/notices/timed/forgetting-letters.service.js';
import type { MessageView, OutboxView } from '../../../src/shared/api/notices.js';
import { Office } from '../../support/app.js';
import { decide, INSIDE, send } from '../../support/loans/asking.js';
import { MailServer } from '../../support/notices/mail-server.js';
import { Post } from '../../support/notices/post.js';

describe('the administrator watches over letters', () => {
  let office: Office;
  let post: Post;
  let mail: MailServer;
  beforeAll(async () => {
    mail = await MailServer.started();
    office = await Office.open({ mail: mail.config, line: null });
    post = new Post(office);
    await post.hasMail('1008');
  });
  afterAll(async () => {
    await office.close();
    await mail.stop();
  });

  const admin = () => office.as('1013');
  const view = async (): Promise<OutboxView> => (await (await admin()).get('/api/outbox').expect(200)).body;
  const log = async (state?: string): Promise<MessageView[]> => (await (await admin()).get(`/api/outbox/messages${state ? `?state=${state}` : ''}`).expect(200)).body.items;
  const health = async (): Promise<string> => (await (await office.as(null)).get('/api/health').expect(200)).body.status;
  const troubles = async (): Promise<number> => (await (await admin()).get('/api/home').expect(200)).body.counters.troubles;
  const decided = async (): Promise<void> => {
    const thing = await office.build.asset({ unit: 'digital' });
    const { id } = await send(await office.as('1008'), [{ assetId: thing.id }], INSIDE(office));
    await decide(await office.as('1007'), id).expect(201);
  };

  it('sees what is set up, without a secret', async () => {
    const shown = await view();
    expect(shown).toMatchObject({ channels: [{ name: 'mail', isOn: true }, { name: 'line', isOn: false }], untold: { count: 0, oldestAt: null }, unsent: { count: 0 }, failed: 0, isLate: false });
  });

  it('tests a channel on themselves: told why not, then delivered', async () => {
    const test = async (channel: string) => (await admin()).post('/api/outbox/tests', { channel });
    expect([(await test('line')).body.code, (await test('mail')).body.code, (await test('pigeon')).status]).toEqual(['notices.channel-off', 'notices.no-address', 400]);
    await post.hasMail('1013');
    await (await admin()).put('/api/notice-choices', { mail: false, line: false, digest: false }).expect(200);
    expect((await test('mail')).status).toBe(204);
    await post.out();
    expect(mail.taken).toMatchObject([{ to: ['1013@agency.example'], subject: 'ทดสอบการแจ้งเตือน' }]);
    expect(await log()).toMatchObject([{ channel: 'mail', kind: 'test', state: 'sent', attempts: [{ outcome: 'sent', answer: expect.stringContaining('250') }] }]);
  });

  it('sees an outbox that nobody turns, and letters that wait too long; so does whoever asks whether all is well', async () => {
    await decided();
    expect([await view(), await health(), await troubles()]).toMatchObject([{ untold: { count: 3 }, isLate: false }, 'ok', 0]);
    office.clock.forward({ minutes: 16 });
    expect([await view(), await health(), await troubles()]).toMatchObject([{ untold: { count: 3 }, isLate: true }, 'degraded', 1]);
    await post.turn();
    expect([(await view()).untold.count, (await view()).unsent.count, await health()]).toEqual([0, 1, 'ok']);
    await mail.stop();
    for (let n = 0; n < 4; n += 1) {
      await post.deliver();
      office.clock.forward({ minutes: 5 });
    }
    expect([await view(), await health(), await troubles()]).toMatchObject([{ unsent: { count: 1 }, isLate: true }, 'degraded', 1]);
    await mail.start();
    office.clock.forward({ minutes: 10 });
    await post.deliver();
    expect([await view(), await health(), await troubles()]).toMatchObject([{ unsent: { count: 0, oldestAt: null }, isLate: false }, 'ok', 0]);
  });

  it('sees what failed with its reason, and sends it again', async () => {
    mail.mood = 'knows-nobody';
    await decided();
    await post.out();
    mail.mood = 'takes';
    const [failed] = await log('failed');
    expect([failed, (await view()).failed, await troubles()]).toMatchObject([{ personName: 'นางสาวพิมพ์ชนก แสงทอง', kind: 'decided', facts: { outcome: 'approve' }, reason: expect.stringContaining('550') }, 1, 1]);
    await (await admin()).post(`/api/outbox/messages/${failed!.id}/attempt`).expect(204);
    await post.deliver();
    expect([await log('failed'), (await view()).failed]).toEqual([[], 0]);
  });

  it('pages through the log, the newest first', async () => {
    const first = (await (await admin()).get('/api/outbox/messages?limit=1').expect(200)).body;
    const second = (await (await admin()).get(`/api/outbox/messages?limit=1&cursor=${first.nextCursor}`).expect(200)).body;
    expect(second.items[0].id < first.items[0].id).toBe(true);
  });

  it('is of the whole agency: an administrator of a branch sees none of it', async () => {
    await office.build.insert('posts', { id: newId(), kind: 'administrator', personId: office.build.person('1017'), unitId: office.build.unit('branch'), title: 'ผู้ดูแลระบบสาขา', isDeputy: 0, fromOn: '2025-10-01', orderNumber: '1/2569', orderedOn: '2025-09-30', recordedAt: office.clock.iso() });
    const branch = await office.as('1017');
    for (const path of ['outbox', 'outbox/messages', 'jobs']) await branch.get(`/api/${path}`).expect(403);
    await branch.post('/api/outbox/tests', { channel: 'mail' }).expect(403);
    const [message] = await log();
    await branch.post(`/api/outbox/messages/${message!.id}/attempt`).expect(403);
    expect((await branch.get('/api/home').expect(200)).body.counters.troubles).toBe(0);
  });

  it('has the log forgotten after the days the agency set; what people were told stays', async () => {
    const notices = (await post.told('1008')).length;
    office.clock.forward({ days: 80 });
    expect(await office.app.get(ForgettingLetters).forget()).toBe(0);
    office.clock.forward({ days: 11 });
    expect(await office.app.get(ForgettingLetters).forget()).toBeGreaterThan(0);
    expect([await log(), await office.reader.query(sql`select id from notice_attempts`), (await post.told('1008')).length]).toEqual([[], [], notices]);
  });
});
