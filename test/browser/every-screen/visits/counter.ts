import type { Page } from 'playwright-core';
import { inTurn, tap, UNKNOWN_ID, type Visit } from './visit.js';

const overdue = (as: string, state: string, path = '/overdue', more: Partial<Visit> = {}): Visit => ({ route: '/overdue', path, as, state, ...more });

const openRecord = async (page: Page): Promise<void> => page.locator('summary').first().click();

export const COUNTER: Visit[] = [
  { route: '/counter', path: '/counter', as: '1005', shows: ({ loans }) => loans.waiting.number! },
  { route: '/counter', path: '/counter', as: '1017', state: 'empty' },
  { route: '/counter', path: '/counter', as: '1008', state: 'not-allowed', refused: [403] },
  { route: '/hand-over/$id', path: ({ loans }) => `/hand-over/${loans.waiting.id}`, as: '1005' },
  { route: '/hand-over/$id', path: ({ loans, stock }) => `/hand-over/${loans.waiting.id}?tag=${stock.notebooks[3]!.tag}`, as: '1005', state: 'scanned' },
  { route: '/hand-over/$id', path: ({ loans }) => `/hand-over/${loans.partly.id}`, as: '1005', state: 'partly' },
  { route: '/hand-over/$id', path: ({ loans }) => `/hand-over/${loans.inside.id}`, as: '1005', state: 'not-approved', refused: [409] },
  { route: '/hand-over/$id', path: `/hand-over/${UNKNOWN_ID}`, as: '1005', state: 'unknown', refused: [404] },
  { route: '/take-back', path: '/take-back', as: '1005', state: 'nothing-scanned' },
  { route: '/take-back', path: ({ stock }) => `/take-back?tag=${stock.notebooks[0]!.tag}`, as: '1005', state: 'scanned' },
  { route: '/take-back', path: ({ stock }) => `/take-back?tag=${stock.notebooks[0]!.tag}`, as: '1005', state: 'damaged', act: tap('returns', 'new-damage', 'radio') },
  { route: '/take-back', path: ({ stock }) => `/take-back?tag=${stock.chairs.tag}`, as: '1005', state: 'pool' },
  { route: '/take-back', path: '/take-back?tag=23456789CD', as: '1005', state: 'unknown', refused: [404] },
  { route: '/returns/$id', path: ({ loans }) => `/returns/${loans.brokenReturn}`, as: '1005' },
  { route: '/returns/$id', path: ({ loans }) => `/returns/${loans.brokenReturn}`, as: '1015', state: 'who-brought-it' },
  { route: '/returns/$id', path: `/returns/${UNKNOWN_ID}`, as: '1005', state: 'unknown', refused: [404] },
  overdue('1005', 'all', '/overdue', { shows: ({ loans }) => loans.chased.number! }), overdue('1005', 'chased', '/overdue?chased=yes'), overdue('1005', 'not-chased', '/overdue?chased=no'),
  overdue('1004', 'head-of-supply-officers'), overdue('1005', 'memo', '/overdue', { act: openRecord }), overdue('1005', 'memo-number', '/overdue', { act: inTurn(openRecord, tap('overdue', 'recordMemo')) }),
  overdue('1005', 'drafting-memo', '/overdue', { act: tap('overdue', 'draftMemo') }),
  { route: '/take-back', path: ({ stock }) => `/take-back?tag=${stock.projectors[1]!.tag}`, as: '1005', state: 'claimed' },
  overdue('1005', 'chasing', '/overdue', { act: tap('overdue', 'chase') }), overdue('1007', 'head'), overdue('1017', 'empty'), overdue('1008', 'not-allowed', '/overdue', { refused: [403] }),
  { route: '/opening-balances', path: '/opening-balances', as: '1005', shows: /อยู่ที่กลุ่มวิชาการ/ },
  { route: '/opening-balances', path: '/opening-balances', as: '1005', state: 'adding', act: tap('opening', 'add') },
  { route: '/opening-balances', path: '/opening-balances', as: '1005', state: 'striking-out', act: tap('opening', 'void') },
  { route: '/opening-balances', path: '/opening-balances', as: '1004', state: 'may-close' },
  { route: '/opening-balances', path: '/opening-balances', as: '1017', state: 'empty' },
  { route: '/opening-balances', path: '/opening-balances', as: '1008', state: 'not-allowed', refused: [403] },
  { route: '/requests/$id', path: ({ openings }) => `/requests/${openings.asked}`, as: '1009', state: 'opening-balance' },
  { route: '/requests/$id', path: ({ openings }) => `/requests/${openings.asked}`, as: '1009', state: 'opening-denying', act: tap('opening', 'no') },
  { route: '/requests/$id', path: ({ openings }) => `/requests/${openings.denied}`, as: '1005', state: 'opening-denied' },
  { route: '/damage-notes', path: '/damage-notes', as: '1005', shows: /หลอดฉายแตก/ },
  { route: '/damage-notes', path: '/damage-notes', as: '1017', state: 'empty' },
  { route: '/questions', path: '/questions', as: '1005', shows: /หลังเวที/ },
  { route: '/questions', path: '/questions?state=answered', as: '1005', state: 'answered' },
  { route: '/questions', path: '/questions?state=unexplained', as: '1005', state: 'unexplained' },
  { route: '/questions', path: '/questions', as: '1017', state: 'empty' },
  { route: '/questions', path: '/questions', as: '1008', state: 'not-allowed', refused: [403] },
];
