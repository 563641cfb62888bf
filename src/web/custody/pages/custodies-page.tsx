import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { CustodyView } from '../../../shared/api/custody/custodies.js';
import { useText } from '../../lib/i18n.js';
import { usePaged } from '../../lib/use-paged.js';
import { Chips } from '../../ui/forms/chips.js';
import { TextLink } from '../../ui/layout/button-link.js';
import { Page } from '../../ui/layout/page.js';
import { EmptyState } from '../../ui/layout/states.js';
import { PagedList } from '../../ui/lists/paged-list.js';
import { RowLink } from '../../ui/lists/row-link.js';
import { SearchBox } from '../../ui/lists/search-box.js';
import { CustodyBadges } from '../custody-badges.js';
import { custodyLabels } from '../labels.js';
import css from '../custody.module.css';

export const CUSTODY_FILTERS = ['all', 'unconfirmed', 'to-accept', 'denied', 'ended'] as const;
export type CustodyFilter = (typeof CUSTODY_FILTERS)[number];
const route = getRouteApi('/member/custodies');

const queryOf = (show: CustodyFilter) => (show === 'unconfirmed' ? { unconfirmed: 'true' } : { state: show === 'all' ? undefined : show });

/** With whom everything is: for the supply office, heads and auditors, each as far as they answer for it. */
export function CustodiesPage() {
  const t = useText(custodyLabels);
  const navigate = useNavigate();
  const { show = 'all', q = '' } = route.useSearch();
  const go = (search: { show?: CustodyFilter; q?: string }) => void navigate({ to: '/custodies', search: { show, q, ...search }, replace: true });
  const list = usePaged<CustodyView>('custodies', '/custodies', { ...queryOf(show), q, limit: 30 });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <p className={css.links}><TextLink to="/leavers">{t('leavers')}</TextLink></p>
      <SearchBox label={t('search')} value={q} onSearch={(words) => go({ q: words })} />
      <Chips isQuiet legend={t('show')} value={show} options={CUSTODY_FILTERS.map((value) => ({ value, label: t(value) }))} onChange={(value) => go({ show: value })} />
      <PagedList list={list} keyOf={(custody) => custody.id} empty={<EmptyState title={t('none')}><p>{t('noneWhat')}</p></EmptyState>} {...(q ? { clearFilters: () => go({ q: '' }) } : {})}>
        {(custody) => <CustodyRow custody={custody} />}
      </PagedList>
    </Page>
  );
}

function CustodyRow({ custody }: { custody: CustodyView }) {
  return (
    <RowLink to="/custodies/$id" params={{ id: custody.id }}>
      <strong>{custody.personName}</strong>
      <span>{[custody.title, custody.number].filter(Boolean).join(' · ')}</span>
      <CustodyBadges state={custody.state} isConfirmedThisYear={custody.isConfirmedThisYear} fiscalYear={custody.fiscalYear} permitEndsOn={custody.permit?.endsOn ?? null} />
    </RowLink>
  );
}
