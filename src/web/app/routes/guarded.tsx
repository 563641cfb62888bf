import type { lazyRouteComponent } from '@tanstack/react-router';
import type { Permission } from '../../../shared/permissions.js';
import { useText } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { ButtonLink } from '../../ui/layout/button-link.js';
import { Notice } from '../../ui/layout/notice.js';
import { Page } from '../../ui/layout/page.js';
import { LostPage } from '../errors.js';
import { guardedLabels } from './guarded-labels.js';

type LazyPage = ReturnType<typeof lazyRouteComponent>;
export type Guarded = Extract<Permission, keyof (typeof guardedLabels)['th']>;

/** A page for some posts only: anybody else is told for whom it is and where to go, before anything is asked of the server. */
export const guarded = (permission: Guarded, Inside: LazyPage): LazyPage => guardedFor(() => permission, Inside);

/** The same where the address says which permission it takes; null is no page at all. */
export function guardedFor(usePermission: () => Guarded | null, Inside: LazyPage): LazyPage {
  const Guard = () => {
    const permission = usePermission();
    const may = useMay();
    if (permission === null) return <LostPage />;
    return may(permission) ? <Inside /> : <ClosedPage permission={permission} />;
  };
  return Object.assign(Guard, { preload: Inside.preload });
}

function ClosedPage({ permission }: { permission: Guarded }) {
  const t = useText(guardedLabels);
  const isRegister = permission === 'register.view' || permission === 'register.manage';
  return (
    <Page title={t('title')} canGoBack>
      <Notice tone="info" title={t(permission)}>
        <p>{t('what')}</p>
      </Notice>
      <ButtonLink to={isRegister ? '/ask' : '/'} mt="md">{t(isRegister ? 'ask' : 'home')}</ButtonLink>
    </Page>
  );
}
