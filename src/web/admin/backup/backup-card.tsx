import { useQuery } from '@tanstack/react-query';
import type { BackupView } from '../../../shared/api/machine/backup.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { SaidInstant } from '../../ui/dates/said.js';
import { Answered } from '../../ui/layout/answered.js';
import { Card } from '../../ui/layout/card.js';
import { Notice } from '../../ui/layout/notice.js';
import { backupLabels } from './labels.js';

/** Whether last night's copy can be relied on, and what to do when not. */
export function BackupCard() {
  const t = useText(backupLabels);
  const backup = useQuery({ queryKey: ['backups'], queryFn: ({ signal }) => api.get<BackupView>('/backups', {}, signal) });
  return <Card title={t('title')}><Answered query={backup}>{(view) => <BackupState view={view} />}</Answered></Card>;
}

function BackupState({ view: { isOn, latest, kept, isLate, isSameDisk, trouble } }: { view: BackupView }) {
  const t = useText(backupLabels);
  if (!isOn) return <Notice tone="warn" title={t('off')}><p>{t('offNext')}</p></Notice>;
  return (
    <>
      {trouble && <Notice tone="bad">{trouble.message}</Notice>}
      {!latest && !trouble && <Notice tone="info">{t('noneYet')}</Notice>}
      {latest && (
        <Notice tone={isLate ? 'bad' : 'good'} title={<>{t('latest')}: <SaidInstant at={latest.at} /></>}>
          <p>{t('kept', { n: kept, size: (latest.bytes / 1024 / 1024).toFixed(1) })}</p>
          {isLate && <p>{t('late')}</p>}
        </Notice>
      )}
      {isSameDisk && <Notice tone="warn">{t('same-disk')}</Notice>}
      {isSameDisk === null && !trouble && <p className="soft">{t('diskUnknown')}</p>}
    </>
  );
}
