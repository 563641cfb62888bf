import { useQuery } from '@tanstack/react-query';
import type { BackupView } from '../../shared/api/machine/backup.js';
import { backupLabels } from '../admin/backup/labels.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { useMay, useSession } from '../lib/session.js';
import { TextLink } from '../ui/layout/button-link.js';
import { Notice } from '../ui/layout/notice.js';

/** What keeps tonight's copy from being one: said to the administrator where their day begins. A demo has nothing to lose. */
export function BackupNotice() {
  const t = useText(backupLabels);
  const { demo, posts } = useSession();
  const keeps = useMay()('settings.manage') && posts.some((post) => post.kind === 'administrator') && !demo;
  const backup = useQuery({ queryKey: ['backups'], enabled: keeps, queryFn: ({ signal }) => api.get<BackupView>('/backups', {}, signal) });
  const wrong = keeps && backup.data && wrongWith(backup.data);
  return wrong ? <Notice tone="warn" title={t('title')}><p>{t(wrong)}</p><TextLink to="/settings">{t('look')}</TextLink></Notice> : null;
}

function wrongWith({ isOn, latest, isLate, isSameDisk }: BackupView): 'off' | 'late' | 'sameDisk' | null {
  if (!isOn) return 'off';
  if (latest && isLate) return 'late';
  return isSameDisk ? 'sameDisk' : null;
}
