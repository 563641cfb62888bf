import { Button, Progress } from '@mantine/core';
import type { ListCounts, ListImportView } from '../../../shared/api/lists/list-imports.js';
import { useText } from '../../lib/i18n.js';
import { ActionBar } from '../../ui/layout/action-bar.js';
import { Card } from '../../ui/layout/card.js';
import { Notice } from '../../ui/layout/notice.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { listLabels } from '../labels.js';
import { useList } from '../use-list.js';

/** Takes the good rows. Nothing was written before. */
export function TakeBar({ view, counts }: { view: ListImportView; counts: ListCounts }) {
  const t = useText(listLabels);
  const { take } = useList(view.id);
  const { done, total } = view.progress;
  if (take.isPending) {
    return (
      <Card tone="info" title={t('takingNow')}>
        <Progress value={total > 0 ? (100 * done) / total : 100} size="xl" striped aria-label={t('takingNow')} />
        <p role="status">{t('progress', { done, total })}</p>
      </Card>
    );
  }
  return (
    <>
      <Refusal error={take.error} />
      {counts.open > 0 && (
        <ActionBar note={counts.undecided > 0 && <span className="soft">{t('undecidedStay', { count: counts.undecided })}</span>}>
          <Button onClick={() => take.mutate()}>{t('take', { count: counts.open })}</Button>
        </ActionBar>
      )}
      {counts.open === 0 && !view.acceptedAt && <Notice tone="info"><p>{t('nothingToTake')}</p></Notice>}
    </>
  );
}
