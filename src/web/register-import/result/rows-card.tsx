import { useState } from 'react';
import type { ImportRowView, RegisterImportView } from '../../../shared/api/register-import.js';
import { FIELD_LABELS } from '../../../shared/labels/register-import.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { usePaged } from '../../lib/use-paged.js';
import { Chips } from '../../ui/forms/chips.js';
import { Card } from '../../ui/layout/card.js';
import { TextLink } from '../../ui/layout/button-link.js';
import { EmptyState } from '../../ui/layout/states.js';
import { PagedList } from '../../ui/lists/paged-list.js';
import css from '../import.module.css';
import { importLabels } from '../labels.js';
import { RefusedRow } from './refused-card.js';

const KINDS = ['new', 'changed', 'refused', 'vanished'] as const;

/** Row by row. */
export function RowsCard({ view: { id, counts, state } }: { view: RegisterImportView }) {
  const t = useText(importLabels);
  const present = KINDS.filter((kind) => counts && counts[kind] > 0);
  const [kind, setKind] = useState<(typeof KINDS)[number]>(present[0] ?? 'new');
  const list = usePaged<ImportRowView>(`import-rows-${state}`, `/register-imports/${id}/rows`, { outcome: kind, limit: 30 });
  if (!present.length) return null;
  return (
    <Card title={t('rowByRow')}>
      <Chips isQuiet legend={t('rowByRow')} value={kind} options={present.map((value) => ({ value, label: `${t(`count-${value}`)} ${(counts?.[value] ?? 0).toLocaleString('en-US')}` }))} onChange={setKind} />
      <PagedList list={list} keyOf={(row) => row.id} empty={<EmptyState title={t('noRows')} />}>{(row) => <Row row={row} />}</PagedList>
    </Card>
  );
}

function Row({ row }: { row: ImportRowView }) {
  const t = useText(importLabels);
  const language = useLanguage();
  if (row.outcome === 'refused') return <div className={css.row}><RefusedRow row={row} /></div>;
  const name = [row.number ?? (row.things > 1 ? null : t('unnumbered')), row.description].filter(Boolean).join(' · ');
  return (
    <div className={css.row}>
      {row.line > 0 && <strong>{t('lineAt', { n: row.line })} </strong>}
      {row.assetId ? <TextLink to="/register/assets/$id" params={{ id: row.assetId }}>{name}</TextLink> : name}
      {row.things > 1 && ` · ${t('things', { count: row.things })}`}
      {row.changes.map((change) => (
        <span key={change.field} className={css.example}>{FIELD_LABELS[change.field][language]}: <s>{change.from ?? '–'}</s> → <b>{change.to ?? '–'}</b></span>
      ))}
      {row.notes.map((note) => <span key={note} className={css.example}>{note}</span>)}
    </div>
  );
}
