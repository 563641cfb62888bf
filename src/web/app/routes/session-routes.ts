import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { memberRoute, rootRoute } from './frame-routes.js';

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search): { next?: string } => ({ next: textOf(search['next']) }),
  component: lazyRouteComponent(() => import('../../session/sign-in-page.js'), 'SignInPage'),
});

const setUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/set-up',
  component: lazyRouteComponent(() => import('../../session/set-up-page.js'), 'SetUpPage'),
});

const accountRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('../../session/account-page.js'), 'AccountPage'),
});

export const publicSessionRoutes = [signInRoute, setUpRoute] as const;
export const memberSessionRoutes = [accountRoute] as const;
