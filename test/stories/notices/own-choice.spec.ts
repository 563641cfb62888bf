import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Office } from '../../support/app.js';
import { decide, INSIDE, send } from '../../support/loans/asking.js';
import { LineServer } from '../../support/notices/line-server.js';
import { MailServer } from '../../support/notices/mail-server.js';
import { Post } from '../../support/notices/post.js';

describe('how somebody wishes to be told', () => {
  let office: Office;
  let post: Post;
  let mail: MailServer;
  let line: LineServer;
  beforeAll(async () => {
    [mail, line] = [await MailServer.started(), await LineServer.started()];
    office = await Office.open({ mail: mail.config, line: line.config });
    post = new Post(office);
    for (const number of ['1008', '1010']) await post.hasMail(number);
    for (const number of ['1008', '1010']) await post.hasLine(number);
  });
  afterAll(async () => {
    await office.close();
    await Promise.all([mail.stop(), line.stop()]);
  });
  beforeEach(() => {
    [mail.taken.length, line.shown.length] = [0, 0];
  });

  const choose = async (staffNumber: string, choice: object): Promise<unknown> => (await (await office.as(staffNumber)).put('/api/notice-choices', choice).expect(200)).body;
  const to = (address: string) => mail.taken.filter((one) => one.to.includes(address));
  /** นายวีระ borrows: his head, นางนภา, is told for information. */
  const asked = async (by = '1009'): Promise<string> => {
    const thing = await office.build.asset({ unit: 'digital' });
    return (await send(await office.as(by), [{ assetId: thing.id }], { ...INSIDE(office), startsAt: '2026-07-20T08:30:00+07:00', dueAt: '2026-07-22T16:30:00+07:00' })).id;
  };

  it('is everything the agency has set up, until they choose', async () => {
    expect((await (await office.as('1008')).get('/api/notice-choices').expect(200)).body).toEqual({
      mail: { isOn: true, wanted: true }, line: { isOn: true, wanted: true }, digest: true, email: '1008@agency.example', lineLinkedAt: office.clock.iso(), lineFriendUrl: 'https://lin.ee/example',
    });
  });

  it.each([
    ['mail only', { mail: true, line: false, digest: true }, [1, 0]], ['LINE only', { mail: false, line: true, digest: true }, [0, 1]], ['neither', { mail: false, line: false, digest: true }, [0, 0]],
  ])('by %s; and in the program always', async (_, choice, counts) => {
    await choose('1008', choice);
    const id = await asked('1008');
    await decide(await office.as('1007'), id).expect(201);
    await post.out();
    expect([mail.taken.length, line.shown.length]).toEqual(counts);
    expect((await post.told('1008'))[0]).toMatchObject({ kind: 'decided', subjectId: id });
  });

  it('is asked for as it stands when the letter leaves', async () => {
    await choose('1008', { mail: true, line: true, digest: true });
    await decide(await office.as('1007'), await asked('1008')).expect(201);
    await post.turn();
    await choose('1008', { mail: false, line: true, digest: true });
    await post.deliver();
    expect([mail.taken.length, line.shown.length]).toEqual([0, 1]);
  });

  it('what can wait comes once a day, from the hour the agency set, all in one', async () => {
    office.clock.set('2026-07-07 07:30');
    const ids = [await asked(), await asked()];
    await post.out();
    await post.digest();
    await post.deliver();
    expect(to('1010@agency.example')).toEqual([]);
    office.clock.set('2026-07-07 08:05');
    for (let n = 0; n < 3; n += 1) {
      await post.digest();
      await post.deliver();
    }
    expect(to('1010@agency.example')).toMatchObject([{ subject: expect.stringMatching(/^สรุปประจำวัน \(\d\)$/) }]);
    for (const id of ids) expect(to('1010@agency.example')[0]!.text).toContain(`/requests/${id}?notice=`);
    expect(line.shown.filter((one) => one.to === 'U1010')).toHaveLength(1);
  });

  it('what comes later waits for the next day; what was read meanwhile is left out', async () => {
    office.clock.set('2026-07-07 10:00');
    const [read, unread] = [await asked(), await asked()];
    await post.out();
    await post.digest();
    await post.deliver();
    expect(to('1010@agency.example')).toEqual([]);
    const notice = (await post.told('1010')).find((one) => one.subjectId === read);
    await (await office.as('1010')).put(`/api/notices/${notice!.id}/reading`).expect(204);
    office.clock.set('2026-07-08 08:00');
    await post.digest();
    await post.deliver();
    expect(to('1010@agency.example')).toHaveLength(1);
    expect(to('1010@agency.example')[0]!.text).toContain(unread);
    expect(to('1010@agency.example')[0]!.text).not.toContain(read);
  });

  it('without the digest what can wait is found in the program only', async () => {
    await choose('1010', { mail: true, line: true, digest: false });
    const id = await asked();
    office.clock.set('2026-07-09 08:00');
    await post.turn();
    await post.digest();
    await post.deliver();
    expect([to('1010@agency.example'), (await post.told('1010'))[0]?.subjectId]).toEqual([[], id]);
  });

  it('in their own language', async () => {
    await choose('1010', { mail: true, line: false, digest: true });
    await post.speaks('1010', 'en');
    await asked();
    office.clock.set('2026-07-10 08:00');
    await post.turn();
    await post.digest();
    await post.deliver();
    expect(to('1010@agency.example')).toMatchObject([{ subject: 'Summary of the day (1)', text: expect.stringContaining('For your information: a request of your unit') }]);
  });
});
