import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { ChaseList, OverdueItem } from '../../../src/shared/api/loans/overdue.js';
import { bangkokInstant } from '../../../src/shared/calendar.js';
import { Office } from '../../support/app.js';
import { textOf } from '../../support/browser/pdf-text.js';
import { handedOver } from '../../support/handed-over.js';
import { askLater, decideLater } from '../../support/loans/extending.js';
import { LineServer } from '../../support/notices/line-server.js';
import { MailServer } from '../../support/notices/mail-server.js';
import { Post } from '../../support/notices/post.js';
import { Watcher } from '../../support/watcher.js';

let office: Office;
let post: Post;
let mail: MailServer;
let line: LineServer;
let number = 900;

const open = async (): Promise<void> => {
  [mail, line] = [await MailServer.started(), await LineServer.started()];
  office = await Office.open({ mail: mail.config, line: line.config });
  post = new Post(office);
};
const close = async (): Promise<void> => {
  await office.close();
  await Promise.all([mail.stop(), line.stop()]);
};
/** Handed over on Monday 6 July, due on the day at 16.30. */
const out = async (due: string, borrower = '1008'): Promise<string> => {
  const thing = await office.build.asset({ unit: 'digital' });
  number += 1;
  return (await handedOver(office, [{ line: { assetId: thing.id, entryId: thing.entryId }, tag: thing.tag }], { borrower, number: `ย. ${number}/2569`, dueAt: bangkokInstant(due, '16:30') })).id;
};
const at = async (wall: string): Promise<void> => {
  office.clock.set(wall);
  await post.remind();
  await post.out();
};
const heard = async (who: string, id: string): Promise<string[]> => (await post.told(who)).filter((one) => one.subjectId === id).map((one) => one.kind).reverse();
const chases = async (id: string): Promise<ChaseList['items']> => ((await (await office.as('1005')).get(`/api/loan-requests/${id}/chases`).expect(200)).body as ChaseList).items;
const overdue = async (id: string): Promise<OverdueItem | undefined> =>
  ((await (await office.as('1005')).get('/api/overdue?limit=100').expect(200)).body.items as OverdueItem[]).find((one) => one.requestId === id);

describe('a loan that does not come back', () => {
  let id: string;
  beforeAll(async () => {
    await open();
    await post.hasMail('1008');
    id = await out('2026-07-10');
  });
  afterAll(close);

  it('climbs the ladder by itself: the borrower, their head, the head of supply officers, the head of agency, each step once', async () => {
    const days: [string, string, string[]][] = [
      ['07-06', '1008', []], ['07-07', '1008', ['due-soon']], ['07-09', '1008', ['due-soon', 'due-tomorrow']], ['07-10', '1008', ['due-soon', 'due-tomorrow', 'due-today']],
      ['07-11', '1008', ['due-soon', 'due-tomorrow', 'due-today', 'overdue']], ['07-12', '1007', []], ['07-13', '1007', ['chase-head']], ['07-16', '1004', []], ['07-17', '1004', ['chase-supplies']],
      ['08-08', '1001', []], ['08-09', '1001', ['chase-agency']],
    ];
    for (const [day, who, kinds] of days) {
      await at(`2026-${day} 07:59`);
      for (const hour of ['08:05', '15:00']) await at(`2026-${day} ${hour}`);
      expect([day, who, await heard(who, id)]).toEqual([day, who, kinds]);
    }
    await at('2026-09-01 09:00');
    expect([await heard('1008', id), await heard('1007', id), await heard('1004', id), await heard('1001', id)]).toEqual([
      ['due-soon', 'due-tomorrow', 'due-today', 'overdue'], ['chase-head'], ['chase-supplies'], ['chase-agency'],
    ]);
    for (const other of ['1002', '1003', '1005', '1010', '1011', '1013']) expect(await heard(other, id)).toEqual([]);
    expect((await post.told('1007'))[0]).toMatchObject({ kind: 'chase-head', facts: { days: 3 } });
  });

  it('was chased when the letter reached the mail server, and the memo lay drafted for the head of supply officers', async () => {
    const [letter, memo, ...more] = await chases(id);
    expect(letter).toMatchObject({ n: 1, channel: 'mail', recordedByName: null, deliveredAt: bangkokInstant('2026-07-11', '08:05'), hasMemo: false });
    expect(memo).toMatchObject({ n: 2, channel: 'memo', recordedByName: null, deliveredAt: null, hasMemo: true, recordedAt: bangkokInstant('2026-07-17', '08:05') });
    expect(more).toEqual([]);
    const text = textOf((await (await office.as('1004')).get(`/api/loan-requests/${id}/chases/${memo!.id}/memo.pdf`).buffer(true).expect(200)).body as Buffer);
    expect(text).toContain('ติดตามทวงคืนพัสดุที่ยืม ครั้งที่ ๒');
    await (await office.as('1005')).put(`/api/loan-requests/${id}/chases/${memo!.id}`, { memoNumber: 'ศธ 0210/80', memoOn: '2026-07-17', deliveredAt: '2026-07-17T14:00:00+07:00' }).expect(200);
    expect((await chases(id))[1]).toMatchObject({ memoNumber: 'ศธ 0210/80', deliveredAt: '2026-07-17T07:00:00.000Z' });
    expect(await office.reader.query(sql`select event, actor_id from journal where subject_id = ${id} and event = 'loan-request.chased'`)).toEqual([{ event: 'loan-request.chased', actorId: null }, { event: 'loan-request.chased', actorId: null }]);
  });

  it('says in the letter what it is about, without a name', async () => {
    const letter = mail.taken.find((one) => one.subject.includes('เลยกำหนดคืนแล้ว'));
    expect(letter?.to).toEqual(['1008@agency.example']);
    expect(letter?.text).not.toMatch(/พิมพ์ชนก|แสงทอง/);
  });
});

describe('a letter counts as a chase', () => {
  let watcher: Watcher;
  beforeAll(async () => {
    await open();
    watcher = new Watcher(office);
    await post.hasMail('1008');
    await post.hasLine('1008');
  });
  afterAll(close);

  it('once, though mail and LINE both took it, and then stops the clock of clause 211', async () => {
    office.clock.set('2026-07-06 09:00');
    const id = await out('2026-07-10');
    await at('2026-07-11 08:05');
    expect([mail.taken.filter((one) => one.subject.includes('เลยกำหนด')).length, line.shown.filter((one) => one.text.includes('เลยกำหนด')).length]).toEqual([1, 1]);
    expect(await chases(id)).toHaveLength(1);
    expect(await overdue(id)).toMatchObject({ chasedAt: expect.any(String), letter: 'arrived', nextStep: { on: '2026-07-13', whom: 'head' } });
    await watcher.at('2026-07-18 00:01');
    expect(await watcher.of(id, 'R05')).toBeUndefined();
  });

  it('not when it failed: the storekeeper sees that it did not arrive, and it counts when it is sent again and taken', async () => {
    office.clock.set('2026-07-20 09:00');
    const id = await out('2026-07-22');
    await office.transactions.run((tx) => tx.run(sql`delete from line_links`));
    mail.mood = 'knows-nobody';
    await at('2026-07-23 08:05');
    expect(await overdue(id)).toMatchObject({ chasedAt: null, letter: 'failed', lastChase: null });
    mail.mood = 'takes';
    const admin = await office.as('1013');
    const failed = (await admin.get('/api/outbox/messages?state=failed').expect(200)).body.items as { id: string; kind: string }[];
    await admin.post(`/api/outbox/messages/${failed.find((one) => one.kind === 'overdue')!.id}/attempt`).expect((reply) => expect(reply.status).toBeLessThan(300));
    await post.deliver();
    expect(await overdue(id)).toMatchObject({ chasedAt: expect.any(String), letter: 'arrived' });
    expect(await chases(id)).toMatchObject([{ channel: 'mail', recordedByName: null }]);
  });

  it('in the program alone when its reader opens it; a sweep over all proves nothing', async () => {
    office.clock.set('2026-08-03 09:00');
    const [opened, swept] = [await out('2026-08-05', '1009'), await out('2026-08-05', '1015')];
    await at('2026-08-06 08:05');
    expect([await overdue(opened), await overdue(swept)]).toMatchObject([{ chasedAt: null, letter: 'unread' }, { chasedAt: null, letter: 'unread' }]);
    const notice = (await post.told('1009')).find((one) => one.subjectId === opened && one.kind === 'overdue')!;
    const wira = await office.as('1009');
    await wira.put(`/api/notices/${notice.id}/reading`).expect(204);
    await wira.put(`/api/notices/${notice.id}/reading`).expect(204);
    await (await office.as('1015')).put('/api/notices/reading').expect(204);
    expect(await chases(opened)).toMatchObject([{ channel: 'system', recordedByName: null, deliveredAt: office.clock.iso() }]);
    expect(await overdue(swept)).toMatchObject({ chasedAt: null });
    await watcher.at('2026-08-14 09:00');
    expect([(await watcher.of(opened, 'R05'))?.state, (await watcher.of(swept, 'R05'))?.state]).toEqual([undefined, 'open']);
  });
});

describe('the ladder stops, begins anew, and catches up', () => {
  beforeAll(open);
  afterAll(close);

  it('stops when it is said to be back, even for a letter that was waiting; who does not look in time is asked', async () => {
    await post.hasMail('1008');
    const id = await out('2026-07-10');
    await mail.stop();
    await at('2026-07-11 08:05');
    office.clock.set('2026-07-11 09:00');
    await (await office.as('1008')).post(`/api/loan-requests/${id}/return-claims`, { broughtAt: '2026-07-11T08:30:00+07:00', handedTo: 'คุณธนา' }).expect(201);
    await mail.start();
    await at('2026-07-17 08:05');
    expect(mail.taken.filter((one) => one.subject.includes('เลยกำหนด'))).toEqual([]);
    expect([await heard('1007', id), await heard('1004', id), await chases(id)]).toEqual([[], [], []]);
    expect([await heard('1005', id), await heard('1006', id), await heard('1008', id)]).toEqual([['claim-late'], ['claim-late'], ['overdue']]);
  });

  it('begins anew with the due that an extension gave', async () => {
    office.clock.set('2026-07-20 09:00');
    const id = await out('2026-07-22');
    await at('2026-07-21 09:00');
    const asked = await askLater(await office.as('1008'), id, bangkokInstant('2026-07-24', '16:30')).expect(201);
    await decideLater(await office.as('1007'), asked.body).expect(201);
    for (const day of ['2026-07-22', '2026-07-23', '2026-07-24', '2026-07-25']) await at(`${day} 09:00`);
    expect(await heard('1008', id)).toEqual(['due-tomorrow', 'extension-decided', 'due-tomorrow', 'due-today', 'overdue']);
  });

  it('after an outage tells everybody the highest step they missed, and not all of them', async () => {
    office.clock.set('2026-08-03 09:00');
    const id = await out('2026-08-05', '1009');
    await office.build.order({ capacity: 'acting-for', toPersonId: office.build.person('1010'), unitId: office.build.unit('agency'), postKind: 'head-of-supply-officers', number: '77/2569' });
    await at('2026-08-17 09:00');
    expect([await heard('1009', id), await heard('1010', id), await heard('1004', id), await heard('1001', id)]).toEqual([['overdue'], ['chase-supplies'], ['chase-supplies'], []]);
  });

  it('follows the days that the agency chose', async () => {
    const admin = await office.as('1013');
    await admin.put('/api/settings/watch.chase-ladder', { value: '-3/0/9/10/11/12', reason: 'x' }).expect(422);
    await admin.put('/api/settings/watch.chase-ladder', { value: '-2/0/2/4/6/8', reason: 'มติที่ประชุม' }).expect(200);
    office.clock.set('2026-08-31 09:00');
    const id = await out('2026-09-03');
    for (const day of ['2026-09-01', '2026-09-02', '2026-09-03', '2026-09-04', '2026-09-05', '2026-09-06', '2026-09-07', '2026-09-09', '2026-09-11']) await at(`${day} 09:00`);
    expect([await heard('1008', id), await heard('1007', id), await heard('1004', id), await heard('1001', id)]).toEqual([['due-soon', 'due-tomorrow', 'due-today', 'overdue'], ['chase-head'], ['chase-supplies'], ['chase-agency']]);
    await (await office.as('1013')).put('/api/settings/watch.chase-ladder', { value: '-3/0/1/3/7/30', reason: 'กลับค่าเดิม' }).expect(200);
  });

  it('reaches those without an account through who answers for them, or who must write to them; that is no chase yet', async () => {
    office.clock.set('2026-10-05 09:00');
    const [outsider, agency] = [await out('2026-10-07'), await out('2026-10-07')];
    const turn = (id: string, kind: string, sponsor: string | null) => office.transactions.run((tx) => tx.run(sql`
      update loan_requests set borrower_kind = ${kind}, borrower_id = null, sponsor_id = ${sponsor && office.build.person(sponsor)}, contact_name = 'นายมานี', organisation = 'โรงเรียนตัวอย่าง' where id = ${id}`));
    await turn(outsider, 'outsider', '1009');
    await turn(agency, 'agency', null);
    await post.hasMail('1009');
    await at('2026-10-08 09:00');
    expect([await heard('1009', outsider), await heard('1005', agency), await heard('1006', agency)]).toEqual([['overdue'], ['overdue'], ['overdue']]);
    expect(mail.taken.at(-1)!.subject).toContain('ผู้ยืมภายนอกเลยกำหนดคืน');
    await at('2026-10-10 09:00');
    expect([await heard('1010', outsider), await heard('1005', agency)]).toEqual([['chase-head'], ['overdue', 'chase-head']]);
    expect([await chases(outsider), await chases(agency)]).toEqual([[], []]);
    expect([(await overdue(outsider))?.nextStep, (await overdue(agency))?.nextStep]).toEqual([{ on: '2026-10-14', whom: 'supplies' }, { on: '2026-10-14', whom: 'supplies' }]);
  });
});

describe('heads who are told of a loan of their people', () => {
  beforeAll(open);
  afterAll(close);

  const opened = async (who: string, id: string): Promise<[number, string[] | undefined]> => {
    const { status, body } = await (await office.as(who)).get(`/api/loan-requests/${id}`);
    return [status, (body as { allowedActions?: string[] }).allowedActions];
  };
  const GONE = [404, undefined];
  const READ_ONLY = [200, []];

  it('open it from the letter and only look, from their own step on and until it is back; nobody else does', async () => {
    const id = await out('2026-07-10', '1009');
    await at('2026-07-12 09:00');
    expect([await opened('1010', id), await opened('1001', id)]).toEqual([GONE, GONE]);
    await at('2026-07-13 09:00');
    expect([await heard('1010', id), await opened('1010', id), await opened('1001', id), await opened('1016', id), await opened('1008', id)]).toEqual([['chase-head'], READ_ONLY, GONE, GONE, GONE]);
    expect((await (await office.as('1010')).post(`/api/loan-requests/${id}/withdrawal`, { reason: 'ไม่ใช้แล้ว' })).body.code).toBe('loans.not-yours');
    await at('2026-08-09 09:00');
    expect([await heard('1001', id), await opened('1001', id), await opened('1016', id)]).toEqual([['chase-agency'], READ_ONLY, GONE]);
    await office.transactions.run((tx) => tx.run(sql`update loan_requests set status = 'returned' where id = ${id}`));
    expect([await opened('1010', id), await opened('1001', id)]).toEqual([GONE, GONE]);
  });

  it('also the head of who answers for an outsider, and whoever acts for the head of supply officers', async () => {
    office.clock.set('2026-08-10 09:00');
    await office.build.order({ capacity: 'acting-for', toPersonId: office.build.person('1016'), unitId: office.build.unit('agency'), postKind: 'head-of-supply-officers', number: '78/2569' });
    const id = await out('2026-08-13');
    await office.transactions.run((tx) => tx.run(sql`
      update loan_requests set borrower_kind = 'outsider', borrower_id = null, sponsor_id = ${office.build.person('1009')}, contact_name = 'นายมานี', organisation = 'โรงเรียนตัวอย่าง' where id = ${id}`));
    await at('2026-08-16 09:00');
    expect([await heard('1010', id), await opened('1010', id), await opened('1016', id)]).toEqual([['chase-head'], READ_ONLY, GONE]);
    await at('2026-08-20 09:00');
    expect([await heard('1016', id), await opened('1016', id)]).toEqual([['chase-supplies'], READ_ONLY]);
  });
});
