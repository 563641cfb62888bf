import { IconAlertTriangle, IconCalendarDue, IconCalendarTime } from '@tabler/icons-react';
import { useText } from '../lib/i18n.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import { handBackLabels } from './labels.js';

export function LeaverBadge({ daysLeft }: { daysLeft: number }) {
  const t = useText(handBackLabels);
  if (daysLeft < 0) return <StatusBadge tone="bad" icon={IconAlertTriangle}>{t('left', { count: -daysLeft })}</StatusBadge>;
  if (daysLeft === 0) return <StatusBadge tone="bad" icon={IconCalendarDue}>{t('today')}</StatusBadge>;
  return <StatusBadge tone={daysLeft <= 7 ? 'warn' : 'info'} icon={IconCalendarTime}>{t('soon', { count: daysLeft })}</StatusBadge>;
}
