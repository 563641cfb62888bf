import { useMutation } from '@tanstack/react-query';
import { api } from '../lib/api.js';
import { Refused } from '../lib/api-error.js';
import { useText } from '../lib/i18n.js';
import { ConfirmButton } from '../ui/forms/confirm-button.js';
import { ActionBar } from '../ui/layout/action-bar.js';
import { Notice } from '../ui/layout/notice.js';
import { Refusal } from '../ui/layout/refusal.js';
import { inboxLabels } from './labels.js';

/** Several at once, each its own decision: one that is refused does not hold up the others. */
export function BulkBar({ selected, clear }: { selected: string[]; clear: () => void }) {
  const t = useText(inboxLabels);
  const approve = useMutation({ mutationFn: approveEach, onSuccess: clear });
  const { done = 0, refusals = [] } = approve.data ?? {};
  return (
    <>
      {done > 0 && <Notice tone="good" isAnswer><p>{t('bulkDone', { count: done })}</p></Notice>}
      {refusals.length > 0 && <Notice tone="bad" isAnswer title={t('bulkFailed', { count: refusals.length })}>{refusals.map((why) => <p key={why}>{why}</p>)}</Notice>}
      <Refusal error={approve.error} />
      {selected.length > 0 && (
        <ActionBar>
          <ConfirmButton color="green.7" loading={approve.isPending} question={t('bulkQuestion', { count: selected.length })} yes={t('approve')} onConfirm={() => approve.mutate(selected)}>
            {t('bulk', { count: selected.length })}
          </ConfirmButton>
        </ActionBar>
      )}
    </>
  );
}

async function approveEach(ids: string[]): Promise<{ done: number; refusals: string[] }> {
  const refusals: string[] = [];
  for (const id of ids) {
    await api.post(`/loan-requests/${id}/decisions`, { outcome: 'approve' }).catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
      refusals.push(error.message);
    });
  }
  return { done: ids.length - refusals.length, refusals };
}
