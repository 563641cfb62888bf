import { IconDeviceMobileCheck, IconSignature, IconWritingSign } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SETTINGS, type SettingValue } from '../../../shared/settings.js';
import { api } from '../../lib/api.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { ChoiceCards } from '../../ui/forms/choice-cards.js';
import { Answered } from '../../ui/layout/answered.js';
import { settingsQuery, valueIn } from '../first-run-query.js';
import { firstRunLabels } from '../labels.js';
import { StepForm } from './step-form.js';

type Signing = SettingValue<'lending.signing'>;
const WAYS: [Signing, typeof IconSignature][] = [['both', IconWritingSign], ['electronic', IconDeviceMobileCheck], ['paper', IconSignature]];

export function SigningStep() {
  const settings = useQuery(settingsQuery);
  return <Answered query={settings}>{(list) => <SigningForm first={valueIn(list, 'lending.signing')} />}</Answered>;
}

function SigningForm({ first }: { first: Signing }) {
  const t = useText(firstRunLabels);
  const language = useLanguage();
  const [value, setValue] = useState(first);
  const options = WAYS.map(([way, icon]) => ({ value: way, label: SETTINGS['lending.signing'].options?.[way]?.[language] ?? way, hint: t(`signing-${way}`), icon }));
  return (
    <StepForm action={t('save')} canSend send={() => api.put('/settings/lending.signing', { value, reason: t('savedReason') })}>
      <ChoiceCards legend={t('signing')} value={value} options={options} onChange={setValue} />
    </StepForm>
  );
}
