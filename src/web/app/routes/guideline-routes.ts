import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { memberRoute, rootRoute } from './frame-routes.js';
import { guarded } from './guarded.js';

const text = (given: unknown): string | undefined => (typeof given === 'string' && given !== '' ? given : undefined);

const guidelineRoute = createRoute({ getParentRoute: () => memberRoute, path: '/guideline', component: lazyRouteComponent(() => import('../../guideline/guideline-page.js'), 'GuidelinePage') });

const versionsRoute = createRoute({ getParentRoute: () => memberRoute, path: '/guidelines', component: lazyRouteComponent(() => import('../../guideline/versions-page.js'), 'VersionsPage') });

const versionRoute = createRoute({ getParentRoute: () => memberRoute, path: '/guidelines/$id', component: lazyRouteComponent(() => import('../../guideline/version/version-page.js'), 'VersionPage') });

const editRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/guidelines/$id/edit',
  component: guarded('guideline.write', lazyRouteComponent(() => import('../../guideline/version/edit-page.js'), 'EditPage')),
});

const knowledgeRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/guideline-acknowledgements',
  validateSearch: (search): { q?: string; state?: 'has' | 'has-not' | 'all'; unitId?: string } => ({
    q: text(search['q']), state: (['has', 'has-not', 'all'] as const).find((one) => one === search['state']), unitId: text(search['unitId']),
  }),
  component: guarded('guideline.watch', lazyRouteComponent(() => import('../../guideline/knowledge-page.js'), 'KnowledgePage')),
});

const publicRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/public/guideline',
  component: lazyRouteComponent(() => import('../../guideline/public-page.js'), 'PublicGuidelinePage'),
});

export const publicGuidelineRoutes = [publicRoute] as const;
export const memberGuidelineRoutes = [guidelineRoute, versionsRoute, versionRoute, editRoute, knowledgeRoute] as const;
