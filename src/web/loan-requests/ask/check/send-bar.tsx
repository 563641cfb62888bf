import { Button, Checkbox } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { LoanRequestBody } from '../../../../shared/api/loans/loan-request-bodies.js';
import type { LoanRequestView, NewLoanRequests } from '../../../../shared/api/loans/loan-requests.js';
import { api } from '../../../lib/api.js';
import { useText } from '../../../lib/i18n.js';
import { ActionBar } from '../../../ui/layout/action-bar.js';
import { Card } from '../../../ui/layout/card.js';
import { Notice } from '../../../ui/layout/notice.js';
import { Refusal } from '../../../ui/layout/refusal.js';
import { useAsk } from '../ask-draft.js';
import { askLabels } from '../labels.js';

/** The undertaking, then sending; the draft is let go only when the server has it. */
export function SendBar({ body, canSend }: { body: LoanRequestBody; canSend: boolean }) {
  const t = useText(askLabels);
  const [isAccepted, setIsAccepted] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const create = useCreate(body);
  const send = () => {
    setIsTried(true);
    if (isAccepted) create.mutate(true);
  };
  return (
    <>
      <Card title={t('undertakingTitle')}>
        <p>{t('undertaking')}</p>
        <Checkbox size="md" label={<strong>{t('accept')}</strong>} checked={isAccepted} onChange={(event) => setIsAccepted(event.currentTarget.checked)} />
      </Card>
      {isTried && !isAccepted && <Notice tone="bad" isAnswer><p>{t('acceptNeeded')}</p></Notice>}
      <Refusal error={create.error} />
      <ActionBar>
        <Button variant="default" loading={create.isPending && !create.variables} onClick={() => create.mutate(false)}>{t('keepDraft')}</Button>
        <Button disabled={!canSend} loading={create.isPending && create.variables} onClick={send}>{t('send')}</Button>
      </ActionBar>
    </>
  );
}

function useCreate(body: LoanRequestBody) {
  const { value: ask, clear } = useAsk();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (submit: boolean) => (ask.editingId ? mend(ask.editingId, body, submit) : api.post<NewLoanRequests>('/loan-requests', { ...body, submit })),
    onSuccess: async ({ batchId }) => {
      await navigate({ to: '/ask/sent/$batchId', params: { batchId }, replace: true });
      clear();
    },
  });
}

/** A mended request keeps its id and its number. */
async function mend(id: string, body: LoanRequestBody, submit: boolean): Promise<{ batchId: string }> {
  const mended = await api.patch<LoanRequestView>(`/loan-requests/${id}`, body);
  if (submit) await api.post<LoanRequestView>(`/loan-requests/${id}/submission`, {});
  return mended;
}
