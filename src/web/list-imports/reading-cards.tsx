import { Button } from '@mantine/core';
import type { ListImportView } from '../../shared/api/lists/list-imports.js';
import { LIST_FIELD_LABELS } from '../../shared/labels/list-imports.js';
import { FIELDS_OF } from '../../shared/lists/list-import-vocab.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { ColumnChoices } from '../register-import/columns/columns-card.js';
import { ShapeCard } from '../register-import/columns/shape-card.js';
import { ActionBar } from '../ui/layout/action-bar.js';
import { Card } from '../ui/layout/card.js';
import { Notice } from '../ui/layout/notice.js';
import { Refusal } from '../ui/layout/refusal.js';
import { listLabels } from './labels.js';
import { useList } from './use-list.js';

/** How the list is understood; every guess can be mended before anything is checked. */
export function ReadingCards({ view }: { view: ListImportView }) {
  const t = useText(listLabels);
  const language = useLanguage();
  const { change, check } = useList(view.id);
  const isBusy = change.isPending || check.isPending;
  return (
    <>
      <ShapeCard view={view} change={change.mutate} />
      <Card title={t('columns')}>
        {view.columnsRemembered ? <Notice tone="good"><p>{t('remembered')}</p></Notice> : <p className="soft">{t('columnsWhat')}</p>}
        <ColumnChoices columns={view.columns} options={FIELDS_OF[view.kind].map((value) => ({ value, label: LIST_FIELD_LABELS[value][language] }))} none={t('passedOver')} change={(columns) => change.mutate({ columns })} />
      </Card>
      {view.missing.length > 0 && <Notice tone="warn"><p>{t('missing', { columns: view.missing.map((field) => LIST_FIELD_LABELS[field][language]).join(' · ') })}</p></Notice>}
      <Refusal error={change.error ?? check.error} />
      {view.counts
        ? <Button variant="default" mb="md" loading={isBusy} disabled={view.missing.length > 0} onClick={() => check.mutate()}>{t('checkAgain')}</Button>
        : <ActionBar note={<span className="soft">{t('checkWhat')}</span>}><Button loading={isBusy} disabled={view.missing.length > 0} onClick={() => check.mutate()}>{t('check')}</Button></ActionBar>}
    </>
  );
}
