import { IconAlertTriangle, IconBookmark, IconCircleCheck, IconLock, IconPackageExport, IconTool, IconTrash } from '@tabler/icons-react';
import type { AssetLoanState, Condition } from '../../shared/vocab.js';
import { useText } from '../lib/i18n.js';
import { StatusBadge, type Tone } from '../ui/status/status-badge.js';
import { wordLabels } from '../ui/words/labels.js';
import { registerLabels } from './labels.js';

const STATE: Record<AssetLoanState, [Tone, typeof IconLock]> = {
  free: ['good', IconCircleCheck],
  reserved: ['warn', IconBookmark],
  out: ['info', IconPackageExport],
  overdue: ['bad', IconAlertTriangle],
};

export function LoanStateBadge({ state }: { state: AssetLoanState }) {
  const t = useText(registerLabels);
  const [tone, icon] = STATE[state];
  return <StatusBadge tone={tone} icon={icon}>{t(state)}</StatusBadge>;
}

export function LendableBadge({ isLendable }: { isLendable: boolean }) {
  const t = useText(registerLabels);
  return <StatusBadge tone={isLendable ? 'good' : 'quiet'} icon={isLendable ? IconCircleCheck : IconLock}>{t(isLendable ? 'free' : 'notLendable')}</StatusBadge>;
}

const GONE: readonly Condition[] = ['lost', 'awaiting-disposal', 'disposed'];

export function ConditionBadge({ condition }: { condition: Condition }) {
  const words = useText(wordLabels);
  if (condition === 'usable') return <StatusBadge tone="good" icon={IconCircleCheck}>{words(condition)}</StatusBadge>;
  return GONE.includes(condition) ? <StatusBadge tone="bad" icon={IconTrash}>{words(condition)}</StatusBadge> : <StatusBadge tone="warn" icon={IconTool}>{words(condition)}</StatusBadge>;
}
