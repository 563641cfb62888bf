import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { OverdueItem } from '../../shared/api/loans/overdue.js';
import { useText } from '../lib/i18n.js';
import { usePaged } from '../lib/use-paged.js';
import { Chips } from '../ui/forms/chips.js';
import { Page } from '../ui/layout/page.js';
import { EmptyState } from '../ui/layout/states.js';
import { PagedList } from '../ui/lists/paged-list.js';
import { overdueLabels } from './labels.js';
import { OverdueCard } from './overdue-card.js';

const FILTERS = ['all', 'no', 'yes'] as const;
const route = getRouteApi('/member/overdue');

/** Who has what, how late, and whether it was chased in time (ข้อ 211). */
export function OverduePage() {
  const t = useText(overdueLabels);
  const navigate = useNavigate();
  const { chased } = route.useSearch();
  const list = usePaged<OverdueItem>('overdue', '/overdue', { chased, limit: 20 });
  const show = (value: (typeof FILTERS)[number]) => void navigate({ to: '/overdue', search: value === 'all' ? {} : { chased: value }, replace: true });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Chips isQuiet legend={t('show')} value={chased ?? 'all'} options={FILTERS.map((value) => ({ value, label: t(value) }))} onChange={show} />
      <PagedList list={list} keyOf={(item) => item.requestId} empty={<EmptyState title={t('none')}><p>{t('noneWhat')}</p></EmptyState>} clearFilters={chased ? () => show('all') : undefined}>
        {(item) => <OverdueCard item={item} />}
      </PagedList>
    </Page>
  );
}
