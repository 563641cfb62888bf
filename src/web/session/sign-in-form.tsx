import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { SessionView, SignInBody } from '../../shared/api/session.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { Refusal } from '../ui/layout/refusal.js';
import { sessionLabels } from './labels.js';
import { useEnter } from './use-enter.js';

export function SignInForm({ next }: { next: string | undefined }) {
  const t = useText(sessionLabels);
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);
  const enter = useEnter((body: SignInBody) => api.post<SessionView>('/session', body), next);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() && password) enter.mutate({ name: name.trim(), password });
  };
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="md" mb="md">
        <TextInput label={t('staffNumber')} value={name} error={isTried && !name.trim() && t('fillThis')} onChange={(event) => setName(event.currentTarget.value)} autoComplete="username" required size="md" />
        <PasswordInput label={t('password')} value={password} error={isTried && !password && t('fillThis')} onChange={(event) => setPassword(event.currentTarget.value)} autoComplete="current-password" required size="md" visibilityToggleButtonProps={{ 'aria-label': t('showPassword'), size: 44 }} />
        <Refusal error={enter.error} />
        <Button type="submit" loading={enter.isPending}>{t('signIn')}</Button>
      </Stack>
    </form>
  );
}
