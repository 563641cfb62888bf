import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { bangkokTime } from '../../../shared/calendar.js';
import type { LoanRequestView } from '../../../shared/api/loans/loan-requests.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { instantOf, today } from '../../lib/time.js';
import { useDraft } from '../../lib/use-draft.js';
import { DateField } from '../../ui/dates/lazy-date-field.js';
import { TimeField } from '../../ui/dates/time-field.js';
import { MayBeLeft } from '../../ui/forms/may-be-left.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { uiLabels } from '../../ui/labels.js';
import { claimLabels } from './labels.js';

interface ClaimText { on: string | null; time: string; handedTo: string; note: string }
const EMPTY: ClaimText = { on: null, time: '', handedTo: '', note: '' };

/** When, to whom or where, and words. */
export function ClaimForm({ requestId, close }: { requestId: string; close: () => void }) {
  const t = useText(claimLabels);
  const ui = useText(uiLabels);
  const client = useQueryClient();
  const { value: text, change, clear } = useDraft(`claim.${requestId}`, EMPTY);
  const [isTried, setIsTried] = useState(false);
  const [on, time] = [text.on ?? today(), text.time || bangkokTime(new Date())];
  const body = { broughtAt: instantOf(on, time), handedTo: text.handedTo.trim(), note: text.note.trim() || undefined };
  const send = useMutation({ mutationFn: () => api.post<LoanRequestView>(`/loan-requests/${requestId}/return-claims`, body), onSuccess: async () => { clear(); await client.invalidateQueries(); close(); } });
  const isMissing = !text.handedTo.trim();
  const trySend = () => { setIsTried(true); if (!isMissing) send.mutate(); };
  return (
    <>
      <p className="soft">{t('lead')}</p>
      <Stack gap="md">
      <DateField label={t('on')} max={today()} value={on} onChange={(date) => change({ on: date })} />
      <TimeField label={t('time')} value={time} onChange={(value) => change({ time: value })} />
      <TextInput label={t('handedTo')} description={t('handedToHint')} value={text.handedTo} onChange={(event) => change({ handedTo: event.currentTarget.value })} error={isTried && isMissing ? t('handedToNeeded') : undefined} maxLength={300} size="md" required />
      <Textarea label={<MayBeLeft>{t('note')}</MayBeLeft>} value={text.note} onChange={(event) => change({ note: event.currentTarget.value })} autosize maxLength={1000} size="md" mb="md" />
      </Stack>
      <Refusal error={send.error} />
      <Group grow><Button variant="default" onClick={close}>{ui('cancel')}</Button><Button loading={send.isPending} onClick={trySend}>{t('send')}</Button></Group>
    </>
  );
}
