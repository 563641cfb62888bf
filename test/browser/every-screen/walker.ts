import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sql from 'sql-template-tag';
import { SESSION_COOKIE } from '../../../src/http/session.guard.js';
import type { Office } from '../../support/app.js';
import { seriousViolations } from '../../support/browser/axe.js';
import { asRead } from '../../support/as-read.js';
import { DESKTOP } from '../../support/browser/browser.js';
import type { Language } from './checks/labels.js';
import { type Shown, strangeWords } from './checks/words.js';
import type { Visit } from './visits/visit.js';

/** What every page is asked, inside the page. */
export const LOOK = readFileSync(join('test/browser/every-screen/checks/look.js'), 'utf8');
const ROUND = [['th', 'phone'], ['th', 'desktop'], ['en', 'desktop'], ['en', 'phone']] as const;
const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } } as const;
type Size = keyof typeof SIZES;

interface InPage {
  __TSR_ROUTER__: { routesByPath: Record<string, unknown> };
  everyScreen: { look: () => { shown: Shown[]; troubles: string[] }; measures: () => Promise<string | null> };
  document: { documentElement: { lang: string }; querySelector: (selector: string) => { click: () => void } };
  localStorage: { clear: () => void; setItem: (key: string, value: string) => void };
}

interface Seen {
  failed: string[];
  waiting: number;
}

/** One browser window that goes from screen to screen as one person after the other, and says what is wrong with each. */
export class Walker {
  private readonly cookies = new Map<string, string>();
  private seen: Seen = { failed: [], waiting: 0 };

  private constructor(private readonly office: Office, readonly context: BrowserContext, readonly page: Page, private readonly written: ReadonlySet<string>) {}

  static async open(office: Office, browser: Browser): Promise<Walker> {
    const context = await browser.newContext({ ...DESKTOP, reducedMotion: 'reduce' });
    context.setDefaultTimeout(10_000);
    await context.addInitScript(LOOK);
    await context.clock.setFixedTime(office.clock.now());
    const walker = new Walker(office, context, await context.newPage(), await writtenByPeople(office));
    walker.watch();
    return walker;
  }

  /** Everything that is wrong with a screen in both sizes and both languages, changed by its own button; `number` orders the pictures. */
  async visit<O>(visit: Visit<O>, path: string, asks: object | null, number: number): Promise<string[]> {
    await this.become(visit.as, asks);
    this.seen = { failed: [], waiting: 0 };
    await this.page.setViewportSize(SIZES.phone);
    await this.enter(path, visit.act);
    const troubles: string[] = [];
    for (const [language, size] of ROUND) {
      if (language === 'en' && size === 'desktop') await this.changeLanguage();
      await this.page.setViewportSize(SIZES[size]);
      await this.settle();
      troubles.push(...(await this.look(language, size)).map((trouble) => `${language} ${size}: ${trouble}`));
      await this.picture(visit, size, language, number);
    }
    return [...new Set([...troubles, ...this.seen.failed.filter((failure) => !(visit.refused ?? []).some((status) => failure.startsWith(`${status} `)))])];
  }

  /** Every path the router knows. */
  async routes(): Promise<string[]> {
    await this.page.goto(this.office.url);
    return this.page.evaluate(() => Object.keys((globalThis as unknown as InPage).__TSR_ROUTER__.routesByPath));
  }

  async text(): Promise<string> {
    return asRead(await this.page.locator('main').innerText());
  }

  private async enter(path: string, act: Visit['act']): Promise<void> {
    await this.page.goto(this.office.url + path);
    await this.settle();
    await act?.(this.page);
  }

  /** Nothing waits, and twice in a row the page has the same measures in a window of the size asked for. */
  private async settle(): Promise<void> {
    const deadline = Date.now() + 10_000;
    for (let before: string | null = null, now = await this.measures(); now === null || now !== before; now = await this.measures()) {
      if (Date.now() > deadline) throw new Error(`${this.page.url()} never came to rest`);
      before = now;
      await this.page.waitForTimeout(40);
    }
  }

  private async measures(): Promise<string | null> {
    if (this.seen.waiting > 0) return null;
    const measures = await this.page.evaluate(() => (globalThis as unknown as InPage).everyScreen.measures());
    return measures?.startsWith(`${this.page.viewportSize()!.width} `) ? measures : null;
  }

  private async look(language: Language, size: Size): Promise<string[]> {
    const { shown, troubles } = await this.page.evaluate(() => (globalThis as unknown as InPage).everyScreen.look());
    const hurdles = (size === 'phone') === (language === 'th') ? await seriousViolations(this.page) : [];
    return [...troubles, ...strangeWords(shown, language, this.written), ...hurdles];
  }

  private async changeLanguage(): Promise<void> {
    await this.page.evaluate(() => (globalThis as unknown as InPage).document.querySelector('header button[lang]').click());
    await this.page.waitForFunction(() => (globalThis as unknown as InPage).document.documentElement.lang === 'en');
  }

  /** Signed in as this person, on a device that remembers nothing but what was chosen so far; both speak Thai. */
  private async become(who: string | null, asks: object | null): Promise<void> {
    if (this.page.url() === 'about:blank') await this.page.goto(`${this.office.url}/sign-in`);
    await this.context.clearCookies();
    await this.remember(who && asks ? { [`sujarit.draft.${this.office.build.person(who)}.ask`]: JSON.stringify(asks) } : {});
    if (who === null) return;
    await this.office.transactions.run((tx) => tx.run(sql`update people set language = 'th' where staff_number = ${who}`));
    const value = this.cookies.get(who) ?? (await this.office.as(who)).cookieValue!;
    this.cookies.set(who, value);
    await this.context.addCookies([{ name: SESSION_COOKIE, value, url: this.office.url }]);
  }

  private remember(kept: Record<string, string>): Promise<void> {
    return this.page.evaluate((entries) => {
      const { localStorage } = globalThis as unknown as InPage;
      localStorage.clear();
      for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
    }, kept);
  }

  private watch(): void {
    const path = (url: string): string => url.replace(this.office.url, '');
    const done = (): void => void (this.seen.waiting -= 1);
    this.page.on('pageerror', (error) => this.seen.failed.push(`error: ${error.message}`));
    this.page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) this.seen.failed.push(`console: ${message.text()}`);
    });
    this.page.on('request', (request) => {
      this.seen.waiting += 1;
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(this.office.url)) this.seen.failed.push(`calls a stranger: ${request.url()}`);
    });
    this.page.on('requestfinished', done);
    this.page.on('requestfailed', (request) => {
      done();
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') this.seen.failed.push(`failed: ${path(request.url())}`);
    });
    this.page.on('response', (response) => {
      if (response.status() >= 400) this.seen.failed.push(`${response.status()} ${response.request().method()} ${path(response.url())}`);
    });
  }

  private async picture<O>({ route, as, state }: Visit<O>, size: Size, language: Language, number: number): Promise<void> {
    const folder = process.env['SUJARIT_PICTURES'];
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    const name = [String(number).padStart(3, '0'), route.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'home', state, as ?? 'stranger', size, language].filter(Boolean).join('-');
    await this.page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  }
}

/** Names and titles, places and things, headings of its files: what the office itself wrote, in its own language. */
async function writtenByPeople(office: Office): Promise<ReadonlySet<string>> {
  const rows = await office.reader.query<{ text: string | null }>(sql`
    select name as text from units union select head_title from units union select title from posts union select position from people union select name from asset_classes
    union select description from assets union select name from pools union select name from sites union select name from stores union select name from rooms union select name from holidays
    union select file_name from register_imports union select note from opening_balances union select denied_reason from opening_balances union select reason from outages union select spoiled_reason from outage_slips union select conflict_json from outage_entries`);
  const read = await office.reader.query<{ text: string }>(sql`select options_json as text from register_imports union select result_json from register_imports`);
  return new Set([...rows.flatMap(({ text }) => (text ? [text] : [])), ...read.flatMap(({ text }) => [...text.matchAll(/"([^"]+)"/g)].map((match) => match[1]!))]);
}
