import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { AssetView } from '../../../shared/api/inventory.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { Dialog } from '../../ui/layout/dialog.js';
import { Notice } from '../../ui/layout/notice.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { registerLabels } from '../labels.js';

/** A number is given once and never used again, so it is said before it is written. */
export function NumberDialog({ asset, close }: { asset: AssetView; close: () => void }) {
  const t = useText(registerLabels);
  const [number, setNumber] = useState('');
  const give = useMutation({ mutationFn: () => api.put(`/assets/${asset.id}/number`, { version: asset.version, number: number.trim() }), onSuccess: close });
  const send = (event: FormEvent) => {
    event.preventDefault();
    give.mutate();
  };
  return (
    <Dialog title={t('number')} close={close}>
      <form onSubmit={send}>
        <Notice tone="warn"><p>{t('numberOnce')}</p></Notice>
        <TextInput label={t('assetNumber')} placeholder="7440-001-0001" value={number} onChange={(event) => setNumber(event.currentTarget.value)} required maxLength={100} mb="md" />
        <Refusal error={give.error} />
        <Button type="submit" fullWidth disabled={!number.trim()} loading={give.isPending}>{t('giveNumber')}</Button>
      </form>
    </Dialog>
  );
}
