import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { RegisterImportView } from '../../shared/api/register-import.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { Answered } from '../ui/layout/answered.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Notice } from '../ui/layout/notice.js';
import { Page } from '../ui/layout/page.js';
import { NotFoundState } from '../ui/layout/states.js';
import { ImportStateBadge, isWorking } from './import-state.js';
import css from './import.module.css';
import { importLabels } from './labels.js';
import { ReadingCards } from './columns/reading-cards.js';
import { ProgressCard } from './progress-card.js';
import { ResultBar } from './result/result-bar.js';
import { ResultCards } from './result/result-cards.js';

const route = getRouteApi('/member/register/imports/$id');

/** One file: how it is read, what would happen, what happened. */
export function ImportPage() {
  const t = useText(importLabels);
  const { id } = route.useParams();
  const one = useQuery({
    queryKey: ['register-import', id],
    queryFn: ({ signal }) => api.get<RegisterImportView>(`/register-imports/${id}`, {}, signal),
    refetchInterval: ({ state }) => (state.data && isWorking(state.data.state) ? 700 : false),
  });
  return (
    <Page title={one.data?.fileName ?? t('title')} canGoBack isWide aside={one.data && <ImportStateBadge state={one.data.state} />}>
      <Answered query={one} notFound={<NotFoundState title={t('notFound')}><ButtonLink to="/register/imports">{t('toEarlier')}</ButtonLink></NotFoundState>}>{(view) => <Body view={view} />}</Answered>
    </Page>
  );
}

function Body({ view }: { view: RegisterImportView }) {
  if (isWorking(view.state)) return <ProgressCard view={view} />;
  return (
    <>
      {view.failure && <Notice tone="bad" isAnswer><p>{view.failure.message}</p></Notice>}
      {view.counts && <ResultCards view={view} />}
      {view.allowedActions.includes('change') && (view.counts ? <Folded view={view} /> : <ReadingCards view={view} />)}
      {view.counts && <ResultBar view={view} />}
    </>
  );
}

/** Once checked, how the file is read stands behind what it gave. */
function Folded({ view }: { view: RegisterImportView }) {
  const t = useText(importLabels);
  return <details className={css.folded}><summary>{t('mendReading')}</summary><ReadingCards view={view} /></details>;
}
