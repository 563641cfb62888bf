import { IconCircleCheck, IconClockHour4, IconSignature } from '@tabler/icons-react';
import type { QuarterlySummary } from '../../shared/api/quarterly/reports.js';
import { useText } from '../lib/i18n.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import { quarterlyLabels } from './labels.js';

export function StateBadge({ state }: Pick<QuarterlySummary, 'state'>) {
  const t = useText(quarterlyLabels);
  if (state === 'signed') return <StatusBadge tone="good" icon={IconCircleCheck}>{t('signed')}</StatusBadge>;
  return state === 'awaiting' ? <StatusBadge tone="warn" icon={IconSignature}>{t('awaiting')}</StatusBadge> : <StatusBadge tone="info" icon={IconClockHour4}>{t('running')}</StatusBadge>;
}
