import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { FINDING_RULES, FINDING_SORTS, type FindingRule, type FindingSort, type FindingState } from '../../../shared/vocab.js';
import { memberRoute } from './frame-routes.js';
import { guarded } from './guarded.js';

const text = (given: unknown): string | undefined => (typeof given === 'string' && given !== '' ? given : undefined);

const findingsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/findings',
  validateSearch: (search): { state?: FindingState | 'all'; rule?: FindingRule; sort?: FindingSort } => ({
    state: (['open', 'closed', 'all'] as const).find((one) => one === search['state']),
    rule: FINDING_RULES.find((one) => one === search['rule']),
    sort: FINDING_SORTS.find((one) => one === search['sort']),
  }),
  component: guarded('finding.view', lazyRouteComponent(() => import('../../auditor/findings-page.js'), 'FindingsPage')),
});

const exceptionsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/findings/exceptions',
  component: guarded('finding.view', lazyRouteComponent(() => import('../../auditor/exceptions-page.js'), 'MonthlyExceptionsPage')),
});

const paperShareRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/findings/paper',
  component: guarded('finding.view', lazyRouteComponent(() => import('../../auditor/paper/paper-share-page.js'), 'PaperSharePage')),
});

const findingRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/findings/$id',
  component: guarded('finding.view', lazyRouteComponent(() => import('../../auditor/finding-page.js'), 'FindingPage')),
});

const journalRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/journal',
  validateSearch: (search): { event?: string; actorId?: string; subjectId?: string; from?: string; until?: string } => ({
    event: text(search['event']), actorId: text(search['actorId']), subjectId: text(search['subjectId']), from: text(search['from']), until: text(search['until']),
  }),
  component: guarded('journal.view', lazyRouteComponent(() => import('../../auditor/journal-page.js'), 'JournalPage')),
});

export const memberAuditorRoutes = [findingsRoute, exceptionsRoute, paperShareRoute, findingRoute, journalRoute] as const;
