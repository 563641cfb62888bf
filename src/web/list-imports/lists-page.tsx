import { Anchor } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ListImportListItem } from '../../shared/api/lists/list-imports.js';
import type { ListKindName } from '../../shared/lists/list-import-vocab.js';
import { useText } from '../lib/i18n.js';
import { usePaged } from '../lib/use-paged.js';
import { SendFile } from '../register-import/upload-card.js';
import css from '../register-import/import.module.css';
import { SaidInstant } from '../ui/dates/said.js';
import { Card } from '../ui/layout/card.js';
import { Page } from '../ui/layout/page.js';
import { EmptyState } from '../ui/layout/states.js';
import { PagedList } from '../ui/lists/paged-list.js';
import { RowLink } from '../ui/lists/row-link.js';
import { Parts } from '../ui/words/parts.js';
import { listLabels } from './labels.js';
import { kindIn, LIST_PAGES } from './list-kinds.js';
import { ListStateBadge } from './list-state.js';

const route = getRouteApi('/member/lists/$kind');

/** Send a list; every one sent before can be opened again. */
export function ListsPage() {
  const t = useText(listLabels);
  const navigate = useNavigate();
  const kind = kindIn(route.useParams());
  const list = usePaged<ListImportListItem>(`list-imports-${kind}`, '/list-imports', { kind, limit: 20 });
  return (
    <Page title={t(`title-${kind}`)} lead={t(`lead-${kind}`)} canGoBack>
      <SendFile path={`/list-imports?kind=${kind}`} sent={(id) => navigate({ to: '/lists/$kind/$id', params: { kind, id } })} />
      <Card tone="info">
        <p className={css.flush}>{t(`columns-${kind}`)}</p>
        <Anchor href={LIST_PAGES[kind].sample} download={`sample-${kind}.csv`} className={css.sample}><IconDownload aria-hidden size={22} /> {t('sample')}</Anchor>
      </Card>
      <h2 className={css.heading}>{t('earlier')}</h2>
      <PagedList list={list} keyOf={(one) => one.id} empty={<EmptyState title={t('none')}><p>{t('noneWhat')}</p></EmptyState>}>{(one) => <ListRow kind={kind} one={one} />}</PagedList>
    </Page>
  );
}

function ListRow({ kind, one }: { kind: ListKindName; one: ListImportListItem }) {
  const t = useText(listLabels);
  return (
    <RowLink to="/lists/$kind/$id" params={{ kind, id: one.id }}>
      <span className={css.head}><strong>{one.fileName}</strong><ListStateBadge state={one.state} /></span>
      {one.counts && <span className="numbers"><Parts of={countsOf(one.counts).map(([word, count]) => count > 0 && t(word, { count }))} /></span>}
      <span className="soft"><SaidInstant at={one.acceptedAt ?? one.createdAt} /></span>
    </RowLink>
  );
}

/** What became of its rows so far; what there is none of is not said. */
const countsOf = ({ applied, open, undecided, refused }: NonNullable<ListImportListItem['counts']>) =>
  [['countApplied', applied], ['countOpen', open], ['countUndecided', undecided], ['countRefused', refused]] as const;
