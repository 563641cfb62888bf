import type { FullOffice } from '../office/full-office.js';
import { inTurn, tap, UNKNOWN_ID, type Visit } from './visit.js';

const asset = (find: (full: FullOffice) => { id: string }, as: string, state: string, more: Partial<Visit> = {}): Visit =>
  ({ route: '/register/assets/$id', path: (full) => `/register/assets/${find(full).id}`, as, state, ...more });
const imported = (which: keyof FullOffice['imports']): Visit => ({ route: '/register/imports/$id', path: ({ imports }) => `/register/imports/${imports[which]}`, as: '1005', state: which });
const chooseTwo: Visit['act'] = async (page) => {
  for (const n of [0, 1]) await page.locator('main').getByRole('checkbox').nth(n + 1).check();
};

export const REGISTER: Visit[] = [
  { route: '/register', path: '/register', as: '1005' }, { route: '/register', path: '/register', as: '1011' },
  { route: '/register', path: '/register?q=โน้ตบุ๊ก', as: '1005', state: 'found' }, { route: '/register', path: '/register?q=ไม่มีสิ่งนี้', as: '1005', state: 'nothing-found' },
  { route: '/register', path: '/register', as: '1005', state: 'chosen', act: chooseTwo },
  { route: '/register', path: '/register', as: '1005', state: 'printing', act: inTurn(chooseTwo, tap('register', 'printLabels')) },
  { route: '/register', path: '/register', as: '1005', state: 'lending', act: inTurn(chooseTwo, tap('register', 'markLendable')) },
  { route: '/register', path: '/register', as: '1008', state: 'not-allowed', refused: [403] },
  { route: '/register/assets/new', path: '/register/assets/new', as: '1005' },
  { route: '/register/assets/new', path: '/register/assets/new', as: '1005', state: 'tried', act: tap('register', 'addToRegister'), refused: [400, 422] },
  asset(({ stock }) => stock.notebooks[0]!, '1005', 'out'), asset(({ stock }) => stock.notebooks[0]!, '1008', 'borrower'), asset(({ stock }) => stock.notebooks[0]!, '1011', 'auditor'),
  asset(({ stock }) => stock.cameras[1]!, '1009', 'free'), asset(({ stock }) => stock.unnumbered, '1005', 'unnumbered'), asset(({ stock }) => stock.broken, '1005', 'damaged'),
  asset(({ stock }) => stock.cameras[1]!, '1005', 'condition', { act: tap('register', 'change-condition') }), asset(({ stock }) => stock.unnumbered, '1005', 'numbering', { act: tap('register', 'number') }),
  asset(({ stock }) => stock.cameras[1]!, '1005', 'new-sticker', { act: tap('register', 'revoke-tag') }),
  asset(() => ({ id: UNKNOWN_ID }), '1005', 'unknown', { refused: [404] }),
  { route: '/register/assets/$id/edit', path: ({ stock }) => `/register/assets/${stock.notebooks[0]!.id}/edit`, as: '1005' },
  { route: '/register/assets/$id/edit', path: ({ stock }) => `/register/assets/${stock.notebooks[0]!.id}/edit`, as: '1008', state: 'not-allowed', refused: [403] },
  { route: '/register/pools', path: '/register/pools', as: '1005' }, { route: '/register/pools', path: '/register/pools?q=ไม่มี', as: '1005', state: 'nothing-found' },
  { route: '/register/pools/new', path: '/register/pools/new', as: '1005' },
  { route: '/register/pools/$id', path: ({ stock }) => `/register/pools/${stock.chairs.id}`, as: '1005' },
  { route: '/register/pools/$id', path: ({ stock }) => `/register/pools/${stock.chairs.id}`, as: '1005', state: 'changing', act: tap('register', 'changePool') },
  { route: '/register/pools/$id', path: `/register/pools/${UNKNOWN_ID}`, as: '1005', state: 'unknown', refused: [404] },
  { route: '/register/imports', path: '/register/imports', as: '1005' }, { route: '/register/imports', path: '/register/imports', as: '1008', state: 'not-allowed', refused: [403] },
  imported('done'), imported('undone'), imported('checked'), imported('uploaded'),
  { route: '/register/imports/$id', path: `/register/imports/${UNKNOWN_ID}`, as: '1005', state: 'unknown', refused: [404] },
];
