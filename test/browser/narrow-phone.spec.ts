import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Office } from '../support/app.js';
import { openBrowser, PHONE } from '../support/browser/browser.js';
import { Desk } from '../support/browser/desk.js';
import { worded } from '../support/browser/worded.js';

jest.setTimeout(90_000);

interface InPage {
  innerWidth: number;
  setTimeout: (then: () => void, ms: number) => void;
}

/** A page that something stands out of is drawn smaller, and everything on it moves. */
describe('on the narrowest phone', () => {
  let office: Office;
  let browser: Browser;
  let desk: Desk;
  beforeAll(async () => {
    office = await Office.open();
    browser = await openBrowser();
    desk = await Desk.open(office, browser, '1013', { ...PHONE, viewport: { width: 320, height: 568 } });
    await desk.go('/orders');
    await desk.tap('บันทึกคำสั่ง');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await office?.close();
  });

  /** The widths of the page within a second. */
  const widths = () => desk.page.evaluate(async () => {
    const page = globalThis as unknown as InPage;
    const seen = new Set<number>();
    for (let n = 0; n < 50; n++) {
      seen.add(page.innerWidth);
      await new Promise<void>((resolve) => page.setTimeout(resolve, 20));
    }
    return [...seen];
  });

  it.each(['ของหน่วยงาน', 'ลงวันที่'])('what the field %s opens stays within the page', async (label) => {
    await desk.page.getByLabel(worded(label)).first().click();
    await desk.page.locator('.mantine-Popover-dropdown:visible').first().waitFor();
    expect(await widths()).toEqual([320]);
  });
});
