import { createHash, X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Browser, Page } from 'playwright-core';
import type { Config } from '../../src/config.js';
import { issueInto } from '../../src/https/making/certificate-files.js';
import { plainServer } from '../../src/https/trust/serve-trust.js';
import { qrPng } from '../../src/papers/qr.js';
import { Transactions } from '../../src/database/transactions.js';
import { createServer } from '../../src/server.js';
import { Build } from '../support/build.js';
import { seriousViolations } from '../support/browser/axe.js';
import { DESKTOP, openBrowser, PHONE } from '../support/browser/browser.js';
import { videoOf } from '../support/browser/camera-video.js';
import { worded } from '../support/browser/worded.js';
import { TestClock } from '../support/clock.js';
import { freshDatabase } from '../support/fresh-database.js';
import { freePort } from '../support/browser/free-port.js';

jest.setTimeout(300_000);

const HERE = ['--host-resolver-rules=MAP borrow.test 127.0.0.1'];
const FAKE_CAMERA = '--use-fake-device-for-media-stream';

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SUJARIT_PICTURES'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `https-${name}.png`), fullPage: true });
}

/** A phone meets the system for the first time: first it must trust it, then its camera must open. */
describe('a phone that never saw the system', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sujarit-https-'));
  const browsers: Browser[] = [];
  let config: Config;
  let app: NestFastifyApplication;
  let plain: Server;
  let proxied: NestFastifyApplication;
  let plainUrl: string;

  const open = async (video: string | undefined, flags: string[], size = PHONE): Promise<Page> => {
    const browser = await openBrowser(video, [...HERE, ...flags]);
    browsers.push(browser);
    const page = await (await browser.newContext(size)).newPage();
    page.setDefaultTimeout(20_000);
    return page;
  };
  const trusted = (): string => {
    const key = new X509Certificate(readFileSync(join(folder, 'server.crt'))).publicKey.export({ type: 'spki', format: 'der' });
    return `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}`;
  };
  const states = (page: Page): Promise<(string | null)[]> => page.locator('li[data-state]').evaluateAll((lines) => lines.map((line) => line.getAttribute('data-state')));

  beforeAll(async () => {
    const [port, httpPort] = [await freePort(), await freePort()];
    await issueInto(folder, ['borrow.test'], new Date());
    const tls = { certFile: join(folder, 'server.crt'), keyFile: join(folder, 'server.key') };
    config = { ...(await freshDatabase()), publicUrl: `https://borrow.test:${port}`, tls, httpPort, port };
    app = await createServer(config, new TestClock());
    await new Build(app.get(Transactions), new TestClock()).cast();
    await app.listen(port, '127.0.0.1');
    plain = plainServer(app, config).listen(httpPort, '127.0.0.1');
    plainUrl = `http://borrow.test:${httpPort}`;
    proxied = await createServer({ ...config, tls: null, httpPort: null }, new TestClock());
    await proxied.listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    plain.close();
    await Promise.all([app.close(), proxied.close()]);
  });

  it('is warned by its browser over https, and shown three steps over http', async () => {
    const first = await open(undefined, []);
    await expect(first.goto(config.publicUrl)).rejects.toThrow('ERR_CERT_AUTHORITY_INVALID');
    const page = await first.context().newPage();
    await page.goto(plainUrl);
    await page.getByText(worded('เครื่องนี้ยังไม่รู้จักระบบ')).waitFor();
    expect(await page.getByRole('link', { name: worded('ดาวน์โหลดใบรับรอง') }).getAttribute('href')).toBe('/api/trust/ca.crt');
    expect(await seriousViolations(page)).toEqual([]);
    await picture(page, 'trust-phone-th');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByText('This device does not know the system yet').waitFor();
    await picture(page, 'trust-phone-en');
  });

  it('once it trusts us is led on from http to where it wanted to go', async () => {
    const page = await open(undefined, [trusted()]);
    await page.goto(`${plainUrl}/t/23456789CD`);
    await page.waitForURL(`${config.publicUrl}/t/23456789CD`);
    await page.goto(`${config.publicUrl}/trust`);
    await page.getByText(worded('เปิดผ่าน https แล้ว')).waitFor();
    await page.setViewportSize(DESKTOP.viewport!);
    expect(await seriousViolations(page)).toEqual([]);
    await picture(page, 'trust-desktop-th');
  });

  it('finds its camera well, up to the QR it reads', async () => {
    const page = await open(await videoOf([await qrPng('https://borrow.test/t/23456789CD')]), [trusted()]);
    await page.goto(`${config.publicUrl}/camera-test`);
    await page.getByRole('button', { name: worded('เริ่มทดสอบ') }).click();
    await page.getByText(worded('กล้องใช้สแกนได้')).waitFor();
    expect(await states(page)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok']);
    expect(await seriousViolations(page)).toEqual([]);
    await picture(page, 'camera-well-phone-th');
  });

  it('is told what to touch when the camera was not allowed', async () => {
    const page = await open(undefined, [trusted(), FAKE_CAMERA]);
    await page.goto(`${config.publicUrl}/camera-test`);
    await page.getByRole('button', { name: worded('เริ่มทดสอบ') }).click();
    await page.getByText(worded('เบราว์เซอร์ไม่ได้รับอนุญาตให้ใช้กล้อง')).first().waitFor();
    expect(await states(page)).toEqual(['ok', 'ok', 'failed', 'later', 'later']);
    await picture(page, 'camera-denied-phone-th');
  });

  it('is told where to go when it came over http', async () => {
    const page = await open(undefined, [FAKE_CAMERA]);
    await page.goto(`http://borrow.test:${(proxied.getHttpServer().address() as AddressInfo).port}/camera-test`);
    await page.getByText(worded('ที่อยู่นี้ไม่ใช่ https')).waitFor();
    expect(await page.getByRole('link', { name: config.publicUrl }).getAttribute('href')).toBe(`${config.publicUrl}/camera-test`);
    expect(await states(page)).toEqual(['failed', 'later', 'later', 'later', 'later']);
    await picture(page, 'camera-http-phone-th');
  });
});
