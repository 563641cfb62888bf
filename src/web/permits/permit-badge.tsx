import { IconBan, IconCircleCheck, IconClockHour4, IconHistory, IconWalk, IconX } from '@tabler/icons-react';
import type { PermitStatus } from '../../shared/vocab.js';
import { useText } from '../lib/i18n.js';
import { today } from '../lib/time.js';
import { StatusBadge, type Tone } from '../ui/status/status-badge.js';
import { permitLabels } from './labels.js';

const LOOK: Record<PermitStatus, [Tone, typeof IconBan]> = {
  waiting: ['warn', IconClockHour4], granted: ['good', IconCircleCheck], refused: ['bad', IconX], withdrawn: ['quiet', IconBan], revoked: ['bad', IconBan],
};

export function PermitBadge({ status, isInForce, endsOn }: { status: PermitStatus; isInForce: boolean; endsOn: string }) {
  const t = useText(permitLabels);
  if (isInForce) return <StatusBadge tone="good" icon={IconWalk}>{t('inForce')}</StatusBadge>;
  if (status === 'granted' && endsOn < today()) return <StatusBadge tone="quiet" icon={IconHistory}>{t('over')}</StatusBadge>;
  const [tone, icon] = LOOK[status];
  return <StatusBadge tone={tone} icon={icon}>{t(status)}</StatusBadge>;
}
