import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { OverdueItem } from '../../shared/api/loans/overdue.js';
import type { OpenReturnClaim } from '../../shared/api/loans/return-claims.js';
import { useText } from '../lib/i18n.js';
import { usePaged } from '../lib/use-paged.js';
import { Chips } from '../ui/forms/chips.js';
import { Page } from '../ui/layout/page.js';
import { EmptyState } from '../ui/layout/states.js';
import { PagedList } from '../ui/lists/paged-list.js';
import { SearchBox } from '../ui/lists/search-box.js';
import { ClaimedCard } from './claimed-card.js';
import { overdueLabels } from './labels.js';
import { OverdueCard } from './overdue-card.js';

const FILTERS = ['all', 'no', 'yes'] as const;
const route = getRouteApi('/member/overdue');

/** Who has what, how late, and whether it was chased in time (ข้อ 211). */
export function OverduePage() {
  const t = useText(overdueLabels);
  const navigate = useNavigate();
  const { chased, q } = route.useSearch();
  const list = usePaged<OverdueItem>('overdue', '/overdue', { chased, search: q, limit: 20 });
  const show = (value: (typeof FILTERS)[number]) => void navigate({ to: '/overdue', search: { q, chased: value === 'all' ? undefined : value }, replace: true });
  const find = (words: string) => void navigate({ to: '/overdue', search: { chased, q: words || undefined }, replace: true });
  const clear = () => void navigate({ to: '/overdue', search: {}, replace: true });
  const claims = usePaged<OpenReturnClaim>('return-claims', '/return-claims', { limit: 20 });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <PagedList list={claims} keyOf={(claim) => claim.claimId} empty={null}>{(claim) => <ClaimedCard claim={claim} />}</PagedList>
      <SearchBox label={t('find')} value={q ?? ''} onSearch={find} />
      <Chips isQuiet legend={t('show')} value={chased ?? 'all'} options={FILTERS.map((value) => ({ value, label: t(value) }))} onChange={show} />
      <PagedList list={list} keyOf={(item) => item.requestId} empty={<EmptyState title={t('none')}><p>{t('noneWhat')}</p></EmptyState>} clearFilters={chased || q ? clear : undefined}>
        {(item) => <OverdueCard item={item} />}
      </PagedList>
    </Page>
  );
}
