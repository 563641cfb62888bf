import { Button } from '@mantine/core';
import type { RegisterImportView } from '../../../shared/api/register-import.js';
import { useText } from '../../lib/i18n.js';
import { ActionBar } from '../../ui/layout/action-bar.js';
import { Notice } from '../../ui/layout/notice.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { importLabels } from '../labels.js';
import { useImport } from '../use-import.js';
import { ColumnsCard } from './columns-card.js';
import { DefaultsCard } from './defaults-card.js';
import { ShapeCard } from './shape-card.js';

/** How the file is understood; every guess can be mended before anything is checked. */
export function ReadingCards({ view }: { view: RegisterImportView }) {
  const t = useText(importLabels);
  const { change, run } = useImport(view.id);
  const isChecked = view.state === 'checked';
  const hasName = view.columns.some((column) => column.field === 'description');
  return (
    <>
      <ShapeCard view={view} change={change.mutate} />
      <ColumnsCard view={view} change={change.mutate} />
      <DefaultsCard view={view} change={change.mutate} />
      {!hasName && <Notice tone="warn"><p>{t('needsDescription')}</p></Notice>}
      <Refusal error={change.error ?? run.error} />
      {view.allowedActions.includes('dry-run') && (
        isChecked
          ? <Button variant="default" mb="md" loading={run.isPending || change.isPending} onClick={() => run.mutate({ what: 'dry-run' })}>{t('checkAgain')}</Button>
          : <ActionBar note={<span className="soft">{t('checkWhat')}</span>}><Button loading={run.isPending || change.isPending} onClick={() => run.mutate({ what: 'dry-run' })}>{t('check')}</Button></ActionBar>
      )}
    </>
  );
}
