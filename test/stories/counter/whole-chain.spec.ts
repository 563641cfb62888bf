import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AssetPage, AssetView } from '../../../src/shared/api/inventory.js';
import type { RegisterImportView } from '../../../src/shared/api/register-import.js';
import type { ReturnView } from '../../../src/shared/api/loans/returns.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { textOf } from '../../support/browser/pdf-text.js';
import { decide, look, OUTSIDE, send } from '../../support/loans/asking.js';

const REGISTER = [
  'เลขครุภัณฑ์,รายการ,ยี่ห้อ,รุ่น,หมายเลขเครื่อง,วันที่ได้มา,ราคาต่อหน่วย (บาท),จำนวน,หน่วยนับ,หน่วยงาน,สภาพ,ประเภท,อุปกรณ์ประกอบ',
  '6720-001-0001/66,กล้องถ่ายภาพดิจิทัล,Canon,EOS R50,CN-001,15/02/2566,"32,900.00",1,ตัว,กลุ่มประชาสัมพันธ์,ใช้งานได้,กล้องถ่ายภาพ,"แบตเตอรี่, สายชาร์จ"',
  '6720-001-0002/66,กล้องถ่ายภาพดิจิทัล,Canon,EOS R50,CN-002,15/02/2566,"32,900.00",1,ตัว,กลุ่มประชาสัมพันธ์,ใช้งานได้,กล้องถ่ายภาพ,"แบตเตอรี่, สายชาร์จ"',
].join('\r\n');

/** Every step over HTTP, from the register's file to the last thing back; no row is put in by hand but the people. */
describe('from the register to the last thing back', () => {
  let office: Office;
  let malee: Client;
  let borrower: Client;
  let ids: string[] = [];
  let tags: string[] = [];
  let requestId = '';

  beforeAll(async () => {
    office = await Office.open();
    [malee, borrower] = [await office.as('1005'), await office.as('1009')];
  });
  afterAll(() => office.close());

  const handOver = async (lines: object[]) => {
    const { code } = (await borrower.get(`/api/loan-requests/${requestId}/pick-up-code`).expect(200)).body as { code: string };
    return malee.post(`/api/loan-requests/${requestId}/checkout`, { lines, receipt: { code } });
  };

  it('a register file comes in, and nothing of it can be asked for before the supply office marks it', async () => {
    const { id } = (await malee.upload('/api/register-imports', Buffer.from(REGISTER), 'ทะเบียน.csv').expect(201)).body as RegisterImportView;
    const checked = (await malee.post(`/api/register-imports/${id}/dry-run`).expect(200)).body as RegisterImportView;
    expect(checked.counts).toMatchObject({ rows: 2, new: 2, refused: 0 });
    await malee.post(`/api/register-imports/${id}/acceptance`).expect(200);
    const { items } = (await malee.get('/api/assets?q=6720').expect(200)).body as AssetPage;
    expect(items.map((item) => [item.number, item.lendable])).toEqual([['6720-001-0001/66', false], ['6720-001-0002/66', false]]);
    ids = items.map((item) => item.id);
    const wish = { borrower: { kind: 'employee' }, lines: [{ assetId: ids[0] }], purpose: 'ถ่ายภาพ', ...OUTSIDE, startsAt: '2026-07-08T08:30:00+07:00', dueAt: '2026-07-10T16:30:00+07:00', submit: true };
    expect((await borrower.post('/api/loan-requests', wish)).status).toBeGreaterThanOrEqual(400);
    await malee.post('/api/asset-lendability', { lendable: true, ids }).expect(200);
    await malee.post('/api/asset-labels', { ids, layout: 'a4-10' }).expect(200);
    tags = await Promise.all(ids.map(async (one) => ((await malee.get(`/api/assets/${one}`).expect(200)).body as AssetView).register!.tag!));
  });

  it('both are asked for outside use, the head gives an opinion, the head of agency approves', async () => {
    requestId = (await send(borrower, ids.map((assetId) => ({ assetId })), { ...OUTSIDE, purpose: 'บันทึกภาพงานเปิดบ้าน' })).id;
    expect((await malee.post(`/api/loan-requests/${requestId}/checkout`, { lines: [{ tag: tags[0], condition: 'normal' }], receipt: { code: '123456' } })).body.code).toBe('checkouts.not-approved');
    await decide(await office.as('1010'), requestId, { outcome: 'opinion', favourable: true, reason: 'สมควร' }).expect(201);
    await decide(await office.as('1001'), requestId).expect(201);
    expect((await look(borrower, requestId)).status).toBe('approved');
  });

  it('they leave by scan against the borrower’s code, as the issue writes the body', async () => {
    office.clock.set('2026-07-08 08:45');
    [malee, borrower] = [await office.as('1005'), await office.as('1009')];
    const scan = (await malee.get(`/api/tags/${tags[0]}`).expect(200)).body as { allowedActions: string[]; requestId: string };
    expect([scan.allowedActions[0], scan.requestId]).toEqual(['check-out', requestId]);
    const lines = [
      { tag: `https://old-server.example.go.th/t/${tags[0]}`, condition: 'ปกติ', accessories: 'แบตเตอรี่, สายชาร์จ', note: 'เลนส์สะอาด' },
      { tag: tags[1]!.toLowerCase(), condition: 'มีตำหนิเดิม', accessories: ['แบตเตอรี่'], note: 'ฝาปิดเลนส์มีรอย' },
    ];
    const left = await handOver(lines);
    expect(left.body).toMatchObject({ status: 'checked-out', lines: [{ condition: 'normal', accessories: ['แบตเตอรี่', 'สายชาร์จ'] }, { condition: 'known-defect', note: 'ฝาปิดเลนส์มีรอย' }] });
    expect((await handOver(lines)).body.code).toBe('checkouts.thing-already-out');
    expect((await handOver([{ tag: tags[0], condition: 'ชำรุดใหม่' }])).status).toBe(400);
  });

  it('they come back, one newly damaged, and the last edition of the slip tells it', async () => {
    office.clock.set('2026-07-10 10:00');
    malee = await office.as('1005');
    const lines = [{ tag: tags[0], condition: 'ปกติ' }, { tag: tags[1], condition: 'ชำรุดใหม่', note: 'จอหลังแตก', serialSeen: 'CN-002' }];
    const back = (await malee.post('/api/returns', { lines, returnedBy: office.build.person('1009') }).expect(201)).body as ReturnView;
    expect([back.lines.map((line) => line.condition), back.slips[0]?.status, back.lines[1]?.damageNoteId !== null]).toEqual([['normal', 'new-damage'], 'returned', true]);
    const { items } = (await malee.get('/api/damage-notes').expect(200)).body as { items: { note: string }[] };
    expect(items.map((item) => item.note)).toEqual(['จอหลังแตก']);
    const slip = await malee.get(`/api/loan-requests/${requestId}/loan-slip.pdf`).expect(200);
    const text = textOf(slip.body as Buffer);
    for (const word of ['6720-001-0001/66', '6720-001-0002/66', 'จอหลังแตก']) expect(text).toContain(word);
    expect((await malee.get(`/api/tags/${tags[1]}`)).body).toMatchObject({ warnings: expect.arrayContaining(['not-usable']) });
  });
});
