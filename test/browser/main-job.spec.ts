import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Office } from '../support/app.js';
import { DESKTOP, openBrowser, PHONE } from '../support/browser/browser.js';
import { cameraVideo } from '../support/browser/camera-video.js';
import { Desk } from '../support/browser/desk.js';
import { worded } from '../support/browser/worded.js';
import { textOf } from '../support/browser/pdf-text.js';

jest.setTimeout(120_000);

/** The whole job of one slip, by the people who do it, in a real browser with a camera that films the printed labels. */
describe('two cameras for a school fair', () => {
  let office: Office;
  let browser: Browser;
  let counterBrowser: Browser;
  let borrower: Desk;
  let storekeeper: Desk;
  let cameras: { id: string; number: string; tag: string }[];
  let requestId = '';

  beforeAll(async () => {
    office = await Office.open();
    cameras = [await office.build.asset({ className: 'กล้องถ่ายภาพ' }), await office.build.asset({ className: 'กล้องถ่ายภาพ' })];
    await office.build.order({ toPersonId: office.build.person('1002'), unitId: office.build.unit('agency'), number: '45/2569', scopeJson: '{"outside":true}', ceilingSatang: 5_000_000 });
    browser = await openBrowser();
    const keeper = await office.as('1005');
    const labels = await Promise.all(cameras.map(async ({ id }) => (await keeper.get(`/api/assets/${id}/label.pdf`).expect(200)).body as Buffer));
    counterBrowser = await openBrowser(await cameraVideo(labels));
  }, 120_000);

  afterAll(async () => {
    await Promise.all([browser?.close(), counterBrowser?.close()]);
    await office?.close();
  });

  it('is asked for on a phone in four steps', async () => {
    borrower = await Desk.open(office, browser, '1009', PHONE);
    await borrower.go('/ask/when');
    await borrower.tap('พรุ่งนี้', 'radio');
    await borrower.tap('ทั้งวัน', 'radio');
    await borrower.tap('ที่อื่น นอกสถานที่', 'radio');
    await borrower.fill('สถานที่ใช้งาน', 'โรงเรียนบ้านหนองไผ่');
    expect(await borrower.troubles('1-when')).toEqual([]);
    await borrower.tap('ถัดไป');
    await borrower.tap('ระบุเครื่อง');
    for (const { number } of cameras) await borrower.tap(new RegExp(number), 'checkbox');
    expect(await borrower.troubles('2-what')).toEqual([]);
    await borrower.tap('ถัดไป');
    await borrower.fill('ใช้ในราชการเรื่องใด', 'บันทึกภาพงานเปิดบ้านวิชาการ');
    await borrower.fill('หนังสือหรือโครงการอ้างอิง', 'ที่ ศธ 0210/123');
    expect(await borrower.troubles('3-for')).toEqual([]);
    await borrower.tap('ถัดไป');
    await borrower.sees(/ผู้อำนวยการสำนักงาน/);
    await borrower.tap('อ่านและรับรองตามนี้', 'checkbox');
    expect(await borrower.troubles('4-check')).toEqual([]);
    await borrower.tap('ส่งคำขอ');
    await borrower.sees('ยังไม่ใช่การอนุญาต');
    expect(await borrower.troubles('5-sent')).toEqual([]);
    await borrower.tap('เปิดคำขอ', 'link');
    await borrower.page.waitForURL(/\/requests\/[^/]+$/);
    requestId = borrower.page.url().split('/').at(-1)!;
  });

  it('is given an opinion and approved under a delegation order', async () => {
    const head = await Desk.open(office, browser, '1010', PHONE);
    await head.go('/inbox');
    await head.tap('เห็นควรอนุมัติ');
    await head.sees('ไม่มีคำขอรอพิจารณา');
    const deputy = await Desk.open(office, browser, '1002', DESKTOP);
    await deputy.go('/inbox');
    await deputy.sees(/45\/2569/);
    expect(await deputy.troubles('6-inbox')).toEqual([]);
    await deputy.tap('อนุมัติ');
    await deputy.sees('ไม่มีคำขอรอพิจารณา');
  });

  it('is handed over by camera against the pick-up code', async () => {
    office.clock.set('2026-07-07 08:45');
    borrower = await Desk.open(office, browser, '1009', PHONE);
    await borrower.go(`/requests/${requestId}`);
    await borrower.tap('แสดงรหัสรับของ');
    await borrower.page.getByRole('img', { name: 'QR รหัสรับของ' }).waitFor();
    const code = (await borrower.page.getByText(/^\d{3} \d{3}$/).textContent())!.replace(' ', '');
    expect(await borrower.troubles('7-code')).toEqual([]);
    storekeeper = await Desk.open(office, counterBrowser, '1005', PHONE);
    await storekeeper.go('/counter');
    expect(await storekeeper.troubles('8-counter')).toEqual([]);
    await storekeeper.go(`/hand-over/${requestId}`);
    await storekeeper.tap('เปิดกล้อง หรือพิมพ์รหัส');
    await storekeeper.sees('สแกนแล้ว 2 จาก 2');
    await storekeeper.tap('ซ่อนช่องสแกน');
    await storekeeper.fill('รหัส 6 หลัก', code);
    expect(await storekeeper.troubles('9-hand-over')).toEqual([]);
    await storekeeper.tap('ส่งมอบ 2 รายการ');
    await storekeeper.sees('ส่งมอบแล้ว 2 รายการ');
  });

  it('is overdue after its due, and chased', async () => {
    office.clock.set('2026-07-10 09:30');
    storekeeper = await Desk.open(office, counterBrowser, '1006', PHONE);
    await storekeeper.go('/overdue');
    await storekeeper.sees(/เลยกำหนด 3 วัน/);
    await storekeeper.tap('บันทึกการทวง');
    await storekeeper.tap('โทรศัพท์', 'radio');
    await storekeeper.tap('ได้คุยแล้ว', 'radio');
    await storekeeper.fill('คำตอบของผู้ยืม หรือหมายเหตุ', 'จะนำมาคืนบ่ายนี้');
    await storekeeper.tap('บันทึกการทวงครั้งนี้');
    await storekeeper.sees('ทวงครั้งที่ 1');
    expect(await storekeeper.troubles('10-overdue')).toEqual([]);
  });

  it('comes back, one newly damaged and one intact', async () => {
    office.clock.set('2026-07-10 14:00');
    storekeeper = await Desk.open(office, counterBrowser, '1006', PHONE);
    await storekeeper.go('/take-back');
    await storekeeper.page.getByRole('button', { name: worded('รับคืน 2 รายการ') }).waitFor({ timeout: 30_000 });
    await storekeeper.tap('ซ่อนช่องสแกน');
    await storekeeper.tap('ชำรุดใหม่', 'radio');
    await storekeeper.fill('ชำรุดอย่างไร', 'ฝาปิดเลนส์แตก');
    expect(await storekeeper.troubles('11-take-back')).toEqual([]);
    await storekeeper.tap('รับคืน 2 รายการ');
    await storekeeper.sees('รับคืนแล้ว 2 รายการ');
    await storekeeper.go('/damage-notes');
    await storekeeper.sees('“ฝาปิดเลนส์แตก”');
    expect(await storekeeper.troubles('12-damage')).toEqual([]);
  });

  it('leaves a frozen edition of the slip after each event', async () => {
    borrower = await Desk.open(office, browser, '1009', PHONE);
    await borrower.go(`/requests/${requestId}`);
    await borrower.sees('ส่งคืนครบแล้ว');
    expect(await borrower.troubles('13-returned')).toEqual([]);
    const texts: string[] = [];
    for (const n of [1, 2, 3]) texts.push(textOf(await borrower.download(`/api/loan-requests/${requestId}/loan-slip.pdf?edition=${n}`)));
    for (const text of texts) {
      expect(text).toContain('บันทึกภาพงานเปิดบ้านวิชาการ');
      expect(text).toContain('โรงเรียนบ้านหนองไผ่');
      expect(text).toContain('๔๕/๒๕๖๙');
      for (const { number } of cameras) expect(text).toContain(number);
    }
    expect(texts[0]).not.toContain('ฝาปิดเลนส์แตก');
    expect(texts[2]).toContain('ฝาปิดเลนส์แตก');
  });
});
