import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import type { OpeningNote } from '../../shared/api/loans/opening-balances.js';
import { FormDialog } from '../admin/form-dialog.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { useSession } from '../lib/session.js';
import { lastDayBefore, today } from '../lib/time.js';
import { SaidDate } from '../ui/dates/said.js';
import { Card } from '../ui/layout/card.js';
import { Notice } from '../ui/layout/notice.js';
import { Refusal } from '../ui/layout/refusal.js';
import css from './opening.module.css';
import { openingLabels } from './labels.js';
import { Keeping } from './keeping.js';

/** What the page of such a slip says first, and asks of its borrower. */
export function OpeningCard({ request, opening }: { request: LoanRequestView; opening: OpeningNote }) {
  const t = useText(openingLabels);
  const { person } = useSession();
  const isAsked = request.isOpen && !request.confirmedAt && !opening.deniedAt && request.borrower.personId === person?.id;
  return (
    <>
      <Notice tone={request.overdue ? 'bad' : request.isOpen ? 'warn' : 'info'} title={request.isOpen ? t('noApproval') : t('over')}>
        {request.overdue && <p><strong>{t('lateToo', { count: request.overdue.days })}</strong></p>}
        {request.isOpen && <p>{t(whatToDo(opening))} <SaidDate on={lastDayBefore(opening.regulariseBy)} /></p>}
        {opening.deniedAt && request.isOpen && <p>{t(request.borrower.personId === person?.id ? 'youDenied' : 'denied')}</p>}
        {opening.deniedReason && <p>{t('whoseWords', { words: opening.deniedReason })}</p>}
        {opening.voidedReason && <p>{t('voidedWhy', { words: opening.voidedReason })}</p>}
      </Notice>
      {isAsked && <Asked id={request.id} />}
      <Keeping request={request} takeoverId={opening.takeoverId} />
    </>
  );
}

/** Who has asked for it is not told to ask. */
function whatToDo({ regulariseBy, takeoverId }: OpeningNote) {
  const isLate = lastDayBefore(regulariseBy) < today();
  if (takeoverId) return isLate ? 'wasToRegularise' : 'regularise';
  return isLate ? 'whatWasToDo' : 'whatToDo';
}

function Asked({ id }: { id: string }) {
  const t = useText(openingLabels);
  const client = useQueryClient();
  const [isDenying, setDenying] = useState(false);
  const again = () => client.invalidateQueries({ queryKey: ['loan-requests', id] });
  const confirm = useMutation({ mutationFn: () => api.post<LoanRequestView>(`/loan-requests/${id}/confirmation`, {}), onSuccess: again });
  return (
    <Card title={t('isItWithYou')} tone="info">
      <Refusal error={confirm.error} />
      <div className={css.answers}>
        <Button loading={confirm.isPending} onClick={() => confirm.mutate()}>{t('yes')}</Button>
        <Button variant="default" onClick={() => setDenying(true)}>{t('no')}</Button>
      </div>
      {isDenying && <DenialDialog id={id} close={() => setDenying(false)} again={again} />}
    </Card>
  );
}

function DenialDialog({ id, close, again }: { id: string; close: () => void; again: () => Promise<void> }) {
  const t = useText(openingLabels);
  const [reason, setReason] = useState('');
  const deny = async () => {
    await api.put(`/opening-balances/${id}/denial`, { reason: reason.trim() });
    await again();
  };
  return (
    <FormDialog title={t('noTitle')} close={close} send={deny} canSend={reason.trim().length > 1} action={t('sendNo')}>
      <Textarea label={t('noReason')} description={t('noHint')} required autosize minRows={3} maxLength={500} size="md" value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
    </FormDialog>
  );
}
