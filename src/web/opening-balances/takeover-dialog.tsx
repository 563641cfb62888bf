import { Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ExtensionTerms } from '../../shared/api/loans/extensions.js';
import type { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import { FormDialog } from '../admin/form-dialog.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { instantOf } from '../lib/time.js';
import { hoursOn, isClosedOn } from '../loan-requests/ask/when/period.js';
import { hoursOfTerms } from '../loan-requests/extend/new-due.js';
import { DateField } from '../ui/dates/lazy-date-field.js';
import { openingLabels } from './labels.js';

const EMPTY = { purpose: '', reference: '', orderedBy: '' };

/** The grounds of an ordinary request, and a day on which the store is open; thing, place and borrower stand. */
export function TakeoverDialog({ request: { id, place }, close }: { request: LoanRequestView; close: () => void }) {
  const t = useText(openingLabels);
  const client = useQueryClient();
  const navigate = useNavigate();
  const terms = useQuery({ queryKey: ['extension-terms', id], queryFn: ({ signal }) => api.get<ExtensionTerms>(`/loan-requests/${id}/extension-terms`, {}, signal) });
  const [text, setText] = useState(EMPTY);
  const [dueOn, setDueOn] = useState<string | null>(null);
  const hours = terms.data && hoursOfTerms(terms.data);
  const closesAt = dueOn && hours ? hoursOn(dueOn, hours).at(-1)?.closesAt : undefined;
  const hasGrounds = !place.outside || Boolean(text.reference.trim() || text.orderedBy.trim());
  const send = async () => {
    if (!dueOn || !closesAt) return;
    const body = { purpose: text.purpose.trim(), reference: text.reference.trim() || null, orderedBy: text.orderedBy.trim() || null, dueAt: instantOf(dueOn, closesAt) };
    const asked = await api.post<LoanRequestView>(`/opening-balances/${id}/takeover`, body);
    await client.invalidateQueries({ queryKey: ['loan-requests', id] });
    await navigate({ to: '/requests/$id', params: { id: asked.id } });
  };
  return (
    <FormDialog title={t('takeOverTitle')} close={close} send={send} canSend={Boolean(text.purpose.trim().length > 1 && closesAt && hasGrounds)} action={t('send')}>
      <p className="soft">{t('takeOverWhat')}</p>
      <Grounds text={text} isOutside={place.outside} change={setText} />
      <DateField label={t('newDue')} description={t('newDueHint')} required value={dueOn} isClosed={(date) => (hours ? isClosedOn(date, hours) : false)} onChange={setDueOn} />
    </FormDialog>
  );
}

/** For which work; for use outside, on whose word. */
function Grounds({ text, isOutside, change }: { text: typeof EMPTY; isOutside: boolean; change: (text: typeof EMPTY) => void }) {
  const t = useText(openingLabels);
  return (
    <>
      <Textarea label={t('purpose')} required autosize minRows={2} maxLength={1000} size="md" value={text.purpose} onChange={(event) => change({ ...text, purpose: event.currentTarget.value })} />
      {isOutside && <TextInput label={t('orderedBy')} description={t('groundsHint')} maxLength={300} size="md" value={text.orderedBy} onChange={(event) => change({ ...text, orderedBy: event.currentTarget.value })} />}
      <TextInput label={t('reference')} maxLength={300} size="md" value={text.reference} onChange={(event) => change({ ...text, reference: event.currentTarget.value })} />
    </>
  );
}
