import { useQuery } from '@tanstack/react-query';
import type { BackupView } from '../../shared/api/machine/backup.js';
import { backupLabels } from '../admin/backup/labels.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { useMay } from '../lib/session.js';
import { TextLink } from '../ui/layout/button-link.js';
import { Notice } from '../ui/layout/notice.js';

/** What keeps tonight's copy from being one, and the next step: said to the agency's administrator where their day begins. */
export function BackupNotice() {
  const t = useText(backupLabels);
  const keeps = useMay()('settings.manage');
  const backup = useQuery({ queryKey: ['backups'], enabled: keeps, queryFn: ({ signal }) => api.get<BackupView>('/backups', {}, signal) });
  const toDo = keeps && backup.data?.toDo;
  return toDo ? <Notice tone="warn" title={t('title')}><p>{t(toDo)}</p>{toDo === 'off' && <p>{t('offNext')}</p>}<TextLink to="/settings">{t('look')}</TextLink></Notice> : null;
}
