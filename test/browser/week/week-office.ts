import { execFile } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Browser } from 'playwright-core';
import { SetUpService } from '../../../src/people/set-up/set-up.service.js';
import { Schedule } from '../../../src/schedule.js';
import { createServer } from '../../../src/server.js';
import { openBrowser } from '../../support/browser/browser.js';
import type { Place } from '../../support/browser/desk.js';
import { TestClock } from '../../support/clock.js';
import { freshDatabase } from '../../support/fresh-database.js';
import { MailServer } from '../../support/notices/mail-server.js';
import { freePort } from '../../support/browser/free-port.js';

const CLI = join(import.meta.dirname, '../../../src/cli.js');

/** The program as an agency installs it: an empty database, https under an authority of its own, letters by a real mail server, a backup every night. */
export class WeekOffice implements Place {
  private readonly browsers: Browser[] = [];

  private constructor(private readonly app: NestFastifyApplication, readonly clock: TestClock, readonly url: string, readonly mail: MailServer, private readonly trusted: string) {}

  static async installed(): Promise<WeekOffice> {
    const folder = mkdtempSync(join(tmpdir(), 'sujarit-week-'));
    const [port, mail, clock] = [await freePort(), await MailServer.started(), new TestClock()];
    await promisify(execFile)(process.execPath, [CLI, 'https', '--host', 'localhost', '--dir', folder]);
    const tls = { certFile: join(folder, 'server.crt'), keyFile: join(folder, 'server.key') };
    const url = `https://localhost:${port}`;
    const app = await createServer({ ...(await freshDatabase()), publicUrl: url, tls, port, mail: mail.config, backupDir: mkdtempSync(join(tmpdir(), 'sujarit-week-nights-')) }, clock);
    await app.listen(port, '127.0.0.1');
    const key = new X509Certificate(readFileSync(tls.certFile)).publicKey.export({ type: 'spki', format: 'der' });
    return new WeekOffice(app, clock, url, mail, `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}`);
  }

  /** A browser that trusts the agency's authority; with a video its camera films it. */
  async browser(video?: string): Promise<Browser> {
    const browser = await openBrowser(video, [this.trusted]);
    this.browsers.push(browser);
    return browser;
  }

  /** What the console prints at the first start. */
  async setUpCode(): Promise<string> {
    return (await this.app.get(SetUpService).announce())!;
  }

  /** It is that time, and the program runs what is due by itself; a quarter of a minute later it sends what came of it. */
  async at(wall: string): Promise<void> {
    this.clock.set(wall);
    await this.app.get(Schedule).runDue();
    this.clock.forward({ seconds: 15 });
    await this.app.get(Schedule).runDue();
  }

  /** What everybody has before them, where pictures are asked for. */
  async photographed(name: string): Promise<void> {
    const folder = process.env['SUJARIT_PICTURES'];
    const pages = this.browsers.flatMap((browser) => browser.contexts()).flatMap((context) => context.pages());
    if (folder) await Promise.allSettled(pages.map((page, i) => page.screenshot({ path: join(folder, `${name}-${i}.png`) })));
  }

  async close(): Promise<void> {
    await Promise.all(this.browsers.map((browser) => browser.close()));
    await this.app.close();
    await this.mail.stop();
  }
}
