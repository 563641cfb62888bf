import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { Journal } from '../../src/audit/journal.js';
import { Sealer } from '../../src/audit/sealer.js';
import { newId } from '../../src/database/ids.js';
import { MisuseWatch } from '../../src/misuse/watch/misuse-watch.service.js';
import type { DutyExceptionList, FindingPage, FindingView } from '../../src/shared/api/findings.js';
import { findingSentence } from '../../src/shared/labels/findings.js';
import { asRead } from '../support/as-read.js';
import { Office } from '../support/app.js';
import { LoanRows } from '../support/loan-rows.js';

interface Lent {
  requestId: string;
  checkoutLineId: string;
  number: string;
}

describe('the auditor', () => {
  let office: Office;
  let rows: LoanRows;
  let asked = 0;

  beforeAll(async () => {
    office = await Office.open();
    rows = new LoanRows(office);
  });
  afterAll(() => office.close());
  beforeEach(() => office.clock.set('2026-07-06 09:00'));

  const watch = async (subject: { type: string; id: string } | null = null): Promise<void> => {
    if (subject) await office.transactions.run((tx) => office.app.get(Journal).record(tx, { event: `${subject.type}.changed`, actor: null, subject }));
    await office.app.get(Sealer).seal();
    await office.app.get(MisuseWatch).run();
  };
  const told = (requestId: string): Promise<void> => watch({ type: 'loan-request', id: requestId });
  const findings = async (query = 'limit=200'): Promise<FindingView[]> => ((await (await office.as('1011')).get(`/api/findings?${query}`).expect(200)).body as FindingPage).items;
  const about = async (requestId: string | null, rule: string): Promise<FindingView | undefined> => (await findings(`rule=${rule}&limit=200`)).find((one) => one.requestId === requestId);

  /** Approved by the head of the digital group on Monday morning, handed over by นางสาวมาลี to นายวีระ, due Wednesday 16.00. */
  const lent = async ({ approval = {}, line = {}, checkout = {}, request = {}, price = 2_500_000 }: { approval?: object | null; line?: object; checkout?: object; request?: object; price?: number } = {}): Promise<Lent> => {
    const asset = await office.build.asset({ priceSatang: price });
    const number = `ย. ${asked += 1}/2569`;
    const requestId = await rows.request({ status: 'checked-out', number, ...request });
    const lineId = await rows.line(requestId, asset.entryId, { assetId: asset.id, approvedQuantity: 1, valueSatang: price, ...line });
    if (approval) await rows.step(requestId, { decidedAt: '2026-07-06T01:30:00.000Z', decidedBy: office.build.person('1007'), capacity: 'holder', outcome: 'approve', ...approval });
    const checkoutId = await rows.checkout(requestId, checkout);
    return { requestId, number, checkoutLineId: await rows.checkoutLine(checkoutId, requestId, lineId, asset.entryId, { assetId: asset.id, priceSatang: price }) };
  };

  it('alone sees findings', async () => {
    for (const other of ['1001', '1004', '1005', '1007', '1009', '1013']) {
      await (await office.as(other)).get('/api/findings').expect(403);
      await (await office.as(other)).get('/api/findings/exceptions?month=2026-07').expect(403);
    }
    await (await office.as('1011')).get('/api/findings?rule=R99').expect(400);
    await (await office.as('1011')).get(`/api/findings/${newId()}`).expect(404);
  });

  it('sees nothing of an ordinary loan', async () => {
    const { requestId, checkoutLineId } = await lent();
    await rows.takenBack(checkoutLineId);
    await told(requestId);
    expect((await findings()).filter((one) => one.requestId === requestId)).toEqual([]);
  });

  it('sees what left without an approval (R01), with its evidence and without a name', async () => {
    const { requestId, number } = await lent({ approval: null });
    await told(requestId);
    const finding = await about(requestId, 'R01');
    expect(finding).toMatchObject({ state: 'open', subjectType: 'asset', subjectTitle: 'โน้ตบุ๊ก', unitName: 'กลุ่มเทคโนโลยีดิจิทัล', facts: { breach: 'no-approval' } });
    expect(asRead(findingSentence('R01', finding?.facts ?? {}, 'th'))).toBe('ส่งมอบเมื่อ 6 ก.ค. 2569 09.00 น. โดยไม่พบการอนุมัติ');
    expect(JSON.stringify(finding)).not.toMatch(/วีระ|มาลี/);
    expect(number).toBeTruthy();
  });

  it('sees an approval given after the thing had left, and a dearer thing than was approved', async () => {
    const late = await lent({ approval: { decidedAt: '2026-07-06T02:30:00.000Z' } });
    await told(late.requestId);
    expect((await about(late.requestId, 'R01'))?.facts['breach']).toBe('approved-after');
    const dearer = await lent({ price: 9_000_000, line: { valueSatang: 2_000_000, assetId: (await office.build.asset()).id } });
    await told(dearer.requestId);
    expect((await about(dearer.requestId, 'R01'))?.facts['breach']).toBe('thing');
  });

  it('sees an approval without authority (R02), which closes when the order arrives', async () => {
    const outside = { request: { isOutside: 1, placeText: 'โรงเรียนตัวอย่าง' }, approval: { unitId: office.build.unit('agency'), postKind: 'head-of-agency', decidedBy: office.build.person('1002'), capacity: 'delegated' } };
    const { requestId } = await lent(outside);
    await told(requestId);
    const finding = await about(requestId, 'R02');
    expect(finding).toMatchObject({ state: 'open', facts: { breach: 'no-post', isOutside: true } });
    const orderId = await office.build.order({ toPersonId: office.build.person('1002'), unitId: office.build.unit('agency'), ceilingSatang: 5_000_000, scopeJson: '{"outside":true}' });
    await watch({ type: 'order', id: orderId });
    const closed = (await (await office.as('1011')).get(`/api/findings/${finding?.id}`).expect(200)).body;
    expect(closed).toMatchObject({ state: 'closed', closedBecause: 'order-recorded' });
    const dearer = await lent({ ...outside, price: 6_000_000 });
    await told(dearer.requestId);
    expect((await about(dearer.requestId, 'R02'))?.facts['breach']).toBe('beyond-order');
  });

  it('sees the head of a unit approve use outside, which only the head of agency may', async () => {
    const { requestId } = await lent({ request: { isOutside: 1, placeText: 'โรงเรียนตัวอย่าง' } });
    await told(requestId);
    expect(await about(requestId, 'R02')).toMatchObject({ facts: { breach: 'no-post' } });
  });

  it('sees duties that met in one person (R03), or reads them in the monthly list where an order allowed it', async () => {
    const without = await lent({ checkout: { handedOverBy: office.build.person('1009') } });
    await told(without.requestId);
    expect(await about(without.requestId, 'R03')).toMatchObject({ facts: { duties: 'borrow+hand-over' } });

    const exceptionOrderId = newId();
    const malee = office.build.person('1005');
    await office.build.insert('exception_orders', { id: exceptionOrderId, number: '7/2569', orderedOn: '2026-06-30', fromOn: '2026-07-01', personId: malee, reason: 'มีเจ้าหน้าที่คนเดียว', recordedAt: office.clock.iso() });
    const allowed = await lent({ request: { borrowerId: malee, filledInBy: malee }, checkout: { exceptionOrderId } });
    await told(allowed.requestId);
    expect(await about(allowed.requestId, 'R03')).toBeUndefined();
    const auditor = await office.as('1011');
    const list = (await auditor.get('/api/findings/exceptions?month=2026-07').expect(200)).body as DutyExceptionList;
    expect(list.items).toEqual([expect.objectContaining({ requestNumber: allowed.number, duties: ['borrow', 'hand-over'], personName: 'นางสาวมาลี ศรีสุข', orderNumber: '7/2569', orderedOn: '2026-06-30' })]);
    expect((await auditor.get('/api/findings/exceptions?month=2026-06').expect(200)).body.items).toEqual([]);
    await auditor.get('/api/findings/exceptions?month=July').expect(400);
  });

  it('sees a loan past its due rise by tiers (R04) and nobody chasing it (R05), until it is back', async () => {
    const { requestId, checkoutLineId } = await lent();
    await told(requestId);
    expect(await about(requestId, 'R04')).toBeUndefined();
    office.clock.set('2026-07-09 09:00');
    await watch();
    expect(await about(requestId, 'R04')).toMatchObject({ state: 'open', facts: { tier: 1, linesOut: 1 } });
    office.clock.set('2026-07-15 23:00');
    await watch();
    expect((await about(requestId, 'R04'))?.facts['tier']).toBe(7);
    expect(await about(requestId, 'R05')).toBeUndefined();
    office.clock.set('2026-07-16 09:00');
    await watch();
    const notChased = await about(requestId, 'R05');
    expect(notChased).toMatchObject({ state: 'open', facts: { chaseByOn: '2026-07-15', storeId: office.build.store } });

    await rows.takenBack(checkoutLineId);
    await told(requestId);
    expect(await about(requestId, 'R04')).toMatchObject({ state: 'closed', closedBecause: 'returned' });
    expect(await about(requestId, 'R05')).toMatchObject({ id: notChased?.id, state: 'open' });
  });

  it('has findings explained away by an earlier receipt, or a chase delivered in time and recorded late', async () => {
    const { requestId, checkoutLineId } = await lent();
    office.clock.set('2026-07-20 09:00');
    await watch();
    expect(await about(requestId, 'R05')).toMatchObject({ state: 'open' });
    await rows.chase(requestId, { deliveredAt: '2026-07-10T03:00:00.000Z' });
    await told(requestId);
    expect(await about(requestId, 'R05')).toMatchObject({ state: 'closed', closedBecause: 'chased' });
    await rows.takenBack(checkoutLineId, { receivedAt: '2026-07-08T08:00:00.000Z', reason: 'ระบบขัดข้อง' });
    await told(requestId);
    expect(await about(requestId, 'R04')).toMatchObject({ state: 'closed', closedBecause: 'explained' });
  });

  it('hears of a thing seen elsewhere only after the storekeeper did not know, or did not answer in time', async () => {
    const seen = async (): Promise<{ id: string; assetId: string }> => {
      const { id: assetId, tag } = await office.build.asset();
      const { id } = (await (await office.as('1008')).post('/api/sightings', { tag, place: 'ตลาดน้ำ' }).expect(201)).body;
      return { id, assetId };
    };
    const malee = await office.as('1005');
    const [moved, unknown, silent] = [await seen(), await seen(), await seen()];
    await malee.post(`/api/sightings/${moved.id}/answer`, { answer: 'moved' }).expect(201);
    await malee.post(`/api/sightings/${unknown.id}/answer`, { answer: 'unknown' }).expect(201);
    await watch();
    const ofThing = async (assetId: string) => (await findings('rule=R01&limit=200')).find((one) => one.subjectId === assetId);
    expect(await ofThing(moved.assetId)).toBeUndefined();
    expect(await ofThing(silent.assetId)).toBeUndefined();
    expect(await ofThing(unknown.assetId)).toMatchObject({ facts: { breach: 'unknown', placeName: 'ตลาดน้ำ', storeName: 'คลังพัสดุกลาง' }, settings: { 'watch.sighting-answer-days': 3 } });
    office.clock.set('2026-07-10 09:00');
    await watch();
    expect(await ofThing(silent.assetId)).toMatchObject({ state: 'open', facts: { breach: 'unanswered' } });
    await (await office.as('1005')).post(`/api/sightings/${silent.id}/answer`, { answer: 'in-custody' }).expect(201);
    await watch();
    expect(await ofThing(silent.assetId)).toMatchObject({ state: 'closed', closedBecause: 'explained' });
  });

  it('finds each finding once, however often the facts are read, and each change in the journal', async () => {
    const before = await findings();
    await office.transactions.run((tx) => tx.run(sql`update jobs set read_until = null where id = 'read-misuse'`));
    await watch();
    expect((await findings()).map((one) => one.id)).toEqual(before.map((one) => one.id));
    const open = await (await office.as('1011')).get(`/api/journal?subjectType=finding&subjectId=${before[0]?.id}`).expect(200);
    expect(open.body.items.at(-1)).toMatchObject({ event: 'finding.opened', actorId: null });
  });

  it('reads the list page by page, open or closed, ranked by unit and thing or the latest first', async () => {
    const auditor = await office.as('1011');
    for (const sort of ['ranked', 'latest']) {
      const all = await findings(`sort=${sort}&limit=200`);
      const walked: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: FindingPage = (await auditor.get(`/api/findings?sort=${sort}&limit=3&cursor=${cursor}`).expect(200)).body;
        walked.push(...page.items.map((one) => one.id));
        cursor = page.nextCursor;
      }
      expect(walked).toEqual(all.map((one) => one.id));
      const keyOf = (one: FindingView): number => (sort === 'latest' ? Date.parse(one.openedAt) : one.ofUnit * 1000 + one.ofThing);
      expect(all.map(keyOf)).toEqual(all.map(keyOf).sort((a, b) => b - a));
    }
    await auditor.get('/api/findings?sort=people').expect(400);
    const [open, closed] = [await findings('state=open&limit=200'), await findings('state=closed&limit=200')];
    expect(open.length + closed.length).toBe((await findings()).length);
    expect(closed.every((one) => one.closedBecause !== null)).toBe(true);
  });

  it('sees what a slip says under the thing that left with it, and how often the rule was wrong before', async () => {
    const { requestId, number } = await lent({ approval: null });
    office.clock.set('2026-07-20 09:00');
    await told(requestId);
    const all = (await findings('state=open&limit=200')).filter((one) => one.requestId === requestId);
    expect(all.map((one) => one.rule).sort()).toEqual(['R01', 'R04', 'R05']);
    expect(new Set(all.map((one) => one.thingKey)).size).toBe(1);
    expect(all).toEqual(all.map(() => expect.objectContaining({ subjectTitle: 'โน้ตบุ๊ก', thingCount: 1, ofThing: 3, requestNumber: number })));
    const late = (await findings('rule=R04&limit=200')).map((one) => one.closedBecause);
    const detail = (await (await office.as('1011')).get(`/api/findings/${all.find((one) => one.rule === 'R04')?.id}`).expect(200)).body;
    expect(detail).toMatchObject({ ruleFound: late.length, ruleExplained: late.filter((why) => why && why !== 'returned').length });
  });
});
