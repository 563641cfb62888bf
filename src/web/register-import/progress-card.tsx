import { Progress } from '@mantine/core';
import type { RegisterImportView } from '../../shared/api/register-import.js';
import { useText } from '../lib/i18n.js';
import { Card } from '../ui/layout/card.js';
import { importLabels } from './labels.js';

const WORDS = { checking: 'checkingNow', accepting: 'acceptingNow', undoing: 'undoingNow' } as const;

/** Work that takes a while: how far it is, and that one may leave. */
export function ProgressCard({ view: { state, progress } }: { view: RegisterImportView }) {
  const t = useText(importLabels);
  const words = t(WORDS[state as keyof typeof WORDS]);
  const percent = progress.total ? Math.round((100 * progress.done) / progress.total) : 0;
  return (
    <Card tone="info" title={words}>
      <Progress value={progress.total ? percent : 100} size="xl" animated={!progress.total} striped={!progress.total} aria-label={words} />
      <p role="status">{progress.total ? t('progress', { done: progress.done.toLocaleString('en-US'), total: progress.total.toLocaleString('en-US'), percent }) : t('readingFile')}</p>
      <p className="soft">{t('mayLeave')}</p>
    </Card>
  );
}
