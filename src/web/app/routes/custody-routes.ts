import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { memberRoute, rootRoute } from './frame-routes.js';
import { guarded } from './guarded.js';

const SHOWN = ['all', 'unconfirmed', 'to-accept', 'denied', 'ended'] as const;
const SCOPES = ['mine', 'waiting', 'visible'] as const;
const text = (given: unknown): string | undefined => (typeof given === 'string' && given !== '' ? given : undefined);

const thingsRoute = createRoute({ getParentRoute: () => memberRoute, path: '/things', component: lazyRouteComponent(() => import('../../custody/pages/things-page.js'), 'ThingsPage') });

const custodiesRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/custodies',
  validateSearch: (search): { show?: (typeof SHOWN)[number]; q?: string } => ({ show: SHOWN.find((one) => one === search['show']), q: text(search['q']) }),
  component: guarded('overdue.view', lazyRouteComponent(() => import('../../custody/pages/custodies-page.js'), 'CustodiesPage')),
});

const assignRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/custodies/new',
  validateSearch: (search): { asset?: string } => ({ asset: text(search['asset']) }),
  component: guarded('register.manage', lazyRouteComponent(() => import('../../custody/pages/assign-page.js'), 'AssignPage')),
});

const custodyRoute = createRoute({ getParentRoute: () => memberRoute, path: '/custodies/$id', component: lazyRouteComponent(() => import('../../custody/pages/custody-page.js'), 'CustodyPage') });

const leaversRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/leavers',
  component: guarded('overdue.view', lazyRouteComponent(() => import('../../hand-back/leavers-page.js'), 'LeaversPage')),
});

const handBackRoute = createRoute({ getParentRoute: () => memberRoute, path: '/hand-back/$personId', component: lazyRouteComponent(() => import('../../hand-back/hand-back-page.js'), 'HandBackPage') });

const permitsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/permits',
  validateSearch: (search): { scope?: (typeof SCOPES)[number] } => ({ scope: SCOPES.find((one) => one === search['scope']) }),
  component: lazyRouteComponent(() => import('../../permits/permits-page.js'), 'PermitsPage'),
});

const askPermitRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/permits/new',
  validateSearch: (search): { custody?: string } => ({ custody: text(search['custody']) }),
  component: lazyRouteComponent(() => import('../../permits/ask-permit-page.js'), 'AskPermitPage'),
});

const permitRoute = createRoute({ getParentRoute: () => memberRoute, path: '/permits/$id', component: lazyRouteComponent(() => import('../../permits/permit-page.js'), 'PermitPage') });

const gateRoute = createRoute({ getParentRoute: () => memberRoute, path: '/gate', component: guarded('gate.check', lazyRouteComponent(() => import('../../gate/gate-page.js'), 'GatePage')) });

/** Whoever checks at a gate sees the colour; what the thing is, only those who are posted there. */
const gateAnswerRoute = createRoute({ getParentRoute: () => rootRoute, path: '/gate/$tag', component: lazyRouteComponent(() => import('../../gate/gate-answer-page.js'), 'GateAnswerPage') });

const permitCheckRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/permits/check/$code',
  component: lazyRouteComponent(() => import('../../permits/permit-check-page.js'), 'PermitCheckPage'),
});

export const publicCustodyRoutes = [gateAnswerRoute, permitCheckRoute] as const;
export const memberCustodyRoutes = [thingsRoute, custodiesRoute, assignRoute, custodyRoute, leaversRoute, handBackRoute, permitsRoute, askPermitRoute, permitRoute, gateRoute] as const;
