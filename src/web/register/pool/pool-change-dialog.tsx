import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { PoolView } from '../../../shared/api/catalogue.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { typedBaht } from '../../lib/money.js';
import { Dialog } from '../../ui/layout/dialog.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { uiLabels } from '../../ui/labels.js';
import { registerLabels } from '../labels.js';
import { isPoolWhole, poolBody, PoolFields, type PoolText } from './pool-fields.js';

export function PoolChangeDialog({ pool, close }: { pool: PoolView; close: () => void }) {
  const t = useText(registerLabels);
  const ui = useText(uiLabels);
  const { name, quantity, lendableQuantity, unitWord, storeId } = pool;
  const [text, setText] = useState<PoolText>({ name, quantity, lendableQuantity, unitWord, storeId, price: typedBaht(pool.unitPriceSatang) });
  const save = useMutation({ mutationFn: () => api.patch<PoolView>(`/pools/${pool.id}`, { ...poolBody(text), version: pool.version }), onSuccess: close });
  return (
    <Dialog title={t('changePool')} close={close}>
      <PoolFields value={text} change={(part) => setText({ ...text, ...part })} />
      <Refusal error={save.error} />
      <Button fullWidth disabled={!isPoolWhole(text)} loading={save.isPending} onClick={() => save.mutate()}>{ui('save')}</Button>
    </Dialog>
  );
}
