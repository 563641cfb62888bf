import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { UnitView } from '../../../shared/api/people.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { textOrNull } from '../../ui/forms/use-fields.js';
import { UnitField } from '../../ui/pickers/unit-field.js';
import { FormDialog } from '../form-dialog.js';
import { adminLabels } from '../labels.js';

interface UnitDialogProps {
  /** null: a new one. */
  unit: UnitView | null;
  parentId: string | null;
  close: () => void;
}

export function UnitDialog({ unit, parentId, close }: UnitDialogProps) {
  const t = useText(adminLabels);
  const [text, setText] = useState({ name: unit?.name ?? '', code: unit?.code ?? '', headTitle: unit?.headTitle ?? '', parentId });
  const change = (part: Partial<typeof text>) => setText({ ...text, ...part });
  const body = { name: text.name.trim(), headTitle: text.headTitle.trim(), code: textOrNull(text.code), parentId: text.parentId ?? undefined };
  const send = () => (unit ? api.patch(`/units/${unit.id}`, body) : api.post('/units', body));
  return (
    <FormDialog title={unit ? t('editUnitOf', { name: unit.name }) : t('newUnit')} close={close} send={send} canSend={Boolean(text.name.trim() && text.headTitle.trim())}>
      <TextInput label={t('unitName')} required maxLength={200} value={text.name} onChange={(event) => change({ name: event.currentTarget.value })} />
      <TextInput label={t('headTitle')} description={t('headTitleHint')} required maxLength={200} value={text.headTitle} onChange={(event) => change({ headTitle: event.currentTarget.value })} />
      <TextInput label={t('unitCode')} maxLength={40} value={text.code} onChange={(event) => change({ code: event.currentTarget.value })} />
      {parentId && <UnitField label={t('under')} required value={text.parentId} onChange={(id) => change({ parentId: id })} />}
    </FormDialog>
  );
}
