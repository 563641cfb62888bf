import type { Page } from 'playwright-core';
import { said } from '../../checks/labels.js';
import { inTurn, tap, typed, UNKNOWN_ID, type Visit } from '../visit.js';

const ENTER = `/outages/enter?number=${encodeURIComponent('ขข. 5/2569')}`;
const field = (key: string, words: string) => async (page: Page): Promise<void> => page.getByLabel(said('outages', key)).first().fill(words);
const chip = (n: number, group: string) => async (page: Page): Promise<void> => page.getByRole('group', { name: said('outages', group) }).locator('label').nth(n).click();

/** The upper half of the paper, as a storekeeper types it. */
const upperHalf = (thing: string) => async (page: Page): Promise<void> => {
  await inTurn(chip(1, 'outage'), typed('outages', 'happenedOn', '17/07/2569'), field('happenedTime', '11:30'), typed('outages', 'dueOn', '24/07/2569'), field('dueTime', '16:30'))(page);
  const borrower = page.getByLabel(said('outages', 'borrower')).first();
  await borrower.fill('ชาญ');
  await page.getByRole('option').first().click();
  await page.locator('main input[maxlength="200"]').first().fill(thing);
  await page.locator('main fieldset').last().locator('label').first().click();
  await tap('outages', 'next')(page);
};

export const OUTAGES: Visit[] = [
  { route: '/outages', path: '/outages', as: '1005', shows: /ไฟฟ้าดับทั้งอาคาร/ },
  { route: '/outages', path: '/outages', as: '1004', state: 'may-declare', shows: /เครือข่ายล่ม/ },
  { route: '/outages', path: '/outages', as: '1004', state: 'declaring', act: tap('outages', 'declare') },
  { route: '/outages', path: '/outages', as: '1004', state: 'ending', act: tap('outages', 'end') },
  { route: '/outages', path: '/outages', as: '1011', state: 'auditor' },
  { route: '/outages', path: '/outages?part=pads', as: '1005', state: 'pads', shows: /ขข. 1\/2569/ },
  { route: '/outages', path: '/outages?part=pads', as: '1005', state: 'printing', act: tap('outages', 'print') },
  { route: '/outages', path: '/outages?part=conflicts', as: '1004', state: 'conflicts', shows: /ขข. 2\/2569/ },
  { route: '/outages', path: '/outages?part=conflicts', as: '1004', state: 'settling', act: tap('outages', 'settle') },
  { route: '/outages', path: '/outages?part=conflicts', as: '1017', state: 'no-conflicts' },
  { route: '/outages', path: '/outages?part=entries', as: '1011', state: 'entries', shows: /ขข. 1\/2569/ },
  { route: '/outages', path: '/outages', as: '1008', state: 'not-allowed' },
  { route: '/outages/pads/$id', path: ({ outages }) => `/outages/pads/${outages.padId}`, as: '1005', shows: /เขียนผิด/ },
  { route: '/outages/pads/$id', path: ({ outages }) => `/outages/pads/${outages.padId}`, as: '1005', state: 'spoiling', act: tap('outages', 'spoil') },
  { route: '/outages/pads/$id', path: `/outages/pads/${UNKNOWN_ID}`, as: '1005', state: 'unknown', refused: [404] },
  { route: '/outages/pads/$id', path: ({ outages }) => `/outages/pads/${outages.padId}`, as: '1008', state: 'not-allowed' },
  { route: '/outages/enter', path: '/outages/enter', as: '1006', state: 'number' },
  { route: '/outages/enter', path: '/outages/enter?number=99', as: '1006', state: 'unknown', refused: [404] },
  { route: '/outages/enter', path: ENTER, as: '1006', state: 'paper' },
  { route: '/outages/enter', path: ENTER, as: '1006', state: 'unknown-thing', refused: [422], act: upperHalf('ไม่มีเลขนี้') },
  { route: '/outages/enter', path: ENTER, as: '1006', state: 'signatures', act: inTurn(upperHalf('ขย.77/2569'), chip(0, 'hander')) },
  { route: '/outages/enter', path: `/outages/enter?number=${encodeURIComponent('ขข. 4/2569')}`, as: '1006', state: 'spoiled' },
  { route: '/outages/enter', path: '/outages/enter', as: '1008', state: 'not-allowed' },
  { route: '/requests/$id', path: ({ outages }) => `/requests/${outages.entered}`, as: '1008', state: 'entered-later', shows: /นางสาวมาลี/ },
  { route: '/slips/$code', path: ({ outages }) => `/slips/${outages.blankCode}`, as: null, state: 'outage-blank', shows: /ขข. 5\/2569/ },
];
