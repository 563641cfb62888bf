import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChaseView } from '../../shared/api/loans/overdue.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { instantOf, today } from '../lib/time.js';
import { useDraft } from '../lib/use-draft.js';
import { DateField } from '../ui/dates/lazy-date-field.js';
import { Chips } from '../ui/forms/chips.js';
import { MayBeLeft } from '../ui/forms/may-be-left.js';
import { Refusal } from '../ui/layout/refusal.js';
import { uiLabels } from '../ui/labels.js';
import { overdueLabels } from './labels.js';
import css from './overdue.module.css';

const CHANNELS = ['in-person', 'phone', 'memo', 'mail', 'line'] as const;
interface ChaseText { channel: (typeof CHANNELS)[number] | null; isReached: boolean | null; reachedOn: string | null; memoNumber: string; note: string }
const EMPTY: ChaseText = { channel: null, isReached: null, reachedOn: null, memoNumber: '', note: '' };

/** Records that something in the lender's name was sent, and whether it arrived. */
export function ChaseForm({ requestId, dueOn, close }: { requestId: string; dueOn: string; close: () => void }) {
  const t = useText(overdueLabels);
  const ui = useText(uiLabels);
  const client = useQueryClient();
  const { value: text, change, clear } = useDraft(`chase.${requestId}`, EMPTY);
  const done = async () => {
    clear();
    await client.invalidateQueries();
    close();
  };
  const chase = useMutation({ mutationFn: () => api.post<ChaseView>(`/loan-requests/${requestId}/chases`, bodyOf(text)), onSuccess: done });
  return (
    <div className={css.form}>
      <ChaseFields text={text} change={change} dueOn={dueOn} />
      {(text.channel === null || text.isReached === null) && <p>{t('answerBoth')}</p>}
      <Refusal error={chase.error} />
      <div className={css.actions}>
        <Button disabled={text.channel === null || text.isReached === null} loading={chase.isPending} onClick={() => chase.mutate()}>{t('save')}</Button>
        <Button variant="default" onClick={close}>{ui('cancel')}</Button>
      </div>
    </div>
  );
}

/** Today it has just arrived; on an earlier day, at the end of the office's morning. */
const bodyOf = ({ channel, isReached, reachedOn, memoNumber, note }: ChaseText) => ({
  channel,
  note: note.trim() || undefined,
  memoNumber: channel === 'memo' ? memoNumber.trim() || undefined : undefined,
  ...(isReached && reachedOn && reachedOn < today() ? { deliveredAt: instantOf(reachedOn, '12:00') } : { isDelivered: isReached }),
});

function ChaseFields({ text, change, dueOn }: { text: ChaseText; change: (part: Partial<ChaseText>) => void; dueOn: string }) {
  const t = useText(overdueLabels);
  const isSpoken = text.channel === 'phone' || text.channel === 'in-person';
  const reached = [{ value: 'yes' as const, label: t(isSpoken ? 'spoken' : 'reached') }, { value: 'no' as const, label: t(isSpoken ? 'notSpoken' : 'sent') }];
  return (
    <>
      <Chips required legend={t('channel')} value={text.channel} options={CHANNELS.map((value) => ({ value, label: t(value) }))} onChange={(channel) => change({ channel })} />
      {text.channel === 'memo' && <TextInput label={<MayBeLeft>{t('memoNumber')}</MayBeLeft>} description={t('memoHint')} maxLength={100} value={text.memoNumber} onChange={(event) => change({ memoNumber: event.currentTarget.value })} size="md" />}
      <Chips required legend={t('delivered')} value={text.isReached === null ? null : text.isReached ? 'yes' : 'no'} options={reached} onChange={(value) => change({ isReached: value === 'yes' })} />
      {text.isReached === true && <DateField label={t('reachedOn')} description={t('reachedHint')} min={dueOn} max={today()} value={text.reachedOn ?? today()} onChange={(reachedOn) => change({ reachedOn })} />}
      {text.isReached === false && <p>{t('notCounted')}</p>}
      <Textarea label={<MayBeLeft>{t('note')}</MayBeLeft>} maxLength={1000} value={text.note} onChange={(event) => change({ note: event.currentTarget.value })} autosize size="md" />
    </>
  );
}
