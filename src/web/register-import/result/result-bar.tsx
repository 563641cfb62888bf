import { Button } from '@mantine/core';
import type { RegisterImportView } from '../../../shared/api/register-import.js';
import { useText } from '../../lib/i18n.js';
import { ConfirmButton } from '../../ui/forms/confirm-button.js';
import { ActionBar } from '../../ui/layout/action-bar.js';
import { Notice } from '../../ui/layout/notice.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { importLabels } from '../labels.js';
import { useImport } from '../use-import.js';

/** Takes the good rows, or takes them back the same day. */
export function ResultBar({ view }: { view: RegisterImportView }) {
  const t = useText(importLabels);
  const { run } = useImport(view.id);
  const { counts, allowedActions } = view;
  const good = (counts?.new ?? 0) + (counts?.changed ?? 0);
  return (
    <>
      <Refusal error={run.error} />
      {allowedActions.includes('accept') && (good > 0
        ? <ActionBar><Button loading={run.isPending} onClick={() => run.mutate('acceptance')}>{t('accept', { count: good })}</Button></ActionBar>
        : <Notice tone="info"><p>{t('nothingToTake')}</p></Notice>)}
      {allowedActions.includes('undo') && (
        <ConfirmButton variant="default" color="red" loading={run.isPending} question={t('undoQuestion')} yes={t('undo')} onConfirm={() => run.mutate('undo')}>{t('undo')}</ConfirmButton>
      )}
    </>
  );
}
