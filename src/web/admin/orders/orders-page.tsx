import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { OrderView } from '../../../shared/api/people.js';
import { useText } from '../../lib/i18n.js';
import { usePaged } from '../../lib/use-paged.js';
import { Chips } from '../../ui/forms/chips.js';
import { Page } from '../../ui/layout/page.js';
import { EmptyState } from '../../ui/layout/states.js';
import { PagedList } from '../../ui/lists/paged-list.js';
import { adminLabels } from '../labels.js';
import { WaitingChanges } from '../second/waiting-changes.js';
import { Tabs } from '../tabs.js';
import { NewOrderDialog } from './new-order-dialog.js';
import { OrderCard } from './order-card.js';

export const ORDER_STATES = ['in-force', 'coming', 'past', 'all'] as const;
const route = getRouteApi('/member/orders');

export function OrderTabs() {
  const t = useText(adminLabels);
  return <Tabs label={t('orders')} tabs={[['/orders', t('powers')], ['/orders/exceptions', t('exceptions')]]} />;
}

/** Who acts for whom by a written order; in force today first. */
export function OrdersPage() {
  const t = useText(adminLabels);
  const navigate = useNavigate();
  const { state = 'in-force' } = route.useSearch();
  const [isNew, setIsNew] = useState(false);
  const list = usePaged<OrderView>('orders', '/orders', { state, limit: 50 });
  return (
    <Page title={t('orders')} lead={t('ordersLead')} aside={<Button leftSection={<IconPlus aria-hidden size={22} />} onClick={() => setIsNew(true)}>{t('addOrder')}</Button>}>
      <OrderTabs />
      <WaitingChanges isShown={({ kind }) => kind === 'order-recorded' || kind === 'order-revoked'} />
      <Chips isQuiet legend={t('show')} value={state} options={ORDER_STATES.map((value) => ({ value, label: t(`order-${value}`) }))} onChange={(value) => void navigate({ to: '/orders', search: { state: value }, replace: true })} />
      <PagedList list={list} keyOf={(order) => order.id} empty={<EmptyState title={t('noOrders')}><p>{t('noOrdersWhat')}</p></EmptyState>}>{(order) => <OrderCard order={order} />}</PagedList>
      {isNew && <NewOrderDialog close={() => setIsNew(false)} />}
    </Page>
  );
}
