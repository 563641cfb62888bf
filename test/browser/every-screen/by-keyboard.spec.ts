import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Office } from '../../support/app.js';
import { DESKTOP, openBrowser } from '../../support/browser/browser.js';
import { Desk } from '../../support/browser/desk.js';
import { Keys } from './checks/keys.js';
import { LOOK } from './walker.js';

jest.setTimeout(90_000);

/** One loan by people whose hands never leave the keyboard; every stop says where it is. */
describe('with the keyboard alone', () => {
  let office: Office;
  let browser: Browser;
  let notebook: { number: string; tag: string };
  let keys: Keys;
  let desk: Desk;

  beforeAll(async () => {
    office = await Office.open();
    notebook = await office.build.asset();
    browser = await openBrowser();
  }, 60_000);
  afterEach(() => desk.context.close());
  afterAll(async () => {
    await browser?.close();
    await office?.close();
  });

  const sitDown = async (staffNumber: string, path: string): Promise<void> => {
    desk = await Desk.open(office, browser, staffNumber, DESKTOP);
    await desk.context.addInitScript(LOOK);
    await desk.go(path);
    await desk.page.getByRole('heading', { level: 1 }).waitFor();
    keys = new Keys(desk.page);
  };

  it('an employee asks for a notebook', async () => {
    await sitDown('1009', '/');
    await keys.press(/^ขอยืม/);
    await desk.sees('ใช้เมื่อไร ที่ไหน');
    await keys.choose(/^พรุ่งนี้/, /^(วันนี้|พรุ่งนี้)/);
    await keys.choose(/^ทั้งวัน/, /^(ครึ่งวันเช้า|ทั้งวัน)/);
    await keys.choose(/^สำนักงานใหญ่/, /^(สำนักงานใหญ่|อาคารศูนย์สาขา)/);
    await keys.press(/^ถัดไป$/);
    await desk.sees('โน้ตบุ๊ก');
    await keys.press(/^ระบุเครื่อง/);
    await keys.tick(new RegExp(notebook.number));
    await keys.press(/^ถัดไป$/);
    await desk.sees('ใช้ในราชการเรื่องใด');
    await keys.write(/^ใช้ในราชการเรื่องใด/, 'จัดอบรมครู');
    await keys.press(/^ถัดไป$/);
    await desk.sees('อ่านและรับรองตามนี้');
    await keys.tick(/^อ่านและรับรองตามนี้/);
    await keys.press(/^ส่งคำขอ/);
    await desk.sees('ยังไม่ใช่การอนุญาต');
    expect(keys.lost).toEqual([]);
  });

  it('the head of the unit approves', async () => {
    await sitDown('1007', '/');
    await keys.press(/^(รอ)?พิจารณา/);
    await desk.sees('จัดอบรมครู');
    await keys.press(/^อนุมัติ$/);
    await desk.sees('ไม่มีคำขอรอพิจารณา');
    expect(keys.lost).toEqual([]);
  });

  it('the storekeeper opens the counter and types the code of a sticker', async () => {
    office.clock.set('2026-07-07 08:45');
    await sitDown('1005', '/');
    await keys.press(/^เคาน์เตอร์/);
    await desk.page.getByRole('heading', { level: 1, name: /เคาน์เตอร์/ }).waitFor();
    await keys.press(/^สแกน/);
    await desk.sees('รหัสใต้ QR');
    await keys.write(/^รหัสใต้ QR/, notebook.tag.toLowerCase());
    await desk.page.keyboard.press('Enter');
    await desk.page.waitForURL(`**/t/${notebook.tag}`);
    await desk.sees('โน้ตบุ๊ก');
    await keys.to(/ส่งมอบ/);
    expect(keys.lost).toEqual([]);
  });
});
