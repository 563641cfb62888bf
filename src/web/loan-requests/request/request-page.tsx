import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { LoanRequestView } from '../../../shared/api/loans/loan-requests.js';
import { whileActive } from '../../lib/activity.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { Answered } from '../../ui/layout/answered.js';
import { ButtonLink } from '../../ui/layout/button-link.js';
import { Page } from '../../ui/layout/page.js';
import { NotFoundState } from '../../ui/layout/states.js';
import { LoanStatusBadge } from '../../ui/status/loan-status.js';
import { EmergencyCard } from '../../emergency/emergency-card.js';
import { OpeningCard } from '../../opening-balances/opening-card.js';
import { EnteredLaterCard } from '../../outages/entered-later-card.js';
import { ChaseCard } from '../../overdue/chase-card.js';
import { PaperCard } from '../../folders/paper-card.js';
import { ClaimCard } from '../claim/claim-card.js';
import { ExtensionsCard } from '../extend/extensions-card.js';
import { EditionsCard } from './editions-card.js';
import { requestLabels } from './labels.js';
import { LinesCard } from './lines-card.js';
import { Confirming } from './now/confirming.js';
import { isPartly } from './now/slip-now.js';
import { NowCard } from './now-card.js';
import { PickUpCard } from './pick-up-card.js';
import { LaterActions } from './later-actions.js';
import css from './request.module.css';
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
    <Page title={number ? t('title', { number }) : draftTitle} canGoBack isWide aside={found.data && <LoanStatusBadge status={found.data.status} daysLate={found.data.overdue?.days} isPartly={isPartly(found.data)} />}>
      <Answered query={found} notFound={<NotFoundState title={t('notFound')}><ButtonLink to="/requests">{t('toMine')}</ButtonLink></NotFoundState>}>{(request) => <RequestBody request={request} />}</Answered>
    </Page>
  );
}

function RequestBody({ request }: { request: LoanRequestView }) {
  return (
    <div className={css.columns}>
      <div>
        <Confirming request={request} />
        <NowAndNext request={request} />
        <ClaimCard request={request} />
        <ChaseCard request={request} />
        <ExtensionsCard request={request} />
        {!request.openingBalance && <StepsCard request={request} />}
        <LinesCard request={request} />
      </div>
      <div>
        <RequestFacts request={request} />
        <EditionsCard request={request} />
        <TimelineCard request={request} />
        <LaterActions request={request} />
      </div>
    </div>
  );
}

/** Where it is, and what may be done about it now. */
function NowAndNext({ request }: { request: LoanRequestView }) {
  const [isCodeShown, setIsCodeShown] = useState(false);
  return (
    <>
      {request.openingBalance ? <OpeningCard request={request} opening={request.openingBalance} /> : !isCodeShown && <NowCard request={request} />}
      <EnteredLaterCard entered={request.enteredLater} />
      <EmergencyCard request={request} />
      <PickUpCard request={request} isShown={isCodeShown} show={() => setIsCodeShown(true)} />
      <RequestActions request={request} />
      <PaperCard request={request} />
    </>
  );
}
