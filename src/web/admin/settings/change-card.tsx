import { Button } from '@mantine/core';
import { IconCalendarTime, IconCircleX, IconUserQuestion } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SettingChange } from '../../../shared/api/settings.js';
import type { SettingChangeState, SettingKey } from '../../../shared/settings.js';
import type { SubjectKey } from '../../../shared/subject-settings/subject-settings.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { SaidInstant } from '../../ui/dates/said.js';
import { ReasonField } from '../reason-field.js';
import { Facts } from '../../ui/layout/facts.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { StatusBadge, type Tone } from '../../ui/status/status-badge.js';
import { Parts } from '../../ui/words/parts.js';
import css from '../admin.module.css';
import { FormDialog } from '../form-dialog.js';
import { settingLabels } from './labels.js';
import { SettingValueText } from './setting-value.js';

const LOOK: Record<Exclude<SettingChangeState, 'held'>, [Tone, typeof IconCircleX]> = { coming: ['info', IconCalendarTime], waiting: ['warn', IconUserQuestion], withdrawn: ['quiet', IconCircleX] };

interface ChangeCardProps {
  settingKey: SettingKey | SubjectKey;
  change: SettingChange;
  /** What holds now, where the page does not say it elsewhere. */
  held?: unknown;
}

/** One change: what, by whom, why, from when, and what may still be done about it. */
export function ChangeCard({ settingKey, change, held }: ChangeCardProps) {
  const t = useText(settingLabels);
  const { state, value, authorName, effectiveFrom, reason, confirmedByName, withdrawnByName } = change;
  const said = <SettingValueText settingKey={settingKey} value={value} />;
  const isPast = new Date(effectiveFrom) <= new Date();
  return (
    <>
      {state !== 'held' && <StatusBadge tone={LOOK[state][0]} icon={LOOK[state][1]}>{t(state)}</StatusBadge>}
      {held === undefined ? <div>{(state === 'waiting' || state === 'coming') && `${t('heldThen')} `}{said}</div> : <Facts items={[[t('heldNow'), <SettingValueText settingKey={settingKey} value={held} />], [t('heldThen'), said]]} />}
      <p className={`soft ${css.flush}`}>
        <Parts of={[
          authorName ?? t('theProgram'), state === 'waiting' && isPast ? t('onceConfirmed') : <span key="at">{t(state === 'coming' || state === 'waiting' ? 'willBe' : 'was')} <SaidInstant at={effectiveFrom} /></span>,
          confirmedByName && t('confirmedBy', { name: confirmedByName }), withdrawnByName && t('withdrawnBy', { name: withdrawnByName }),
        ]}
        />
      </p>
      <p className={css.flush}>{t('because', { reason })}</p>
      <Answers change={change} />
    </>
  );
}

function Answers({ change: { id, state, mayConfirm, mayWithdraw } }: { change: SettingChange }) {
  const t = useText(settingLabels);
  const [isWithdrawing, setIsWithdrawing] = useState(false);
  const confirm = useMutation({ mutationFn: () => api.post(`/settings/changes/${id}/confirmation`) });
  if (!mayConfirm && !mayWithdraw) return null;
  const isRefusing = state === 'waiting' && mayConfirm;
  return (
    <>
      <div className={css.actions}>
        {mayConfirm && <Button loading={confirm.isPending} onClick={() => confirm.mutate()}>{t('confirm')}</Button>}
        {mayWithdraw && <Button variant="default" onClick={() => setIsWithdrawing(true)}>{t(isRefusing ? 'refuse' : 'withdraw')}</Button>}
      </div>
      <Refusal error={confirm.error} />
      {isWithdrawing && <WithdrawDialog id={id} isRefusing={isRefusing} close={() => setIsWithdrawing(false)} />}
    </>
  );
}

function WithdrawDialog({ id, isRefusing, close }: { id: string; isRefusing: boolean; close: () => void }) {
  const t = useText(settingLabels);
  const [reason, setReason] = useState('');
  return (
    <FormDialog title={t(isRefusing ? 'refuseTitle' : 'withdrawTitle')} close={close} send={() => api.put(`/settings/changes/${id}/withdrawal`, { reason: reason.trim() })} canSend={Boolean(reason.trim())} action={t(isRefusing ? 'refuse' : 'withdraw')}>
      <p>{t(isRefusing ? 'refuseWhat' : 'withdrawWhat')}</p>
      <ReasonField value={reason} change={setReason} />
    </FormDialog>
  );
}
