import { Button, Checkbox } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { LoanRequestBody } from '../../../../shared/api/loans/loan-request-bodies.js';
import type { LoanRequestView, NewLoanRequests } from '../../../../shared/api/loans/loan-requests.js';
import { KnowRules } from '../../../guideline/know-rules.js';
import { useKnowing, type Knowing } from '../../../guideline/use-knowing.js';
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
  const [[isAccepted, isTried], set] = useState([false, false]);
  const knowing = useKnowing();
  const create = useCreate(body, knowing);
  const send = () => {
    set([isAccepted, true]);
    if (isAccepted && knowing.isSettled) create.mutate(true);
  };
  return (
    <>
      <Card title={t('undertakingTitle')}>
        <p>{t('undertaking')}</p>
        <Checkbox size="md" label={<strong>{t('accept')}</strong>} checked={isAccepted} onChange={(event) => set([event.currentTarget.checked, isTried])} />
      </Card>
      <KnowRules knowing={knowing} isTried={isTried && isAccepted} />
      {isTried && !isAccepted && <Notice tone="bad" isAnswer><p>{t('acceptNeeded')}</p></Notice>}
      <Refusal error={create.error} />
      <ActionBar>
        <Button variant="default" loading={create.isPending && !create.variables} onClick={() => create.mutate(false)}>{t('keepDraft')}</Button>
        <Button disabled={!canSend} loading={create.isPending && create.variables} onClick={send}>{t('send')}</Button>
      </ActionBar>
    </>
  );
}

function useCreate(body: LoanRequestBody, knowing: Knowing) {
  const { value: ask, clear } = useAsk();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (submit: boolean) => {
      if (submit) await knowing.acknowledge();
      return ask.editingId ? mend(ask.editingId, body, submit) : api.post<NewLoanRequests>('/loan-requests', { ...body, submit });
    },
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
