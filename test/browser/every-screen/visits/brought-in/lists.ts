import type { FullOffice } from '../../office/full-office.js';
import { tap, UNKNOWN_ID, type BareVisit, type Visit } from '../visit.js';

const KINDS = [['people', '1013'], ['units', '1013'], ['opening', '1005']] as const;
const one = (kind: string, as: string, state: string, id: (lists: FullOffice['lists']) => string, more: Partial<Visit> = {}): Visit =>
  ({ route: '/lists/$kind/$id', path: ({ lists }) => `/lists/${kind}/${id(lists)}`, as, state: `${kind} ${state}`, ...more });
const opening = (which: keyof FullOffice['lists']['opening'], state: string, more: Partial<Visit> = {}): Visit => one('opening', '1005', state, (lists) => lists.opening[which], more);

export const LISTS: Visit[] = [
  ...KINDS.map(([kind, as]): Visit => ({ route: '/lists/$kind', path: `/lists/${kind}`, as, state: kind })),
  ...KINDS.map(([kind]): Visit => ({ route: '/lists/$kind', path: `/lists/${kind}`, as: '1008', state: `${kind} not-allowed` })),
  { route: '/lists/$kind', path: '/lists/anything', as: '1013', state: 'unknown' },
  opening('sent', 'sent'), opening('doubtful', 'doubtful', { shows: /วีระ ทองดี้/ }), opening('doubtful', 'looking-for-somebody', { act: tap('lists', 'somebodyElse', 'radio') }), opening('done', 'done'),
  one('people', '1013', 'checked', (lists) => lists.people, { shows: /หลง ทาง/ }), one('units', '1013', 'checked', (lists) => lists.units),
  one('opening', '1005', 'unknown', () => UNKNOWN_ID, { refused: [404], shows: /No such file/ }), one('people', '1008', 'not-allowed', (lists) => lists.people),
];

export const FIRST_LISTS: BareVisit[] = KINDS.map(([kind, as]): BareVisit => ({ route: '/lists/$kind', path: `/lists/${kind}`, as, state: `first-day ${kind}` }));
