import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SiteView } from '../../../shared/api/places.js';
import type { FirstRunStep } from '../../../shared/api/machine/first-run.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { TextLink } from '../../ui/layout/button-link.js';
import { Notice } from '../../ui/layout/notice.js';
import { firstRunLabels } from '../labels.js';
import { StepForm } from './step-form.js';

export function SiteStep({ step: { count } }: { step: FirstRunStep }) {
  const t = useText(firstRunLabels);
  const [name, setName] = useState('');
  const [countsAsInside, setInside] = useState(true);
  const [isWaiting, setWaiting] = useState(false);
  const send = async () => {
    const made = await api.post<SiteView>('/sites', { name: name.trim(), countsAsInside });
    setWaiting(made.countsAsInside !== countsAsInside);
    setName('');
  };
  return (
    <StepForm action={t('addSite')} canSend={Boolean(name.trim())} send={send}>
      {isWaiting && <Notice tone="warn" isAnswer title={t('siteWaits')}><p>{t('waitsWhat')}</p></Notice>}
      {count ? <p>{t('insideSites', { count })} <TextLink to="/places">{t('toPlaces')}</TextLink></p> : null}
      <TextInput label={t('siteName')} required maxLength={200} value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <Checkbox size="md" label={t('siteInside')} checked={countsAsInside} onChange={(event) => setInside(event.currentTarget.checked)} />
    </StepForm>
  );
}
