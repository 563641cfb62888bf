import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { InboxItem } from '../../shared/api/loans/approvals.js';
import { useText } from '../lib/i18n.js';
import { usePaged } from '../lib/use-paged.js';
import { Chips } from '../ui/forms/chips.js';
import { Page } from '../ui/layout/page.js';
import { EmptyState } from '../ui/layout/states.js';
import { PagedList } from '../ui/lists/paged-list.js';
import type { ExtensionCard as Later } from '../../shared/api/loans/extensions.js';
import { BulkBar } from './bulk-bar.js';
import { INBOX_FOLDERS, type InboxFolder } from './folders.js';
import { ExtensionCard } from './extensions/extension-card.js';
import { InboxCard } from './inbox-card.js';
import { inboxLabels } from './labels.js';

const route = getRouteApi('/member/inbox');
const EMPTY = { waiting: ['empty', 'emptyWhat'], following: ['emptyFollowing', 'emptyFollowingWhat'], decided: ['emptyDecided', 'emptyDecidedWhat'] } as const;

export function InboxPage() {
  const t = useText(inboxLabels);
  const navigate = useNavigate();
  const { folder = 'waiting' } = route.useSearch();
  const [selected, setSelected] = useState<string[]>([]);
  const later = usePaged<Later>('inbox-extensions', '/inbox/extensions', { folder, limit: 20 });
  const hasLater = later.data?.pages.some((page) => page.items.length > 0) ?? false;
  const list = usePaged<InboxItem>('inbox', '/inbox', { folder, limit: 20 });
  const show = (chosen: InboxFolder) => void navigate({ to: '/inbox', search: chosen === 'waiting' ? {} : { folder: chosen }, replace: true });
  const toggle = (id: string) => setSelected(selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id]);
  const options = INBOX_FOLDERS.map((value) => ({ value, label: t(value) }));
  const [nothing, nothingWhat] = EMPTY[folder];
  return (
    <Page title={t('title')}>
      <Chips isQuiet legend={t('folder')} value={folder} options={options} onChange={show} />
      {hasLater && <h2>{t('extensions')}</h2>}
      <PagedList list={later} keyOf={(card) => card.extension.id} empty={null}>{(card) => <ExtensionCard card={card} />}</PagedList>
      {hasLater && <h2>{t('requests')}</h2>}
      <PagedList list={list} keyOf={(item) => item.stepId} empty={<EmptyState title={t(nothing)}><p>{t(nothingWhat)}</p></EmptyState>}>
        {(item) => <InboxCard item={item} folder={folder} isSelected={selected.includes(item.requestId)} toggle={() => toggle(item.requestId)} />}
      </PagedList>
      <BulkBar selected={selected} clear={() => setSelected([])} />
    </Page>
  );
}
