import { TextInput } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { UnitView } from '../../../shared/api/people.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { ConfirmButton } from '../../ui/forms/confirm-button.js';
import { textOrNull } from '../../ui/forms/use-fields.js';
import { Refusal } from '../../ui/layout/refusal.js';
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
  const [text, setText] = useState({ name: unit?.name ?? '', code: unit?.code ?? '', headTitle: '', parentId });
  const change = (part: Partial<typeof text>) => setText({ ...text, ...part });
  const body = { name: text.name.trim(), code: textOrNull(text.code), parentId: text.parentId ?? undefined };
  const send = () => (unit ? api.patch(`/units/${unit.id}`, body) : api.post('/units', { ...body, headTitle: text.headTitle.trim() }));
  return (
    <FormDialog title={unit ? t('editUnitOf', { name: unit.name }) : t('newUnit')} close={close} send={send} canSend={Boolean(text.name.trim() && (unit || text.headTitle.trim()))}>
      <TextInput label={t('unitName')} required maxLength={200} value={text.name} onChange={(event) => change({ name: event.currentTarget.value })} />
      {!unit && <TextInput label={t('headTitle')} description={t('headTitleHint')} required maxLength={200} value={text.headTitle} onChange={(event) => change({ headTitle: event.currentTarget.value })} />}
      <TextInput label={t('unitCode')} maxLength={40} value={text.code} onChange={(event) => change({ code: event.currentTarget.value })} />
      {parentId && <UnitField label={t('under')} required value={text.parentId} onChange={(id) => change({ parentId: id })} />}
      {unit?.parentId && <EndUnit unit={unit} whenEnded={close} />}
    </FormDialog>
  );
}

/** Refused while anything hangs on it; the answer says what. */
function EndUnit({ unit, whenEnded }: { unit: UnitView; whenEnded: () => void }) {
  const t = useText(adminLabels);
  const end = useMutation({ mutationFn: () => api.put(`/units/${unit.id}/end`), onSuccess: whenEnded });
  return (
    <div>
      <ConfirmButton variant="default" color="red" leftSection={<IconArchive aria-hidden size={20} />} loading={end.isPending} question={t('endUnitQuestion', { name: unit.name })} yes={t('endUnit')} onConfirm={() => end.mutate()}>{t('endUnit')}</ConfirmButton>
      <Refusal error={end.error} />
    </div>
  );
}
