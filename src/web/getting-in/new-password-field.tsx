import { PasswordInput } from '@mantine/core';
import { useText } from '../lib/i18n.js';
import { gettingInLabels } from './labels.js';

/** A password of one's own choice, with what it needs. */
export function NewPasswordField({ label, value, onChange }: { label: string; value: string; onChange: (password: string) => void }) {
  const t = useText(gettingInLabels);
  return (
    <PasswordInput
      label={label} description={t('passwordHint')} value={value} onChange={(event) => onChange(event.currentTarget.value)} autoComplete="new-password" required size="md"
      visibilityToggleButtonProps={{ 'aria-label': t('showPassword'), size: 44 }}
    />
  );
}
