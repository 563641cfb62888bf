import { IconCircleCheck, IconFileSearch, IconFileUpload } from '@tabler/icons-react';
import type { ListState } from '../../shared/lists/list-import-vocab.js';
import { useText } from '../lib/i18n.js';
import { StatusBadge, type Tone } from '../ui/status/status-badge.js';
import { listLabels } from './labels.js';

const LOOK: Record<ListState, [Tone, typeof IconCircleCheck]> = { uploaded: ['quiet', IconFileUpload], checked: ['warn', IconFileSearch], accepted: ['good', IconCircleCheck] };

export function ListStateBadge({ state }: { state: ListState }) {
  const t = useText(listLabels);
  const [tone, icon] = LOOK[state];
  return <StatusBadge tone={tone} icon={icon}>{t(state)}</StatusBadge>;
}
