import { Button, PasswordInput, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import type { PasswordChangeBody } from '../../shared/api/session.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { Card } from '../ui/layout/card.js';
import { Notice } from '../ui/layout/notice.js';
import { Refusal } from '../ui/layout/refusal.js';
import { sessionLabels } from './labels.js';

const EMPTY: PasswordChangeBody = { currentPassword: '', newPassword: '' };

export function PasswordCard() {
  const t = useText(sessionLabels);
  const [typed, setTyped] = useState(EMPTY);
  const change = usePasswordChange(() => setTyped(EMPTY));
  const send = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(typed);
  };
  const field = (name: keyof PasswordChangeBody) => ({
    value: typed[name], required: true, size: 'md', onChange: (event: { currentTarget: HTMLInputElement }) => setTyped({ ...typed, [name]: event.currentTarget.value }), visibilityToggleButtonProps: { 'aria-label': t('showPassword'), size: 44 },
  });
  return (
    <Card title={t('passwordTitle')}>
      <form onSubmit={send}>
        <Stack gap="md">
          <PasswordInput label={t('currentPassword')} {...field('currentPassword')} autoComplete="current-password" />
          <PasswordInput label={t('newPassword')} description={t('passwordHint')} {...field('newPassword')} autoComplete="new-password" />
          <Refusal error={change.error} />
          {change.isSuccess && <Notice tone="good" isAnswer><p>{t('passwordChanged')}</p></Notice>}
          <Button type="submit" disabled={!typed.currentPassword || !typed.newPassword} loading={change.isPending}>{t('changePassword')}</Button>
        </Stack>
      </form>
    </Card>
  );
}

function usePasswordChange(whenDone: () => void) {
  const router = useRouter();
  return useMutation({
    mutationFn: (body: PasswordChangeBody) => api.put('/session/password', body),
    onSuccess: whenDone,
    onSettled: () => router.invalidate(),
  });
}
