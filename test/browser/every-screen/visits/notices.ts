import { tap, type Visit } from './visit.js';

/** What people are told, how they wish to be told, and whether it leaves the house. */
export const NOTICES: Visit[] = [
  { route: '/notices', path: '/notices', as: '1008', shows: /ย\. \d+\/2569/ },
  { route: '/notices', path: '/notices', as: '1007' },
  { route: '/notices', path: '/notices?state=unread', as: '1007', state: 'unread' },
  { route: '/notices', path: '/notices?state=unread', as: '1018', state: 'nothing-unread' },
  { route: '/account', path: '/account', as: '1009', state: 'code-for-line', act: tap('notices', 'linkAsk') },
  { route: '/account', path: '/account', as: '1008', state: 'unlinking-line', act: tap('notices', 'unlink') },
  { route: '/system', path: '/system', as: '1013', shows: /550/ },
  { route: '/system', path: '/system', as: '1013', state: 'everything-sent', act: tap('system', 'all', 'radio') },
  { route: '/system', path: '/system', as: '1013', state: 'tested', act: tap('system', 'testOf') },
  { route: '/system', path: '/system', as: '1013', state: 'held', act: tap('system', 'held', 'radio') },
  { route: '/system', path: '/system', as: '1013', state: 'releasing', act: tap('system', 'release') },
  { route: '/system', path: '/system', as: '1008', state: 'not-allowed', refused: [403] },
];
