import type { FullOffice } from '../office/full-office.js';
import { inTurn, tap, UNKNOWN_ID, type Visit } from './visit.js';

const version = (which: keyof FullOffice['guideline'], as: string, state: string, more: Partial<Visit> = {}): Visit =>
  ({ route: '/guidelines/$id', path: (full) => `/guidelines/${full.guideline[which]}`, as, state, ...more });
const known = (state: string, query: string, more: Partial<Visit> = {}): Visit => ({ route: '/guideline-acknowledgements', path: `/guideline-acknowledgements${query}`, as: '1004', state, ...more });

export const GUIDELINE: Visit[] = [
  { route: '/guideline', path: '/guideline', as: '1008', state: 'to-acknowledge' }, { route: '/guideline', path: '/guideline', as: '1008', state: 'another-agency', act: async (page) => page.getByRole('radio').nth(2).locator('xpath=..').click() },
  { route: '/guideline', path: '/guideline', as: '1009', state: 'acknowledged' }, { route: '/guideline', path: '/guideline', as: '1004', state: 'supply-office' },
  { route: '/guidelines', path: '/guidelines', as: '1004' }, { route: '/guidelines', path: '/guidelines', as: '1008', state: 'staff' },
  version('current', '1008', 'in-force'), version('draft', '1009', 'commenting', { shows: /แท็บเล็ต/ }), version('draft', '1009', 'saying', { act: tap('guideline', 'comment') }),
  version('draft', '1004', 'writer'), version('draft', '1004', 'answering', { act: tap('guideline', 'answerIt') }), version('draft', '1004', 'period', { act: tap('guideline', 'change-comments') }),
  { route: '/guidelines/$id', path: `/guidelines/${UNKNOWN_ID}`, as: '1008', state: 'unknown', refused: [404] },
  { route: '/guidelines/$id/edit', path: ({ guideline }) => `/guidelines/${guideline.draft}/edit`, as: '1004' },
  { route: '/guidelines/$id/edit', path: ({ guideline }) => `/guidelines/${guideline.draft}/edit`, as: '1008', state: 'not-allowed', refused: [403] },
  known('has-not', ''), known('has', '?state=has', { shows: /วีระ/ }), known('nothing-found', '?q=ไม่มีคนนี้'), known('auditor', '?state=all', { as: '1011' }), known('not-allowed', '', { as: '1008', refused: [403] }),
  { route: '/ask/check', path: '/ask/check', as: '1008', state: 'rules-not-known', asks: asked, act: inTurn(tap('ask', 'accept', 'checkbox'), tap('ask', 'send')) },
  { route: '/public/guideline', path: '/public/guideline', as: null }, { route: '/public/guideline', path: '/public/guideline', as: '1008' },
];

/** Everything chosen; only the rules are not acknowledged. */
function asked({ office, stock }: FullOffice): object {
  const thing = stock.notebooks[3]!;
  const line = { entryId: thing.entryId, assetId: thing.id, number: thing.number, name: 'โน้ตบุ๊ก', quantity: 1, unitId: office.build.unit('digital'), unitName: 'กลุ่มเทคโนโลยีดิจิทัล', unitWord: 'เครื่อง', tracking: 'asset' };
  return {
    start: 'otherDay', length: 'threeDays', fromDate: '2026-08-04', fromTime: '08:30', dueDate: '2026-08-06', dueTime: '16:30', isElsewhere: true, isOutside: true, placeText: 'โรงเรียนบ้านหนองไผ่',
    lines: [line], borrower: 'myself', purpose: 'ลงทะเบียนงานเปิดบ้านวิชาการ', orderedBy: 'ผู้อำนวยการสำนักงาน',
  };
}
