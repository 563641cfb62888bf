import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { AcknowledgementFigures, AcknowledgementPage, GuidelineAcknowledged } from '../../../src/shared/api/guideline/guidelines.js';
import type { LoanRequestView } from '../../../src/shared/api/loans/loan-requests.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { publishedGuideline } from '../../support/guideline.js';
import { body, INSIDE, send } from '../../support/loans/asking.js';

describe('knowing the rules before asking', () => {
  let office: Office;
  let pim: Client;
  let chan: Client;
  let malee: Client;
  let arunee: Client;
  let id: string;
  const things: { id: string }[] = [];

  beforeAll(async () => {
    office = await Office.open();
    await morning('2026-07-06 09:00');
    for (let n = 0; n < 5; n += 1) things.push(await office.build.asset());
  });
  afterAll(() => office.close());

  /** A day on which everybody signs in anew. */
  const morning = async (wall: string): Promise<void> => {
    office.clock.set(wall);
    [pim, chan, malee, arunee] = [await office.as('1008'), await office.as('1015'), await office.as('1005'), await office.as('1001')];
  };
  const ask = (client: Client, at: number, more: object = {}) => client.post('/api/loan-requests', { ...body([{ assetId: things[at]!.id }], { ...INSIDE(office), ...more }), submit: true });
  const acknowledge = (client: Client, which = id) => client.post(`/api/guidelines/${which}/acknowledgement`);

  it('asks nothing while no version is in force', async () => {
    await ask(pim, 0).expect(201);
    const next = await publishedGuideline(office, '2026-07-07');
    id = next.id;
    await ask(pim, 1).expect(201);
    await morning('2026-07-07 09:00');
  });

  it('sends nothing before the version in force was acknowledged, and says so; a draft may be kept', async () => {
    const refused = await ask(pim, 2).expect(409);
    expect(refused.body).toMatchObject({ code: 'guidelines.not-acknowledged', facts: { number: 1, guidelineId: id } });
    expect(await office.reader.query(sql`select id from loan_requests where status = 'draft'`)).toEqual([]);
    const kept = await pim.post('/api/loan-requests', body([{ assetId: things[2]!.id }], INSIDE(office))).expect(201);
    const draft = (kept.body as { requests: LoanRequestView[] }).requests[0]!;
    expect((await pim.post(`/api/loan-requests/${draft.id}/submission`)).body.code).toBe('guidelines.not-acknowledged');
    const first = (await acknowledge(pim).expect(200)).body as GuidelineAcknowledged;
    office.clock.forward({ minutes: 10 });
    expect((await acknowledge(pim).expect(200)).body).toEqual(first);
    await pim.post(`/api/loan-requests/${draft.id}/submission`).expect(201);
    expect((await pim.get('/api/guidelines/current')).body).toMatchObject({ acknowledgedAt: first.acknowledgedAt });
  });

  it('cannot be done for somebody else: who fills in knows the rules, and the borrower takes note when they confirm', async () => {
    const borrower = { kind: 'employee' as const, personId: office.build.person('1015') };
    expect((await ask(malee, 3, { borrower })).body.code).toBe('guidelines.not-acknowledged');
    await acknowledge(malee).expect(200);
    const walkIn = await send(malee, [{ assetId: things[3]!.id }], { borrower, ...INSIDE(office) });
    expect((await chan.post(`/api/loan-requests/${walkIn.id}/confirmation`)).body.code).toBe('guidelines.not-acknowledged');
    await acknowledge(chan).expect(200);
    await chan.post(`/api/loan-requests/${walkIn.id}/confirmation`).expect(201);
  });

  it('shows who has and who has not, by unit, to those who answer for them', async () => {
    const all = (await arunee.get('/api/guideline-acknowledgements/figures').expect(200)).body as AcknowledgementFigures;
    expect([all.guidelineNumber, all.people, all.acknowledged]).toEqual([1, 18, 3]);
    expect(all.units.find(({ unitName }) => unitName === 'งานพัสดุ')).toMatchObject({ people: 3, acknowledged: 1 });
    const has = (await malee.get('/api/guideline-acknowledgements?state=has').expect(200)).body as AcknowledgementPage;
    expect(has.items.map(({ personName }) => personName).sort()).toEqual(['นางสาวพิมพ์ชนก แสงทอง', 'นางสาวมาลี ศรีสุข', 'นายชาญ ดีงาม']);
    const kitti = await office.as('1007');
    const own = (await kitti.get('/api/guideline-acknowledgements?limit=1').expect(200)).body as AcknowledgementPage;
    const rest = (await kitti.get(`/api/guideline-acknowledgements?limit=50&cursor=${own.nextCursor}`).expect(200)).body as AcknowledgementPage;
    expect([...own.items, ...rest.items].map(({ unitName }) => unitName)).toEqual(['กลุ่มเทคโนโลยีดิจิทัล', 'กลุ่มเทคโนโลยีดิจิทัล', 'กลุ่มเทคโนโลยีดิจิทัล']);
    const named = (await malee.get(`/api/guideline-acknowledgements?q=${encodeURIComponent('วีระ')}&state=has-not`).expect(200)).body as AcknowledgementPage;
    expect(named.items).toEqual([{ personId: office.build.person('1009'), personName: 'นายวีระ ทองดี', unitName: 'กลุ่มวิชาการ', acknowledgedAt: null }]);
    expect((await pim.get('/api/guideline-acknowledgements')).status).toBe(403);
  });

  it('gives the list as a file in which nothing runs', async () => {
    await office.transactions.run((tx) => tx.run(sql`update people set title = '=1+1' where id = ${office.build.person('1009')}`));
    const { text, headers } = await (await office.as('1011')).get('/api/guideline-acknowledgements/export.csv?state=has-not').expect(200);
    expect(headers['content-type']).toContain('text/csv');
    expect(text).toContain('ชื่อ,หน่วย,รับทราบเมื่อ');
    expect(text).toContain(`'=1+1วีระ ทองดี,กลุ่มวิชาการ,`);
    expect(text.trim().split('\n')).toHaveLength(16);
    const [noted] = await office.reader.query<{ bytes: string }>(sql`select bytes from journal where event = 'guideline.acknowledgements-exported'`);
    expect(JSON.parse(String(noted!.bytes))).toMatchObject({ after: { versionId: id, filter: { state: 'has-not' } } });
  });

  it('is asked again, once, when another version comes into force', async () => {
    const second = await publishedGuideline(office, '2026-07-08');
    await ask(pim, 4).expect(201);
    await morning('2026-07-08 09:00');
    expect((await ask(chan, 0)).body).toMatchObject({ code: 'guidelines.not-acknowledged', facts: { number: 2 } });
    await acknowledge(chan, second.id).expect(200);
    expect((await ask(chan, 0, { startsAt: '2026-07-20T08:30:00+07:00', dueAt: '2026-07-22T16:30:00+07:00' })).status).toBe(201);
  });
});
