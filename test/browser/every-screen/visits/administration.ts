import type { Page } from 'playwright-core';
import { FIRST_RUN_STEPS } from '../../../../src/shared/first-run/first-run-steps.js';
import { SETTINGS, type SettingKey } from '../../../../src/shared/settings.js';
import { asRead } from '../../../support/as-read.js';
import { worded } from '../../../support/browser/worded.js';
import { inTurn, tap, typed, UNKNOWN_ID, type Visit } from './visit.js';

const admin = (route: string, state?: string, more: Partial<Visit> = {}): Visit => ({ route, path: route, as: '1013', ...(state ? { state } : {}), ...more });
const opening = (route: string, state: string, feature: string, key: string): Visit => admin(route, state, { act: tap(feature, key) });

/** As on a phone, which has a sheet of its own for sharing. */
const withShareSheet = (page: Page): Promise<void> => page.evaluate(() => void Object.assign((globalThis as unknown as { navigator: object }).navigator, { share: () => Promise.resolve() }));

/** Opens the form of one setting. */
const changing = (key: SettingKey): Visit => admin('/settings', `changing ${key}`, {
  act: (page) => page.getByRole('button', { name: new RegExp(`(?:${worded(asRead(SETTINGS[key].title.th)).source}|${worded(SETTINGS[key].title.en).source})$`) }).click(),
});

export const ADMINISTRATION: Visit[] = [
  admin('/people', undefined, { shows: /มาลี/ }), admin('/people', 'disabled', { path: '/people?state=disabled', shows: /สมหมาย/ }), admin('/people', 'nothing-found', { path: '/people?q=ไม่มีใคร' }),
  admin('/people', 'not-allowed', { as: '1008', refused: [403] }),
  admin('/people/new'),
  admin('/people/$id', 'head', { path: ({ office }) => `/people/${office.build.person('1004')}` }), admin('/people/$id', 'disabled', { path: ({ disabledId }) => `/people/${disabledId}` }),
  admin('/people/$id', 'new-post', { path: ({ office }) => `/people/${office.build.person('1004')}`, act: tap('admin', 'givePost') }),
  admin('/people', 'no-password', { path: '/people?state=no-password', shows: /สุดา/ }),
  admin('/people', 'printing-cards', { path: '/people?state=no-password', act: tap('gettingIn', 'printAll') }),
  admin('/people', 'inviting-by-mail', { path: '/people?state=no-password', act: inTurn(tap('gettingIn', 'printAll'), tap('gettingIn', 'wayMail', 'radio')) }),
  admin('/people', 'invited-by-mail', { path: '/people?state=no-password', act: inTurn(tap('gettingIn', 'printAll'), tap('gettingIn', 'wayMail', 'radio'), tap('gettingIn', 'sendMail')) }),
  admin('/people', 'all-have-passwords', { path: '/people?state=no-password&q=อรุณี' }),
  admin('/people/$id', 'helping', { path: ({ office }) => `/people/${office.build.person('1004')}`, act: tap('admin', 'giveCode') }),
  admin('/people/$id', 'code-given', { path: ({ office }) => `/people/${office.build.person('1018')}`, act: inTurn(tap('admin', 'giveCode'), tap('gettingIn', 'giveCode')) }),
  admin('/people/$id', 'with-card', { path: ({ office }) => `/people/${office.build.person('1012')}` }),
  admin('/people/$id', 'printing-card', { path: ({ office }) => `/people/${office.build.person('1014')}`, act: tap('gettingIn', 'printCard') }),
  admin('/people/$id', 'link-made', { path: ({ office }) => `/people/${office.build.person('1014')}`, act: inTurn(tap('gettingIn', 'printCard'), tap('gettingIn', 'wayLine', 'radio'), tap('gettingIn', 'makeLink')) }),
  admin('/people/$id', 'link-made-on-phone', { path: ({ office }) => `/people/${office.build.person('1014')}`, act: inTurn(withShareSheet, tap('gettingIn', 'printCard'), tap('gettingIn', 'wayLine', 'radio'), tap('gettingIn', 'makeLink')) }),
  admin('/reset-codes', 'head', { as: '1007' }), admin('/reset-codes', 'not-allowed', { as: '1008' }),
  admin('/people/$id', 'unknown', { path: `/people/${UNKNOWN_ID}`, refused: [404] }),
  admin('/people/$id', 'waiting', { path: ({ office }) => `/people/${office.build.person('1009')}`, shows: /71\/2569/ }),
  admin('/people/$id', 'withdrawing', { path: ({ office }) => `/people/${office.build.person('1009')}`, act: tap('second', 'refuse') }),
  admin('/people/$id/edit', undefined, { path: ({ office }) => `/people/${office.build.person('1014')}/edit` }),
  admin('/units'), opening('/units', 'adding', 'admin', 'addUnder'), opening('/units', 'changing-title', 'subject', 'change-unit.head-title'),
  admin('/units', 'title-saved', { act: inTurn(tap('subject', 'change-unit.head-title'), typed('admin', 'reason', 'ประกาศแบ่งส่วนราชการภายใน'), tap('ui', 'save')) }), admin('/units', 'not-allowed', { as: '1008', refused: [403] }),
  admin('/orders', undefined, { shows: /45\/2569/ }), ...['in-force', 'coming', 'past', 'all'].map((state) => admin('/orders', state, { path: `/orders?state=${state}` })),
  opening('/orders', 'adding', 'admin', 'addOrder'), opening('/orders', 'revoking', 'admin', 'revokeOrder'),
  admin('/orders/exceptions', undefined, { shows: /73\/2569/ }), opening('/orders/exceptions', 'adding', 'admin', 'addException'),
  admin('/authority'), admin('/authority', 'not-allowed', { as: '1008', refused: [403] }),
  admin('/places'), opening('/places', 'adding-site', 'admin', 'addSite'), opening('/places', 'adding-store', 'admin', 'addStore'), admin('/places', 'supply-office', { as: '1004' }),
  opening('/places', 'changing-inside', 'subject', 'change-site.counts-as-inside-false'), opening('/places', 'changing-hours', 'subject', 'change-store.hours'),
  admin('/settings', undefined, { shows: /60/ }), opening('/settings', 'changing', 'admin', 'change'), changing('paper.emblem'), changing('paper.arabic-digits'), changing('lending.class-terms'), changing('lending.opinions'),
  admin('/settings', 'finding', { act: typed('setting', 'find', 'วันทำการ', 'searchbox') }), admin('/settings', 'nothing-found', { act: typed('setting', 'find', 'ดาวเทียม', 'searchbox') }), admin('/settings', 'not-allowed', { as: '1008', refused: [403] }),
  admin('/settings/waiting', undefined, { as: '1001', shows: /ไปราชการบ่อย/ }), admin('/settings/waiting', 'refusing', { as: '1001', act: tap('setting', 'refuse') }), admin('/settings/waiting', 'other-administrator', { shows: /72\/2569/ }), admin('/settings/waiting', 'not-allowed', { as: '1008' }),
  admin('/first-run', undefined, { shows: /หน่วยงานย่อย|Units/ }), admin('/first-run', 'not-allowed', { as: '1008' }),
  ...FIRST_RUN_STEPS.map((key) => admin('/first-run/$step', key, { path: `/first-run/${key}` })),
  admin('/first-run/$step', 'unknown', { path: '/first-run/dance' }), admin('/first-run/$step', 'not-allowed', { path: '/first-run/kind', as: '1008' }),
  admin('/settings/holidays'), opening('/settings/holidays', 'adding', 'admin', 'addHoliday'),
];
