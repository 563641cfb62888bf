import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { OUTAGE_PARTS, type OutagePart } from '../../../shared/outages/outage-slips.js';
import { OPENING_STATES, type OpeningState } from '../../../shared/vocab.js';
import { memberRoute } from './frame-routes.js';
import { guarded } from './guarded.js';

const withTag = (search: Record<string, unknown>): { tag?: string } => (typeof search['tag'] === 'string' ? { tag: search['tag'] } : {});

const counterRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/counter',
  component: guarded('counter.operate', lazyRouteComponent(() => import('../../counter/counter-page.js'), 'CounterPage')),
});

const handOverRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/hand-over/$id',
  validateSearch: withTag,
  component: guarded('counter.operate', lazyRouteComponent(() => import('../../checkouts/hand-over-page.js'), 'HandOverPage')),
});

const takeBackRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/take-back',
  validateSearch: (search): { tag?: string; slip?: string } => ({ ...withTag(search), ...(typeof search['slip'] === 'string' ? { slip: search['slip'] } : {}) }),
  component: guarded('counter.operate', lazyRouteComponent(() => import('../../returns/take-back-page.js'), 'TakeBackPage')),
});

const returnRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/returns/$id',
  component: lazyRouteComponent(() => import('../../returns/return-page.js'), 'ReturnPage'),
});

const overdueRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/overdue',
  validateSearch: (search): { chased?: 'yes' | 'no'; q?: string } => ({
    chased: (['yes', 'no'] as const).find((one) => one === search['chased']), q: typeof search['q'] === 'string' ? search['q'] : undefined,
  }),
  component: guarded('overdue.view', lazyRouteComponent(() => import('../../overdue/overdue-page.js'), 'OverduePage')),
});

const openingRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/opening-balances',
  validateSearch: (search): { state?: OpeningState } => ({ state: OPENING_STATES.find((one) => one === search['state']) }),
  component: guarded('register.manage', lazyRouteComponent(() => import('../../opening-balances/opening-page.js'), 'OpeningPage')),
});

const damageRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/damage-notes',
  component: guarded('overdue.view', lazyRouteComponent(() => import('../../overdue/damage-page.js'), 'DamagePage')),
});

const questionsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/questions',
  validateSearch: (search): { state?: 'open' | 'answered' | 'unexplained' } => ({ state: (['open', 'answered', 'unexplained'] as const).find((one) => one === search['state']) }),
  component: guarded('counter.operate', lazyRouteComponent(() => import('../../sightings/questions-page.js'), 'QuestionsPage')),
});

const outagesRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/outages',
  validateSearch: (search): { part?: OutagePart } => ({ part: OUTAGE_PARTS.find((one) => one === search['part']) }),
  component: guarded('outage.view', lazyRouteComponent(() => import('../../outages/outages-page.js'), 'OutagesPage')),
});

const padRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/outages/pads/$id',
  component: guarded('outage.view', lazyRouteComponent(() => import('../../outages/pad-page.js'), 'PadPage')),
});

const enterRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/outages/enter',
  validateSearch: (search): { number?: string } => (typeof search['number'] === 'string' ? { number: search['number'] } : {}),
  component: guarded('outage.enter', lazyRouteComponent(() => import('../../outages/entering/enter-page.js'), 'EnterPage')),
});

export const memberCounterRoutes = [counterRoute, handOverRoute, takeBackRoute, returnRoute, overdueRoute, damageRoute, openingRoute, questionsRoute, outagesRoute, padRoute, enterRoute] as const;
