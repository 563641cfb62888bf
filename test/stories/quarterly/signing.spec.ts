import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { isPrinted, pagesOf } from '../../../src/papers/reading/paper-reading.js';
import { QuarterlyNews } from '../../../src/quarterly/news/quarterly-news.service.js';
import type { HomeView } from '../../../src/shared/api/desk.js';
import type { NoticeView } from '../../../src/shared/api/notices.js';
import type { QuarterlyCheck, QuarterlyReport } from '../../../src/shared/api/quarterly/reports.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { Post } from '../../support/notices/post.js';
import { WorkedQuarter } from '../../support/worked-quarter.js';

/** นางสาวอรุณี, director, signs her first quarter; the next is signed by นางวิไล, who acts for her. */
describe('taking note of a quarter', () => {
  let office: Office;
  let quarter: WorkedQuarter;
  let post: Post;
  beforeAll(async () => {
    office = await Office.open();
    quarter = new WorkedQuarter(office);
    post = new Post(office);
    await quarter.july();
  }, 120_000);
  afterAll(() => office.close());

  const read = async (client: Client, id = '2569-4'): Promise<QuarterlyReport> => (await client.get(`/api/quarterly-reports/${id}`).expect(200)).body as QuarterlyReport;
  const sign = (client: Client, report: Pick<QuarterlyReport, 'figuresHash'>, id = '2569-4', remark?: string) => client.post(`/api/quarterly-reports/${id}/sign-off`, { figuresHash: report.figuresHash, ...(remark ? { remark } : {}) });
  const sent = ({ sections }: QuarterlyReport): number | null => sections[0]!.figures[0]!.value;
  const tasks = async (client: Client): Promise<string[]> => ((await client.get('/api/home').expect(200)).body as HomeView).tasks.filter(({ kind }) => kind === 'sign-quarter').map(({ aboutId, title }) => `${aboutId} ${title}`);
  const told = async (who: string): Promise<NoticeView[]> => (await post.told(who)).filter(({ kind }) => kind === 'quarter-ready');
  const news = async (wall: string): Promise<void> => {
    office.clock.set(wall);
    await office.app.get(QuarterlyNews).run();
    await post.turn();
  };

  it('is not possible while the quarter runs, and the page says so', async () => {
    const arunee = await quarter.at('2026-09-30 23:59', '1001');
    const running = await read(arunee);
    expect(running).toMatchObject({ state: 'running', maySign: false, whyNotSign: { code: 'quarterly.not-ended', facts: { fromOn: '2026-10-01' } } });
    expect((await sign(arunee, running)).body.code).toBe('quarterly.not-ended');
    expect(await tasks(arunee)).toEqual([]);
    await arunee.get('/api/quarterly-reports/2570-1').expect(404);
  });

  it('waits on the home page of the head from the first of October, and is told once, not before the hour of letters', async () => {
    for (const wall of ['2026-10-01 07:00', '2026-10-01 08:00', '2026-10-01 09:00', '2026-10-02 09:00']) await news(wall);
    const notices = await told('1001');
    expect(notices.map(({ subjectId, facts }) => [subjectId, facts.period])).toEqual([['2569', '2569'], ['2569-4', '2569-4']]);
    expect(notices[0]!.createdAt).toBe('2026-10-01T01:00:00.000Z');
    expect(await told('1002')).toEqual([]);
    expect(await tasks(await office.as('1001'))).toEqual(['2569-4 ไตรมาสที่ 4 ปีงบประมาณ พ.ศ. 2569', '2569 ปีงบประมาณ พ.ศ. 2569']);
  });

  it('is read by those who answer for the agency, and by nobody else', async () => {
    for (const who of ['1001', '1004', '1011', '1013']) expect(await read(await office.as(who))).toMatchObject({ state: 'awaiting', maySign: who === '1001' });
    for (const who of ['1002', '1003', '1005', '1007', '1008', '1012', '1018']) expect((await (await office.as(who)).get('/api/quarterly-reports/2569-4').expect(403)).body.code).toBe('quarterly.not-yours');
    await (await office.as('1005')).get('/api/quarterly-reports').expect(403);
    await (await office.as('1005')).get('/api/quarterly-reports/2569-4/report.xlsx').expect(403);
  });

  it('is refused to whoever is not the head, a power to approve loans included', async () => {
    await office.build.order({ toPersonId: office.build.person('1002'), unitId: office.build.unit('agency'), untilOn: null });
    const report = await read(await office.as('1001'));
    expect((await sign(await office.as('1002'), report).expect(403)).body.code).toBe('quarterly.not-yours');
    expect((await sign(await office.as('1004'), report).expect(403)).body.code).toBe('quarterly.not-the-head');
  });

  it('is of the very figures that were read: one that changed meanwhile is read again first', async () => {
    const arunee = await office.as('1001');
    const stale = await read(arunee);
    await office.transactions.run((tx) => tx.run(sql`update damage_notes set closed_at = ${office.clock.iso()}, outcome = 'ซ่อมแล้ว'`));
    expect((await sign(arunee, stale)).body.code).toBe('quarterly.figures-changed');
    const signed = (await sign(arunee, await read(arunee), '2569-4', 'ให้งานพัสดุทวงทุกรายภายในกำหนด').expect(200)).body as QuarterlyReport;
    expect(signed).toMatchObject({ state: 'signed', maySign: false, hasChangedSince: false, signature: { signedAs: 'ผู้อำนวยการสำนักงาน', remark: 'ให้งานพัสดุทวงทุกรายภายในกำหนด', signedAt: office.clock.iso() } });
    expect(await read(arunee)).toEqual(signed);
    expect((await sign(arunee, signed)).body.code).toBe('quarterly.signed');
    expect(await tasks(arunee)).toEqual(['2569 ปีงบประมาณ พ.ศ. 2569']);
    const [row] = await office.reader.query<{ bytes: string }>(sql`select bytes from journal where event = 'quarterly-report.signed'`);
    expect(JSON.parse(row!.bytes)).toMatchObject({ subjectType: 'quarterly-report', after: { periodId: '2569-4', capacity: 'holder', figuresHash: signed.figuresHash } });
    expect(row!.bytes).not.toContain('ให้งานพัสดุ');
  });

  it('keeps what was signed, whatever the data says later', async () => {
    const auditor = await office.as('1011');
    const before = await read(auditor);
    expect(sent(before)).toBe(3);
    await office.transactions.run(async (tx) => {
      await tx.run(sql`update approval_steps set planned_at = '2026-10-02T02:00:00.000Z' where kind = 'approval'`);
      await tx.run(sql`update units set name = 'สำนักงานชื่อใหม่' where parent_id is null`);
    });
    const after = await read(auditor);
    expect([sent(after), after.agencyName, after.hasChangedSince]).toEqual([3, before.agencyName, true]);
    expect({ ...after, hasChangedSince: false }).toEqual(before);
    const pages = pagesOf((await auditor.get('/api/quarterly-reports/2569-4/report.pdf').expect(200)).body as Buffer);
    for (const sentence of ['สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง', 'รับทราบด้วยวิธีการทางอิเล็กทรอนิกส์', '“ให้งานพัสดุทวงทุกรายภายในกำหนด”', 'ผู้อำนวยการสำนักงาน', 'เมื่อ ๒ ต.ค. ๒๕๖๙ เวลา ๐๙.๐๐ น.', before.signature!.verificationCode]) {
      expect([sentence, isPrinted(sentence, pages[0] ?? [])]).toEqual([sentence, true]);
    }
  });

  it('prints what was signed without counting again: even where nothing can be counted any more', async () => {
    const auditor = await office.as('1011');
    const hours = (await office.reader.query<{ id: string; hoursJson: string }>(sql`select id, hours_json from stores`));
    await office.transactions.run((tx) => tx.run(sql`update stores set hours_json = 'unreadable'`));
    await auditor.get('/api/quarterly-reports/2569-4').expect(500);
    await auditor.get('/api/quarterly-reports/2569-4/report.pdf').expect(200);
    await office.transactions.run(async (tx) => {
      for (const { id, hoursJson } of hours) await tx.run(sql`update stores set hours_json = ${hoursJson} where id = ${id}`);
    });
  });

  it('lets anybody check the code on the paper, and says no name and no figure', async () => {
    const { signature } = await read(await office.as('1011'));
    const stranger = await office.as(null);
    const reply = await stranger.get(`/api/public/quarterly-reports/${signature!.verificationCode}`).expect(200);
    expect(reply.body).toEqual({ isGenuine: true, agencyName: 'สำนักงานชื่อใหม่', periodId: '2569-4', signedAt: signature!.signedAt, signedTitle: 'ผู้อำนวยการสำนักงาน', capacity: 'holder', orderNumber: null } satisfies QuarterlyCheck);
    expect((await stranger.get('/api/public/quarterly-reports/NOSUCHCODE').expect(200)).body).toMatchObject({ isGenuine: false, periodId: null });
  });

  it('is signed next by who acts for the head, with capacity and order on the paper', async () => {
    office.clock.set('2027-01-04 07:30');
    await office.build.order({
      toPersonId: office.build.person('1003'), unitId: office.build.unit('agency'), capacity: 'acting-for', number: '88/2570', orderedOn: '2026-12-28', fromOn: '2026-12-28', untilOn: '2027-01-31', recordedAt: office.clock.iso(),
    });
    await news('2027-01-04 08:00');
    expect((await told('1003')).map(({ subjectId }) => subjectId)).toEqual(['2570-1', '2569']);
    const vilai = await office.as('1003');
    expect(await tasks(vilai)).toEqual(['2569 ปีงบประมาณ พ.ศ. 2569', '2570-1 ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2570']);
    const signed = (await sign(vilai, await read(vilai, '2570-1'), '2570-1').expect(200)).body as QuarterlyReport;
    expect(signed.signature).toMatchObject({ signedAs: 'ปฏิบัติราชการแทน ผู้อำนวยการสำนักงาน ตามคำสั่งที่ 88/2570', remark: null });
    const [first = []] = pagesOf((await vilai.get('/api/quarterly-reports/2570-1/report.pdf').expect(200)).body as Buffer);
    expect(isPrinted('ปฏิบัติราชการแทน ผู้อำนวยการสำนักงาน ตามคำสั่งที่ ๘๘/๒๕๗๐ ลงวันที่ ๒๘ ธ.ค. ๒๕๖๙', first)).toBe(true);
  });

  it('is open to the one who acted only as long as the order holds', async () => {
    const vilai = await quarter.at('2027-02-01 09:00', '1003');
    await vilai.get('/api/quarterly-reports/2570-1').expect(403);
    expect(await tasks(vilai)).toEqual([]);
  });
});

describe('an office on its first day', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open();
  });
  afterAll(() => office.close());

  it('has its running quarter with nothing in it, and nothing to sign of the time before it began', async () => {
    const arunee = await office.as('1001');
    const { items } = (await arunee.get('/api/quarterly-reports').expect(200)).body as { items: { id: string; state: string }[] };
    expect(items.map(({ id, state }) => [id, state])).toEqual([['2569', 'running'], ['2569-4', 'running']]);
    const report = (await arunee.get('/api/quarterly-reports/2569-4').expect(200)).body as QuarterlyReport;
    expect(report.bars.map(({ sent, handedOver, late }) => [sent, handedOver, late])).toEqual([[0, 0, 0], [null, null, null], [null, null, null]]);
    expect(report.sections[1]!.figures.map(({ key, state, value, of }) => [key, state, value, of])).toEqual([['hand-overs', 'known', 0, null], ['lawful-before', 'nothing', null, 0]]);
    expect(((await arunee.get('/api/home').expect(200)).body as HomeView).tasks).toEqual([]);
    for (const id of ['2570-1', '2569-5', 'x', '2026-4']) await arunee.get(`/api/quarterly-reports/${id}`).expect(404);
  });

  it('may have an empty quarter signed, when it was one', async () => {
    const arunee = await office.as('1001');
    const empty = (await arunee.get('/api/quarterly-reports/2569-3').expect(200)).body as QuarterlyReport;
    expect((await arunee.post('/api/quarterly-reports/2569-3/sign-off', { figuresHash: empty.figuresHash }).expect(200)).body).toMatchObject({ state: 'signed' });
  });
});
