import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PermitView } from '../../shared/api/custody/permits.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import css from '../custody/custody.module.css';
import { ConfirmButton } from '../ui/forms/confirm-button.js';
import { ActionBar } from '../ui/layout/action-bar.js';
import { Dialog } from '../ui/layout/dialog.js';
import { Refusal } from '../ui/layout/refusal.js';
import { permitLabels } from './labels.js';

function useAct(id: string, done?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ what, body }: { what: 'decision' | 'withdrawal' | 'revocation'; body: object }) => api.post<PermitView>(`/permits/${id}/${what}`, body),
    onSuccess: async () => {
      await client.invalidateQueries();
      done?.();
    },
  });
}

/** Grant in one tap; a refusal and a revocation say why. */
export function PermitDecision({ permit }: { permit: PermitView }) {
  const t = useText(permitLabels);
  const [open, setOpen] = useState<'refuse' | 'revoke' | null>(null);
  const act = useAct(permit.id);
  const may = (action: (typeof permit.allowedActions)[number]) => permit.allowedActions.includes(action);
  return (
    <>
      <Refusal error={act.error} />
      <div className={css.actions}>
        {may('refuse') && <Button fullWidth variant="default" onClick={() => setOpen('refuse')}>{t('refuse')}</Button>}
        {may('revoke') && <Button fullWidth variant="default" color="red" onClick={() => setOpen('revoke')}>{t('revoke')}</Button>}
        {may('withdraw') && <ConfirmButton fullWidth variant="default" question={t(permit.number ? 'giveUpQuestion' : 'withdrawQuestion')} yes={t(permit.number ? 'giveUp' : 'withdraw')} onConfirm={() => act.mutate({ what: 'withdrawal', body: {} })}>{t(permit.number ? 'giveUp' : 'withdraw')}</ConfirmButton>}
      </div>
      {may('grant') && <ActionBar><Button loading={act.isPending} onClick={() => act.mutate({ what: 'decision', body: { outcome: 'grant' } })}>{t('grant')}</Button></ActionBar>}
      {open && <ReasonDialog permit={permit} what={open} close={() => setOpen(null)} />}
    </>
  );
}

function ReasonDialog({ permit, what, close }: { permit: PermitView; what: 'refuse' | 'revoke'; close: () => void }) {
  const t = useText(permitLabels);
  const [reason, setReason] = useState('');
  const act = useAct(permit.id, close);
  const words = reason.trim();
  const send = () => act.mutate(what === 'refuse' ? { what: 'decision', body: { outcome: 'refuse', reason: words } } : { what: 'revocation', body: { reason: words } });
  return (
    <Dialog title={t(what)} close={close}>
      <div className={css.stack}><Textarea label={t('why')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} required autosize minRows={2} size="md" /></div>
      <Refusal error={act.error} />
      <Button fullWidth color="red" disabled={words.length < 2} loading={act.isPending} onClick={send}>{t(what)}</Button>
    </Dialog>
  );
}
