import { Anchor } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ImportRowView, RegisterImportView } from '../../../shared/api/register-import.js';
import { numbersWhole } from '../../../shared/thai/whole.js';
import { fileAddress } from '../../lib/download.js';
import { useText } from '../../lib/i18n.js';
import { Card } from '../../ui/layout/card.js';
import css from '../import.module.css';
import { importLabels } from '../labels.js';

/** Rows that are not taken: line, column, value and reason, and the same rows as a file to correct. */
export function RefusedCard({ view }: { view: RegisterImportView }) {
  const t = useText(importLabels);
  const { counts, refused, id } = view;
  if (!counts?.refused) return null;
  return (
    <Card tone="bad" title={t('refusedTitle', { count: counts.refused })}>
      <p>{t(view.state === 'accepted' ? 'refusedAfter' : 'refusedWhat')}</p>
      <p className={css.links}>
        <Anchor className={css.sample} href={fileAddress(`/register-imports/${id}/refused.xlsx`)} download><IconDownload aria-hidden size={22} /> {t('refusedXlsx')}</Anchor>
        <Anchor className={css.sample} href={fileAddress(`/register-imports/${id}/refused.csv`)} download><IconDownload aria-hidden size={22} /> {t('refusedCsv')}</Anchor>
      </p>
      <ul className={css.rows}>{refused.slice(0, 10).map((row) => <li key={row.id}><RefusedRow row={row} /></li>)}</ul>
      {counts.refused > 10 && <p className="soft">{t('seeAllBelow')}</p>}
    </Card>
  );
}

export function RefusedRow({ row }: { row: ImportRowView }) {
  const t = useText(importLabels);
  return (
    <>
      <strong>{t('lineAt', { n: row.line })}</strong> {[row.number, row.description].filter(Boolean).join(' · ')}
      {row.problems.map((problem) => (
        <span key={`${problem.code}${problem.column}`} className={css.problem}>{problem.column && <b>{problem.column}: </b>}{numbersWhole(problem.message)}</span>
      ))}
    </>
  );
}
