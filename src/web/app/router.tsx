import { createRouter } from '@tanstack/react-router';
import { LoadingState } from '../ui/layout/states.js';
import { CrashPage } from './errors.js';
import { memberAdminRoutes } from './routes/admin-routes.js';
import { memberAuditorRoutes } from './routes/auditor-routes.js';
import { memberCounterRoutes } from './routes/counter-routes.js';
import { memberCustodyRoutes, publicCustodyRoutes } from './routes/custody-routes.js';
import { memberDeskRoutes, publicDeskRoutes } from './routes/desk-routes.js';
import { memberRoute, rootRoute } from './routes/frame-routes.js';
import { memberGuidelineRoutes, publicGuidelineRoutes } from './routes/guideline-routes.js';
import { memberListRoutes } from './routes/list-routes.js';
import { memberLoanRoutes } from './routes/loan-routes.js';
import { memberQuarterlyRoutes, publicQuarterlyRoutes } from './routes/quarterly-routes.js';
import { memberRegisterRoutes } from './routes/register-routes.js';
import { memberSessionRoutes, publicSessionRoutes } from './routes/session-routes.js';

const routeTree = rootRoute.addChildren([
  ...publicSessionRoutes,
  ...publicDeskRoutes,
  ...publicCustodyRoutes,
  ...publicGuidelineRoutes,
  ...publicQuarterlyRoutes,
  memberRoute.addChildren([...memberSessionRoutes, ...memberDeskRoutes, ...memberLoanRoutes, ...memberCounterRoutes, ...memberCustodyRoutes, ...memberRegisterRoutes, ...memberListRoutes, ...memberAdminRoutes, ...memberAuditorRoutes, ...memberGuidelineRoutes, ...memberQuarterlyRoutes]),
]);

export const router = createRouter({
  routeTree,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultPendingComponent: LoadingState,
  defaultErrorComponent: CrashPage,
  // Search words stay readable in the address, and numbers in them stay text.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(Object.entries(search).filter(([, value]) => value !== undefined && value !== '').map(([name, value]) => [name, String(value)])).toString();
    return text ? `?${text}` : '';
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
