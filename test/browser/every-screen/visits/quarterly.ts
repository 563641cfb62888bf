import type { Page } from 'playwright-core';
import { tap, type Visit } from './visit.js';

const report = (id: string, as: string, state: string, more: Partial<Visit> = {}): Visit => ({ route: '/quarterly/$id', path: `/quarterly/${id}`, as, state, ...more });
const openMeaning = async (page: Page): Promise<void> => {
  for (const nth of [1, 7]) await page.locator('main summary').nth(nth).click();
};

export const QUARTERLY: Visit[] = [
  { route: '/quarterly', path: '/quarterly', as: '1001' }, { route: '/quarterly', path: '/quarterly', as: '1008', state: 'not-allowed', refused: [403] },
  report('2569-4', '1001', 'running'), report('2569-3', '1001', 'awaiting'), report('2569-3', '1001', 'signing', { act: tap('quarterly', 'sign') }), report('2569-3', '1004', 'meanings', { act: openMeaning }),
  report('2569-2', '1011', 'signed', { shows: /ให้งานพัสดุทวงถามทุกรายภายในกำหนด/ }), report('2569', '1013', 'year'), report('2569-1', '1001', 'empty'),
  report('2569-3', '1008', 'not-allowed', { refused: [403] }), report('2570-4', '1001', 'unknown', { refused: [404] }),
  { route: '/quarterly/check/$code', path: ({ quarterCode }) => `/quarterly/check/${quarterCode}`, as: null, shows: /ผู้อำนวยการสำนักงาน/ }, { route: '/quarterly/check/$code', path: '/quarterly/check/nonsense', as: null, state: 'not-genuine' },
];
