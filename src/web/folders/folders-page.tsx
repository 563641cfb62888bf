import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { FolderItem, FolderList, LoanMemoList } from '../../shared/api/loans/paper.js';
import { FOLDER_STATES, type FolderState } from '../../shared/vocab.js';
import { api } from '../lib/api.js';
import { fileAddress } from '../lib/download.js';
import { useText } from '../lib/i18n.js';
import { Chips } from '../ui/forms/chips.js';
import { ActionBar } from '../ui/layout/action-bar.js';
import { Answered } from '../ui/layout/answered.js';
import { Notice } from '../ui/layout/notice.js';
import { Page } from '../ui/layout/page.js';
import { Refusal } from '../ui/layout/refusal.js';
import { EmptyState } from '../ui/layout/states.js';
import { FolderCard } from './folder-card.js';
import css from './folders.module.css';
import { folderLabels } from './labels.js';

const route = getRouteApi('/member/folders');

/** เสนอแฟ้ม: what to print, what lies with the head since when, what to record. */
export function FoldersPage() {
  const t = useText(folderLabels);
  const navigate = useNavigate();
  const { state = 'to-print' } = route.useSearch();
  const list = useQuery({ queryKey: ['folders', state], queryFn: ({ signal }) => api.get<FolderList>('/folders', { state }, signal) });
  const show = (chosen: FolderState) => void navigate({ to: '/folders', search: chosen === 'to-print' ? {} : { state: chosen }, replace: true });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Answered query={list}>
        {(found) => (
          <>
            <Chips isQuiet legend={t('where')} value={state} options={FOLDER_STATES.map((value) => ({ value, label: t(value, { count: found.counts[value] }) }))} onChange={show} />
            {found.whyNot && <Notice tone="info"><p>{found.whyNot.message}</p></Notice>}
            <Folder key={state} list={found} state={state} />
          </>
        )}
      </Answered>
    </Page>
  );
}

/** Printing, or taking back from the head, of all that is chosen. */
function useFolderActs(chosen: readonly FolderItem[]) {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: ['folders'] });
  const print = useMutation({ mutationFn: () => api.post<LoanMemoList>('/memos', { requestIds: chosen.map((item) => item.requestId) }), onSuccess });
  const back = useMutation({ mutationFn: () => api.post<LoanMemoList>('/memos/back', { memoIds: chosen.flatMap((item) => item.memo?.id ?? []) }), onSuccess });
  return { print, back };
}

function Folder({ list: { items, whyNot }, state }: { list: FolderList; state: FolderState }) {
  const t = useText(folderLabels);
  const [left, setLeft] = useState<string[]>([]);
  const isMany = state !== 'to-record' && !whyNot;
  const chosen = isMany ? items.filter((item) => !left.includes(item.requestId)) : [];
  const { print, back } = useFolderActs(chosen);
  const toggle = (id: string) => setLeft(left.includes(id) ? left.filter((one) => one !== id) : [...left, id]);
  const turn = () => setLeft(chosen.length > 0 ? items.map((item) => item.requestId) : []);
  return (
    <>
      <Refusal error={print.error ?? back.error} />
      {print.data && <Printed memos={print.data} />}
      {items.length === 0 && <EmptyState title={t(`none-${state}`)}><p>{t(`what-${state}`)}</p></EmptyState>}
      {isMany && items.length > 1 && <Button variant="default" className={css.all} onClick={turn}>{t(chosen.length > 0 ? 'selectNone' : 'selectAll')}</Button>}
      {items.map((item) => <FolderCard key={item.requestId} item={item} isSelected={chosen.includes(item)} toggle={isMany ? () => toggle(item.requestId) : null} />)}
      {chosen.length > 0 && <ActionBar><ActButton act={state === 'to-print' ? print : back} word={state === 'to-print' ? 'print' : 'takeBack'} count={chosen.length} /></ActionBar>}
    </>
  );
}

function ActButton({ act, word, count }: { act: { isPending: boolean; mutate: () => void }; word: 'print' | 'takeBack'; count: number }) {
  const t = useText(folderLabels);
  const icon = word === 'print' ? <IconPrinter aria-hidden size={24} /> : undefined;
  return <Button fullWidth loading={act.isPending} leftSection={icon} onClick={() => act.mutate()}>{t(word, { count })}</Button>;
}

function Printed({ memos: { items } }: { memos: LoanMemoList }) {
  const t = useText(folderLabels);
  const href = fileAddress('/memos/folder.pdf', { ids: items.map((memo) => memo.id).join(',') });
  return (
    <Notice tone="good" isAnswer title={t('printed', { count: items.length })}>
      <p>{t('printedWhat')}</p>
      <Button component="a" href={href} target="_blank" rel="noreferrer" mt="xs" leftSection={<IconPrinter aria-hidden size={24} />}>{t('openPdf')}</Button>
    </Notice>
  );
}
