import { NativeSelect } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { RegisterImportView } from '../../../shared/api/register-import.js';
import { IMPORT_FIELDS } from '../../../shared/import-vocab.js';
import { FIELD_LABELS } from '../../../shared/labels/register-import.js';
import { numbersWhole } from '../../../shared/thai/whole.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { Card } from '../../ui/layout/card.js';
import { Notice } from '../../ui/layout/notice.js';
import css from '../import.module.css';
import { importLabels } from '../labels.js';
import type { Reading } from '../use-import.js';

interface ColumnsCardProps {
  view: RegisterImportView;
  change: (reading: Reading) => void;
}

/** What each column is taken for. No column is lost: an unknown one stays with the thing under its heading. */
export function ColumnsCard({ view, change }: ColumnsCardProps) {
  const t = useText(importLabels);
  const language = useLanguage();
  const options = IMPORT_FIELDS.map((value) => ({ value, label: value === 'sequence' || value === 'refusedFor' ? t(value) : FIELD_LABELS[value][language] }));
  return (
    <Card title={t('columns')}>
      {view.columnsRemembered ? <Notice tone="good"><p>{t('remembered')}</p></Notice> : <p className="soft">{t('columnsWhat')}</p>}
      <ColumnChoices columns={view.columns} options={options} none={t('keptAsIs')} change={(columns) => change({ columns })} />
    </Card>
  );
}

interface FileColumn<F extends string> {
  index: number;
  header: string;
  field: F | null;
  samples: string[];
}

interface ColumnChoicesProps<F extends string> {
  columns: FileColumn<F>[];
  options: { value: F; label: string }[];
  /** What a column is that stands for no field. */
  none: string;
  change: (columns: { index: number; field: F | null }[]) => void;
}

/** Headings stand as the file has them, in whatever language. */
export const FROM_FILE = '';

/** Each field stands for one column at most: chosen for another, it leaves the first. */
export function ColumnChoices<F extends string>({ columns, options, none, change }: ColumnChoicesProps<F>) {
  const set = (index: number, name: string) => {
    const field = options.find((one) => one.value === name)?.value ?? null;
    change(columns.map((column) => ({ index: column.index, field: column.index === index ? field : field && column.field === field ? null : column.field })));
  };
  return <ul className={css.columns}>{columns.map((column) => <li key={column.index}><Column column={column} data={[{ value: '', label: none }, ...options]} set={set} /></li>)}</ul>;
}

function Column<F extends string>({ column, data, set }: { column: FileColumn<F>; data: { value: string; label: string }[]; set: (index: number, field: string) => void }) {
  const t = useText(importLabels);
  const name = column.header || t('nameless', { n: column.index + 1 });
  return (
    <div className={css.column}>
      <div>
        <strong lang={FROM_FILE}>{name}</strong>
        <span className={css.samples}>{numbersWhole(column.samples.filter(Boolean).slice(0, 3).join(' · ')) || t('emptyColumn')}</span>
      </div>
      <IconArrowRight aria-hidden size={22} className={css.arrow} />
      <NativeSelect aria-label={t('columnIs', { name })} size="md" value={column.field ?? ''} data={data} onChange={(event) => set(column.index, event.currentTarget.value)} />
    </div>
  );
}
