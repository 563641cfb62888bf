import { createRoute, redirect, lazyRouteComponent } from '@tanstack/react-router';
import { FOLDER_STATES, LOAN_STATUSES, type FolderState, type LoanStatus } from '../../../shared/vocab.js';
import { memberRoute } from './frame-routes.js';
import { guarded } from './guarded.js';

/** Where the menu leads; the four steps lie below it. */
const askRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/ask',
  beforeLoad: () => {
    throw redirect({ to: '/ask/when' });
  },
});

const whenRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/ask/when',
  component: lazyRouteComponent(() => import('../../loan-requests/ask/when-page.js'), 'WhenPage'),
});

const whatRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/ask/what',
  validateSearch: (search): { q?: string; entry?: string } => ({
    q: typeof search['q'] === 'string' ? search['q'] : undefined,
    entry: typeof search['entry'] === 'string' ? search['entry'] : undefined,
  }),
  component: lazyRouteComponent(() => import('../../loan-requests/ask/what-page.js'), 'WhatPage'),
});

const forRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/ask/for',
  component: lazyRouteComponent(() => import('../../loan-requests/ask/for-page.js'), 'ForPage'),
});

const checkRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/ask/check',
  component: lazyRouteComponent(() => import('../../loan-requests/ask/check-page.js'), 'CheckPage'),
});

const sentRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/ask/sent/$batchId',
  component: lazyRouteComponent(() => import('../../loan-requests/ask/sent-page.js'), 'SentPage'),
});

const requestsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/requests',
  validateSearch: (search): { status?: LoanStatus; q?: string } => ({
    status: LOAN_STATUSES.find((one) => one === search['status']),
    q: typeof search['q'] === 'string' ? search['q'] : undefined,
  }),
  component: lazyRouteComponent(() => import('../../loan-requests/mine/requests-page.js'), 'RequestsPage'),
});

const requestRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/requests/$id',
  component: lazyRouteComponent(() => import('../../loan-requests/request/request-page.js'), 'RequestPage'),
});

const extendRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/requests/$id/extend',
  component: lazyRouteComponent(() => import('../../loan-requests/extend/extend-page.js'), 'ExtendPage'),
});

const recordRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/requests/$id/paper',
  validateSearch: (search): { code?: string } => (typeof search['code'] === 'string' ? { code: search['code'] } : {}),
  component: guarded('paper.record', lazyRouteComponent(() => import('../../folders/record-page.js'), 'RecordPage')),
});

const foldersRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/folders',
  validateSearch: (search): { state?: FolderState } => ({ state: FOLDER_STATES.find((one) => one === search['state']) }),
  component: guarded('paper.record', lazyRouteComponent(() => import('../../folders/folders-page.js'), 'FoldersPage')),
});

/** Where the QR code of a printed memo leads. */
const memoRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/memos/$code',
  component: lazyRouteComponent(() => import('../../folders/memo-page.js'), 'MemoPage'),
});

export const memberLoanRoutes = [recordRoute, foldersRoute, memoRoute, askRoute, whenRoute, whatRoute, forRoute, checkRoute, sentRoute, requestsRoute, requestRoute, extendRoute] as const;
