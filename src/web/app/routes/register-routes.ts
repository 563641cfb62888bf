import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { registerSearch } from '../../register/list/register-search.js';
import { memberRoute } from './frame-routes.js';
import { guarded } from './guarded.js';

const registerRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/register',
  validateSearch: registerSearch,
  component: guarded('register.view', lazyRouteComponent(() => import('../../register/list/register-page.js'), 'RegisterPage')),
});

const newAssetRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/register/assets/new',
  component: guarded('register.manage', lazyRouteComponent(() => import('../../register/form/asset-form-pages.js'), 'NewAssetPage')),
});

const assetRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/register/assets/$id',
  component: lazyRouteComponent(() => import('../../register/asset/asset-page.js'), 'AssetPage'),
});

const editAssetRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/register/assets/$id/edit',
  component: guarded('register.manage', lazyRouteComponent(() => import('../../register/form/asset-form-pages.js'), 'EditAssetPage')),
});

const poolsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/register/pools',
  validateSearch: (search): { q?: string; unitId?: string } => ({
    q: typeof search['q'] === 'string' ? search['q'] : undefined,
    unitId: typeof search['unitId'] === 'string' ? search['unitId'] : undefined,
  }),
  component: guarded('register.view', lazyRouteComponent(() => import('../../register/pool/pools-page.js'), 'PoolsPage')),
});

const newPoolRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/register/pools/new',
  component: guarded('register.manage', lazyRouteComponent(() => import('../../register/pool/pool-form-page.js'), 'NewPoolPage')),
});

const poolRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/register/pools/$id',
  component: lazyRouteComponent(() => import('../../register/pool/pool-page.js'), 'PoolPage'),
});

const importsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/register/imports',
  component: guarded('register.manage', lazyRouteComponent(() => import('../../register-import/imports-page.js'), 'ImportsPage')),
});

const importRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/register/imports/$id',
  component: guarded('register.manage', lazyRouteComponent(() => import('../../register-import/import-page.js'), 'ImportPage')),
});

export const memberRegisterRoutes = [
  registerRoute, newAssetRoute, assetRoute, editAssetRoute, poolsRoute, newPoolRoute, poolRoute, importsRoute, importRoute,
] as const;
