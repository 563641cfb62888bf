import { IconPlus } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { PoolView } from '../../../shared/api/catalogue.js';
import { useText } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { usePaged } from '../../lib/use-paged.js';
import { ButtonLink } from '../../ui/layout/button-link.js';
import { Page } from '../../ui/layout/page.js';
import { EmptyState } from '../../ui/layout/states.js';
import { PagedList } from '../../ui/lists/paged-list.js';
import { RowLink } from '../../ui/lists/row-link.js';
import { SearchBox } from '../../ui/lists/search-box.js';
import { UnitField } from '../../ui/pickers/unit-field.js';
import { registerLabels } from '../labels.js';
import { RegisterTabs } from '../list/register-head.js';

const route = getRouteApi('/member/register/pools');

/** What is kept by quantity, under one number and one label. */
export function PoolsPage() {
  const t = useText(registerLabels);
  const navigate = useNavigate();
  const may = useMay();
  const { q, unitId } = route.useSearch();
  const list = usePaged<PoolView>('pools', '/pools', { q, unitId, limit: 50 });
  const show = (part: { q?: string; unitId?: string }) => void navigate({ to: '/register/pools', search: { q, unitId, ...part }, replace: true });
  const add = may('register.manage') && <ButtonLink to="/register/pools/new" leftSection={<IconPlus aria-hidden size={22} />}>{t('addPool')}</ButtonLink>;
  return (
    <Page title={t('title')} isWide aside={add}>
      <RegisterTabs />
      <SearchBox label={t('searchPools')} value={q ?? ''} onSearch={(words) => show({ q: words || undefined })} />
      <UnitField label={t('unit')} placeholder={t('any')} value={unitId ?? null} onChange={(id) => show({ unitId: id ?? undefined })} />
      <br />
      <PagedList list={list} keyOf={(pool) => pool.id} empty={<EmptyState title={t('noPools')}><p>{t('noPoolsWhat')}</p></EmptyState>} clearFilters={q || unitId ? () => show({ q: undefined, unitId: undefined }) : undefined}>
        {(pool) => <PoolRow pool={pool} />}
      </PagedList>
    </Page>
  );
}

function PoolRow({ pool }: { pool: PoolView }) {
  const t = useText(registerLabels);
  return (
    <RowLink to="/register/pools/$id" params={{ id: pool.id }}>
      <strong>{pool.name}</strong>
      <span className="numbers">{t('poolCounts', { all: pool.quantity, lendable: pool.lendableQuantity, out: pool.outQuantity, unit: pool.unitWord })}</span>
      <span className="soft">{[pool.number, pool.unitName, pool.storeName].filter(Boolean).join(' · ')}</span>
    </RowLink>
  );
}
