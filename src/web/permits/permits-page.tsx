import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { PermitView } from '../../shared/api/custody/permits.js';
import { useText } from '../lib/i18n.js';
import { usePaged } from '../lib/use-paged.js';
import css from '../custody/custody.module.css';
import { Chips } from '../ui/forms/chips.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Page } from '../ui/layout/page.js';
import { EmptyState } from '../ui/layout/states.js';
import { PagedList } from '../ui/lists/paged-list.js';
import { Parts } from '../ui/words/parts.js';
import { homeLabels } from '../home/labels.js';
import { RowLink } from '../ui/lists/row-link.js';
import { permitLabels } from './labels.js';
import { PermitBadge } from './permit-badge.js';
import { SaidDays } from './said-days.js';

export const PERMIT_FILTERS = ['mine', 'waiting', 'visible'] as const;
const route = getRouteApi('/member/permits');

export function PermitsPage() {
  const t = useText(permitLabels);
  const navigate = useNavigate();
  const { scope = 'mine' } = route.useSearch();
  const list = usePaged<PermitView>('permits', '/permits', { scope, limit: 20 });
  const words = { mine: t('mine'), waiting: t('toDecide'), visible: t('visible') };
  const empty = scope === 'waiting' ? <EmptyState title={t('noneWaiting')} /> : <EmptyState title={t('none')}><p>{t('noneWhat')}</p></EmptyState>;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Chips isQuiet legend={t('show')} value={scope} options={PERMIT_FILTERS.map((value) => ({ value, label: words[value] }))} onChange={(value) => void navigate({ to: '/permits', search: { scope: value }, replace: true })} />
      {scope === 'mine' && <ButtonLink to="/permits/new" mb="md">{t('askTitle')}</ButtonLink>}
      <PagedList list={list} keyOf={(permit) => permit.id} empty={empty}>{(permit) => <PermitRow permit={permit} />}</PagedList>
    </Page>
  );
}

function PermitRow({ permit }: { permit: PermitView }) {
  const t = useText(permitLabels);
  const home = useText(homeLabels);
  const [first] = permit.things;
  return (
    <RowLink to="/permits/$id" params={{ id: permit.id }}>
      <strong>{first?.title}{permit.things.length > 1 && ` ${home('more', { count: permit.things.length - 1 })}`}</strong>
      {!permit.isMine && <Parts of={[permit.personName, permit.personUnitName]} />}
      <Parts of={[<SaidDays key="days" from={permit.startsOn} to={permit.endsOn} />, permit.place]} />
      <span className={css.badges}><PermitBadge status={permit.status} isInForce={permit.isInForce} endsOn={permit.endsOn} />{permit.number && <span className="numbers">{t('number', { number: permit.number })}</span>}</span>
    </RowLink>
  );
}
