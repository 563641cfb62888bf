import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { newId } from '../../src/database/ids.js';
import type { TagView } from '../../src/shared/api/desk.js';
import { Office } from '../support/app.js';
import { LoanRows } from '../support/loan-rows.js';

describe('a scan', () => {
  let office: Office;
  let rows: LoanRows;
  beforeAll(async () => {
    office = await Office.open();
    rows = new LoanRows(office);
  });
  afterAll(() => office.close());
  beforeEach(() => office.clock.set('2026-07-06 09:00'));

  const scan = async (staffNumber: string, tag: string): Promise<TagView> => (await (await office.as(staffNumber)).get(`/api/tags/${encodeURIComponent(tag)}`).expect(200)).body;

  /** An asset approved for นายวีระ and, where asked, in his hands until Wednesday 16.00. */
  const lent = async ({ out = true } = {}) => {
    const asset = await office.build.asset();
    const requestId = await rows.request({ number: `ย. ${asset.number}`, status: out ? 'checked-out' : 'approved' });
    const lineId = await rows.line(requestId, asset.entryId, { assetId: asset.id, approvedQuantity: 1 });
    await rows.hold(lineId, asset.entryId, { assetId: asset.id });
    if (out) await rows.checkoutLine(await rows.checkout(requestId), requestId, lineId, asset.entryId, { assetId: asset.id });
    return { ...asset, requestId };
  };

  it('of a free thing lets an employee ask for it, without the register’s details', async () => {
    const { tag, number } = await office.build.asset();
    const view = await scan('1009', tag);
    expect(view).toMatchObject({ kind: 'asset', openLoans: [], allowedActions: ['request', 'report-sighting'], requestId: null, warnings: [] });
    expect(view.thing).toMatchObject({ title: 'โน้ตบุ๊ก', number, serial: null, storeName: 'คลังพัสดุกลาง', siteName: 'สำนักงานใหญ่', isLendable: true, unitName: 'กลุ่มเทคโนโลยีดิจิทัล' });
    expect((await scan('1005', tag)).thing?.serial).toMatch(/^SN/);
  });

  it('finds the thing by any host’s link and by a code typed with small letters and spaces', async () => {
    const { tag, id } = await office.build.asset();
    for (const typed of [`https://elsewhere.example/t/${tag}`, `${tag.slice(0, 5).toLowerCase()} ${tag.slice(5)}`]) expect((await scan('1009', typed)).thing?.id).toBe(id);
  });

  it('of an approved thing offers the counter to hand it over on that slip, and others nothing of it', async () => {
    const { tag, requestId } = await lent({ out: false });
    expect(await scan('1005', tag)).toMatchObject({ requestId, allowedActions: ['check-out', 'request', 'report-sighting', 'edit', 'print-label'] });
    expect(await scan('1008', tag)).toMatchObject({ requestId: null, allowedActions: ['report-sighting'] });
  });

  it('of a thing by kind finds the slip that asked for one of its kind', async () => {
    const { entryId, tag } = await office.build.asset({ className: 'กล้องถ่ายรูป' });
    const requestId = await rows.request();
    await rows.hold(await rows.line(requestId, entryId, { approvedQuantity: 1 }), entryId);
    expect(await scan('1005', tag)).toMatchObject({ requestId, allowedActions: expect.arrayContaining(['check-out']) });
  });

  it('of a loan shows the borrower their slip, the counter how to take it back, and a colleague only until when', async () => {
    const { tag, requestId, number } = await lent();
    expect(await scan('1009', tag)).toMatchObject({ requestId, allowedActions: ['open-request', 'report-sighting'], openLoans: [{ isMine: true, requestNumber: `ย. ${number}` }] });
    expect(await scan('1005', tag)).toMatchObject({ requestId, allowedActions: ['return', 'open-request', 'report-sighting', 'edit', 'print-label'], openLoans: [{ borrowerName: 'นายวีระ ทองดี', borrowerUnitName: 'กลุ่มวิชาการ' }] });
    const colleague = await scan('1008', tag);
    expect(colleague).toMatchObject({ requestId: null, allowedActions: ['report-sighting'], openLoans: [{ requestId: null, requestNumber: null, borrowerName: null, dueAt: '2026-07-08T09:00:00.000Z' }] });
  });

  it.each([['1010', 'the borrower’s head', true], ['1007', 'the head of the unit it belongs to', true], ['1001', 'the head of agency', true], ['1011', 'the auditor', true], ['1016', 'the head of another unit', false], ['1013', 'the administrator', false]])(
    'of a loan by %s, %s, names the borrower: %p', async (staffNumber, _who, isNamed) => {
      const { tag } = await lent();
      expect((await scan(staffNumber, tag)).openLoans[0]?.borrowerName).toBe(isNamed ? 'นายวีระ ทองดี' : null);
    });

  it('after the due counts the days by the calendar, and offers the counter to chase', async () => {
    const { tag } = await lent();
    office.clock.set('2026-07-11 09:00');
    expect(await scan('1005', tag)).toMatchObject({ openLoans: [{ daysLate: 3 }], warnings: ['overdue'], allowedActions: expect.arrayContaining(['chase']) });
    expect(await scan('1009', tag)).toMatchObject({ openLoans: [{ daysLate: 3 }], warnings: ['overdue'] });
    expect(await scan('1008', tag)).toMatchObject({ openLoans: [{ daysLate: 0 }], warnings: [] });
    await office.build.insert('holidays', { id: newId(), onDay: '2026-07-08', name: 'วันหยุดพิเศษ' });
    expect(await scan('1005', tag)).toMatchObject({ openLoans: [{ daysLate: 2 }] });
  });

  it('of a pool lists its open slips to the counter, and to others what is theirs', async () => {
    const pool = await office.build.pool({ className: 'เก้าอี้พับ', quantity: 10 });
    for (const [quantity, borrowerId] of [[3, office.build.person('1009')], [2, office.build.person('1015')]] as const) {
      const requestId = await rows.request({ status: 'checked-out', borrowerId, filledInBy: borrowerId });
      const lineId = await rows.line(requestId, pool.entryId, { quantity, approvedQuantity: quantity });
      await rows.hold(lineId, pool.entryId, { quantity });
      await rows.checkoutLine(await rows.checkout(requestId), requestId, lineId, pool.entryId, { poolId: pool.id, quantity });
    }
    const atCounter = await scan('1005', pool.tag);
    expect(atCounter).toMatchObject({ kind: 'pool', requestId: null, thing: { quantity: 10, quantityOut: 5, unitWord: 'ตัว' }, allowedActions: expect.arrayContaining(['return', 'request']) });
    expect(atCounter.openLoans.map((loan) => loan.quantityOut)).toEqual([3, 2]);
    expect((await scan('1015', pool.tag)).openLoans.map((loan) => loan.quantityOut)).toEqual([2]);
  });

  it('of a damaged or unlendable thing warns and offers no loan', async () => {
    const damaged = await office.build.asset({ condition: 'damaged' });
    expect(await scan('1009', damaged.tag)).toMatchObject({ allowedActions: ['report-sighting'], warnings: ['not-usable'] });
    const desk = await office.build.asset({ lendable: 0 });
    expect(await scan('1009', desk.tag)).toMatchObject({ allowedActions: ['report-sighting'], warnings: ['not-lendable'], thing: { entryId: null } });
  });

  it('of an old sticker points to the new one, and of an unknown one says so', async () => {
    const { id, tag } = await office.build.asset();
    await office.transactions.run((tx) => tx.run(sql`update tags set revoked_at = ${office.clock.iso()} where id = ${tag}`));
    await office.build.insert('tags', { id: 'CDFHJKMNPR', assetId: id, issuedAt: office.clock.iso() });
    expect(await scan('1009', tag)).toMatchObject({ kind: 'revoked', thing: null, allowedActions: [], warnings: ['sticker-revoked'], replacedByTag: 'CDFHJKMNPR' });
    for (const stranger of ['23456789CD', 'ไม่ใช่ป้าย']) expect(await scan('1009', stranger)).toMatchObject({ kind: 'unknown', thing: null, allowedActions: [] });
  });

  it('without signing in says whose property it is and where to report it, and no more', async () => {
    const { tag } = await lent();
    const stranger = await office.as(null);
    await stranger.get(`/api/tags/${tag}`).expect(401);
    const view = (await stranger.get(`/api/public/tags/${tag}`).expect(200)).body;
    expect(view).toEqual({ kind: 'asset', agencyName: 'สำนักงานส่งเสริมการเรียนรู้ตัวอย่าง', unitName: 'กลุ่มเทคโนโลยีดิจิทัล', reportTo: { post: null, phone: null, mail: null } });
    expect((await stranger.get('/api/public/tags/23456789CD').expect(200)).body.kind).toBe('unknown');
    const sakchai = await office.as('1013');
    for (const [key, value] of [['agency.report-post', 'งานพัสดุ'], ['paper.phone', '02-000-1234'], ['agency.report-mail', 'supply@example.go.th']] as const) await sakchai.put(`/api/settings/${key}`, { value, reason: 'ให้ผู้พบแจ้งได้' }).expect(200);
    const told = (await stranger.get(`/api/public/tags/${tag}`).expect(200)).body;
    expect(told.reportTo).toEqual({ post: 'งานพัสดุ', phone: '02-000-1234', mail: 'supply@example.go.th' });
    const people = await office.reader.query<{ familyName: string }>(sql`select family_name from people`);
    expect(people.filter(({ familyName }) => JSON.stringify(told).includes(familyName))).toEqual([]);
  });

  it('of a slip’s code says whether the slip is genuine, without a name', async () => {
    const { requestId, number } = await lent();
    await rows.edition(requestId, { verificationCode: 'K7M2P9R4' });
    const stranger = await office.as(null);
    const genuine = (await stranger.get('/api/slips/K7M2P9R4').expect(200)).body;
    expect(genuine).toMatchObject({ isGenuine: true, number: `ย. ${number}`, status: 'checked-out', edition: 1, lineCount: 1 });
    expect(JSON.stringify(genuine)).not.toContain('วีระ');
    expect(genuine.daysLate).toBe(0);
    /* The eighth is a holiday by now: it counts from the ninth. */
    office.clock.set('2026-07-11 09:00');
    expect((await stranger.get('/api/slips/K7M2P9R4').expect(200)).body.daysLate).toBe(2);
    expect((await stranger.get('/api/slips/nonsense').expect(200)).body).toMatchObject({ isGenuine: false, number: null, daysLate: 0 });
  });

  it('of the program itself: it is well, and tells an intruder nothing', async () => {
    const health = (await (await office.as(null)).get('/api/health').expect(200)).body;
    expect(health).toMatchObject({ status: 'ok', isDemo: false });
    expect(Object.keys(health).sort()).toEqual(['isDemo', 'status', 'version']);
  });
});
