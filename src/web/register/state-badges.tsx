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

/** Who has it, or whether it may be lent; a thing in the store that cannot be used is told by its condition alone. */
export function AssetStateBadge({ state, isLendable, condition }: { state: AssetLoanState; isLendable: boolean; condition: Condition }) {
  const t = useText(registerLabels);
  if (state === 'free' && !isLendable) return <StatusBadge tone="quiet" icon={IconLock}>{t('notLendable')}</StatusBadge>;
  if (state === 'free' && condition !== 'usable') return null;
  const [tone, icon] = STATE[state];
  return <StatusBadge tone={tone} icon={icon}>{t(state)}</StatusBadge>;
}

const GONE: readonly Condition[] = ['lost', 'awaiting-disposal', 'disposed'];

export function ConditionBadge({ condition }: { condition: Condition }) {
  const words = useText(wordLabels);
  if (condition === 'usable') return <StatusBadge tone="good" icon={IconCircleCheck}>{words(condition)}</StatusBadge>;
  return GONE.includes(condition) ? <StatusBadge tone="bad" icon={IconTrash}>{words(condition)}</StatusBadge> : <StatusBadge tone="warn" icon={IconTool}>{words(condition)}</StatusBadge>;
}
