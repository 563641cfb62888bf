import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser/browser.js';
import { strangeWords } from './checks/words.js';
import { LOOK } from './walker.js';

const PAGE = (body: string): string => `<!doctype html><html lang="th"><head><title>หน้า</title></head><body style="margin:0"><h1>หน้า</h1>${body}</body></html>`;
const TALL = 'style="display:block;height:48px;width:120px"';

/** A check that cannot fail proves nothing. */
const BAD: [what: string, body: string, trouble: RegExp][] = [
  ['two main headings', '<h1>อีกหน้า</h1>', /2 main headings/],
  ['a page wider than the window', '<p style="width:2000px">กว้าง</p>', /wide in a window/],
  ['text cut off', '<p style="width:60px;overflow:hidden;white-space:nowrap">ข้อความที่ยาวเกินกว่ากรอบของมัน</p>', /cut off/],
  ['text over text', '<p style="position:absolute;top:100px">ข้อความหนึ่ง</p><p style="position:absolute;top:104px">ข้อความสอง</p>', /lies over/],
  ['a button too small for a thumb', '<button>ตกลง</button>', /is only/],
  ['a tick too small for a thumb', '<label><input type="checkbox"> เลือก</label>', /is only/],
  ['a button under a bar that stays', `<button ${TALL}>ตกลง</button><div style="position:fixed;inset:0;background:#fff"></div>`, /lies under/],
];

describe('the checks', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  }, 60_000);
  afterAll(() => browser?.close());

  const troubles = async (body: string): Promise<string[]> => {
    await page.setContent(PAGE(body));
    await page.evaluate(LOOK);
    return page.evaluate(() => (globalThis as unknown as { everyScreen: { look: () => { troubles: string[] } } }).everyScreen.look().troubles);
  };

  it.each(BAD)('refuse %s', async (_what, body, trouble) => {
    expect(await troubles(body)).toContainEqual(expect.stringMatching(trouble));
  });

  it('take what is in order', async () => {
    expect(await troubles(`<p>ข้อความ <a href="#x">ลิงก์ในประโยค</a> ต่อไป</p><button ${TALL}>ตกลง</button>`)).toEqual([]);
  });

  it('refuse words of a program and of the other language, and take names', () => {
    const say = (text: string, language: 'th' | 'en') => strangeWords([{ text, lang: language }], language, new Set(['ผู้ดูแลระบบ']));
    for (const raw of ['loan.request', 'checked-out', 'ค้าง {{count}} เรื่อง', 'undefined', 'usable']) expect(say(raw, 'th')).not.toEqual([]);
    expect([say('หน้าหลัก', 'en').length, say('Home', 'th').length, say('3 เรื่องรออยู่', 'en').length]).toEqual([1, 1, 1]);
    expect([...say('หน้าหลัก', 'th'), ...say('Home', 'en'), ...say('ผู้ดูแลระบบ', 'en'), ...say('นางสาวมาลี ศรีสุข', 'en')]).toEqual([]);
  });
});
