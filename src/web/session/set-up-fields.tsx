import { PasswordInput, Stack, TextInput } from '@mantine/core';
import type { SetUpBody } from '../../shared/api/session.js';
import { useText } from '../lib/i18n.js';
import { Card } from '../ui/layout/card.js';
import { sessionLabels } from './labels.js';

export type Secrets = Pick<SetUpBody, 'code' | 'password'>;
/** Kept as a draft; the code and the password never are. */
export type SetUpText = Omit<SetUpBody, 'code' | 'password'>;

interface SetUpFieldsProps {
  text: SetUpText;
  change: (part: Partial<SetUpText>) => void;
  secrets: Secrets;
  changeSecrets: (part: Partial<Secrets>) => void;
}

export function SetUpFields({ text, change, secrets, changeSecrets }: SetUpFieldsProps) {
  const t = useText(sessionLabels);
  const field = (name: keyof SetUpText) => ({
    value: text[name], required: true, size: 'md', onChange: (event: { currentTarget: HTMLInputElement }) => change({ [name]: event.currentTarget.value }),
  });
  return (
    <>
      <Card><TextInput label={t('code')} description={t('codeHint')} value={secrets.code} onChange={(event) => changeSecrets({ code: event.currentTarget.value })} autoComplete="one-time-code" required size="md" /></Card>
      <Card title={t('aboutAgency')}>
        <Stack gap="md">
          <TextInput label={t('agencyName')} {...field('agencyName')} autoComplete="organization" />
          <TextInput label={t('headTitle')} description={t('headTitleHint')} {...field('headTitle')} />
        </Stack>
      </Card>
      <Card title={t('aboutAdministrator')}>
        <Stack gap="md">
          <TextInput label={t('staffNumber')} {...field('staffNumber')} autoComplete="username" />
          <NameFields field={field} />
          <PasswordInput label={t('password')} description={t('passwordHint')} value={secrets.password} onChange={(event) => changeSecrets({ password: event.currentTarget.value })} autoComplete="new-password" required size="md" visibilityToggleButtonProps={{ 'aria-label': t('showPassword'), size: 44 }} />
        </Stack>
      </Card>
    </>
  );
}

function NameFields({ field }: { field: (name: keyof SetUpText) => object }) {
  const t = useText(sessionLabels);
  return (
    <>
      <TextInput label={t('personTitle')} {...field('title')} />
      <TextInput label={t('givenName')} {...field('givenName')} autoComplete="given-name" />
      <TextInput label={t('familyName')} {...field('familyName')} autoComplete="family-name" />
      <TextInput label={t('position')} {...field('position')} />
    </>
  );
}
