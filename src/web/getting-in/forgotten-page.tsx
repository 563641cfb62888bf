import { Button, List, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { PasswordResetBody } from '../../shared/api/access/getting-in.js';
import type { SessionView } from '../../shared/api/session.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { useEnter } from '../session/use-enter.js';
import { Card } from '../ui/layout/card.js';
import { Page } from '../ui/layout/page.js';
import { Refusal } from '../ui/layout/refusal.js';
import { gettingInLabels } from './labels.js';
import { NewPasswordField } from './new-password-field.js';

/** Where to get a code, and where to enter it. */
export function ForgottenPage() {
  const t = useText(gettingInLabels);
  return (
    <Page title={t('forgottenTitle')} lead={t('forgottenLead')} canGoBack>
      <Card>
        <List type="ordered" spacing="xs" size="lg">{(['step1', 'step2', 'step3'] as const).map((step) => <List.Item key={step}>{t(step)}</List.Item>)}</List>
      </Card>
      <Card title={t('haveCode')}><ResetForm /></Card>
    </Page>
  );
}

function ResetForm() {
  const t = useText(gettingInLabels);
  const [typed, setTyped] = useState<PasswordResetBody>({ name: '', code: '', newPassword: '' });
  const enter = useEnter((body: PasswordResetBody) => api.post<SessionView>('/password-resets', body), '/');
  const send = (event: FormEvent) => {
    event.preventDefault();
    enter.mutate({ ...typed, name: typed.name.trim(), code: typed.code.trim() });
  };
  const field = (name: 'name' | 'code') => ({ value: typed[name], required: true, maxLength: 40, size: 'md', onChange: (event: { currentTarget: HTMLInputElement }) => setTyped({ ...typed, [name]: event.currentTarget.value }) });
  return (
    <form onSubmit={send}>
      <Stack gap="md">
        <TextInput label={t('staffNumber')} {...field('name')} autoComplete="username" />
        <TextInput label={t('oneTimeCode')} {...field('code')} autoComplete="one-time-code" autoCapitalize="characters" />
        <NewPasswordField label={t('newPassword')} value={typed.newPassword} onChange={(newPassword) => setTyped({ ...typed, newPassword })} />
        <Refusal error={enter.error} />
        <Button type="submit" fullWidth disabled={!typed.name.trim() || !typed.code.trim() || !typed.newPassword} loading={enter.isPending}>{t('setAndEnter')}</Button>
      </Stack>
    </form>
  );
}
