import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { AssetView } from '../../../shared/api/inventory.js';
import { CONDITIONS } from '../../../shared/vocab.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { Chips } from '../../ui/forms/chips.js';
import { Dialog } from '../../ui/layout/dialog.js';
import { Notice } from '../../ui/layout/notice.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { uiLabels } from '../../ui/labels.js';
import { wordLabels } from '../../ui/words/labels.js';
import { registerLabels } from '../labels.js';

export function ConditionDialog({ asset, close }: { asset: AssetView; close: () => void }) {
  const t = useText(registerLabels);
  const ui = useText(uiLabels);
  const words = useText(wordLabels);
  const [condition, setCondition] = useState(asset.condition);
  const set = useMutation({ mutationFn: () => api.put(`/assets/${asset.id}/condition`, { version: asset.version, condition }), onSuccess: close });
  return (
    <Dialog title={t('change-condition')} close={close}>
      <Chips isQuiet legend={t('condition')} value={condition} options={CONDITIONS.map((value) => ({ value, label: words(value) }))} onChange={setCondition} />
      {condition !== 'usable' && asset.lendable && <Notice tone="info"><p>{t('conditionEndsLending')}</p></Notice>}
      {condition === 'disposed' && <Notice tone="warn"><p>{t('disposedForGood')}</p></Notice>}
      <Refusal error={set.error} />
      {condition === asset.condition && <p className="soft">{t('chooseAnother')}</p>}
      <Button fullWidth disabled={condition === asset.condition} loading={set.isPending} onClick={() => set.mutate()}>{ui('save')}</Button>
    </Dialog>
  );
}
