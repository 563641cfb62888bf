import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Office } from '../../support/app.js';
import { openBrowser } from '../../support/browser/browser.js';
import { type FullOffice, fullOffice } from './office/full-office.js';
import { ADMINISTRATION } from './visits/administration.js';
import { ASKING } from './visits/asking.js';
import { FIRST_DAY, UNSET } from './visits/bare.js';
import { COUNTER } from './visits/counter.js';
import { OUTAGES } from './visits/brought-in/outages.js';
import { CUSTODY } from './visits/custody.js';
import { DECIDING } from './visits/deciding.js';
import { GUIDELINE } from './visits/guideline.js';
import { NOTICES } from './visits/notices.js';
import { PUBLIC } from './visits/public.js';
import { LISTS } from './visits/brought-in/lists.js';
import { QUARTERLY } from './visits/quarterly.js';
import { REGISTER } from './visits/register.js';
import type { Visit } from './visits/visit.js';
import { WATCHING } from './visits/watching.js';
import { Walker } from './walker.js';

jest.setTimeout(60_000);

const FULL = [...PUBLIC, ...DECIDING, ...ASKING, ...COUNTER, ...OUTAGES, ...REGISTER, ...LISTS, ...WATCHING, ...ADMINISTRATION, ...NOTICES, ...CUSTODY, ...GUIDELINE, ...QUARTERLY];
const nameOf = <O>({ route, as, state }: Visit<O>): string => [route, state, as ? `as ${as}` : 'as a stranger'].filter(Boolean).join(' ');
const named = <O>(visits: readonly Visit<O>[], from: number) => visits.map((visit, n): [string, Visit<O>, number] => [nameOf(visit), visit, from + n]);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

async function see<O>(walker: Walker, office: O, visit: Visit<O>, number: number): Promise<void> {
  const path = typeof visit.path === 'string' ? visit.path : visit.path(office);
  expect(await walker.visit(visit, path, visit.asks?.(office) ?? null, number)).toEqual([]);
  if (visit.shows) expect(await walker.text()).toMatch(visit.shows instanceof RegExp ? visit.shows : visit.shows(office));
}

describe('an office at work', () => {
  let full: FullOffice;
  let walker: Walker;
  beforeAll(async () => {
    full = await fullOffice();
    walker = await Walker.open(full.office, browser);
  }, 120_000);
  afterAll(() => full?.office.close());

  it('has no screen that nobody visits', async () => {
    const visited = new Set([...FULL.map(({ route }) => route), ...[...UNSET, ...FIRST_DAY].map(({ route }) => route)]);
    expect((await walker.routes()).filter((route) => !visited.has(route))).toEqual([]);
  });

  it.each(named(FULL, 1))('is in order: %s', (_name, visit, number) => see(walker, full, visit, number));
});

describe.each([['an empty database', UNSET, false, FULL.length + 1], ['an office on its first day', FIRST_DAY, true, FULL.length + UNSET.length + 1]] as const)('%s', (_name, visits, cast, from) => {
  let bare: Office;
  let walker: Walker;
  beforeAll(async () => {
    bare = await Office.open({ cast });
    walker = await Walker.open(bare, browser);
  }, 60_000);
  afterAll(() => bare?.close());

  it.each(named(visits, from))('is in order: %s', (_state, visit, number) => see(walker, bare, visit, number));
});
