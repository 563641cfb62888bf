import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { InboxItem } from '../../shared/api/loans/approvals.js';
import { useText } from '../lib/i18n.js';
import { usePaged } from '../lib/use-paged.js';
import { Chips } from '../ui/forms/chips.js';
import { Page } from '../ui/layout/page.js';
import { EmptyState } from '../ui/layout/states.js';
import { PagedList } from '../ui/lists/paged-list.js';
import { BulkBar } from './bulk-bar.js';
import { InboxCard } from './inbox-card.js';
import { inboxLabels } from './labels.js';

const route = getRouteApi('/member/inbox');

export function InboxPage() {
  const t = useText(inboxLabels);
  const navigate = useNavigate();
  const { folder = 'waiting' } = route.useSearch();
  const [selected, setSelected] = useState<string[]>([]);
  const list = usePaged<InboxItem>('inbox', '/inbox', { folder, limit: 20 });
  const show = (chosen: string) => void navigate({ to: '/inbox', search: chosen === 'decided' ? { folder: 'decided' } : {}, replace: true });
  const toggle = (id: string) => setSelected(selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id]);
  const options = [{ value: 'waiting', label: t('waiting') }, { value: 'decided', label: t('decided') }];
  const empty = folder === 'decided' ? <EmptyState title={t('emptyDecided')} /> : <EmptyState title={t('empty')}><p>{t('emptyWhat')}</p></EmptyState>;
  return (
    <Page title={t('title')}>
      <Chips isQuiet legend={t('folder')} value={folder} options={options} onChange={show} />
      <PagedList list={list} keyOf={(item) => item.stepId} empty={empty}>
        {(item) => <InboxCard item={item} isSelected={selected.includes(item.requestId)} toggle={() => toggle(item.requestId)} />}
      </PagedList>
      <BulkBar selected={selected} clear={() => setSelected([])} />
    </Page>
  );
}
