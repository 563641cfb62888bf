import { Button, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { LetterChannels, PasswordLetterBody } from '../../../shared/api/access/getting-in.js';
import { NOTICE_CHANNELS, type NoticeChannel } from '../../../shared/notices/notice-kinds.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { Chips } from '../../ui/forms/chips.js';
import { Card } from '../../ui/layout/card.js';
import { Notice } from '../../ui/layout/notice.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { gettingInLabels } from '../labels.js';

/** A link by mail or LINE; nothing is shown where the agency has set up neither. */
export function AskLetter() {
  const t = useText(gettingInLabels);
  const channels = useQuery({ queryKey: ['password-letters'], queryFn: ({ signal }) => api.get<LetterChannels>('/password-letters', {}, signal) });
  const on = NOTICE_CHANNELS.filter((channel) => channels.data?.[channel]);
  return on.length === 0 ? null : <Card title={t('askLetter')}><AskForm on={on} /></Card>;
}

function AskForm({ on }: { on: readonly NoticeChannel[] }) {
  const t = useText(gettingInLabels);
  const [name, setName] = useState('');
  const [channel, setChannel] = useState<NoticeChannel>(on[0]!);
  const ask = useMutation({ mutationFn: (body: PasswordLetterBody) => api.post('/password-letters', body) });
  const send = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate({ name: name.trim(), channel });
  };
  const options = { mail: { value: 'mail' as const, label: t('byMail'), hint: t('byMailHint') }, line: { value: 'line' as const, label: t('byLine'), hint: t('byLineHint') } };
  if (ask.isSuccess) return <Notice tone="good" isAnswer><p>{t('linkSent')}</p><p>{t('linkSentElse')}</p></Notice>;
  return (
    <form onSubmit={send}>
      <Stack gap="md">
        <TextInput label={t('askLetterName')} value={name} onChange={(event) => setName(event.currentTarget.value)} autoComplete="username" maxLength={200} required size="md" />
        <Chips legend={t('askLetterWay')} value={channel} options={on.map((one) => options[one])} onChange={setChannel} />
        <Refusal error={ask.error} />
        <Button type="submit" fullWidth disabled={!name.trim()} loading={ask.isPending}>{t('sendLink')}</Button>
      </Stack>
    </form>
  );
}
