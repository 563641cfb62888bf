import { Textarea } from '@mantine/core';
import { useText } from '../lib/i18n.js';
import { adminLabels } from './labels.js';

export function ReasonField({ value, change }: { value: string; change: (reason: string) => void }) {
  const t = useText(adminLabels);
  return <Textarea label={t('reason')} description={t('reasonHint')} required autosize size="md" maxLength={500} value={value} onChange={(event) => change(event.currentTarget.value)} />;
}
