import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { memberRoute } from './frame-routes.js';
import { guarded, type Guarded } from './guarded.js';

const oneOf = <T extends string>(values: readonly T[], given: unknown): T | undefined => values.find((value) => value === given);
const page = <P extends string>(path: P, permission: Guarded, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => memberRoute, path, component: guarded(permission, component) });

const peopleRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/people',
  validateSearch: (search): { q?: string; state?: 'active' | 'no-password' | 'disabled' | 'all'; unit?: string } => ({
    q: typeof search['q'] === 'string' ? search['q'] : undefined,
    state: oneOf(['active', 'no-password', 'disabled', 'all'] as const, search['state']),
    unit: typeof search['unit'] === 'string' ? search['unit'] : undefined,
  }),
  component: guarded('people.manage', lazyRouteComponent(() => import('../../admin/people/people-page.js'), 'PeoplePage')),
});

const ordersRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/orders',
  validateSearch: (search): { state?: 'in-force' | 'coming' | 'past' | 'all' } => ({ state: oneOf(['in-force', 'coming', 'past', 'all'] as const, search['state']) }),
  component: guarded('people.manage', lazyRouteComponent(() => import('../../admin/orders/orders-page.js'), 'OrdersPage')),
});

/** The head of the agency may be the second person, too. */
const waitingRoute = createRoute({ getParentRoute: () => memberRoute, path: '/settings/waiting', component: lazyRouteComponent(() => import('../../admin/settings/waiting-page.js'), 'WaitingPage') });

export const memberAdminRoutes = [
  waitingRoute,
  peopleRoute,
  page('/people/new', 'people.manage', lazyRouteComponent(() => import('../../admin/people/person-form-pages.js'), 'NewPersonPage')),
  page('/people/$id', 'people.manage', lazyRouteComponent(() => import('../../admin/people/person-page.js'), 'PersonPage')),
  page('/people/$id/edit', 'people.manage', lazyRouteComponent(() => import('../../admin/people/person-form-pages.js'), 'EditPersonPage')),
  page('/units', 'people.manage', lazyRouteComponent(() => import('../../admin/units/units-page.js'), 'UnitsPage')),
  ordersRoute,
  page('/orders/exceptions', 'people.manage', lazyRouteComponent(() => import('../../admin/orders/exceptions-page.js'), 'ExceptionsPage')),
  page('/authority', 'authority.view', lazyRouteComponent(() => import('../../admin/authority/authority-page.js'), 'AuthorityPage')),
  page('/places', 'place.manage', lazyRouteComponent(() => import('../../admin/places/places-page.js'), 'PlacesPage')),
  page('/settings', 'settings.manage', lazyRouteComponent(() => import('../../admin/settings/settings-page.js'), 'SettingsPage')),
  page('/settings/holidays', 'settings.manage', lazyRouteComponent(() => import('../../admin/settings/holidays-page.js'), 'HolidaysPage')),
  page('/first-run', 'settings.manage', lazyRouteComponent(() => import('../../first-run/first-run-page.js'), 'FirstRunPage')),
  page('/first-run/$step', 'settings.manage', lazyRouteComponent(() => import('../../first-run/step-page.js'), 'FirstRunStepPage')),
  page('/system', 'settings.manage', lazyRouteComponent(() => import('../../admin/system/system-page.js'), 'SystemPage')),
] as const;
