import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NoticeView } from '../../../src/shared/api/notices.js';
import type { LoanRequestView } from '../../../src/shared/api/loans/loan-requests.js';
import { cardPath } from '../../../src/shared/notices/card-path.js';
import { noticeThing, noticeTime, noticeTitle } from '../../../src/shared/notices/notice-words.js';
import { Office } from '../../support/app.js';
import { Scene } from '../../support/api/scene.js';
import { askLater, decideLater } from '../../support/loans/extending.js';
import { Post } from '../../support/notices/post.js';

const FRIDAY = '2026-07-10T16:30:00+07:00';
const PAPER = { documentKind: 'order', documentNumber: '77/2569', documentOn: '2026-07-01' } as const;

let office: Office;
let post: Post;
beforeAll(async () => {
  office = await Office.open();
  post = new Post(office);
});
afterAll(() => office.close());

/** Of one matter: who was told what, in the order of the list of people. */
const heard = async (subjectId: string, ...people: string[]): Promise<[string, string][]> => {
  await post.turn();
  const told = await Promise.all(people.map(async (who) => (await post.told(who)).filter((one) => one.subjectId === subjectId).reverse().map((one): [string, string] => [who, one.kind])));
  return told.flat();
};
const last = async (who: string, kind: string): Promise<NoticeView> => {
  const found = (await post.told(who)).find((one) => one.kind === kind);
  if (!found) throw new Error(`${who} was not told of ${kind}`);
  return found;
};
const said = (one: NoticeView): (string | null)[] => [noticeTitle(one.kind, one.facts, 'th'), noticeThing(one, 'th'), noticeTime(one.kind, one.facts, one, 'th')];

describe('more time for a loan', () => {
  it('is told to who decides, and the answer to who asked, each once', async () => {
    const slip = await new Scene(office).out();
    const of = () => heard(slip.id, '1007', '1008', '1005', '1001').then((all) => all.filter(([, kind]) => kind.startsWith('extension')));
    const asked = (await askLater(await office.as('1008'), slip.id, FRIDAY, 'อบรมต่ออีกสองวัน').expect(201)).body as LoanRequestView;
    expect(await of()).toEqual([['1007', 'extension-waiting']]);
    const waits = await last('1007', 'extension-waiting');
    expect(said(waits)).toEqual(['มีคำขอขยายเวลายืมรอท่านพิจารณา', `${asked.number} · โน้ตบุ๊ก`, '6 ก.ค. 2569 09.00 น. – 10 ก.ค. 2569 16.30 น.']);

    const path = cardPath(waits.kind, waits.subjectId);
    expect(path).toBe(`/requests/${slip.id}`);
    const opened = (await (await office.as('1007')).get(`/api/loan-requests/${waits.subjectId}`).expect(200)).body as LoanRequestView;
    await (await office.as('1007')).post(`/api/notices/${waits.id}/read`);
    expect([opened.extensions[0]?.state, opened.allowedActions.includes('decide-extension')]).toEqual(['waiting', true]);

    await decideLater(await office.as('1007'), asked).expect(201);
    expect(await of()).toEqual([['1007', 'extension-waiting'], ['1008', 'extension-decided']]);
    expect(said(await last('1008', 'extension-decided'))[0]).toBe('คำขอขยายเวลายืมได้รับอนุมัติ');
  });
});

describe('leave to take a thing out', () => {
  it('is told to the head of agency, the answer and the revocation to the holder; what was taken back waits for nobody', async () => {
    const camera = await office.build.asset({ className: 'กล้องถ่ายภาพ' });
    const [malee, chan, arunee] = [await office.as('1005'), await office.as('1015'), await office.as('1001')];
    const custodyId = (await malee.post('/api/custodies', { assetId: camera.id, personId: office.build.person('1015'), ...PAPER }).expect(201)).body.id as string;
    await chan.post(`/api/custodies/${custodyId}/acceptance`).expect(201);
    const ask = async () => (await chan.post('/api/permits', { custodyIds: [custodyId], startsOn: '2026-07-06', endsOn: '2026-07-08', place: 'โรงเรียนบ้านสวน', reason: 'ถ่ายภาพกิจกรรม' }).expect(201)).body.id as string;
    const id = await ask();
    expect(await heard(id, '1001', '1002', '1015')).toEqual([['1001', 'permit-waiting']]);
    const waits = await last('1001', 'permit-waiting');
    expect([cardPath(waits.kind, id), said(waits)]).toEqual([`/permits/${id}`, ['มีคำขอนำพัสดุออกรอท่านพิจารณา', 'กล้องถ่ายภาพ', null]]);
    expect((await arunee.get(`/api/permits/${id}`).expect(200)).body.status).toBe('waiting');
    const taken = await ask();
    await chan.post(`/api/permits/${taken}/withdrawal`).expect(201);
    expect(await heard(taken, '1001', '1002', '1015')).toEqual([]);
    await arunee.post(`/api/permits/${id}/decision`, { outcome: 'grant' }).expect(201);
    await arunee.post(`/api/permits/${id}/revocation`, { reason: 'งานเลื่อน' }).expect(201);
    expect(await heard(id, '1001', '1015')).toEqual([['1001', 'permit-waiting'], ['1015', 'permit-decided'], ['1015', 'permit-revoked']]);
    expect(said(await last('1015', 'permit-decided'))).toEqual(['คำขอนำพัสดุออกได้รับอนุญาต', '1/2569 · กล้องถ่ายภาพ', null]);
  });
});

describe('a thing given into custody', () => {
  it('is told to whom it is given, and a denial to who gave it', async () => {
    const camera = await office.build.asset({ className: 'กล้องถ่ายภาพ' });
    const { body } = await (await office.as('1005')).post('/api/custodies', { assetId: camera.id, personId: office.build.person('1009'), ...PAPER }).expect(201);
    expect(await heard(body.id, '1009', '1005', '1006')).toEqual([['1009', 'custody-given']]);
    const given = await last('1009', 'custody-given');
    expect((await (await office.as('1009')).get(`/api${cardPath(given.kind, body.id)}`).expect(200)).body.state).toBe('to-accept');
    expect([cardPath(given.kind, body.id), said(given)]).toEqual([`/custodies/${body.id}`, ['มีพัสดุมอบให้ท่านรับผิดชอบประจำ โปรดตรวจและตอบรับ', 'กล้องถ่ายภาพ', null]]);
    await (await office.as('1009')).post(`/api/custodies/${body.id}/denial`, { note: 'ไม่เคยได้รับ' }).expect(201);
    expect(await heard(body.id, '1009', '1005', '1006')).toEqual([['1009', 'custody-given'], ['1005', 'custody-denied']]);
  });
});

describe('what was out before the system', () => {
  it('is told to whom it is with, and a denial to who wrote it down', async () => {
    const thing = await office.build.asset({ className: 'โน้ตบุ๊ก' });
    const entry = { thing: thing.number, personId: office.build.person('1009'), sinceOn: '2026-02-10', dueOn: '2026-07-20', siteId: office.build.sites.office };
    const { requestId } = (await (await office.as('1005')).post('/api/opening-balances', entry).expect(201)).body as { requestId: string };
    expect(await heard(requestId, '1009', '1005')).toEqual([['1009', 'opening-given']]);
    expect(said(await last('1009', 'opening-given'))[0]).toBe('มีบันทึกว่าของอยู่กับท่านตั้งแต่ก่อนใช้ระบบ โปรดยืนยัน');
    const opened = (await (await office.as('1009')).get(`/api/loan-requests/${requestId}`).expect(200)).body as LoanRequestView;
    expect(opened.confirmedAt).toBeNull();
    await (await office.as('1009')).put(`/api/opening-balances/${requestId}/denial`, { reason: 'คืนไปแล้วเมื่อปีก่อน' }).expect(200);
    expect(await heard(requestId, '1009', '1005')).toEqual([['1009', 'opening-given'], ['1005', 'opening-denied']]);
  });
});
