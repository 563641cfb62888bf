import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { newId } from '../../../src/database/ids.js';
import type { MessageView } from '../../../src/shared/api/notices.js';
import { Office } from '../../support/app.js';
import { decide, INSIDE, send } from '../../support/loans/asking.js';
import { LineServer } from '../../support/notices/line-server.js';
import { MailServer } from '../../support/notices/mail-server.js';
import { Post } from '../../support/notices/post.js';

/** Every notice is delivered once, or shown as failed. */
describe('letters on their way', () => {
  let office: Office;
  let post: Post;
  let mail: MailServer;
  let line: LineServer;
  beforeAll(async () => {
    [mail, line] = [await MailServer.started(), await LineServer.started()];
    office = await Office.open({ mail: mail.config, line: line.config });
    post = new Post(office);
    for (const number of ['1007', '1008']) await post.hasMail(number);
    await post.hasLine('1008');
  });
  afterAll(async () => {
    await office.close();
    await Promise.all([mail.stop(), line.stop()]);
  });
  beforeEach(() => office.clock.set('2026-07-06 09:00'));
  afterEach(async () => {
    [mail.mood, line.mood] = ['takes', 'takes'];
    [mail.taken.length, line.shown.length, line.calls] = [0, 0, 0];
    await office.transactions.run((tx) => tx.run(sql`update notice_messages set state = 'dropped' where state in ('waiting', 'sending')`));
  });

  /** A request of นางสาวพิมพ์ชนก that was decided: one letter by mail and one by LINE to her. */
  const decided = async (): Promise<{ id: string; number: string }> => {
    const thing = await office.build.asset({ unit: 'digital' });
    const request = await send(await office.as('1008'), [{ assetId: thing.id }], INSIDE(office));
    await decide(await office.as('1007'), request.id).expect(201);
    await post.turn();
    await office.transactions.run((tx) => tx.run(sql`update notice_messages set state = 'dropped' where person_id = ${office.build.person('1007')} and state = 'waiting'`));
    return { id: request.id, number: request.number! };
  };
  const messages = async (): Promise<MessageView[]> => (await (await office.as('1013')).get('/api/outbox/messages?limit=2').expect(200)).body.items;
  const states = async (): Promise<Record<string, string>> => Object.fromEntries((await messages()).map(({ channel, state }) => [channel, state]));
  const attempts = async (channel: string): Promise<string[]> => (await messages()).find((one) => one.channel === channel)!.attempts.map(({ outcome }) => outcome);

  it('carry number, title, when and the link in the reader’s language, and no names', async () => {
    const { id, number } = await decided();
    await post.deliver();
    expect(mail.taken).toMatchObject([{ to: ['1008@agency.example'], subject: `คำขอของท่านได้รับอนุมัติ · ${number}` }]);
    const { text } = mail.taken[0]!;
    for (const part of [number, 'โน้ตบุ๊ก', '8 ก.ค. 2569 08.30 น. – 10 ก.ค. 2569 16.30 น.', `http://localhost:3000/requests/${id}?notice=`]) expect(text).toContain(part);
    expect(text).not.toMatch(/พิมพ์ชนก|แสงทอง|กิตติ|วัฒนา|จัดอบรม/);
    expect(line.shown).toMatchObject([{ to: 'U1008', text: expect.stringContaining(number) }]);
    await post.speaks('1008', 'en');
    await decided();
    await post.deliver();
    expect(mail.taken[1]!.subject).toContain('Your request was approved');
    expect(mail.taken[1]!.text).toContain('8 Jul 2026 08:30 – 10 Jul 2026 16:30');
    await post.speaks('1008', 'th');
  });

  it('are delivered once, however often and from how many programs the job runs', async () => {
    await decided();
    const second = await office.beside();
    await Promise.all([post.deliver(), new Post(second).deliver(), post.deliver(), new Post(second).deliver()]);
    await second.close();
    expect([mail.taken.length, line.shown.length]).toEqual([1, 1]);
    expect(await states()).toEqual({ mail: 'sent', line: 'sent' });
  });

  it('wait for servers that stand still, with growing pauses, and arrive once when these are back', async () => {
    await Promise.all([mail.stop(), line.stop()]);
    await decided();
    await post.deliver();
    expect([await states(), await attempts('mail'), await attempts('line')]).toEqual([{ mail: 'waiting', line: 'waiting' }, ['put-off'], ['unsure']]);
    const next = async (): Promise<string> => (await messages()).find((one) => one.channel === 'mail')!.nextAttemptAt;
    for (const [minutes, at] of [[1, '02:03'], [2, '02:07'], [4, '02:15']] as const) {
      office.clock.forward({ seconds: minutes * 60 - 1 });
      await post.deliver();
      office.clock.forward({ seconds: 1 });
      await post.deliver();
      expect((await next()).slice(11, 16)).toBe(at);
    }
    await Promise.all([mail.start(), line.start()]);
    office.clock.forward({ minutes: 8 });
    await post.deliver();
    await post.deliver();
    expect([mail.taken.length, line.shown.length]).toEqual([1, 1]);
    expect([await states(), await attempts('mail')]).toEqual([{ mail: 'sent', line: 'sent' }, ['put-off', 'put-off', 'put-off', 'put-off', 'sent']]);
  });

  it('many, with both servers stopped and started in the middle: each once', async () => {
    const numbers: string[] = [];
    for (let n = 0; n < 6; n += 1) numbers.push((await decided()).number);
    const delivering = post.deliver();
    while (mail.taken.length < 2) await new Promise((go) => setTimeout(go, 5));
    await Promise.all([mail.stop(), line.stop()]);
    await delivering;
    await Promise.all([mail.start(), line.start()]);
    for (let n = 0; n < 10; n += 1) {
      office.clock.forward({ minutes: 5 });
      await post.deliver();
    }
    const all = await office.reader.query<{ id: string; channel: string; state: string }>(sql`select id, channel, state from notice_messages where state in ('sent', 'failed', 'waiting', 'sending') order by id desc limit 12`);
    const arrived = [...mail.taken.map((one) => one.messageId.slice(1, 37)), ...line.shown.map((one) => one.retryKey)];
    expect(new Set(arrived).size).toBe(arrived.length);
    for (const { id, state } of all) expect([state, arrived.includes(id)]).toEqual(state === 'failed' ? ['failed', expect.any(Boolean)] : ['sent', true]);
    expect(all.filter(({ channel, state }) => channel === 'line' && state !== 'sent')).toEqual([]);
  });

  it('a mail server that took the letter and vanished before it said so: shown as failed, not sent twice', async () => {
    await decided();
    mail.mood = 'takes-and-vanishes';
    await post.deliver();
    mail.mood = 'takes';
    office.clock.forward({ hours: 5 });
    await post.deliver();
    expect([mail.taken.length, (await states())['mail'], await attempts('mail')]).toEqual([1, 'failed', ['unsure']]);
  });

  it('LINE that took the message and vanished: asked again under the same key, and shown once', async () => {
    await decided();
    line.mood = 'takes-and-vanishes';
    await post.deliver();
    line.mood = 'takes';
    office.clock.forward({ minutes: 1 });
    await post.deliver();
    expect([line.shown.length, line.calls, (await states())['line'], await attempts('line')]).toEqual([1, 2, 'sent', ['unsure', 'sent']]);
  });

  it('an address that is not there fails at once, with the reason, and goes again only when told to', async () => {
    const { number } = await decided();
    [mail.mood, line.mood] = ['knows-nobody', 'knows-nobody'];
    await post.deliver();
    expect(await states()).toEqual({ mail: 'failed', line: 'failed' });
    expect((await messages()).map((one) => one.reason).join()).toMatch(/550 No such user here/);
    [mail.mood, line.mood] = ['takes', 'takes'];
    office.clock.forward({ hours: 3 });
    await post.deliver();
    expect(mail.taken).toEqual([]);
    const admin = await office.as('1013');
    for (const { id } of await messages()) await admin.post(`/api/outbox/messages/${id}/attempt`).expect(204);
    await post.deliver();
    expect([mail.taken[0]?.subject, await states()]).toEqual([expect.stringContaining(number), { mail: 'sent', line: 'sent' }]);
    for (const { id } of await messages()) expect((await admin.post(`/api/outbox/messages/${id}/attempt`)).body.code).toBe('notices.not-failed');
    await admin.post(`/api/outbox/messages/${newId()}/attempt`).expect(404);
  });

  it('a server that puts off is tried for most of a day, then the letter is given up and shown', async () => {
    await decided();
    [mail.mood, line.mood] = ['puts-off', 'is-busy'];
    for (let n = 0; n < 20; n += 1) {
      await post.deliver();
      office.clock.forward({ hours: 2 });
    }
    expect([await states(), (await attempts('mail')).length, (await attempts('line')).length]).toEqual([{ mail: 'failed', line: 'failed' }, 16, 16]);
  });

  it('a program that died while it sent: mail is shown as failed, LINE is asked again', async () => {
    await decided();
    await office.transactions.run((tx) => tx.run(sql`update notice_messages set state = 'sending', claimed_at = ${office.clock.iso()}, attempts = 1 where state = 'waiting'`));
    office.clock.forward({ minutes: 9 });
    await post.deliver();
    expect(await states()).toEqual({ mail: 'sending', line: 'sending' });
    office.clock.forward({ minutes: 2 });
    await post.deliver();
    office.clock.forward({ minutes: 2 });
    await post.deliver();
    expect([await states(), mail.taken.length, line.shown.length]).toEqual([{ mail: 'failed', line: 'sent' }, 0, 1]);
  });

  it('nobody who left meanwhile is written to', async () => {
    await decided();
    await office.transactions.run((tx) => tx.run(sql`update people set disabled_at = ${office.clock.iso()} where staff_number = '1008'`));
    await post.deliver();
    await office.transactions.run((tx) => tx.run(sql`update people set disabled_at = null where staff_number = '1008'`));
    expect([await states(), mail.taken, line.shown]).toEqual([{ mail: 'dropped', line: 'dropped' }, [], []]);
  });
});
