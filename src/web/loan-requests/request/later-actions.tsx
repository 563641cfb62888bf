import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { LoanRequestView } from '../../../shared/api/loans/loan-requests.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { useSession } from '../../lib/session.js';
import { ConfirmButton } from '../../ui/forms/confirm-button.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { requestLabels } from './labels.js';
import css from './request.module.css';
import { useAskAgain } from './use-ask-again.js';

/** Seldom wanted, so at the end: withdrawing, and asking for the same again. */
export function LaterActions({ request }: { request: LoanRequestView }) {
  const t = useText(requestLabels);
  const withdraw = useMutation({ mutationFn: () => api.post<LoanRequestView>(`/loan-requests/${request.id}/withdrawal`, {}) });
  const isDraft = request.status === 'draft';
  const word = t(isDraft ? 'deleteDraft' : 'withdraw');
  return (
    <div className={css.actions}>
      <AgainButton request={request} />
      <Refusal error={withdraw.error} />
      {request.allowedActions.includes('withdraw') && (
        <ConfirmButton isCancelling variant="outline" color="red" loading={withdraw.isPending} question={t(isDraft ? 'deleteQuestion' : 'withdrawQuestion')} yes={word} onConfirm={() => withdraw.mutate()}>{word}</ConfirmButton>
      )}
    </div>
  );
}

function AgainButton({ request }: { request: LoanRequestView }) {
  const t = useText(requestLabels);
  const { person } = useSession();
  const navigate = useNavigate();
  const repeat = useAskAgain();
  if (request.borrower.personId !== person?.id || request.allowedActions.includes('submit')) return null;
  const again = () => {
    repeat(request);
    void navigate({ to: '/ask/when' });
  };
  return <Button variant="default" onClick={again}>{t('again')}</Button>;
}
