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
import { uiLabels } from '../ui/labels.js';
import { sessionLabels } from './labels.js';

const EMPTY: PasswordChangeBody = { currentPassword: '', newPassword: '' };

export function PasswordCard() {
  const t = useText(sessionLabels);
  const { change, send, field } = usePasswordForm();
  return (
    <Card title={t('passwordTitle')}>
      <form onSubmit={send} noValidate>
        <Stack gap="md">
          <PasswordInput label={t('currentPassword')} {...field('currentPassword')} autoComplete="current-password" />
          <PasswordInput label={t('newPassword')} description={t('passwordHint')} {...field('newPassword')} autoComplete="new-password" />
          <Refusal error={change.error} />
          {change.isSuccess && <Notice tone="good" isAnswer><p>{t('passwordChanged')}</p></Notice>}
          <Button type="submit" loading={change.isPending}>{t('changePassword')}</Button>
        </Stack>
      </form>
    </Card>
  );
}

/** Sent only when both are typed; else what is missing says so. */
function usePasswordForm() {
  const t = useText(sessionLabels);
  const ui = useText(uiLabels);
  const [typed, setTyped] = useState(EMPTY);
  const [isTried, setIsTried] = useState(false);
  const change = usePasswordChange(() => setTyped(EMPTY));
  const send = (event: FormEvent) => {
    event.preventDefault();
    const isFull = Boolean(typed.currentPassword && typed.newPassword);
    setIsTried(!isFull);
    if (isFull) change.mutate(typed);
  };
  const field = (name: keyof PasswordChangeBody) => ({
    value: typed[name], required: true, error: isTried && !typed[name] ? ui('fieldNeeded') : undefined, size: 'md',
    onChange: (event: { currentTarget: HTMLInputElement }) => setTyped({ ...typed, [name]: event.currentTarget.value }), visibilityToggleButtonProps: { 'aria-label': t('showPassword'), size: 44 },
  });
  return { change, send, field };
}

function usePasswordChange(whenDone: () => void) {
  const router = useRouter();
  return useMutation({
    mutationFn: (body: PasswordChangeBody) => api.put('/session/password', body),
    onSuccess: whenDone,
    onSettled: () => router.invalidate(),
  });
}
