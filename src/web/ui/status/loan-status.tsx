import {
  IconArrowBackUp, IconBan, IconBuilding, IconCalendarDue, IconCalendarTime, IconCircleCheck, IconCircleX, IconClockHour4, IconHourglassOff,
  IconPackageExport, IconPencil, IconRosetteDiscountCheck, IconAlertTriangle, IconMapPinShare,
} from '@tabler/icons-react';
import type { LoanStatus } from '../../../shared/vocab.js';
import { useText } from '../../lib/i18n.js';
import { statusLabels } from './labels.js';
import { StatusBadge, type Tone } from './status-badge.js';

const LOOK: Record<LoanStatus, [Tone, typeof IconBan]> = {
  draft: ['quiet', IconPencil],
  submitted: ['info', IconClockHour4],
  'sent-back': ['warn', IconArrowBackUp],
  approved: ['good', IconRosetteDiscountCheck],
  rejected: ['bad', IconCircleX],
  withdrawn: ['quiet', IconBan],
  expired: ['quiet', IconHourglassOff],
  'checked-out': ['info', IconPackageExport],
  returned: ['good', IconCircleCheck],
};

interface LoanStatusProps {
  status: LoanStatus;
  /** Late counts more than out. */
  daysLate?: number;
  /** Some of it still waits to be collected. */
  isPartly?: boolean;
}

export function LoanStatusBadge({ status, daysLate = 0, isPartly = false }: LoanStatusProps) {
  const t = useText(statusLabels);
  if (daysLate > 0) return <DaysLeftBadge daysLeft={-daysLate} />;
  if (isPartly) return <StatusBadge tone="info" icon={IconPackageExport}>{t('partly')}</StatusBadge>;
  const [tone, icon] = LOOK[status];
  return <StatusBadge tone={tone} icon={icon}>{t(status)}</StatusBadge>;
}

/** Calendar days until due; negative when late. */
export function DaysLeftBadge({ daysLeft }: { daysLeft: number }) {
  const t = useText(statusLabels);
  if (daysLeft < 0) return <StatusBadge tone="bad" icon={IconAlertTriangle}>{t('late', { count: -daysLeft })}</StatusBadge>;
  if (daysLeft === 0) return <StatusBadge tone="warn" icon={IconCalendarDue}>{t('dueToday')}</StatusBadge>;
  return <StatusBadge tone={daysLeft === 1 ? 'warn' : 'quiet'} icon={IconCalendarTime}>{t('left', { count: daysLeft })}</StatusBadge>;
}

export function PlaceBadge({ outside }: { outside: boolean }) {
  const t = useText(statusLabels);
  return outside
    ? <StatusBadge tone="warn" icon={IconMapPinShare}>{t('outside')}</StatusBadge>
    : <StatusBadge tone="quiet" icon={IconBuilding}>{t('inside')}</StatusBadge>;
}
