import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { LoanRequestView } from '../../../shared/api/loans/loan-requests.js';
import { whileActive } from '../../lib/activity.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { Answered } from '../../ui/layout/answered.js';
import { Page } from '../../ui/layout/page.js';
import { LoanStatusBadge } from '../../ui/status/loan-status.js';
import { OpeningCard } from '../../opening-balances/opening-card.js';
import { EditionsCard } from './editions-card.js';
import { requestLabels } from './labels.js';
import { LinesCard } from './lines-card.js';
import { NowCard } from './now-card.js';
import { PickUpCard } from './pick-up-card.js';
import { LaterActions } from './later-actions.js';
import { RequestActions } from './request-actions.js';
import { RequestFacts } from './request-facts.js';
import { StepsCard } from './steps-card.js';
import { TimelineCard } from './timeline-card.js';

const route = getRouteApi('/member/requests/$id');

export function RequestPage() {
  const t = useText(requestLabels);
  const { id } = route.useParams();
  const found = useQuery({ queryKey: ['loan-requests', id], queryFn: ({ signal }) => api.get<LoanRequestView>(`/loan-requests/${id}`, {}, signal), refetchInterval: whileActive(30_000) });
  const { number = null } = found.data ?? {};
  const draftTitle = t(found.data ? 'untitled' : 'request');
  return (
    <Page title={number ? t('title', { number }) : draftTitle} canGoBack aside={found.data && <LoanStatusBadge status={found.data.status} />}>
      <Answered query={found}>{(request) => <RequestBody request={request} />}</Answered>
    </Page>
  );
}

function RequestBody({ request }: { request: LoanRequestView }) {
  return (
    <>
      {request.openingBalance ? <OpeningCard request={request} opening={request.openingBalance} /> : <NowCard request={request} />}
      <RequestActions request={request} />
      <PickUpCard request={request} />
      {!request.openingBalance && <StepsCard request={request} />}
      <LinesCard request={request} />
      <RequestFacts request={request} />
      <EditionsCard request={request} />
      <TimelineCard timeline={request.timeline} />
      <LaterActions request={request} />
    </>
  );
}
