import { RULE_TITLES } from '../../../../src/shared/labels/findings.js';
import type { FindingRule } from '../../../../src/shared/vocab.js';
import { UNKNOWN_ID, type Visit } from './visit.js';

const auditor = (route: string, state?: string, more: Partial<Visit> = {}): Visit => ({ route, path: route, as: '1011', ...(state ? { state } : {}), ...more });
const finding = (rule: FindingRule): Visit => auditor('/findings/$id', rule, { path: ({ findings }) => `/findings/${findings.find((one) => one.rule === rule)!.id}`, shows: () => RULE_TITLES[rule].en });

export const WATCHING: Visit[] = [
  auditor('/findings'), auditor('/findings', 'closed', { path: '/findings?state=closed' }), auditor('/findings', 'R04', { path: '/findings?rule=R04&state=all' }), auditor('/findings', 'not-allowed', { as: '1008', refused: [403] }),
  finding('R01'), finding('R02'), finding('R03'), finding('R04'), finding('R05'),
  auditor('/findings/$id', 'unknown', { path: `/findings/${UNKNOWN_ID}`, refused: [404] }),
  auditor('/findings/exceptions', undefined, { shows: /10\/2569/ }),
  auditor('/findings/paper', undefined, { shows: /ลายมือชื่อในหน้านี้/ }),
  auditor('/journal'), auditor('/journal', 'one-day', { path: '/journal?from=2026-07-08&until=2026-07-08' }), auditor('/journal', 'nothing-found', { path: '/journal?from=2026-01-01&until=2026-01-02' }),
  auditor('/journal', 'not-allowed', { as: '1008', refused: [403] }),
];
