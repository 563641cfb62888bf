import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import sql from 'sql-template-tag';
import { hashPassword } from '../../../src/people/passwords/password-hash.js';
import type { Office } from '../app.js';
import type { TestClock } from '../clock.js';
import { seriousViolations } from './axe.js';
import { watch } from './browser.js';
import { worded } from './worded.js';

const PASSWORD = 'ใบยืม-และ-กุญแจ-12';

/** Where the program answers, and what time it is there. */
export interface Place {
  readonly url: string;
  readonly clock: TestClock;
}

/** Somebody with a browser of their own, whose clock is the office's. */
export class Desk {
  private constructor(readonly office: Place, readonly context: BrowserContext, readonly page: Page, readonly seen: ReturnType<typeof watch>) {}

  /** One of the cast, signed in. */
  static async open(office: Office, browser: Browser, staffNumber: string, size: BrowserContextOptions): Promise<Desk> {
    await givePassword(office, office.build.person(staffNumber));
    const desk = await Desk.ofStranger(office, browser, size);
    await desk.signIn(staffNumber, PASSWORD);
    return desk;
  }

  /** A browser that nobody has signed in with. */
  static async ofStranger(office: Place, browser: Browser, size: BrowserContextOptions): Promise<Desk> {
    const context = await browser.newContext({ ...size, acceptDownloads: true });
    await context.clock.setFixedTime(office.clock.now());
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    return new Desk(office, context, page, watch(page, office.url));
  }

  /** Through the page, as everybody must. */
  async signIn(staffNumber: string, password: string): Promise<void> {
    await this.go('/sign-in');
    await this.page.getByLabel(worded('เลขประจำตัว')).fill(staffNumber);
    await this.page.getByLabel(worded(/^รหัสผ่าน/)).fill(password);
    await this.page.getByRole('button', { name: 'เข้าสู่ระบบ' }).click();
    await this.page.getByRole('heading', { name: /^สวัสดี/ }).waitFor();
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
    await this.field(label).fill(text);
  }

  /** Finds by typing and takes the first that is offered. */
  async choose(label: string, typed: string): Promise<void> {
    await this.field(label).click();
    await this.field(label).fill(typed);
    await this.page.getByRole('option', { name: worded(typed) }).first().click();
  }

  async select(label: string, option: string): Promise<void> {
    const field = this.field(label);
    await field.selectOption((await field.locator('option').filter({ hasText: worded(option, true) }).first().getAttribute('value'))!);
  }

  /** A date as one types it; the calendar closes. */
  async day(label: string, typed: string): Promise<void> {
    await this.field(label).fill(typed);
    await this.field(label).press('Tab');
  }

  async give(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.locator('input[type=file]').first().setInputFiles(file);
  }

  /** The file that comes of it. */
  async downloaded(doing: () => Promise<void>): Promise<Buffer> {
    const [file] = await Promise.all([this.page.waitForEvent('download', { timeout: 60_000 }), doing()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }

  /** A scanner on the keyboard: the code in one go, then Enter. */
  async scan(code: string): Promise<void> {
    await Promise.all([...code, 'Enter'].map((key) => this.page.keyboard.press(key)));
  }

  private field(label: string): Locator {
    return this.page.getByLabel(new RegExp(`^${worded(label).source}(?:\\s?\\*|\\s\\(.+\\))?$`)).first();
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
    const reply = await this.context.request.get(this.office.url + path, { ignoreHTTPSErrors: true });
    if (!reply.ok()) throw new Error(`${path} answered ${reply.status()}`);
    return reply.body();
  }
}

async function givePassword(office: Office, personId: string): Promise<void> {
  if (await office.reader.one(sql`select person_id from credentials where person_id = ${personId}`)) return;
  await office.build.insert('credentials', { personId, passwordHash: await hashPassword(PASSWORD), setAt: office.clock.iso() });
}
