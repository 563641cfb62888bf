import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { LoanRequestView } from '../../../shared/api/loans/loan-requests.js';
import type { WhyNot } from '../../../shared/api/why-not.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { useSession } from '../../lib/session.js';
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
  const { person } = useSession();
  const isOwn = request.borrower.personId === person?.id;
  const isBack = request.status === 'sent-back';
  const act = useMutation({ mutationFn: (noun: 'submission' | 'confirmation') => api.post<LoanRequestView>(`/loan-requests/${request.id}/${noun}`, {}) });
  return (
    <div className={css.actions}>
      <Refusal error={act.error} />
      <Confirming request={request} confirm={() => act.mutate('confirmation')} isBusy={act.isPending} />
      {isBack && <MendButton request={request} isMain />}
      {may.includes('submit') && <Button variant={isBack ? 'outline' : 'filled'} loading={act.isPending} onClick={() => act.mutate('submission')}>{t(isBack ? 'submitAsIs' : 'submit')}</Button>}
      <Reason of={whyNot.submit} />
      {may.includes('decide') && <ButtonLink to="/inbox">{t('decide')}</ButtonLink>}
      {!isOwn && <Reason of={whyNot.decide} />}
      <CounterActions request={request} />
      {!isBack && <MendButton request={request} isMain={false} />}
    </div>
  );
}

function Reason({ of: why }: { of: WhyNot | undefined }) {
  return why ? <Notice tone="info"><p>{why.message}</p></Notice> : null;
}

function Confirming({ request, confirm, isBusy }: { request: LoanRequestView; confirm: () => void; isBusy: boolean }) {
  const t = useText(requestLabels);
  const { person } = useSession();
  const isMine = request.borrower.personId === person?.id;
  if (!isMine || !request.filledBy || request.confirmedAt || !request.isOpen || request.openingBalance) return null;
  return <Notice tone="warn" title={t('confirmHint', { name: request.filledBy.name })}><Button loading={isBusy} onClick={confirm}>{t('confirm')}</Button></Notice>;
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
