import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { NightlyBackup } from '../../src/backup/nightly/nightly-backup.service.js';
import { Office } from '../support/app.js';
import { DESKTOP, openBrowser } from '../support/browser/browser.js';
import { Desk } from '../support/browser/desk.js';

jest.setTimeout(180_000);

describe('what the administrator sees of the nightly backup', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sujarit-card-'));
  let office: Office;
  let browser: Browser;
  beforeAll(async () => {
    office = await Office.open({ backupDir: folder });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await office?.close();
  });

  it('before the first, after a good one, and when the disk is gone', async () => {
    const desk = await Desk.open(office, browser, '1013', DESKTOP);
    await desk.go('/settings');
    await desk.sees('ยังไม่มีชุดสำรอง คืนนี้ระบบจะทำชุดแรก');
    await office.app.get(NightlyBackup).run();
    await desk.go('/settings');
    await desk.sees('ชุดล่าสุดที่ตรวจแล้วว่าใช้ได้');
    await desk.sees(/เก็บไว้ 1 ชุด/);
    await desk.sees('โฟลเดอร์สำรองอยู่บนดิสก์เดียวกับข้อมูล');
    expect(await desk.troubles('backup-good')).toEqual([]);
    Object.assign(office.config, { backupDir: join(folder, 'gone') });
    await desk.go('/settings');
    await desk.sees(`เขียนลงโฟลเดอร์สำรอง ${join(folder, 'gone')} ไม่ได้`);
    expect(await desk.troubles('backup-gone')).toEqual([]);
  });
});
