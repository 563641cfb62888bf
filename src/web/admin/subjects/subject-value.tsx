import { TextInput } from '@mantine/core';
import { IconBuilding, IconMapPinShare } from '@tabler/icons-react';
import type { OpeningHours } from '../../../shared/api/places.js';
import type { SubjectKey } from '../../../shared/subject-settings/subject-settings.js';
import { useText } from '../../lib/i18n.js';
import { HoursText } from '../../register/asset/hours-text.js';
import { ChoiceCards } from '../../ui/forms/choice-cards.js';
import { adminLabels } from '../labels.js';
import { HoursFields } from '../places/hours-fields.js';
import { subjectLabels } from './labels.js';

/** A value in words. */
export function SubjectValueText({ subjectKey, value }: { subjectKey: SubjectKey; value: unknown }) {
  const t = useText(subjectLabels);
  if (subjectKey === 'site.counts-as-inside') return <span>{t(value ? 'inside' : 'outside')}</span>;
  if (subjectKey === 'unit.head-title') return <span>{String(value)}</span>;
  const hours = value as OpeningHours[];
  return hours.length > 0 ? <span><HoursText hours={hours} /></span> : <span>{t('agencyHours')}</span>;
}

export function SubjectField({ subjectKey, value, change }: { subjectKey: SubjectKey; value: unknown; change: (value: unknown) => void }) {
  const t = useText(adminLabels);
  if (subjectKey === 'site.counts-as-inside') return <InsideField isInside={value === true} change={change} />;
  if (subjectKey === 'store.hours') return <HoursFields hours={value as OpeningHours[]} change={change} />;
  return <TextInput label={t('headTitle')} description={t('headTitleHint')} required maxLength={200} value={String(value)} onChange={(event) => change(event.currentTarget.value)} />;
}

function InsideField({ isInside, change }: { isInside: boolean; change: (isInside: boolean) => void }) {
  const t = useText(subjectLabels);
  const option = (value: 'inside' | 'outside', icon: typeof IconBuilding) => ({ value, label: t(value), hint: t(`${value}What`), icon });
  return (
    <ChoiceCards
      legend={useText(adminLabels)('newValue')} value={isInside ? 'inside' : 'outside'} onChange={(chosen) => change(chosen === 'inside')}
      options={[option('inside', IconBuilding), option('outside', IconMapPinShare)]}
    />
  );
}
