import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReturnView } from '../../shared/api/loans/returns.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { useMay } from '../lib/session.js';
import { Answered } from '../ui/layout/answered.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Page } from '../ui/layout/page.js';
import { NotFoundState } from '../ui/layout/states.js';
import { returnLabels } from './labels.js';
import { ReturnResult } from './return-result.js';

const route = getRouteApi('/member/returns/$id');

export function ReturnPage() {
  const t = useText(returnLabels);
  const { id } = route.useParams();
  const mayCounter = useMay()('counter.operate');
  const found = useQuery({ queryKey: ['returns', id], queryFn: ({ signal }) => api.get<ReturnView>(`/returns/${id}`, {}, signal) });
  return <Page title={t('returnTitle')} canGoBack><Answered query={found} notFound={<NotFoundState title={t('notFound')}><ButtonLink to={mayCounter ? '/counter' : '/'}>{t(mayCounter ? 'counter' : 'home')}</ButtonLink></NotFoundState>}>{(taken) => <ReturnResult taken={taken} />}</Answered></Page>;
}
