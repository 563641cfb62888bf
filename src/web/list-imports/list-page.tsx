import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ListImportView } from '../../shared/api/lists/list-imports.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { Answered } from '../ui/layout/answered.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Page } from '../ui/layout/page.js';
import { NotFoundState } from '../ui/layout/states.js';
import { kindIn } from './list-kinds.js';
import { ListStateBadge } from './list-state.js';
import { listLabels } from './labels.js';
import css from '../register-import/import.module.css';
import { ReadingCards } from './reading-cards.js';
import { ResultCards } from './result/result-cards.js';
import { TakeBar } from './result/take-bar.js';

const route = getRouteApi('/member/lists/$kind/$id');

/** One list: how it is read, what would happen, whom its names mean, what happened. */
export function ListPage() {
  const t = useText(listLabels);
  const { id, ...params } = route.useParams();
  const kind = kindIn(params);
  const one = useQuery({ queryKey: ['list-import', id], queryFn: ({ signal }) => api.get<ListImportView>(`/list-imports/${id}`, {}, signal) });
  return (
    <Page title={one.data?.fileName ?? t('file')} canGoBack isWide aside={one.data && <ListStateBadge state={one.data.state} />}>
      <Answered query={one} notFound={<NotFoundState title={t('notFound')}><ButtonLink to="/lists/$kind" params={{ kind }}>{t('toEarlier')}</ButtonLink></NotFoundState>}>{(view) => <Body view={view} />}</Answered>
    </Page>
  );
}

function Body({ view }: { view: ListImportView }) {
  return (
    <>
      {view.counts && <ResultCards view={view} counts={view.counts} />}
      {view.allowedActions.includes('change') && (view.counts ? <Folded view={view} /> : <ReadingCards view={view} />)}
      {view.counts && <TakeBar view={view} counts={view.counts} />}
    </>
  );
}

/** Once checked, how the file is read stands behind what it gave. */
function Folded({ view }: { view: ListImportView }) {
  const t = useText(listLabels);
  return <details className={css.folded}><summary>{t('mendReading')}</summary><ReadingCards view={view} /></details>;
}
