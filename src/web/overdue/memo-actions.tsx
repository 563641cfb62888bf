import { Anchor, Button, TextInput } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ChaseView } from '../../shared/api/loans/overdue.js';
import { bangkokDate } from '../../shared/calendar.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { useSession } from '../lib/session.js';
import { today } from '../lib/time.js';
import { DateField } from '../ui/dates/lazy-date-field.js';
import { Chips } from '../ui/forms/chips.js';
import { Refusal } from '../ui/layout/refusal.js';
import { uiLabels } from '../ui/labels.js';
import { overdueLabels } from './labels.js';
import css from './overdue.module.css';

/** Prints the memo; records what the records office gave it, and whether it arrived. */
export function MemoActions({ requestId, chase }: { requestId: string; chase: ChaseView }) {
  const t = useText(overdueLabels);
  const { permissions } = useSession();
  const [isOpen, setIsOpen] = useState(false);
  if (!permissions.includes('loan.chase')) return null;
  const isComplete = chase.memoNumber !== null && chase.memoOn !== null && chase.deliveredAt !== null;
  return (
    <>
      <p><Anchor className={css.paper} href={`/api/loan-requests/${requestId}/chases/${chase.id}/memo.pdf`} target="_blank" rel="noopener"><IconFileTypePdf aria-hidden size={24} /> {t('printMemo')}</Anchor></p>
      {isOpen && <MemoForm requestId={requestId} chase={chase} close={() => setIsOpen(false)} />}
      {!isOpen && !isComplete && <Button variant="default" onClick={() => setIsOpen(true)}>{t('recordMemo')}</Button>}
    </>
  );
}

function MemoForm({ requestId, chase, close }: { requestId: string; chase: ChaseView; close: () => void }) {
  const t = useText(overdueLabels);
  const ui = useText(uiLabels);
  const client = useQueryClient();
  const [memoNumber, setNumber] = useState(chase.memoNumber ?? '');
  const [memoOn, setOn] = useState(chase.memoOn);
  const [hasArrived, setArrived] = useState(chase.deliveredAt !== null);
  const body = { memoNumber: memoNumber.trim() || undefined, memoOn: memoOn ?? undefined, ...(hasArrived && !chase.deliveredAt ? { deliveredAt: new Date().toISOString() } : {}) };
  const save = useMutation({ mutationFn: () => api.put<ChaseView>(`/loan-requests/${requestId}/chases/${chase.id}`, body), onSuccess: async () => { await client.invalidateQueries(); close(); } });
  const arrivals = [{ value: 'yes' as const, label: t('memoArrived') }, { value: 'no' as const, label: t('memoNotYet') }];
  return (
    <div className={css.form}>
      <TextInput label={t('memoNumber')} description={t('memoHint')} maxLength={100} value={memoNumber} onChange={(event) => setNumber(event.currentTarget.value)} size="md" />
      <DateField label={t('memoOn')} min={bangkokDate(chase.recordedAt)} max={today()} value={memoOn} onChange={setOn} />
      {!chase.deliveredAt && <Chips legend={t('delivered')} value={hasArrived ? 'yes' : 'no'} options={arrivals} onChange={(value) => setArrived(value === 'yes')} />}
      <Refusal error={save.error} />
      <div className={css.actions}>
        <Button loading={save.isPending} onClick={() => save.mutate()}>{t('saveMemo')}</Button>
        <Button variant="default" onClick={close}>{ui('cancel')}</Button>
      </div>
    </div>
  );
}
