import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { memberRoute, rootRoute } from './frame-routes.js';
import { guarded } from './guarded.js';

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

const cardCodeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/welcome',
  component: lazyRouteComponent(() => import('../../getting-in/card-code-page.js'), 'CardCodePage'),
});

const welcomeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/welcome/$code',
  component: lazyRouteComponent(() => import('../../getting-in/welcome-page.js'), 'WelcomePage'),
});

const forgottenRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgotten',
  component: lazyRouteComponent(() => import('../../getting-in/forgotten/forgotten-page.js'), 'ForgottenPage'),
});

const helpRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/reset-codes',
  component: guarded('password.reset', lazyRouteComponent(() => import('../../getting-in/help-page.js'), 'HelpPage')),
});

export const publicSessionRoutes = [signInRoute, setUpRoute, cardCodeRoute, welcomeRoute, forgottenRoute] as const;
export const memberSessionRoutes = [accountRoute, helpRoute] as const;
