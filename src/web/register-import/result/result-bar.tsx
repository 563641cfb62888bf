import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
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
  return (
    <>
      <Refusal error={run.error} />
      {view.allowedActions.includes('accept') && <Accept view={view} isBusy={run.isPending} accept={(leaveChanges) => run.mutate({ what: 'acceptance', leaveChanges })} />}
      {view.allowedActions.includes('undo') && (
        <ConfirmButton variant="default" color="red" loading={run.isPending} question={t('undoQuestion')} yes={t('undo')} onConfirm={() => run.mutate({ what: 'undo' })}>{t('undo')}</ConfirmButton>
      )}
    </>
  );
}

/** What the file says otherwise of known things is taken or left, as one choice. */
function Accept({ view: { counts }, isBusy, accept }: { view: RegisterImportView; isBusy: boolean; accept: (leaveChanges: boolean) => void }) {
  const t = useText(importLabels);
  const [takesChanges, setTakesChanges] = useState(true);
  const changed = counts?.changed ?? 0;
  const good = (counts?.new ?? 0) + (takesChanges ? changed : 0);
  if (!counts?.new && changed === 0) return <Notice tone="info"><p>{t('nothingToTake')}</p></Notice>;
  const note = changed > 0 && <Checkbox size="md" label={t('takeChanges', { count: changed })} checked={takesChanges} onChange={(event) => setTakesChanges(event.currentTarget.checked)} />;
  return <ActionBar note={note}><Button disabled={good === 0} loading={isBusy} onClick={() => accept(!takesChanges)}>{t('accept', { count: good })}</Button></ActionBar>;
}
