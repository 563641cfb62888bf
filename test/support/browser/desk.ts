import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import sql from 'sql-template-tag';
import { hashPassword } from '../../../src/people/passwords/password-hash.js';
import type { Office } from '../app.js';
import { seriousViolations } from './axe.js';
import { watch } from './browser.js';
import { worded } from './worded.js';

const PASSWORD = 'ใบยืม-และ-กุญแจ-12';

/** Somebody of the cast with a browser of their own, whose clock is the office's. */
export class Desk {
  private constructor(readonly office: Office, readonly context: BrowserContext, readonly page: Page, readonly seen: ReturnType<typeof watch>) {}

  /** Signs in through the page, as everybody must. */
  static async open(office: Office, browser: Browser, staffNumber: string, size: BrowserContextOptions): Promise<Desk> {
    await givePassword(office, office.build.person(staffNumber));
    const context = await browser.newContext({ ...size, acceptDownloads: true });
    await context.clock.setFixedTime(office.clock.now());
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const desk = new Desk(office, context, page, watch(page, office.url));
    await page.goto(`${office.url}/sign-in`);
    await page.getByLabel(worded('เลขประจำตัว')).fill(staffNumber);
    await page.getByLabel(worded(/^รหัสผ่าน/)).fill(PASSWORD);
    await page.getByRole('button', { name: 'เข้าสู่ระบบ' }).click();
    await page.getByRole('heading', { name: /^สวัสดี/ }).waitFor();
    return desk;
  }

  async go(path: string): Promise<void> {
    await this.context.clock.setFixedTime(this.office.clock.now());
    await this.page.goto(this.office.url + path);
  }

  /** Touches a button, link or choice by its words. */
  async tap(name: string | RegExp, role: 'button' | 'link' | 'radio' | 'checkbox' = 'button'): Promise<void> {
    const target = this.page.getByRole(role, { name: worded(name, typeof name === 'string') }).first();
    if (role === 'radio') await this.page.locator('label').filter({ has: target }).first().click();
    else if (role === 'checkbox') await target.check();
    else await target.click();
  }

  async fill(label: string, text: string): Promise<void> {
    await this.page.getByLabel(worded(label)).first().fill(text);
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(worded(text)).first().waitFor({ timeout: 20_000 });
  }

  /** Nothing is wrong with the page as it stands: no serious hurdle, no error, no call to a stranger. A picture is kept when asked for. */
  async troubles(name: string): Promise<string[]> {
    const folder = process.env['SUJARIT_PICTURES'];
    if (folder) {
      mkdirSync(folder, { recursive: true });
      await this.page.screenshot({ path: join(folder, `${name}.png`) });
    }
    return [...(await seriousViolations(this.page)), ...this.seen.errors, ...this.seen.strangers];
  }

  async download(path: string): Promise<Buffer> {
    const reply = await this.context.request.get(this.office.url + path);
    if (!reply.ok()) throw new Error(`${path} answered ${reply.status()}`);
    return reply.body();
  }
}

async function givePassword(office: Office, personId: string): Promise<void> {
  if (await office.reader.one(sql`select person_id from credentials where person_id = ${personId}`)) return;
  await office.build.insert('credentials', { personId, passwordHash: await hashPassword(PASSWORD), setAt: office.clock.iso() });
}
