import { IconDownload } from '@tabler/icons-react';
import { Anchor } from '@mantine/core';
import type { RegisterImportListItem } from '../../shared/api/register-import.js';
import { useText } from '../lib/i18n.js';
import { usePaged } from '../lib/use-paged.js';
import { SaidInstant } from '../ui/dates/said.js';
import { Card } from '../ui/layout/card.js';
import { Page } from '../ui/layout/page.js';
import { EmptyState } from '../ui/layout/states.js';
import { PagedList } from '../ui/lists/paged-list.js';
import { RowLink } from '../ui/lists/row-link.js';
import { Parts } from '../ui/words/parts.js';
import { ImportStateBadge } from './import-state.js';
import css from './import.module.css';
import { importLabels } from './labels.js';
import sample from './sample-register.csv?url';
import { UploadCard } from './upload-card.js';

/** Send a file; every file sent before can be opened again. */
export function ImportsPage() {
  const t = useText(importLabels);
  const list = usePaged<RegisterImportListItem>('register-imports', '/register-imports', { limit: 20 });
  return (
    <Page title={t('title')} lead={t('lead')} canGoBack>
      <UploadCard />
      <Card tone="info">
        <p className={css.flush}>{t('sampleWhat')}</p>
        <Anchor href={sample} download="sample-register.csv" className={css.sample}><IconDownload aria-hidden size={22} /> {t('sample')}</Anchor>
      </Card>
      <h2 className={css.heading}>{t('earlier')}</h2>
      <PagedList list={list} keyOf={(one) => one.id} empty={<EmptyState title={t('none')}><p>{t('noneWhat')}</p></EmptyState>}>{(one) => <ImportRow one={one} />}</PagedList>
    </Page>
  );
}

function ImportRow({ one }: { one: RegisterImportListItem }) {
  const t = useText(importLabels);
  return (
    <RowLink to="/register/imports/$id" params={{ id: one.id }}>
      <span className={css.head}><strong>{one.fileName}</strong><ImportStateBadge state={one.state} /></span>
      {one.counts && <span className="numbers">{t('countsLine', { new: one.counts.new, changed: one.counts.changed, refused: one.counts.refused })}</span>}
      <span className="soft"><Parts of={[one.createdByName, <SaidInstant key="at" at={one.acceptedAt ?? one.createdAt} />]} /></span>
    </RowLink>
  );
}
