import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { LoanRequestView } from '../../../shared/api/loans/loan-requests.js';
import type { WhyNot } from '../../../shared/api/why-not.js';
import { useWithRules } from '../../guideline/use-with-rules.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { ButtonLink } from '../../ui/layout/button-link.js';
import { Notice } from '../../ui/layout/notice.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { useMend } from './use-ask-again.js';
import { CounterActions } from './counter-actions.js';
import { requestLabels } from './labels.js';
import css from './request.module.css';

/** What this person may do now, as the server says; what is refused now says why. */
export function RequestActions({ request }: { request: LoanRequestView }) {
  const t = useText(requestLabels);
  const { allowedActions: may, whyNot } = request;
  const isBack = request.status === 'sent-back';
  const submit = useWithRules(() => api.post<LoanRequestView>(`/loan-requests/${request.id}/submission`, {}), may.includes('submit'));
  return (
    <div className={css.actions}>
      {submit.rules}
      <Refusal error={submit.doing.error} />
      {isBack && <MendButton request={request} isMain />}
      {may.includes('submit') && <Button variant={isBack ? 'outline' : 'filled'} loading={submit.doing.isPending} onClick={submit.run}>{t(isBack ? 'submitAsIs' : 'submit')}</Button>}
      <Reason of={whyNot.submit} />
      {may.includes('decide') && <ButtonLink to="/inbox" hash={request.steps.find((step) => !step.decidedAt && !step.waiting)?.id}>{t('decide')}</ButtonLink>}
      <Reason of={whyNot.decide} />
      <CounterActions request={request} />
      {!isBack && <MendButton request={request} isMain={false} />}
    </div>
  );
}

function Reason({ of: why }: { of: WhyNot | undefined }) {
  return why ? <Notice tone="info"><p>{why.message}</p></Notice> : null;
}

function MendButton({ request, isMain }: { request: LoanRequestView; isMain: boolean }) {
  const t = useText(requestLabels);
  const navigate = useNavigate();
  const fill = useMend();
  if (!request.allowedActions.includes('submit')) return null;
  const mend = () => {
    fill(request);
    void navigate({ to: '/ask/when' });
  };
  return <Button variant={isMain ? 'filled' : 'outline'} onClick={mend}>{t('edit')}</Button>;
}
