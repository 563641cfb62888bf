import type { Page } from 'playwright-core';
import { said } from '../checks/labels.js';
import type { Office } from '../../../support/app.js';
import type { FullOffice } from '../office/full-office.js';

/** One screen as one person finds it. */
export interface Visit<O = FullOffice> {
  /** As the router writes it. */
  route: string;
  path: string | ((office: O) => string);
  /** Staff number; null is a stranger. */
  as: string | null;
  /** What makes this visit another than those of the same route by the same person. */
  state?: string;
  /** Something of the office that must stand there, in either language. */
  shows?: RegExp | ((office: O) => string);
  /** Refusals that belong to it. */
  refused?: readonly number[];
  /** What was chosen before in asking for something. */
  asks?: (office: O) => object;
  /** What is opened or chosen on the screen first. */
  act?: (page: Page) => Promise<void>;
}
export type BareVisit = Visit<Office>;

export const UNKNOWN_ID = '00000000-0000-7000-8000-000000000000';

type Role = 'button' | 'link' | 'checkbox' | 'radio';

/** Touches a control by its label, whichever language it is in. */
export const tap = (feature: string, key: string, role: Role = 'button') => async (page: Page): Promise<void> => {
  const name = said(feature, key);
  if (role === 'radio') await page.locator('label').filter({ has: page.getByRole('radio', { name }) }).first().click();
  else await page.locator('main, [aria-modal=true]').getByRole(role, { name }).first().click();
};

/** Fills a field by its label. */
export const typed = (feature: string, key: string, words: string, role: 'textbox' | 'searchbox' = 'textbox') => async (page: Page): Promise<void> => {
  await page.locator('main, [aria-modal=true]').getByRole(role, { name: said(feature, key) }).first().fill(words);
};

export const inTurn = (...acts: ((page: Page) => Promise<void>)[]) => async (page: Page): Promise<void> => {
  for (const act of acts) await act(page);
};
