import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { WelcomeView } from '../../shared/api/access/getting-in.js';
import { api } from '../lib/api.js';
import { Refused } from '../lib/api-error.js';
import { useText } from '../lib/i18n.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { Facts } from '../ui/layout/facts.js';
import { Notice } from '../ui/layout/notice.js';
import { Page } from '../ui/layout/page.js';
import { FailedState, LoadingState } from '../ui/layout/states.js';
import { gettingInLabels } from './labels.js';
import { WelcomeForm } from './welcome-form.js';

const route = getRouteApi('/welcome/$code');

/** The first sign-in, from a card: one page, one password. */
export function WelcomePage() {
  const t = useText(gettingInLabels);
  const { code } = route.useParams();
  const card = useQuery({ queryKey: ['welcome', code], queryFn: ({ signal }) => api.get<WelcomeView>(`/welcome/${encodeURIComponent(code)}`, {}, signal), retry: false, staleTime: Infinity });
  return (
    <Page title={t('welcomeTitle')} lead={card.data ? t('welcomeLead') : undefined}>
      {card.data ? <Invited card={card.data} code={code} /> : card.error instanceof Refused ? <ClosedCard refusal={card.error} /> : card.error ? <FailedState error={card.error} retry={() => void card.refetch()} /> : <LoadingState />}
    </Page>
  );
}

function Invited({ card, code }: { card: WelcomeView; code: string }) {
  const t = useText(gettingInLabels);
  const [isOther, setOther] = useState(false);
  if (isOther) {
    return (
      <>
        <Notice tone="warn" title={t('notMeTitle')} isAnswer><p>{t('notMeWhat', { name: card.name, agency: card.agencyName })}</p></Notice>
        <Button fullWidth variant="default" onClick={() => setOther(false)}>{t('itIsMe')}</Button>
      </>
    );
  }
  return (
    <>
      <Card title={card.name} aside={<Button variant="default" onClick={() => setOther(true)}>{t('notMe')}</Button>}>
        <Facts items={[[t('unit'), card.unitName], [t('staffNumber'), <strong key="number">{card.staffNumber}</strong>]]} />
        <p className="soft">{t('staffNumberHint')}</p>
      </Card>
      <WelcomeForm card={card} code={code} />
    </>
  );
}

/** Says why, and what to do instead. */
function ClosedCard({ refusal }: { refusal: Refused }) {
  const t = useText(gettingInLabels);
  const isUsed = refusal.code === 'invitations.used';
  return (
    <>
      <Notice tone="warn" title={t('cardFailed')}><p>{refusal.message}</p></Notice>
      {isUsed ? <ButtonLink to="/sign-in" fullWidth>{t('toSignIn')}</ButtonLink> : <ButtonLink to="/welcome" fullWidth>{t('typeAnother')}</ButtonLink>}
    </>
  );
}
