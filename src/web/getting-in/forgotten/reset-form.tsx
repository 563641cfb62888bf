import { Button, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { PasswordResetBody } from '../../../shared/api/access/getting-in.js';
import type { SessionView } from '../../../shared/api/session.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { useEnter } from '../../session/use-enter.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { gettingInLabels } from '../labels.js';
import { NewPasswordField } from '../new-password-field.js';

/** A staff number and a code, typed or brought by a link, become a password of one's own. */
export function ResetForm({ brought }: { brought: { name: string; code: string } | null }) {
  const t = useText(gettingInLabels);
  const [typed, setTyped] = useState<PasswordResetBody>({ name: brought?.name ?? '', code: brought?.code ?? '', newPassword: '' });
  const enter = useEnter((body: PasswordResetBody) => api.post<SessionView>('/password-resets', body), '/');
  const send = (event: FormEvent) => {
    event.preventDefault();
    enter.mutate({ ...typed, name: typed.name.trim(), code: typed.code.trim() });
  };
  const field = (name: 'name' | 'code') => ({ value: typed[name], required: true, maxLength: 40, size: 'md', onChange: (event: { currentTarget: HTMLInputElement }) => setTyped({ ...typed, [name]: event.currentTarget.value }) });
  return (
    <form onSubmit={send}>
      <Stack gap="md">
        <TextInput label={t('staffNumber')} {...field('name')} autoComplete="username" readOnly={brought !== null} />
        {!brought && <TextInput label={t('oneTimeCode')} {...field('code')} autoComplete="one-time-code" autoCapitalize="characters" />}
        <NewPasswordField label={t('newPassword')} value={typed.newPassword} onChange={(newPassword) => setTyped({ ...typed, newPassword })} />
        <Refusal error={enter.error} />
        <Button type="submit" fullWidth disabled={!typed.name.trim() || !typed.code.trim() || !typed.newPassword} loading={enter.isPending}>{t('setAndEnter')}</Button>
      </Stack>
    </form>
  );
}
