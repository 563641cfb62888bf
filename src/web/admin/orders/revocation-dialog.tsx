import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { FormDialog } from '../form-dialog.js';
import { YoursWait } from '../second/yours-wait.js';
import { adminLabels } from '../labels.js';

export function RevocationDialog({ path, number, close }: { path: string; number: string; close: () => void }) {
  const t = useText(adminLabels);
  const [reason, setReason] = useState('');
  return (
    <FormDialog title={t('revokeOrderOf', { number })} close={close} send={() => api.put(path, { reason: reason.trim() })} canSend={Boolean(reason.trim())} action={t('revokeOrder')} isSevere>
      <YoursWait />
      <p>{t('revokeWhat')}</p>
      <Textarea label={t('reason')} required autosize size="md" maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
    </FormDialog>
  );
}
