import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { memberRoute, rootRoute } from './frame-routes.js';

/** Who acts for the head of agency holds an order and no post: the server says who may read. */
const listRoute = createRoute({ getParentRoute: () => memberRoute, path: '/quarterly', component: lazyRouteComponent(() => import('../../quarterly/periods-page.js'), 'PeriodsPage') });

const reportRoute = createRoute({ getParentRoute: () => memberRoute, path: '/quarterly/$id', component: lazyRouteComponent(() => import('../../quarterly/report-page.js'), 'ReportPage') });

const checkRoute = createRoute({ getParentRoute: () => rootRoute, path: '/quarterly/check/$code', component: lazyRouteComponent(() => import('../../quarterly/check-page.js'), 'ReportCheckPage') });

export const publicQuarterlyRoutes = [checkRoute] as const;
export const memberQuarterlyRoutes = [listRoute, reportRoute] as const;
