import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FirstRunView } from '../../../shared/api/machine/first-run.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { TimeField } from '../../ui/dates/time-field.js';
import { Answered } from '../../ui/layout/answered.js';
import { TextLink } from '../../ui/layout/button-link.js';
import { PlaceField } from '../../ui/pickers/place-field.js';
import { UnitField } from '../../ui/pickers/unit-field.js';
import { settingsQuery, valueIn } from '../first-run-query.js';
import css from '../first-run.module.css';
import { firstRunLabels } from '../labels.js';
import { StepForm } from './step-form.js';

const WORKDAYS = [1, 2, 3, 4, 5];

/** The first store; it keeps the agency's hours unless others are given. Hours by day, and other stores, on the page of places. */
export function StoreStep({ view }: { view: FirstRunView }) {
  const settings = useQuery(settingsQuery);
  return <Answered query={settings}>{(list) => <StoreForm view={view} usual={{ opensAt: valueIn(list, 'counter.opens-at'), closesAt: valueIn(list, 'counter.closes-at') }} />}</Answered>;
}

function StoreForm({ view, usual }: { view: FirstRunView; usual: { opensAt: string; closesAt: string } }) {
  const t = useText(firstRunLabels);
  const [text, setText] = useState<{ name: string; siteId: string | null; unitId: string | null; opensAt: string; closesAt: string }>({ name: '', siteId: null, unitId: view.agencyUnitId, ...usual });
  const change = (part: Partial<typeof text>) => setText({ ...text, ...part });
  const { name, siteId, unitId, opensAt, closesAt } = text;
  const keepsUsual = opensAt === usual.opensAt && closesAt === usual.closesAt;
  const body = { name: name.trim(), siteId, unitId, hours: keepsUsual ? [] : WORKDAYS.map((weekday) => ({ weekday, opensAt, closesAt })) };
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
