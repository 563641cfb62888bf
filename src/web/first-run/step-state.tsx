import { IconCircleCheck, IconCircleDashed, IconPlayerSkipForward } from '@tabler/icons-react';
import type { FirstRunState } from '../../shared/first-run/first-run-steps.js';
import { useText } from '../lib/i18n.js';
import { StatusBadge, type Tone } from '../ui/status/status-badge.js';
import { firstRunLabels } from './labels.js';

const LOOK: Record<FirstRunState, [Tone, typeof IconCircleCheck]> = { done: ['good', IconCircleCheck], skipped: ['quiet', IconPlayerSkipForward], todo: ['info', IconCircleDashed] };

export function StepState({ state }: { state: FirstRunState }) {
  const t = useText(firstRunLabels);
  const [tone, icon] = LOOK[state];
  return <StatusBadge tone={tone} icon={icon}>{t(state)}</StatusBadge>;
}
