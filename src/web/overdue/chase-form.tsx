import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChaseView } from '../../shared/api/loans/overdue.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { useDraft } from '../lib/use-draft.js';
import { Chips } from '../ui/forms/chips.js';
import { Refusal } from '../ui/layout/refusal.js';
import { uiLabels } from '../ui/labels.js';
import { overdueLabels } from './labels.js';
import css from './overdue.module.css';

const CHANNELS = ['in-person', 'phone', 'memo', 'mail', 'line'] as const;
interface ChaseText { channel: (typeof CHANNELS)[number]; isReached: boolean; memoNumber: string; note: string }
const EMPTY: ChaseText = { channel: 'phone', isReached: true, memoNumber: '', note: '' };

/** Records that something in the lender's name was sent, and whether it arrived. */
export function ChaseForm({ requestId, close }: { requestId: string; close: () => void }) {
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
      <ChaseFields text={text} change={change} />
      <Refusal error={chase.error} />
      <div className={css.actions}>
        <Button loading={chase.isPending} onClick={() => chase.mutate()}>{t('save')}</Button>
        <Button variant="default" onClick={close}>{ui('cancel')}</Button>
      </div>
    </div>
  );
}

const bodyOf = ({ channel, isReached, memoNumber, note }: ChaseText) => ({
  channel,
  note: note.trim() || undefined,
  memoNumber: channel === 'memo' ? memoNumber.trim() || undefined : undefined,
  deliveredAt: isReached ? new Date().toISOString() : undefined,
});

function ChaseFields({ text, change }: { text: ChaseText; change: (part: Partial<ChaseText>) => void }) {
  const t = useText(overdueLabels);
  const reached = [{ value: 'yes' as const, label: t('reached') }, { value: 'no' as const, label: t('sent') }];
  return (
    <>
      <Chips legend={t('channel')} value={text.channel} options={CHANNELS.map((value) => ({ value, label: t(value) }))} onChange={(channel) => change({ channel })} />
      {text.channel === 'memo' && <TextInput label={t('memoNumber')} value={text.memoNumber} onChange={(event) => change({ memoNumber: event.currentTarget.value })} size="md" />}
      <Chips legend={t('delivered')} value={text.isReached ? 'yes' : 'no'} options={reached} onChange={(value) => change({ isReached: value === 'yes' })} />
      <Textarea label={t('note')} value={text.note} onChange={(event) => change({ note: event.currentTarget.value })} autosize size="md" />
    </>
  );
}
