import { tap, type Visit } from './visit.js';

const inbox = (as: string, state: string, more: Partial<Visit> = {}): Visit => ({ route: '/inbox', path: '/inbox', as, state, ...more });

export const DECIDING: Visit[] = [
  ...['1001', '1004', '1005', '1008', '1009', '1011', '1012', '1013', '1018'].map((as): Visit => ({ route: '/', path: '/', as })),
  inbox('1004', 'waiting', { shows: ({ loans }) => loans.inside.number! }), inbox('1004', 'decided', { path: '/inbox?folder=decided', shows: ({ loans }) => loans.rejected.number! }),
  inbox('1001', 'head-of-agency', { shows: ({ loans }) => loans.agency.number! }), inbox('1002', 'over-the-ceiling', { path: '/inbox?folder=following' }), inbox('1007', 'opinion', { shows: ({ loans }) => loans.outside.number! }), inbox('1018', 'secretary', { path: '/inbox?folder=following' }), inbox('1018', 'nothing-waits'),
  inbox('1004', 'to-ratify', { shows: /อุทกภัย/ }), inbox('1004', 'refusing-to-ratify', { act: tap('emergency', 'refuse') }),
  inbox('1004', 'rejecting', { act: tap('inbox', 'reject') }),
  inbox('1017', 'empty'), inbox('1017', 'nothing-decided', { path: '/inbox?folder=decided' }),
  ...['1004', '1005', '1008', '1011', '1013'].map((as): Visit => ({ route: '/menu', path: '/menu', as })),
  { route: '/account', path: '/account', as: '1008' },
  { route: '/account', path: '/account', as: '1016', state: 'password-reset', shows: /ศักดิ์ชัย/ },
  { route: '/', path: '/', as: '1016', state: 'password-reset', shows: /ศักดิ์ชัย/ },
  { route: '/scan', path: '/scan', as: '1008' },
  { route: 'lost', path: '/no-such-page', as: null }, { route: 'lost', path: '/no-such-page', as: '1008' },
];
