import { IconAlertTriangle } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { LoanRequestListItem } from '../../../shared/api/loans/loan-requests.js';
import { useText } from '../../lib/i18n.js';
import { usePaged } from '../../lib/use-paged.js';
import { SaidPeriod } from '../../ui/dates/said.js';
import { Chips } from '../../ui/forms/chips.js';
import { ButtonLink } from '../../ui/layout/button-link.js';
import { Page } from '../../ui/layout/page.js';
import { EmptyState } from '../../ui/layout/states.js';
import { PagedList } from '../../ui/lists/paged-list.js';
import { SearchBox } from '../../ui/lists/search-box.js';
import { RowLink } from '../../ui/lists/row-link.js';
import { LoanStatusBadge } from '../../ui/status/loan-status.js';
import { StatusBadge } from '../../ui/status/status-badge.js';
import { mineLabels } from './labels.js';
import css from './requests.module.css';

const FILTERS = ['submitted', 'approved', 'checked-out', 'sent-back', 'draft', 'returned', 'rejected', 'withdrawn', 'expired'] as const;
const route = getRouteApi('/member/requests');

export function RequestsPage() {
  const t = useText(mineLabels);
  const navigate = useNavigate();
  const { status, q = '' } = route.useSearch();
  const list = usePaged<LoanRequestListItem>('loan-requests', '/loan-requests', { scope: 'mine', status, q, sort: 'pressing', limit: 20 });
  const show = (chosen: string) => void navigate({ to: '/requests', search: { q: q || undefined, status: FILTERS.find((one) => one === chosen) }, replace: true });
  const search = (words: string) => void navigate({ to: '/requests', search: { q: words || undefined, status }, replace: true });
  const clear = () => void navigate({ to: '/requests', search: {}, replace: true });
  const options = [{ value: 'all', label: t('all') }, ...FILTERS.map((value) => ({ value, label: t(value) }))];
  const empty = <EmptyState title={t('none')}><p>{t('noneWhat')}</p><ButtonLink to="/ask/when">{t('ask')}</ButtonLink></EmptyState>;
  return (
    <Page title={t('title')} aside={<ButtonLink to="/ask/when">{t('ask')}</ButtonLink>}>
      <SearchBox label={t('search')} value={q} onSearch={search} />
      <Chips isQuiet isOneRow legend={t('filter')} value={status ?? 'all'} options={options} onChange={show} />
      <PagedList list={list} keyOf={(request) => request.id} empty={empty} clearFilters={status || q ? clear : undefined}>
        {(request) => <RequestRow request={request} />}
      </PagedList>
    </Page>
  );
}

function RequestRow({ request }: { request: LoanRequestListItem }) {
  const t = useText(mineLabels);
  return (
    <RowLink to="/requests/$id" params={{ id: request.id }}>
      <span className={css.head}>
        <strong className={css.title}>{request.summary} {request.lineCount > 1 && t('more', { count: request.lineCount - 1 })}</strong>
        {request.overdue ? <StatusBadge tone="bad" icon={IconAlertTriangle}>{t('late', { count: request.overdue.days })}</StatusBadge> : <LoanStatusBadge status={request.status} />}
      </span>
      <span>{request.purpose}</span>
      <span className="soft"><SaidPeriod from={request.startsAt} to={request.dueAt} /></span>
      <span className="soft"><span className="whole">{request.number ?? t('unnumbered')}</span> · {request.placeName}</span>
      {request.waitsFor && <span className="soft">{t('waitsFor', { post: request.waitsFor })}</span>}
    </RowLink>
  );
}
