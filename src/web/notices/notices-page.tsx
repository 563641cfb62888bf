import { Button } from '@mantine/core';
import { IconBell, IconChecks } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { NoticeView } from '../../shared/api/notices.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { usePaged } from '../lib/use-paged.js';
import { Chips } from '../ui/forms/chips.js';
import { Page } from '../ui/layout/page.js';
import { Refusal } from '../ui/layout/refusal.js';
import { EmptyState } from '../ui/layout/states.js';
import { PagedList } from '../ui/lists/paged-list.js';
import { noticesLabels } from './labels.js';
import { NoticeRow } from './notice-row.js';
import css from './notices.module.css';

const route = getRouteApi('/member/notices');

/** Everything the reader was told, the newest first. */
export function NoticesPage() {
  const t = useText(noticesLabels);
  const navigate = useNavigate();
  const { state = 'all' } = route.useSearch();
  const list = usePaged<NoticeView>('notices', '/notices', { state, limit: 30 });
  const readAll = useMutation({ mutationFn: () => api.put('/notices/reading') });
  const hasUnread = list.data?.pages.some((page) => page.items.some((one) => one.readAt === null)) ?? false;
  const show = (chosen: string) => void navigate({ to: '/notices', search: chosen === 'unread' ? { state: 'unread' } : {}, replace: true });
  const empty = state === 'unread' ? <EmptyState title={t('emptyUnread')} /> : <EmptyState title={t('empty')} icon={<IconBell size={40} stroke={1.5} />}><p>{t('emptyWhat')}</p></EmptyState>;
  return (
    <Page title={t('title')}>
      <div className={css.tools}>
        <Chips isQuiet legend={t('show')} value={state} options={[{ value: 'all', label: t('all') }, { value: 'unread', label: t('unread') }]} onChange={show} />
        {hasUnread && <Button variant="default" leftSection={<IconChecks aria-hidden size={22} />} loading={readAll.isPending} onClick={() => readAll.mutate()}>{t('readAll')}</Button>}
      </div>
      <Refusal error={readAll.error} />
      <PagedList list={list} keyOf={(notice) => notice.id} empty={empty}>{(notice) => <NoticeRow notice={notice} />}</PagedList>
    </Page>
  );
}
