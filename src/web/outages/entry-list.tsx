import { Button, Textarea } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OutageEntryView } from '../../shared/api/loans/outages.js';
import type { OutageEntriesShown } from '../../shared/outages/outage-words.js';
import { FormDialog } from '../admin/form-dialog.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { usePaged } from '../lib/use-paged.js';
import { SaidInstant } from '../ui/dates/said.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { Facts } from '../ui/layout/facts.js';
import { Notice } from '../ui/layout/notice.js';
import { EmptyState } from '../ui/layout/states.js';
import { PagedList } from '../ui/lists/paged-list.js';
import { Photo } from '../ui/media/photo.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import { outageLabels } from './labels.js';
import css from './outages.module.css';

export function EntryList({ show }: { show: OutageEntriesShown }) {
  const t = useText(outageLabels);
  const list = usePaged<OutageEntryView>('outage-entries', '/outage-entries', { show, limit: 50 });
  const [none, what] = show === 'conflicts' ? [t('noConflict'), t('noConflictWhat')] : [t('noEntry'), t('noEntryWhat')];
  return <PagedList list={list} keyOf={(entry) => entry.slipId} empty={<EmptyState title={none}><p>{what}</p></EmptyState>}>{(entry) => <Entry entry={entry} />}</PagedList>;
}

function Entry({ entry }: { entry: OutageEntryView }) {
  const t = useText(outageLabels);
  const [isSettling, setSettling] = useState(false);
  const isOpen = entry.conflict !== null && entry.settledAt === null;
  const badge = isOpen ? <StatusBadge tone="warn" icon={IconAlertTriangle}>{t('conflict')}</StatusBadge> : <StatusBadge tone="good" icon={IconCircleCheck}>{t(entry.requestId ? 'used' : 'settle')}</StatusBadge>;
  return (
    <Card title={`${entry.number} · ${entry.borrowerName}`} aside={badge}>
      <div className={css.rows}>
        {entry.conflict && <Notice tone={isOpen ? 'warn' : 'info'}><p>{entry.conflict}</p></Notice>}
        {entry.settledAt && <p><strong>{t(entry.requestId ? 'entered' : 'settled', { name: entry.settledByName ?? '' })}</strong> {entry.settlement && `“${entry.settlement}”`}</p>}
        <OnPaper entry={entry} />
        <div className={css.acts}>
          {entry.requestId && <ButtonLink to="/requests/$id" params={{ id: entry.requestId }} variant="outline">{t('openRequest')}</ButtonLink>}
          {entry.maySettle && <Button onClick={() => setSettling(true)}>{t('settle')}</Button>}
          {entry.mayEnterAgain && <ButtonLink to="/outages/enter" search={{ number: entry.number }} variant="outline">{t('again')}</ButtonLink>}
        </div>
      </div>
      {isSettling && <SettleDialog entry={entry} close={() => setSettling(false)} />}
    </Card>
  );
}

function OnPaper({ entry }: { entry: OutageEntryView }) {
  const t = useText(outageLabels);
  return (
    <>
      <Facts
        items={[
          [t('things'), entry.things],
          [t('handedOver'), <SaidInstant key="happened" at={entry.happenedAt} />],
          [t('recorded'), <SaidInstant key="recorded" at={entry.recordedAt} />],
          [t('bySigner'), entry.signerName],
          [t('byHander'), entry.handedOverByName],
          [t('byRecorder'), entry.recordedByName],
        ]}
      />
      <p className="soft">{t('page')}</p>
      <Photo fileId={entry.pageFileId} name={t('page')} />
    </>
  );
}

function SettleDialog({ entry, close }: { entry: OutageEntryView; close: () => void }) {
  const t = useText(outageLabels);
  const client = useQueryClient();
  const [note, setNote] = useState('');
  const send = async () => {
    await api.put(`/outage-slips/${entry.slipId}/settlement`, { note: note.trim() });
    await client.invalidateQueries({ queryKey: ['outage-entries'] });
  };
  return (
    <FormDialog title={t('settleTitle', { number: entry.number })} close={close} send={send} canSend={note.trim().length > 1} action={t('settle')}>
      <Textarea label={t('settleNote')} required autosize minRows={3} maxLength={500} size="md" value={note} onChange={(event) => setNote(event.currentTarget.value)} />
    </FormDialog>
  );
}
