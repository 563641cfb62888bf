import { Button } from '@mantine/core';
import { IconCircleCheck, IconPlugOff, IconSend } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { OutboxChannel } from '../../../shared/api/notices.js';
import type { NoticeChannel } from '../../../shared/notices/notice-kinds.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { Card } from '../../ui/layout/card.js';
import { Notice } from '../../ui/layout/notice.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { StatusBadge } from '../../ui/status/status-badge.js';
import { systemLabels } from './labels.js';
import css from './system.module.css';

export function ChannelsCard({ channels }: { channels: OutboxChannel[] }) {
  const t = useText(systemLabels);
  const test = useMutation({ mutationFn: (channel: NoticeChannel) => api.post('/outbox/tests', { channel }) });
  return (
    <Card title={t('channels')}>
      <ul className="plain-list">
        {channels.map(({ name, isOn }) => (
          <li key={name} className={css.row}>
            <span className={css.what}>
              <span className={css.name}>{t(name)}</span> {isOn ? <StatusBadge tone="good" icon={IconCircleCheck}>{t('on')}</StatusBadge> : <StatusBadge tone="quiet" icon={IconPlugOff}>{t('off')}</StatusBadge>}
              {!isOn && <span className={css.soft}>{t('offWhat')}</span>}
            </span>
            {isOn && <Button variant="default" leftSection={<IconSend aria-hidden size={22} />} onClick={() => test.mutate(name)}>{t('testOf', { channel: t(name) })}</Button>}
          </li>
        ))}
      </ul>
      {test.isSuccess && <Notice tone="good" isAnswer><p>{t('tested')}</p></Notice>}
      <Refusal error={test.error} />
    </Card>
  );
}
