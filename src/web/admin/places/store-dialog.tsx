import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OpeningHours, StoreView } from '../../../shared/api/places.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { UnitField } from '../../ui/pickers/unit-field.js';
import { FormDialog } from '../form-dialog.js';
import { adminLabels } from '../labels.js';
import { HoursFields } from './hours-fields.js';

export function StoreDialog({ store, siteId, close }: { store: StoreView | null; siteId: string; close: () => void }) {
  const t = useText(adminLabels);
  const [text, setText] = useState({ name: store?.name ?? '', unitId: store?.unitId ?? null, hours: [] as OpeningHours[], ended: store?.ended ?? false });
  const { name, unitId, hours, ended } = text;
  const body = { name: name.trim(), unitId };
  const send = () => (store ? api.patch(`/stores/${store.id}`, { ...body, ended }) : api.post('/stores', { ...body, siteId, hours }));
  return (
    <FormDialog title={store ? t('editOf', { name: store.name }) : t('addStore')} close={close} send={send} canSend={Boolean(name.trim() && unitId)}>
      <TextInput label={t('storeName')} required maxLength={200} value={name} onChange={(event) => setText({ ...text, name: event.currentTarget.value })} />
      <UnitField label={t('storeUnit')} required value={unitId} onChange={(id) => setText({ ...text, unitId: id })} />
      {!store && <HoursFields hours={hours} change={(changed) => setText({ ...text, hours: changed })} />}
      {store && <Checkbox size="md" label={t('endPlace')} checked={ended} onChange={(event) => setText({ ...text, ended: event.currentTarget.checked })} />}
    </FormDialog>
  );
}
