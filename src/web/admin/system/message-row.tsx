import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconClockHour4, IconMinus, IconPlayerPause } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { MessageView } from '../../../shared/api/notices.js';
import type { MessageState } from '../../../shared/notices/notice-kinds.js';
import { noticeTitle } from '../../../shared/notices/notice-words.js';
import { unbroken } from '../../../shared/thai/whole.js';
import { api } from '../../lib/api.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { SaidInstant } from '../../ui/dates/said.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { StatusBadge, type Tone } from '../../ui/status/status-badge.js';
import { systemLabels } from './labels.js';
import css from './system.module.css';

const LOOK: Record<MessageState, [Tone, typeof IconMinus]> = {
  waiting: ['warn', IconClockHour4], sending: ['info', IconClockHour4], sent: ['good', IconCircleCheck], failed: ['bad', IconAlertTriangle], dropped: ['quiet', IconMinus], held: ['warn', IconPlayerPause],
};

export function MessageRow({ message }: { message: MessageView }) {
  const t = useText(systemLabels);
  const again = useMutation({ mutationFn: () => api.post(`/outbox/messages/${message.id}/attempt`) });
  const { channel, state, personName } = message;
  const [tone, icon] = LOOK[state];
  return (
    <div className={css.row}>
      <span className={css.what}>
        <span className={css.name}>{t(channel)} · {t('to', { name: personName })}</span> <StatusBadge tone={tone} icon={icon}>{t(state)}</StatusBadge>
        <Details message={message} />
        <Refusal error={again.error} />
      </span>
      {state === 'failed' && <Button variant="default" loading={again.isPending} onClick={() => again.mutate()}>{t('again')}</Button>}
    </div>
  );
}

function Details({ message: { kind, facts, createdAt, nextAttemptAt, state, reason, attempts } }: { message: MessageView }) {
  const t = useText(systemLabels);
  const language = useLanguage();
  const last = attempts.at(-1);
  return (
    <>
      <span className={css.soft}>{kind ? unbroken(noticeTitle(kind, facts, language)) : t('digest')} · <SaidInstant at={createdAt} /></span>
      {attempts.length > 0 && <span className={css.soft}>{t('attempts', { count: attempts.length })}{last && <> · {t(`attempt-${last.outcome}`)}</>}</span>}
      {state === 'waiting' && attempts.length > 0 && <span className={css.soft}>{t('next')} <SaidInstant at={nextAttemptAt} /></span>}
      {state === 'failed' && last?.outcome === 'unsure' && <span className={css.soft}>{t('unsure')}</span>}
      {reason && <span className={css.soft}>{t('reason', { reason })}</span>}
    </>
  );
}
