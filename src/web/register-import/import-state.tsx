import { IconAlertTriangle, IconArrowBackUp, IconCircleCheck, IconClockHour4, IconFileSearch, IconFileUpload } from '@tabler/icons-react';
import type { ImportState } from '../../shared/import-vocab.js';
import { useText } from '../lib/i18n.js';
import { StatusBadge, type Tone } from '../ui/status/status-badge.js';
import { importLabels } from './labels.js';

const LOOK: Record<ImportState, [Tone, typeof IconCircleCheck]> = {
  uploaded: ['quiet', IconFileUpload],
  checking: ['info', IconClockHour4],
  checked: ['warn', IconFileSearch],
  accepting: ['info', IconClockHour4],
  accepted: ['good', IconCircleCheck],
  undoing: ['info', IconClockHour4],
  undone: ['quiet', IconArrowBackUp],
  failed: ['bad', IconAlertTriangle],
};

export function ImportStateBadge({ state }: { state: ImportState }) {
  const t = useText(importLabels);
  const [tone, icon] = LOOK[state];
  return <StatusBadge tone={tone} icon={icon}>{t(state)}</StatusBadge>;
}

const WORKING: readonly ImportState[] = ['checking', 'accepting', 'undoing'];
export const isWorking = (state: ImportState): boolean => WORKING.includes(state);
