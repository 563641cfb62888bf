import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { TagRevocationView } from '../../../shared/api/inventory.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { Dialog } from '../../ui/layout/dialog.js';
import { Notice } from '../../ui/layout/notice.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { uiLabels } from '../../ui/labels.js';
import { registerLabels } from '../labels.js';

/** The old sticker says so when scanned; the next print carries a new code. */
export function RevokeDialog({ tag, close }: { tag: string; close: () => void }) {
  const t = useText(registerLabels);
  const ui = useText(uiLabels);
  const [reason, setReason] = useState('');
  const revoke = useMutation({ mutationFn: () => api.post<TagRevocationView>(`/tags/${tag}/revocation`, { reason: reason.trim() }) });
  if (revoke.data) {
    return (
      <Dialog title={t('revoke-tag')} close={close}>
        <Notice tone="good" isAnswer><p>{t('revoked', { tag: revoke.data.tag })}</p></Notice>
        <Button fullWidth onClick={close}>{ui('close')}</Button>
      </Dialog>
    );
  }
  return (
    <Dialog title={t('revoke-tag')} close={close}>
      <Notice tone="warn"><p>{t('revokeWhat')}</p></Notice>
      <Textarea label={t('reason')} placeholder={t('revokeReason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} autosize maxRows={8} size="md" mb="md" required maxLength={500} />
      <Refusal error={revoke.error} />
      <Button fullWidth color="red" disabled={reason.trim().length < 2} loading={revoke.isPending} onClick={() => revoke.mutate()}>{t('revoke-tag')}</Button>
    </Dialog>
  );
}
