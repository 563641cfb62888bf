import { IconCircleCheck, IconClockHour4, IconGavel, IconHistory, IconMessageCircle, IconPencil } from '@tabler/icons-react';
import type { GuidelineSummary } from '../../shared/api/guideline/guidelines.js';
import { useText } from '../lib/i18n.js';
import { today } from '../lib/time.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import { guidelineLabels } from './labels.js';

export function VersionBadge({ version: { state, isCurrent, fromOn } }: { version: GuidelineSummary }) {
  const t = useText(guidelineLabels);
  if (state === 'writing') return <StatusBadge tone="quiet" icon={IconPencil}>{t('writing')}</StatusBadge>;
  if (state === 'commenting') return <StatusBadge tone="info" icon={IconMessageCircle}>{t('commenting')}</StatusBadge>;
  if (state === 'proposed') return <StatusBadge tone="warn" icon={IconGavel}>{t('proposed')}</StatusBadge>;
  if (isCurrent) return <StatusBadge tone="good" icon={IconCircleCheck}>{t('current')}</StatusBadge>;
  return fromOn !== null && fromOn > today() ? <StatusBadge tone="info" icon={IconClockHour4}>{t('toCome')}</StatusBadge> : <StatusBadge tone="quiet" icon={IconHistory}>{t('replaced')}</StatusBadge>;
}

export function VersionName({ version: { number } }: { version: Pick<GuidelineSummary, 'number'> }) {
  const t = useText(guidelineLabels);
  return <>{number === null ? t('draft') : t('numbered', { number })}</>;
}
