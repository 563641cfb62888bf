import { Button, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { WelcomeBody, WelcomeView } from '../../shared/api/access/getting-in.js';
import type { SessionView } from '../../shared/api/session.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { useEnter } from '../session/use-enter.js';
import { MayBeLeft } from '../ui/forms/may-be-left.js';
import { Card } from '../ui/layout/card.js';
import { Refusal } from '../ui/layout/refusal.js';
import { gettingInLabels } from './labels.js';
import { NewPasswordField } from './new-password-field.js';

export function WelcomeForm({ card, code }: { card: WelcomeView; code: string }) {
  const t = useText(gettingInLabels);
  const [password, setPassword] = useState('');
  const [phone, setPhone] = useState(card.phone ?? '');
  const enter = useEnter((body: WelcomeBody) => api.post<SessionView>(`/welcome/${encodeURIComponent(code)}`, body), '/');
  const send = (event: FormEvent) => {
    event.preventDefault();
    enter.mutate({ password, phone: phone.trim() || null });
  };
  return (
    <Card title={t('choosePassword')}>
      <form onSubmit={send}>
        <input type="hidden" name="username" autoComplete="username" value={card.staffNumber} readOnly />
        <Stack gap="md">
          <NewPasswordField label={t('newPassword')} value={password} onChange={setPassword} />
          <TextInput label={<MayBeLeft>{t('phone')}</MayBeLeft>} description={t('phoneHint')} type="tel" autoComplete="tel" maxLength={40} size="md" value={phone} onChange={(event) => setPhone(event.currentTarget.value)} />
          <Refusal error={enter.error} />
          <Button type="submit" fullWidth disabled={!password} loading={enter.isPending}>{t('enter')}</Button>
        </Stack>
      </form>
    </Card>
  );
}
