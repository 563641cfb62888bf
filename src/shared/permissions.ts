import type { PostKind } from './vocab.js';

export const PERMISSIONS = [
  'loan.request', 'catalogue.view', 'tag.scan', 'sighting.report', 'request.decide', 'inbox.watch', 'paper.record', 'counter.operate', 'loan.chase', 'gate.check',
  'register.view', 'register.manage', 'overdue.view', 'finding.view', 'journal.view', 'authority.view', 'people.manage', 'password.reset', 'place.manage', 'settings.manage',
  'guideline.write', 'guideline.watch', 'quarterly.view', 'outage.view', 'outage.declare', 'outage.enter',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** What every signed-in person may do. Deciding is open to all: who may decide what is found per request. */
const EVERYBODY: Permission[] = ['loan.request', 'catalogue.view', 'tag.scan', 'sighting.report', 'request.decide'];

const SUPPLY_OFFICE: Permission[] = ['counter.operate', 'paper.record', 'loan.chase', 'gate.check', 'register.view', 'register.manage', 'overdue.view', 'guideline.write', 'guideline.watch', 'outage.view', 'outage.enter'];

const BY_POST: Record<PostKind, Permission[]> = {
  'head-of-agency': ['overdue.view', 'guideline.watch', 'quarterly.view'],
  'head-of-unit': ['overdue.view', 'password.reset', 'guideline.watch'],
  'deputy-head': ['overdue.view', 'guideline.watch'],
  'head-of-supply-officers': [
    'paper.record', 'loan.chase', 'register.view', 'register.manage', 'overdue.view', 'place.manage', 'password.reset', 'guideline.write', 'guideline.watch', 'quarterly.view',
    'outage.view', 'outage.declare', 'outage.enter',
  ],
  'head-of-supplies-unit': ['paper.record', 'loan.chase', 'register.view', 'register.manage', 'overdue.view', 'place.manage', 'guideline.write', 'guideline.watch', 'outage.view', 'outage.enter'],
  storekeeper: SUPPLY_OFFICE,
  secretary: ['inbox.watch', 'paper.record'],
  auditor: ['register.view', 'overdue.view', 'finding.view', 'journal.view', 'authority.view', 'guideline.watch', 'quarterly.view', 'outage.view'],
  'outside-reviewer': [],
  guard: ['gate.check'],
  administrator: ['authority.view', 'people.manage', 'password.reset', 'place.manage', 'settings.manage', 'quarterly.view', 'outage.view', 'outage.declare'],
};

/** Permissions of somebody who holds these posts today. What they reach is narrowed further by unit, store and paper. */
export function permissionsOf(posts: readonly { kind: PostKind }[]): ReadonlySet<Permission> {
  return new Set([...EVERYBODY, ...posts.flatMap((post) => BY_POST[post.kind])]);
}
