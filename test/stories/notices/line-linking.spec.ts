import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import request from 'supertest';
import { Office } from '../../support/app.js';
import { LineServer } from '../../support/notices/line-server.js';

/** Whoever types the code that only they see ties their LINE account to themselves. */
describe('linking with LINE', () => {
  let office: Office;
  let line: LineServer;
  beforeAll(async () => {
    line = await LineServer.started();
    office = await Office.open({ line: line.config });
  });
  afterAll(async () => {
    await office.close();
    await line.stop();
  });
  beforeEach(() => {
    line.replies.length = 0;
  });

  const hook = (body: string, signature: string | null) => {
    const call = request(office.url).post('/api/line/webhook').set('Content-Type', 'application/json');
    return (signature === null ? call : call.set('X-Line-Signature', signature)).send(body);
  };
  const typed = (lineUserId: string, text: string, source: object = { type: 'user', userId: lineUserId }): string =>
    JSON.stringify({ destination: 'Uagency', events: [{ type: 'message', replyToken: `reply-${text}`, source, message: { type: 'text', id: '1', text } }] });
  const types = async (lineUserId: string, text: string): Promise<string> => {
    const body = typed(lineUserId, text);
    await hook(body, line.signature(body)).expect(200);
    return line.replies.at(-1)?.text ?? '';
  };
  const code = async (staffNumber: string): Promise<string> => (await (await office.as(staffNumber)).post('/api/line-code').expect(201)).body.code;
  const linkedAt = async (staffNumber: string): Promise<string | null> => (await (await office.as(staffNumber)).get('/api/notice-choices').expect(200)).body.lineLinkedAt;

  it('with the code of one’s account page, as typed with gaps and small letters; it works once', async () => {
    const given = await code('1008');
    expect(given).toMatch(/^[A-HJ-NP-Z2-9]{8}$/);
    expect(await types('Upim', ` ${given.slice(0, 4).toLowerCase()} ${given.slice(4)} `)).toContain('เชื่อมบัญชีแล้ว');
    expect(await linkedAt('1008')).toBe(office.clock.iso());
    expect(await types('Uother', given)).toContain('ไม่ถูกต้อง');
    const kept = JSON.stringify([await office.reader.query(sql`select bytes from journal`), await office.reader.query(sql`select * from line_codes`)]);
    expect(kept).toContain('person.line-linked');
    for (const secret of [given, 'Upim']) expect(kept).not.toContain(secret);
  });

  it('not with a code that has expired, or was replaced by a newer one', async () => {
    const first = await code('1009');
    const second = await code('1009');
    expect(await types('Uwira', first)).toContain('ไม่ถูกต้อง');
    office.clock.forward({ minutes: 15 });
    expect(await types('Uwira', second)).toContain('ไม่ถูกต้อง');
    expect(await linkedAt('1009')).toBeNull();
  });

  it('not by guessing: after five wrong codes nobody looks for a quarter of an hour', async () => {
    for (const guess of ['AAAAAAAA', 'BBBBBBBB', 'CCCCCCCC', 'DDDDDDDD', 'EEEEEEEE']) expect(await types('Uthief', guess)).toContain('ไม่ถูกต้อง');
    const real = await code('1015');
    expect(await types('Uthief', real)).toContain('รอ 15 นาที');
    expect(await linkedAt('1015')).toBeNull();
    expect(await types('Uchan', real)).toContain('เชื่อมบัญชีแล้ว');
  });

  it('of a second account: the first no longer counts, and one account is never two people’s', async () => {
    await types('Ukeeper', await code('1005'));
    await types('Ukeeper', await code('1006'));
    expect([await linkedAt('1005'), await linkedAt('1006')]).toEqual([null, office.clock.iso()]);
  });

  it('is ended by the person', async () => {
    const thana = await office.as('1006');
    await thana.delete('/api/line-link').expect(204);
    expect(await linkedAt('1006')).toBeNull();
    expect((await thana.delete('/api/line-link').expect(409)).body.code).toBe('notices.line-not-linked');
  });

  it('refuses what LINE did not sign: no signature, another secret, another body', async () => {
    const given = await code('1010');
    const body = typed('Unapa', given);
    for (const signature of [null, '', 'x', line.signature(body, 'another secret'), line.signature(`${body} `), line.signature(body).slice(0, 20)]) {
      expect((await hook(body, signature).expect(401)).body.code).toBe('notices.not-from-line');
    }
    expect([await linkedAt('1010'), line.replies]).toEqual([null, []]);
    await types('Unapa', given);
    expect(await linkedAt('1010')).not.toBeNull();
  });

  it('passes over what is no code of one person: words, groups, stickers, LINE’s own trial, odd shapes', async () => {
    const given = await code('1016');
    for (const body of [
      typed('Urat', 'สวัสดีค่ะ'), typed('Urat', given, { type: 'group', groupId: 'G1', userId: 'Urat' }), JSON.stringify({ events: [] }), JSON.stringify({ events: 'x' }), JSON.stringify({}),
      JSON.stringify({ events: [null, 7, {}, { type: 'follow', source: { type: 'user', userId: 'Urat' } }, { message: { type: 'sticker' }, source: { type: 'user', userId: 'Urat' } }] }),
    ]) await hook(body, line.signature(body)).expect(200);
    expect([await linkedAt('1016'), line.replies]).toEqual([null, []]);
  });

  it('is not there where the agency has no LINE', async () => {
    const without = await Office.open({ line: null });
    const body = typed('Ux', 'AAAAAAAA');
    await request(without.url).post('/api/line/webhook').set('Content-Type', 'application/json').set('X-Line-Signature', line.signature(body)).send(body).expect(404);
    expect((await (await without.as('1008')).post('/api/line-code').expect(409)).body.code).toBe('notices.line-off');
    await without.close();
  });
});
