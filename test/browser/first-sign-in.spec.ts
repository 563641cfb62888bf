import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { InvitationLink } from '../../src/shared/api/access/getting-in.js';
import { Office } from '../support/app.js';
import { openBrowser, PHONE } from '../support/browser/browser.js';
import { Desk } from '../support/browser/desk.js';
import { worded } from '../support/browser/worded.js';

jest.setTimeout(90_000);
/** Between two keys of somebody who types with a thumb. */
const THUMB_MS = 250;

describe('the first sign-in on a phone', () => {
  let office: Office;
  let browser: Browser;
  beforeAll(async () => {
    office = await Office.open();
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await office?.close();
  });

  it('is one page, one field and one tap away from the link', async () => {
    const { url } = (await (await office.as('1013')).post(`/api/people/${office.build.person('1014')}/invitation-link`, {}).expect(201)).body as InvitationLink;
    const suda = await Desk.ofStranger(office, browser, PHONE);
    const pages: string[] = [];
    suda.page.on('framenavigated', (frame) => pages.push(new URL(frame.url()).pathname));
    const began = performance.now();
    await suda.go(new URL(url).pathname);
    await suda.sees('นางสาวสุดา แก้วใส');
    await suda.page.getByLabel(worded(/^ตั้งรหัสผ่าน|^รหัสผ่านใหม่/)).first().pressSequentially('ยืมของหลวงต้องคืน', { delay: THUMB_MS });
    await suda.tap('เสร็จแล้ว เข้าใช้งาน');
    await suda.page.getByRole('heading', { name: /^สวัสดี/ }).waitFor();
    expect(pages.filter((page, at) => page !== pages[at - 1])).toEqual([new URL(url).pathname, '/']);
    console.log(`first sign-in, typed by thumb: ${((performance.now() - began) / 1000).toFixed(1)} s`);
    expect(await suda.troubles('first-sign-in')).toEqual([]);
  });

  it('begins with a link that the officer sends by whatever their phone shares with', async () => {
    const sakchai = await Desk.open(office, browser, '1013', PHONE);
    const shared = new Promise<string>((resolve) => void sakchai.context.exposeFunction('shared', resolve));
    await sakchai.context.addInitScript('navigator.share = ({ text }) => shared(text)');
    await sakchai.go(`/people/${office.build.person('1012')}`);
    await sakchai.tap('เชิญเข้าใช้');
    await sakchai.tap('ส่งลิงก์ทาง LINE', 'radio');
    await sakchai.tap('สร้างลิงก์เชิญ');
    await sakchai.tap('ส่งทางแอปอื่น');
    const link = /https?:\S+$/.exec(await shared)![0];
    const guest = await Desk.ofStranger(office, browser, PHONE);
    await guest.go(new URL(link).pathname);
    await guest.page.getByLabel(worded(/^ตั้งรหัสผ่าน|^รหัสผ่านใหม่/)).first().waitFor();
  });
});
