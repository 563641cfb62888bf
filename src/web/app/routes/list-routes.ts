import { createRoute, lazyRouteComponent, useParams } from '@tanstack/react-router';
import { LIST_KINDS, LIST_PERMISSIONS } from '../../../shared/lists/list-import-vocab.js';
import { memberRoute } from './frame-routes.js';
import { guardedFor, type Guarded } from './guarded.js';

/** The kind of list in the address says who may open it. */
function useListPermission(): Guarded | null {
  const { kind } = useParams({ strict: false });
  const known = LIST_KINDS.find((one) => one === kind);
  return known ? LIST_PERMISSIONS[known] : null;
}

const listsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/lists/$kind',
  component: guardedFor(useListPermission, lazyRouteComponent(() => import('../../list-imports/lists-page.js'), 'ListsPage')),
});

const listRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/lists/$kind/$id',
  component: guardedFor(useListPermission, lazyRouteComponent(() => import('../../list-imports/list-page.js'), 'ListPage')),
});

export const memberListRoutes = [listsRoute, listRoute] as const;
