import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OutageView } from '../../shared/api/loans/outages.js';
import { FormDialog } from '../admin/form-dialog.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { today } from '../lib/time.js';
import { Chips } from '../ui/forms/chips.js';
import { outageLabels } from './labels.js';
import { instantOfWhen, thisDay, WhenField } from './when-field.js';

/** From when, until when where it is over, and why. */
export function DeclareDialog({ close }: { close: () => void }) {
  const t = useText(outageLabels);
  const client = useQueryClient();
  const [from, setFrom] = useState(thisDay);
  const [until, setUntil] = useState(thisDay);
  const [state, setState] = useState<'lasts' | 'isOver'>('isOver');
  const [reason, setReason] = useState('');
  const [startedAt, endedAt] = [instantOfWhen(from), state === 'isOver' ? instantOfWhen(until) : null];
  const send = async () => {
    await api.post('/outages', { startedAt, endedAt, reason: reason.trim() });
    await client.invalidateQueries({ queryKey: ['outages'] });
  };
  return (
    <FormDialog title={t('declare')} close={close} send={send} canSend={startedAt !== null && (state === 'lasts' || endedAt !== null) && reason.trim().length > 1} action={t('declare')}>
      <WhenField day={t('from')} hour={t('fromTime')} value={from} onChange={setFrom} max={today()} />
      <Chips legend={t('state')} value={state} options={(['isOver', 'lasts'] as const).map((value) => ({ value, label: t(value) }))} onChange={setState} />
      {state === 'isOver' && <WhenField day={t('until')} hour={t('untilTime')} value={until} onChange={setUntil} max={today()} />}
      <TextInput label={t('reason')} description={t('reasonHint')} required maxLength={500} size="md" value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
    </FormDialog>
  );
}

export function EndDialog({ outage, close }: { outage: OutageView; close: () => void }) {
  const t = useText(outageLabels);
  const client = useQueryClient();
  const [until, setUntil] = useState(thisDay);
  const endedAt = instantOfWhen(until);
  const send = async () => {
    await api.put(`/outages/${outage.id}/end`, { endedAt });
    await client.invalidateQueries({ queryKey: ['outages'] });
  };
  return (
    <FormDialog title={t('endTitle')} close={close} send={send} canSend={endedAt !== null} action={t('end')}>
      <WhenField day={t('until')} hour={t('untilTime')} value={until} onChange={setUntil} max={today()} />
    </FormDialog>
  );
}
