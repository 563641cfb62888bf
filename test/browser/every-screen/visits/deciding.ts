import { tap, type Visit } from './visit.js';

const inbox = (as: string, state: string, more: Partial<Visit> = {}): Visit => ({ route: '/inbox', path: '/inbox', as, state, ...more });

const folders = (as: string, state: string, more: Partial<Visit> = {}): Visit => ({ route: '/folders', path: '/folders', as, state, ...more });
const record = (which: 'agency' | 'inside' | 'guest', as: string, state: string, more: Partial<Visit> = {}): Visit =>
  ({ route: '/requests/$id/paper', path: ({ loans }) => `/requests/${loans[which].id}/paper`, as, state, ...more });

export const DECIDING: Visit[] = [
  folders('1005', 'to-print', { shows: ({ loans }) => loans.guest.number! }), folders('1005', 'printed', { act: tap('folders', 'selectNone') }), folders('1018', 'with-head', { path: '/folders?state=with-head', shows: ({ loans }) => loans.agency.number! }),
  folders('1005', 'to-record', { path: '/folders?state=to-record', shows: ({ loans }) => loans.inside.number! }), folders('1018', 'empty', { path: '/folders?state=to-record' }), folders('1008', 'not-allowed', { refused: [403] }),
  record('inside', '1005', 'part', { act: tap('folders', 'part', 'radio') }), record('agency', '1018', 'tried', { act: tap('folders', 'save') }), record('guest', '1005', 'not-printed'), record('inside', '1018', 'not-allowed', { refused: [404] }),
  { route: '/memos/$code', path: ({ memoCode }) => `/memos/${memoCode}`, as: '1008', state: 'leads-on' }, { route: '/memos/$code', path: '/memos/NONESUCH22', as: '1008', state: 'unknown', refused: [404] },

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
