import { Button, Group } from '@mantine/core';
import { IconFileUpload, IconPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { OpeningBalancePage, OpeningBalanceView } from '../../shared/api/loans/opening-balances.js';
import { OPENING_STATES } from '../../shared/vocab.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { listLabels } from '../list-imports/labels.js';
import { useMay } from '../lib/session.js';
import { usePaged } from '../lib/use-paged.js';
import { SaidInstant } from '../ui/dates/said.js';
import { Chips } from '../ui/forms/chips.js';
import { ConfirmButton } from '../ui/forms/confirm-button.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Notice } from '../ui/layout/notice.js';
import { Page } from '../ui/layout/page.js';
import { Refusal } from '../ui/layout/refusal.js';
import { EmptyState } from '../ui/layout/states.js';
import { PagedList } from '../ui/lists/paged-list.js';
import { NewOpeningDialog } from './new-opening-dialog.js';
import { openingLabels } from './labels.js';
import { OpeningItem } from './opening-item.js';

const route = getRouteApi('/member/opening-balances');

/** Everything that was out before the first day, and the declaration that this is all. */
export function OpeningPage() {
  const t = useText(openingLabels);
  const navigate = useNavigate();
  const { state = 'open' } = route.useSearch();
  const [isAdding, setAdding] = useState(false);
  const mayRecord = useMay()('counter.operate');
  const list = usePaged<OpeningBalanceView>('opening-balances', '/opening-balances', { state, limit: 50 });
  const first = list.data?.pages[0] as OpeningBalancePage | undefined;
  return (
    <Page title={t('title')} lead={t('lead')} aside={mayRecord && first?.closed === null && <Entering add={() => setAdding(true)} />}>
      {first?.closed && <Notice tone="info" title={t('closedTitle')}><p>{t('closedWhat', { name: first.closed.declaredByName })} <SaidInstant at={first.closed.declaredAt} /></p></Notice>}
      <Chips isQuiet legend={t('show')} value={state} options={OPENING_STATES.map((value) => ({ value, label: t(value) }))} onChange={(value) => void navigate({ to: '/opening-balances', search: { state: value }, replace: true })} />
      <PagedList list={list} keyOf={(item) => item.requestId} empty={<EmptyState title={t(state === 'late' ? 'noneLate' : 'none')}><p>{t(state === 'late' ? 'noneLateWhat' : 'noneWhat')}</p></EmptyState>}>{(item) => <OpeningItem item={item} />}</PagedList>
      {first?.mayClose && <CloseButton />}
      {isAdding && <NewOpeningDialog close={() => setAdding(false)} />}
    </Page>
  );
}

/** One by one, or from the old book as a file. */
function Entering({ add }: { add: () => void }) {
  const t = useText(openingLabels);
  const lists = useText(listLabels);
  return (
    <Group gap="sm">
      <ButtonLink to="/lists/$kind" params={{ kind: 'opening' }} variant="default" leftSection={<IconFileUpload aria-hidden size={22} />}>{lists('fromFile')}</ButtonLink>
      <Button leftSection={<IconPlus aria-hidden size={22} />} onClick={add}>{t('add')}</Button>
    </Group>
  );
}

function CloseButton() {
  const t = useText(openingLabels);
  const client = useQueryClient();
  const close = useMutation({ mutationFn: () => api.put('/opening-balances/closure'), onSuccess: () => client.invalidateQueries({ queryKey: ['opening-balances'] }) });
  return (
    <>
      <Refusal error={close.error} />
      <ConfirmButton variant="default" loading={close.isPending} question={t('closeQuestion')} yes={t('close')} onConfirm={() => close.mutate()}>{t('close')}</ConfirmButton>
    </>
  );
}
