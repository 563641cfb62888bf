import type { RoutingFacts } from '../../../src/approvals/routing/approval-routing.rules.js';
import type { PostKey, RoutingUnit, Seat } from '../../../src/approvals/routing/seats.rules.js';
import type { DecisionFacts, OrderLimits } from '../../../src/people/orders/orders-in-force.rules.js';
import { SETTINGS } from '../../../src/shared/settings.js';
import type { PostKind } from '../../../src/shared/vocab.js';

/** The sample agency as facts for rules: no database. People go by their given names. */
export const UNITS: RoutingUnit[] = [
  { id: 'agency', parentId: null, name: 'สำนักงาน', headTitle: 'ผู้อำนวยการสำนักงาน' },
  { id: 'admin', parentId: 'agency', name: 'กลุ่มอำนวยการ', headTitle: 'หัวหน้ากลุ่มอำนวยการ' },
  { id: 'supplies', parentId: 'admin', name: 'งานพัสดุ', headTitle: 'หัวหน้างานพัสดุ' },
  { id: 'corner', parentId: 'admin', name: 'มุมเครื่องใช้', headTitle: '' },
  { id: 'digital', parentId: 'agency', name: 'กลุ่มเทคโนโลยีดิจิทัล', headTitle: 'ผู้อำนวยการกลุ่มดิจิทัล' },
  { id: 'academic', parentId: 'agency', name: 'กลุ่มวิชาการ', headTitle: 'ผู้อำนวยการกลุ่มวิชาการ' },
];

export const AGENCY_HEAD: PostKey = { postKind: 'head-of-agency', unitId: 'agency' };
export const headOf = (unitId: string): PostKey => ({ postKind: 'head-of-unit', unitId });

export const seat = (postKind: PostKind, unitId: string, personId: string, change: Partial<Seat> = {}): Seat => ({
  postKind, unitId, personId, personName: personId, postTitle: postKind, capacity: 'holder', postId: `${postKind} ${unitId}`, orderId: null, orderNumber: null, orderedOn: null,
  untilOn: null, limits: null, ...change,
});

export const underOrder = (post: PostKey, personId: string, capacity: Seat['capacity'], limits: OrderLimits | null = null): Seat =>
  seat(post.postKind, post.unitId, personId, { capacity, postId: null, orderId: '245', orderNumber: '245/2567', orderedOn: '2024-10-01', limits });

export const DEPUTY_ORDER = underOrder(AGENCY_HEAD, 'prasert', 'delegated', { scope: { outside: true, borrowerKinds: ['employee'] }, ceilingSatang: 5_000_000 });

export const SEATS: Seat[] = [
  seat('head-of-agency', 'agency', 'arunee'), seat('deputy-head', 'agency', 'prasert'), seat('head-of-unit', 'admin', 'wilai'),
  seat('head-of-unit', 'supplies', 'somchai'), seat('head-of-supply-officers', 'agency', 'somchai'), seat('storekeeper', 'agency', 'malee'),
  seat('head-of-unit', 'digital', 'kitti'), seat('head-of-unit', 'academic', 'napa'), DEPUTY_ORDER,
];

export const without = (...people: string[]): Seat[] => SEATS.filter((one) => !people.includes(one.personId));

const PATHS: Record<string, string> = {
  agency: '/agency/', admin: '/agency/admin/', supplies: '/agency/admin/supplies/', corner: '/agency/admin/corner/', digital: '/agency/digital/', academic: '/agency/academic/',
};

export type Asked = Partial<Omit<RoutingFacts, 'decision'>> & { decision?: Partial<DecisionFacts> };

/** Pimchanok of the digital group asks for a camera of the supplies unit, for use inside. */
export function asked(change: Asked = {}): RoutingFacts {
  const { decision, ...rest } = change;
  const responsibleUnitId = change.responsibleUnitId ?? 'supplies';
  return {
    responsibleUnitId, interested: ['pimchanok'], applicantUnitId: 'digital', units: UNITS, seats: SEATS, policy: SETTINGS['lending.opinions'].initial,
    now: '2026-11-23T03:00:00.000Z', holidays: new Set(), approvalPromisedDays: 1,
    ...rest,
    decision: {
      borrowerKind: 'employee', isOutside: false, responsibleUnitPath: PATHS[responsibleUnitId] ?? '/', classIds: ['camera'], valueSatang: 3_000_000, unpriced: 0, ...decision,
    },
  };
}
