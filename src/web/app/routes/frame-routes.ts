import { createRootRoute, createRoute, redirect } from '@tanstack/react-router';
import { queryClient } from '../../lib/query-client.js';
import { sessionQuery } from '../../lib/session.js';
import { CrashPage, LostPage } from '../errors.js';
import { Shell } from '../shell/shell.js';

const session = () => queryClient.ensureQueryData(sessionQuery);

export const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: LostPage,
  errorComponent: CrashPage,
  beforeLoad: async ({ location }) => {
    const { setUpNeeded } = await session();
    if (setUpNeeded && location.pathname !== '/set-up') throw redirect({ to: '/set-up' });
  },
});

/** Everything below needs somebody signed in; whoever is not comes back to the same place afterwards. */
export const memberRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'member',
  beforeLoad: async ({ location }) => {
    const { person } = await session();
    if (!person) throw redirect({ to: '/sign-in', search: { next: location.href } });
  },
});
