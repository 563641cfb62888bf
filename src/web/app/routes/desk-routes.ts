import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { MenuPage } from '../shell/menu-page.js';
import { memberRoute, rootRoute } from './frame-routes.js';

const homeRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../../home/home-page.js'), 'HomePage'),
});

const inboxRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/inbox',
  validateSearch: (search): { folder?: 'following' | 'decided' } => (search['folder'] === 'following' || search['folder'] === 'decided' ? { folder: search['folder'] } : {}),
  component: lazyRouteComponent(() => import('../../inbox/inbox-page.js'), 'InboxPage'),
});

const noticesRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/notices',
  validateSearch: (search): { state?: 'unread' } => (search['state'] === 'unread' ? { state: 'unread' } : {}),
  component: lazyRouteComponent(() => import('../../notices/notices-page.js'), 'NoticesPage'),
});

const scanRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/scan',
  component: lazyRouteComponent(() => import('../../scanner/scan-page.js'), 'ScanPage'),
});

const menuRoute = createRoute({ getParentRoute: () => memberRoute, path: '/menu', component: MenuPage });

/** Where every sticker's link leads: colleagues see what they may do, everybody else whose property it is. */
const tagRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/t/$tag',
  component: lazyRouteComponent(() => import('../../tags/tag-page.js'), 'TagPage'),
});

const slipRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/slips/$code',
  component: lazyRouteComponent(() => import('../../tags/slip-check-page.js'), 'SlipCheckPage'),
});

/** Before signing in too: a phone is made ready first. */
const cameraTestRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/camera-test',
  component: lazyRouteComponent(() => import('../../scanner/camera-test/camera-test-page.js'), 'CameraTestPage'),
});

export const publicDeskRoutes = [tagRoute, slipRoute, cameraTestRoute] as const;
export const memberDeskRoutes = [homeRoute, inboxRoute, noticesRoute, scanRoute, menuRoute] as const;
