import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FirstRunView } from '../../../shared/api/machine/first-run.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { TimeField } from '../../ui/dates/time-field.js';
import { TextLink } from '../../ui/layout/button-link.js';
import { PlaceField } from '../../ui/pickers/place-field.js';
import { UnitField } from '../../ui/pickers/unit-field.js';
import { AGENCY_PRESETS } from '../../../shared/first-run/agency-presets.js';
import css from '../first-run.module.css';
import { firstRunLabels } from '../labels.js';
import { StepForm } from './step-form.js';

const WORKDAYS = [1, 2, 3, 4, 5];

/** The first store with its hours; other hours, and other stores, on the page of places. */
export function StoreStep({ view }: { view: FirstRunView }) {
  const t = useText(firstRunLabels);
  const usual = AGENCY_PRESETS[view.kind ?? 'public-organisation'].settings;
  const [text, setText] = useState<{ name: string; siteId: string | null; unitId: string | null; opensAt: string; closesAt: string }>({
    name: '', siteId: null, unitId: view.agencyUnitId, opensAt: usual['counter.opens-at'] ?? '08:30', closesAt: usual['counter.closes-at'] ?? '16:30',
  });
  const change = (part: Partial<typeof text>) => setText({ ...text, ...part });
  const { name, siteId, unitId, opensAt, closesAt } = text;
  const body = { name: name.trim(), siteId, unitId, hours: WORKDAYS.map((weekday) => ({ weekday, opensAt, closesAt })) };
  return (
    <StepForm action={t('addStore')} canSend={Boolean(name.trim() && siteId && unitId) && opensAt < closesAt} send={() => api.post('/stores', body)}>
      <TextInput label={t('storeName')} required maxLength={200} value={name} onChange={(event) => change({ name: event.currentTarget.value })} />
      <PlaceField kind="sites" label={t('storeSite')} required value={siteId} onChange={(id) => change({ siteId: id })} />
      <UnitField label={t('storeUnit')} required value={unitId} onChange={(id) => change({ unitId: id })} />
      <TimeField label={t('opensAt')} value={opensAt} onChange={(time) => change({ opensAt: time })} />
      <TimeField label={t('closesAt')} value={closesAt} onChange={(time) => change({ closesAt: time })} />
      <TextLink to="/places" className={css.tall}>{t('toPlaces')}</TextLink>
    </StepForm>
  );
}
