import { FIRST_LISTS } from './brought-in/lists.js';
import type { BareVisit } from './visit.js';

/** Before anybody was recorded. */
export const UNSET: BareVisit[] = [
  { route: '/set-up', path: '/set-up', as: null, state: 'first-run' },
  { route: '/set-up', path: '/requests', as: null, state: 'leads-there' },
];

/** On the first day, before anything was done. */
const first = (as: string, ...routes: string[]): BareVisit[] => routes.map((route) => ({ route, path: route, as, state: 'first-day' }));
export const FIRST_DAY: BareVisit[] = [
  ...FIRST_LISTS,
  ...first('1009', '/', '/guideline', '/notices', '/requests', '/ask/when', '/ask/what'), ...first('1005', '/', '/counter', '/overdue', '/questions', '/opening-balances', '/outages', '/outages/enter', '/damage-notes', '/register', '/register/pools', '/register/imports'),
  { route: '/public/guideline', path: '/public/guideline', as: null, state: 'first-day', shows: /แบบฟอร์มใบยืม|Blank loan form/ },
  ...first('1001', '/', '/quarterly'), { route: '/quarterly/$id', path: '/quarterly/2569-4', as: '1001', state: 'first-day' },
  ...first('1004', '/inbox', '/guidelines', '/guideline-acknowledgements'), ...first('1011', '/', '/findings', '/findings/exceptions', '/journal'), ...first('1013', '/', '/orders', '/orders/exceptions', '/settings/holidays', '/places', '/system', '/first-run', '/settings/waiting', '/settings'),
  ...['kind', 'head', 'sites', 'signing', 'numbers', 'hours', 'labels'].map((key): BareVisit => ({ route: '/first-run/$step', path: `/first-run/${key}`, as: '1013', state: `first-day ${key}` })),
];
