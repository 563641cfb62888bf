import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Office } from '../../support/app.js';
import { openBrowser } from '../../support/browser/browser.js';
import type { Visit } from './visits/visit.js';
import { Walker } from './walker.js';

jest.setTimeout(120_000);

interface Walk<O> {
  office: string;
  /** What the visits are told of the office, and the office itself. */
  open: () => Promise<{ told: O; office: Office }>;
  visits: readonly Visit<O>[];
  /** The number of the first visit, by which the pictures are ordered. */
  from: number;
}

const nameOf = <O>({ route, as, state }: Visit<O>): string => [route, state, as ? `as ${as}` : 'as a stranger'].filter(Boolean).join(' ');
const named = <O>(visits: readonly Visit<O>[], from: number) => visits.map((visit, n): [string, Visit<O>, number] => [nameOf(visit), visit, from + n]);

async function see<O>(walker: Walker, told: O, visit: Visit<O>, number: number): Promise<void> {
  const path = typeof visit.path === 'string' ? visit.path : visit.path(told);
  expect(await walker.visit(visit, path, visit.asks?.(told) ?? null, number)).toEqual([]);
  if (visit.shows) expect(await walker.text()).toMatch(visit.shows instanceof RegExp ? visit.shows : visit.shows(told));
}

/** Every visit to one office, in both sizes and both languages. */
export function walk<O>({ office: name, open, visits, from }: Walk<O>, more?: (walker: () => Walker) => void): void {
  describe(name, () => {
    let browser: Browser;
    let place: { told: O; office: Office };
    let walker: Walker;
    beforeAll(async () => {
      browser = await openBrowser();
      place = await open();
      walker = await Walker.open(place.office, browser);
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      await place?.office.close();
    });

    more?.(() => walker);
    it.each(named(visits, from))('is in order: %s', (_name, visit, number) => see(walker, place.told, visit, number));
  });
}
