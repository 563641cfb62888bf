import type { Visit } from './visit.js';
import { inTurn, tap, typed } from './visit.js';

const tag = (as: string | null, state: string, path: Visit['path'], more: Partial<Visit> = {}): Visit => ({ route: '/t/$tag', path, as, state, ...more });

export const PUBLIC: Visit[] = [
  { route: '/sign-in', path: '/sign-in', as: null },
  { route: '/sign-in', path: '/requests', as: null, state: 'comes-back' },
  { route: '/sign-in', path: '/sign-in', as: null, state: 'tried', act: tap('session', 'signIn'), refused: [400, 401] },
  { route: '/set-up', path: '/set-up', as: null, state: 'done-already' },
  { route: '/forgotten', path: '/forgotten', as: null },
  { route: '/forgotten', path: '/forgotten', as: null, state: 'asked', act: inTurn(typed('gettingIn', 'askLetterName', '1008'), tap('gettingIn', 'sendLink')) },
  { route: '/welcome', path: '/welcome', as: null },
  { route: '/forgotten', path: '/forgotten?by=letter#1008/CDFH2345', as: null, state: 'from-a-letter' },
  { route: '/welcome/$code', path: ({ cardCode }) => `/welcome/${cardCode}`, as: null, shows: /จันทร์เพ็ญ/ },
  { route: '/welcome/$code', path: ({ cardCode }) => `/welcome/${cardCode}`, as: null, state: 'not-me', act: tap('gettingIn', 'notMe') },
  { route: '/welcome/$code', path: ({ spentCard }) => `/welcome/${spentCard}`, as: null, state: 'used', refused: [409] },
  { route: '/welcome/$code', path: '/welcome/CDFH2345KMNP', as: null, state: 'unknown', refused: [404] },
  { route: '/slips/$code', path: ({ slipCode }) => `/slips/${slipCode}`, as: null, shows: ({ loans }) => loans.chased.number! },
  { route: '/slips/$code', path: '/slips/nonsense', as: null, state: 'not-genuine' },
  { route: '/slips/$code', path: ({ slipCode }) => `/slips/${slipCode}`, as: '1008' },
  { route: '/camera-test', path: '/camera-test', as: null }, { route: '/camera-test', path: '/camera-test', as: '1005', state: 'no-camera', act: tap('camera-test', 'start') },
  tag(null, 'thing', ({ stock }) => `/t/${stock.notebooks[3]!.tag}`), tag(null, 'unknown', '/t/23456789CD'), tag(null, 'cancelled', ({ stock }) => `/t/${stock.revokedTag}`),
  tag('1009', 'free', ({ stock }) => `/t/${stock.notebooks[4]!.tag}`), tag('1008', 'mine-overdue', ({ stock }) => `/t/${stock.notebooks[0]!.tag}`), tag('1005', 'overdue', ({ stock }) => `/t/${stock.notebooks[0]!.tag}`),
  tag('1005', 'pool', ({ stock }) => `/t/${stock.chairs.tag}`), tag('1009', 'pool', ({ stock }) => `/t/${stock.chairs.tag}`), tag('1009', 'damaged', ({ stock }) => `/t/${stock.broken.tag}`),
  tag('1005', 'question', ({ stock }) => `/t/${stock.cameras[3]!.tag}`), tag('1012', 'not-lent', ({ stock }) => `/t/${stock.idle.tag}`),
  tag('1008', 'cancelled', ({ stock }) => `/t/${stock.revokedTag}`), tag('1008', 'unknown', '/t/23456789CD'),
  tag('1012', 'reporting', ({ stock }) => `/t/${stock.idle.tag}`, { act: tap('tags', 'report-sighting') }),
];
