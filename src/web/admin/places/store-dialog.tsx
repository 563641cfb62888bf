import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OpeningHours, StoreView } from '../../../shared/api/places.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { TimeField } from '../../ui/dates/time-field.js';
import { UnitField } from '../../ui/pickers/unit-field.js';
import css from '../admin.module.css';
import { FormDialog } from '../form-dialog.js';
import { adminLabels } from '../labels.js';

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

export function StoreDialog({ store, siteId, close }: { store: StoreView | null; siteId: string; close: () => void }) {
  const t = useText(adminLabels);
  const [text, setText] = useState({ name: store?.name ?? '', unitId: store?.unitId ?? null, hours: store?.hours ?? [], ended: store?.ended ?? false });
  const { name, unitId, hours, ended } = text;
  const body = { name: name.trim(), unitId, hours };
  const send = () => (store ? api.patch(`/stores/${store.id}`, { ...body, ended }) : api.post('/stores', { ...body, siteId }));
  return (
    <FormDialog title={store ? t('editOf', { name: store.name }) : t('addStore')} close={close} send={send} canSend={Boolean(name.trim() && unitId)}>
      <TextInput label={t('storeName')} required maxLength={200} value={name} onChange={(event) => setText({ ...text, name: event.currentTarget.value })} />
      <UnitField label={t('storeUnit')} required value={unitId} onChange={(id) => setText({ ...text, unitId: id })} />
      <HoursFields hours={hours} change={(changed) => setText({ ...text, hours: changed })} />
      {store && <Checkbox size="md" label={t('endPlace')} checked={ended} onChange={(event) => setText({ ...text, ended: event.currentTarget.checked })} />}
    </FormDialog>
  );
}

/** One stretch a day; a store with a longer list keeps what is not touched here. */
function HoursFields({ hours, change }: { hours: OpeningHours[]; change: (hours: OpeningHours[]) => void }) {
  const t = useText(adminLabels);
  const set = (weekday: number, part: Partial<OpeningHours> | null) => {
    const now = hours.find((one) => one.weekday === weekday) ?? { weekday, opensAt: '08:30', closesAt: '16:30' };
    const others = hours.filter((one) => one !== now && (part !== null || one.weekday !== weekday));
    change(part ? [...others, { ...now, ...part }].sort((a, b) => a.weekday - b.weekday) : others);
  };
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend><strong>{t('hours')}</strong></legend>
      <p className="soft">{t('hoursHint')}</p>
      {DAYS.map((day) => {
        const own = hours.find((one) => one.weekday === day);
        return (
          <div key={day}>
            <Checkbox size="md" my="xs" label={t(`day${day}`)} checked={Boolean(own)} onChange={() => set(day, own ? null : {})} />
            {own && <div className={css.pair}><TimeField label={t('opens', { day: t(`day${day}`) })} value={own.opensAt} onChange={(opensAt) => set(day, { opensAt })} /><TimeField label={t('closes', { day: t(`day${day}`) })} value={own.closesAt} onChange={(closesAt) => set(day, { closesAt })} /></div>}
          </div>
        );
      })}
    </fieldset>
  );
}
