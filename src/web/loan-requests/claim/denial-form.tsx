import { Button, Group, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { LoanRequestView } from '../../../shared/api/loans/loan-requests.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { uiLabels } from '../../ui/labels.js';
import { claimLabels } from './labels.js';

/** The storekeeper looked, and the things are not there. */
export function DenialForm({ requestId, claimId }: { requestId: string; claimId: string }) {
  const t = useText(claimLabels);
  const ui = useText(uiLabels);
  const client = useQueryClient();
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const deny = useMutation({ mutationFn: () => api.post<LoanRequestView>(`/loan-requests/${requestId}/return-claims/${claimId}/denial`, { reason: reason.trim() }), onSuccess: () => client.invalidateQueries() });
  const send = () => { setIsTried(true); if (reason.trim()) deny.mutate(); };
  if (!isOpen) return <><p className="soft">{t('denyHint')}</p><Button variant="outline" fullWidth onClick={() => setIsOpen(true)}>{t('deny')}</Button></>;
  return (
    <>
      <Textarea label={t('reason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={isTried && !reason.trim() ? t('reasonNeeded') : undefined} autosize minRows={2} maxLength={1000} size="md" mb="md" required />
      <Refusal error={deny.error} />
      <Group grow><Button variant="default" onClick={() => setIsOpen(false)}>{ui('cancel')}</Button><Button loading={deny.isPending} onClick={send}>{t('deny')}</Button></Group>
    </>
  );
}
