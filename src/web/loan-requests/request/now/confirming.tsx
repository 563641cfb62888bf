import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { LoanRequestView } from '../../../../shared/api/loans/loan-requests.js';
import { useWithRules } from '../../../guideline/use-with-rules.js';
import { api } from '../../../lib/api.js';
import { useText } from '../../../lib/i18n.js';
import { useSession } from '../../../lib/session.js';
import { ConfirmButton } from '../../../ui/forms/confirm-button.js';
import { Notice } from '../../../ui/layout/notice.js';
import { Refusal } from '../../../ui/layout/refusal.js';
import { requestLabels } from '../labels.js';
import css from '../request.module.css';
import { mustConfirm } from './slip-now.js';

/** The first thing a borrower meets where somebody else filled it in: mine, or not mine. */
export function Confirming({ request }: { request: LoanRequestView }) {
  const t = useText(requestLabels);
  const { person } = useSession();
  const confirm = useWithRules(() => api.post<LoanRequestView>(`/loan-requests/${request.id}/confirmation`, {}), request.status !== 'checked-out');
  const disown = useMutation({ mutationFn: () => api.post<LoanRequestView>(`/loan-requests/${request.id}/withdrawal`, { reason: t('notMine') }) });
  if (!mustConfirm(request) || request.borrower.personId !== person?.id) return null;
  return (
    <Notice tone="warn" title={t('confirmHint', { name: request.filledBy?.name ?? '' })}>
      <div className={css.rules}>{confirm.rules}</div>
      <Refusal error={confirm.doing.error ?? disown.error} />
      <div className={css.choice}>
        <Button loading={confirm.doing.isPending} onClick={confirm.run}>{t('confirm')}</Button>
        {request.allowedActions.includes('withdraw') && <ConfirmButton isCancelling variant="default" loading={disown.isPending} question={t('notMineQuestion')} yes={t('withdraw')} onConfirm={() => disown.mutate()}>{t('notMine')}</ConfirmButton>}
      </div>
    </Notice>
  );
}
