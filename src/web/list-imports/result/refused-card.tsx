import { Anchor } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ListCounts, ListImportView } from '../../../shared/api/lists/list-imports.js';
import { fileAddress } from '../../lib/download.js';
import { useText } from '../../lib/i18n.js';
import css from '../../register-import/import.module.css';
import { Card } from '../../ui/layout/card.js';
import { listLabels } from '../labels.js';

/** Rows that do not come in, as a file to correct; each with its reason stands below, row by row. */
export function RefusedCard({ view: { id, acceptedAt }, counts }: { view: ListImportView; counts: ListCounts }) {
  const t = useText(listLabels);
  const left = counts.refused + counts.undecided;
  if (left === 0) return null;
  return (
    <Card tone={counts.refused > 0 ? 'bad' : undefined} title={t('leftTitle', { count: left })}>
      <p className={css.flush}>{t(acceptedAt ? 'leftAfter' : 'leftWhat')}</p>
      <p className={css.links}>
        <Anchor className={css.sample} href={fileAddress(`/list-imports/${id}/refused.xlsx`)} download><IconDownload aria-hidden size={22} /> {t('leftXlsx')}</Anchor>
        <Anchor className={css.sample} href={fileAddress(`/list-imports/${id}/refused.csv`)} download><IconDownload aria-hidden size={22} /> {t('leftCsv')}</Anchor>
      </p>
    </Card>
  );
}
