import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { memberRoute } from './frame-routes.js';

const oneOf = <T extends string>(values: readonly T[], given: unknown): T | undefined => values.find((value) => value === given);
const page = <P extends string>(path: P, component: ReturnType<typeof lazyRouteComponent>) => createRoute({ getParentRoute: () => memberRoute, path, component });

const peopleRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/people',
  validateSearch: (search): { q?: string; state?: 'active' | 'disabled' | 'all' } => ({
    q: typeof search['q'] === 'string' ? search['q'] : undefined,
    state: oneOf(['active', 'disabled', 'all'] as const, search['state']),
  }),
  component: lazyRouteComponent(() => import('../../admin/people/people-page.js'), 'PeoplePage'),
});

const ordersRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/orders',
  validateSearch: (search): { state?: 'in-force' | 'coming' | 'past' | 'all' } => ({ state: oneOf(['in-force', 'coming', 'past', 'all'] as const, search['state']) }),
  component: lazyRouteComponent(() => import('../../admin/orders/orders-page.js'), 'OrdersPage'),
});

export const memberAdminRoutes = [
  peopleRoute,
  page('/people/new', lazyRouteComponent(() => import('../../admin/people/person-form-pages.js'), 'NewPersonPage')),
  page('/people/$id', lazyRouteComponent(() => import('../../admin/people/person-page.js'), 'PersonPage')),
  page('/people/$id/edit', lazyRouteComponent(() => import('../../admin/people/person-form-pages.js'), 'EditPersonPage')),
  page('/units', lazyRouteComponent(() => import('../../admin/units/units-page.js'), 'UnitsPage')),
  ordersRoute,
  page('/orders/exceptions', lazyRouteComponent(() => import('../../admin/orders/exceptions-page.js'), 'ExceptionsPage')),
  page('/places', lazyRouteComponent(() => import('../../admin/places/places-page.js'), 'PlacesPage')),
  page('/settings', lazyRouteComponent(() => import('../../admin/settings/settings-page.js'), 'SettingsPage')),
  page('/settings/holidays', lazyRouteComponent(() => import('../../admin/settings/holidays-page.js'), 'HolidaysPage')),
] as const;
