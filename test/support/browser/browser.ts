import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'th-TH', timezoneId: 'Asia/Bangkok' };
export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, locale: 'th-TH', timezoneId: 'Asia/Bangkok' };

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const CAMERA = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'];

/** A real Chromium; with a video it has a camera that films it. */
export function openBrowser(video?: string, more: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (!executablePath) throw new Error('CHROMIUM_PATH is not set: run the tests with npm test');
  return chromium.launch({ executablePath, args: [...FLAGS, ...more, ...(video ? [...CAMERA, `--use-file-for-fake-video-capture=${video}`] : [])] });
}

/** What went wrong in a page and which other hosts it called: both must stay empty. */
export function watch(page: Page, home: string): { errors: string[]; strangers: string[] } {
  const seen = { errors: [] as string[], strangers: [] as string[] };
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Uncaught/.test(message.text())) seen.errors.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(home)) seen.strangers.push(request.url());
  });
  return seen;
}
