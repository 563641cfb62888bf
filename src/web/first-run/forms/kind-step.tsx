import { IconBuildingBank, IconBuildingCommunity, IconBuildingHospital, IconBuildingSkyscraper, IconHome, IconSchool } from '@tabler/icons-react';
import { useState } from 'react';
import type { FirstRunView } from '../../../shared/api/machine/first-run.js';
import { AGENCY_KINDS, AGENCY_KIND_WORDS, type AgencyKind } from '../../../shared/first-run/agency-kinds.js';
import { AGENCY_PRESETS } from '../../../shared/first-run/agency-presets.js';
import { SETTINGS, type SettingKey } from '../../../shared/settings.js';
import { unbroken } from '../../../shared/thai/whole.js';
import { SettingValueText } from '../../admin/settings/setting-value.js';
import { api } from '../../lib/api.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { ChoiceCards } from '../../ui/forms/choice-cards.js';
import css from '../first-run.module.css';
import { firstRunLabels } from '../labels.js';
import { StepForm } from './step-form.js';

const ICONS: Record<AgencyKind, typeof IconHome> = {
  'public-organisation': IconBuildingSkyscraper, central: IconBuildingBank, province: IconBuildingCommunity, school: IconSchool, hospital: IconBuildingHospital, small: IconHome,
};

export function KindStep({ view }: { view: FirstRunView }) {
  const t = useText(firstRunLabels);
  const language = useLanguage();
  const [kind, setKind] = useState<AgencyKind>(view.kind ?? 'public-organisation');
  const options = AGENCY_KINDS.map((value) => ({ value, label: unbroken(AGENCY_KIND_WORDS[value][language]), hint: t(`kind-${value}`), icon: ICONS[value] }));
  return (
    <StepForm action={t('useKind')} canSend send={() => api.put('/first-run/preset', { kind })}>
      <ChoiceCards legend={t('kind')} value={kind} options={options} onChange={setKind} />
      <details>
        <summary className={css.fold}>{t('willBe')}</summary>
        <ul className={css.values}>
          {Object.entries(AGENCY_PRESETS[kind].settings).map(([key, value]) => (
            <li key={key}>{SETTINGS[key as SettingKey].title[language]}: <SettingValueText settingKey={key as SettingKey} value={value} /></li>
          ))}
        </ul>
      </details>
    </StepForm>
  );
}
