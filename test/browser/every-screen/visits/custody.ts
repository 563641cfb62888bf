import type { FullOffice } from '../office/full-office.js';
import { tap, UNKNOWN_ID, type Visit } from './visit.js';

const visit = (route: string) => (as: string | null, state: string, path: Visit['path'] = route, more: Partial<Visit> = {}): Visit => ({ route, path, as, state, ...more });
const things = visit('/things');
const custodies = visit('/custodies');
const assign = visit('/custodies/new');
const one = visit('/custodies/$id');
const leavers = visit('/leavers');
const handBack = visit('/hand-back/$personId');
const permits = visit('/permits');
const askPermit = visit('/permits/new');
const permit = visit('/permits/$id');
const check = visit('/permits/check/$code');
const gate = visit('/gate');
const answer = visit('/gate/$tag');
const tag = visit('/t/$tag');
type Kept = FullOffice['custody'];
const custodyOf = (which: 'held' | 'toAccept' | 'denied' | 'passed' | 'back') => ({ custody }: FullOffice): string => `/custodies/${custody[which].id}`;
const permitOf = (which: keyof Pick<Kept, 'waitingPermit' | 'grantedPermit' | 'refusedPermit'>) => ({ custody }: FullOffice): string => `/permits/${custody[which]}`;
const NO = { refused: [403] };
const GONE = { refused: [404] };

export const CUSTODY: Visit[] = [
  things('1008', 'loans-and-custody', '/things', { shows: ({ custody }) => custody.held.thing.number }), things('1015', 'to-accept'), things('1017', 'empty'),
  things('1008', 'scanning', '/things', { act: tap('custody', 'confirm') }), things('1015', 'denying', '/things', { act: tap('custody', 'deny') }),
  custodies('1005', 'all', '/custodies', { shows: /บ. 14|แท็บเล็ต/ }), custodies('1005', 'unconfirmed', '/custodies?show=unconfirmed'), custodies('1005', 'denied', '/custodies?show=denied'),
  custodies('1005', 'ended', '/custodies?show=ended'), custodies('1005', 'no-match', '/custodies?q=ไม่มีของนี้'), custodies('1007', 'head'), custodies('1017', 'empty'), custodies('1008', 'not-allowed', '/custodies', NO),
  assign('1005', 'form', ({ stock }) => `/custodies/new?asset=${stock.idle.id}`), assign('1008', 'not-allowed', '/custodies/new', NO), assign('1005', 'unknown', `/custodies/new?asset=${UNKNOWN_ID}`, GONE),
  one('1005', 'held', custodyOf('held'), { shows: ({ custody }) => custody.held.thing.number }), one('1005', 'ending', custodyOf('held'), { act: tap('custody', 'end') }),
  one('1005', 'transferring', custodyOf('held'), { act: tap('custody', 'transfer') }), one('1005', 'denied', custodyOf('denied')), one('1005', 'ended', custodyOf('back')), one('1005', 'passed-on', custodyOf('passed')),
  one('1016', 'to-take-over', ({ custody }) => `/custodies/${custody.transferId}`), one('1008', 'mine', custodyOf('held')), one('1009', 'not-mine', custodyOf('held'), GONE),
  leavers('1005', 'some'), leavers('1010', 'of-my-unit', '/leavers', { shows: /สุดา/ }), leavers('1017', 'empty'), leavers('1008', 'not-allowed', '/leavers', NO),
  handBack('1005', 'leaver', ({ office }) => `/hand-back/${office.build.person('1014')}`), handBack('1008', 'own', ({ office }) => `/hand-back/${office.build.person('1008')}`),
  handBack('1017', 'nothing', ({ office }) => `/hand-back/${office.build.person('1017')}`), handBack('1009', 'not-allowed', ({ office }) => `/hand-back/${office.build.person('1008')}`, GONE),
  permits('1008', 'mine', '/permits', { shows: /บ้านสวนสนาม/ }), permits('1001', 'to-decide', '/permits?scope=waiting'), permits('1005', 'all', '/permits?scope=visible'), permits('1017', 'empty'),
  permits('1017', 'nothing-waits', '/permits?scope=waiting'),
  askPermit('1008', 'form', ({ custody }) => `/permits/new?custody=${custody.held.id}`), askPermit('1008', 'days', '/permits/new', { act: tap('permits', 'chooseDays', 'radio') }), askPermit('1017', 'nothing-held'),
  permit('1008', 'waiting', permitOf('waitingPermit')), permit('1001', 'deciding', permitOf('waitingPermit')), permit('1001', 'refusing', permitOf('waitingPermit'), { act: tap('permits', 'refuse') }),
  permit('1008', 'granted', permitOf('grantedPermit')), permit('1001', 'revoking', permitOf('grantedPermit'), { act: tap('permits', 'revoke') }), permit('1008', 'refused', permitOf('refusedPermit')),
  permit('1008', 'withdrawing', permitOf('grantedPermit'), { act: tap('permits', 'giveUp') }), permit('1009', 'not-allowed', permitOf('waitingPermit'), GONE),
  check(null, 'in-force', ({ custody }) => `/permits/check/${custody.permitCode}`), check(null, 'not-genuine', '/permits/check/nonsense'),
  gate('1012', 'scanning'), gate('1008', 'not-allowed', '/gate', NO),
  answer(null, 'may-leave', ({ custody }) => `/gate/${custody.held.thing.tag}`), answer(null, 'no-permission', ({ custody }) => `/gate/${custody.toAccept.thing.tag}`),
  answer('1012', 'may-leave', ({ custody }) => `/gate/${custody.held.thing.tag}`, { shows: ({ custody }) => custody.held.thing.number }), answer('1012', 'no-permission', ({ custody }) => `/gate/${custody.toAccept.thing.tag}`),
  answer('1012', 'unknown', '/gate/23456789CD'), answer('1008', 'colleague', ({ custody }) => `/gate/${custody.held.thing.tag}`),
  tag('1008', 'in-my-custody', ({ custody }) => `/t/${custody.held.thing.tag}`), tag('1005', 'in-custody', ({ custody }) => `/t/${custody.held.thing.tag}`), tag('1009', 'in-custody-of-another', ({ custody }) => `/t/${custody.held.thing.tag}`),
  tag('1015', 'to-accept', ({ custody }) => `/t/${custody.toAccept.thing.tag}`),
  { route: '/register/assets/$id', path: ({ custody }) => `/register/assets/${custody.held.thing.id}`, as: '1005', state: 'in-custody' },
  { route: '/register', path: '/register?inCustody=true', as: '1005', state: 'in-custody' },
  { route: '/', path: '/', as: '1014', state: 'leaving' }, { route: '/', path: '/', as: '1010', state: 'leaver-of-my-unit', shows: /สุดา/ },
];
