import { useState } from 'react';
import type { ListCounts, ListImportView, ListRowView } from '../../../shared/api/lists/list-imports.js';
import { useText } from '../../lib/i18n.js';
import { usePaged } from '../../lib/use-paged.js';
import css from '../../register-import/import.module.css';
import { FROM_FILE } from '../../register-import/columns/columns-card.js';
import { Chips } from '../../ui/forms/chips.js';
import { TextLink } from '../../ui/layout/button-link.js';
import { Card } from '../../ui/layout/card.js';
import { EmptyState } from '../../ui/layout/states.js';
import { PagedList } from '../../ui/lists/paged-list.js';
import { listLabels } from '../labels.js';
import { RowFacts } from './row-facts.js';

const KINDS = ['refused', 'new', 'changed', 'unchanged'] as const;

/** Row by row; what has to be mended first. */
export function RowsCard({ view: { id, kind }, counts }: { view: ListImportView; counts: ListCounts }) {
  const t = useText(listLabels);
  const present = KINDS.filter((one) => counts[one] > 0);
  const [asked, setAsked] = useState<(typeof KINDS)[number]>('refused');
  const shown = present.includes(asked) ? asked : (present[0] ?? 'new');
  const list = usePaged<ListRowView>(`list-rows-${id}`, `/list-imports/${id}/rows`, { outcome: shown, limit: 30 });
  if (present.length === 0) return null;
  return (
    <Card title={t('rowByRow')}>
      <Chips isQuiet legend={t('rowByRow')} value={shown} options={present.map((value) => ({ value, label: `${t(`count-${value}`)} ${counts[value].toLocaleString('en-US')}` }))} onChange={setAsked} />
      <PagedList list={list} keyOf={(row) => row.id} empty={<EmptyState title={t('noRows')} />}>{(row) => <Row isOpening={kind === 'opening'} row={row} />}</PagedList>
    </Card>
  );
}

function Row({ isOpening, row }: { isOpening: boolean; row: ListRowView }) {
  const t = useText(listLabels);
  return (
    <div className={css.row}>
      <strong>{t('lineAt', { n: row.line })} </strong>
      {isOpening && row.isApplied && row.subjectId ? <TextLink to="/requests/$id" params={{ id: row.subjectId }}>{row.title}</TextLink> : row.title}
      <RowFacts row={row} />
      {row.problems.map((problem) => (
        <span key={`${problem.code}${problem.column}`} className={css.problem}>{problem.column && <b lang={FROM_FILE}>{problem.column}{problem.value && ` “${problem.value}”`}: </b>}{problem.message}</span>
      ))}
    </div>
  );
}
