import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { AssetView } from '../../../shared/api/inventory.js';
import { useText } from '../../lib/i18n.js';
import type { Draft } from '../../lib/use-draft.js';
import { ActionBar } from '../../ui/layout/action-bar.js';
import { Notice } from '../../ui/layout/notice.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { uiLabels } from '../../ui/labels.js';
import { registerLabels } from '../labels.js';
import { AcquisitionFields } from './acquisition-fields.js';
import { type AssetText, missingIn, type Missing } from './asset-text.js';
import { PlaceFields } from './place-fields.js';
import { WhatFields } from './what-fields.js';

interface AssetFormProps {
  draft: Draft<AssetText>;
  isNew: boolean;
  save: (text: AssetText) => Promise<AssetView>;
  whenSaved: (asset: AssetView) => void;
}

export function AssetForm({ draft, isNew, save, whenSaved }: AssetFormProps) {
  const t = useText(registerLabels);
  const ui = useText(uiLabels);
  const [missing, setMissing] = useState<Missing[]>([]);
  const send = useMutation({ mutationFn: save, onSuccess: whenSaved });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = missingIn(draft.value);
    setMissing(found);
    if (found.length === 0) send.mutate(draft.value);
  };
  return (
    <form onSubmit={submit} noValidate>
      <WhatFields draft={draft} error={send.error} isNew={isNew} missing={missing} />
      <PlaceFields draft={draft} error={send.error} />
      <AcquisitionFields draft={draft} error={send.error} missing={missing} />
      {missing.length > 0 && <Notice key={missing.join()} tone="bad" isAnswer>{missing.map((one) => <p key={one}>{t(one)}</p>)}</Notice>}
      <Refusal error={send.error} />
      <ActionBar><Button type="submit" loading={send.isPending}>{isNew ? t('addToRegister') : ui('save')}</Button></ActionBar>
    </form>
  );
}
