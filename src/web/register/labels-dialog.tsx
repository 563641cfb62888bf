import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LabelSettingsView } from '../../shared/api/inventory.js';
import { LABEL_LAYOUTS, type LabelLayout } from '../../shared/vocab.js';
import { api } from '../lib/api.js';
import { download } from '../lib/download.js';
import { useText } from '../lib/i18n.js';
import { Chips } from '../ui/forms/chips.js';
import { Dialog } from '../ui/layout/dialog.js';
import { Notice } from '../ui/layout/notice.js';
import { Refusal } from '../ui/layout/refusal.js';
import { registerLabels } from './labels.js';

interface LabelsDialogProps {
  ids: string[];
  poolIds: string[];
  close: () => void;
}

/** Layout, labels already gone from the first sheet, and a word on an address that will not last. */
export function LabelsDialog({ ids, poolIds, close }: LabelsDialogProps) {
  const t = useText(registerLabels);
  const count = ids.length + poolIds.length;
  const [layout, setLayout] = useState<LabelLayout>(count === 1 ? 'single' : 'a4-21');
  const [skip, setSkip] = useState(0);
  const [hasCutLines, setHasCutLines] = useState(false);
  const sheet = layout === 'single' ? {} : { skip, hasCutLines };
  const print = useMutation({ mutationFn: () => download('/asset-labels', { ids, poolIds, layout, ...sheet }, 'labels.pdf') });
  const perSheet = Number(layout.split('-')[1] ?? 1);
  const choose = (value: LabelLayout) => {
    setLayout(value);
    setSkip(0);
  };
  return (
    <Dialog title={t('labelsTitle', { count })} close={close}>
      <AddressWarning />
      <Chips legend={t('layout')} value={layout} options={LABEL_LAYOUTS.map((value) => ({ value, label: t(value) }))} onChange={choose} />
      {perSheet > 1 && <NativeSelect label={t('skip')} description={t('skipHint')} size="md" mb="md" value={String(skip)} data={Array.from({ length: perSheet }, (_, i) => String(i))} onChange={(event) => setSkip(Number(event.currentTarget.value))} />}
      {perSheet > 1 && <Checkbox size="md" mb="md" label={t('cutLines')} checked={hasCutLines} onChange={(event) => setHasCutLines(event.currentTarget.checked)} />}
      <Refusal error={print.error} />
      {print.isSuccess && <Notice tone="good" isAnswer><p>{t('labelsDone')}</p></Notice>}
      <Button fullWidth loading={print.isPending} onClick={() => print.mutate()}>{t('makePdf')}</Button>
    </Dialog>
  );
}

export function AddressWarning() {
  const t = useText(registerLabels);
  const settings = useQuery({ queryKey: ['label-settings'], queryFn: ({ signal }) => api.get<LabelSettingsView>('/label-settings', {}, signal) });
  if (!settings.data?.addressWillNotLast) return null;
  return <Notice tone="warn" title={t('addressTitle')}><p>{t('addressWhat', { address: settings.data.publicUrl })}</p></Notice>;
}
