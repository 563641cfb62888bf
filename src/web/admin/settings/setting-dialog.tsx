import { Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SettingView } from '../../../shared/api/settings.js';
import { isSettingValue, type OpinionRule, SETTINGS, type SettingKey, type SettingSpec } from '../../../shared/settings.js';
import type { ClassTerms } from '../../../shared/lending/lending-terms.js';
import { api } from '../../lib/api.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { FormDialog } from '../form-dialog.js';
import { adminLabels } from '../labels.js';
import { ChangeFields, effectiveFromOf, NO_CHANGE } from './change-fields.js';
import { EmblemField } from './emblem-field.js';
import { OpinionsField } from './opinions-field.js';
import { TermsField } from './terms-field.js';

/** A new value from a day on, with its reason; what held before stays to be read. */
export function SettingDialog({ setting, close }: { setting: SettingView; close: () => void }) {
  const { title } = SETTINGS[setting.key];
  const [value, setValue] = useState(setting.value);
  const [why, setWhy] = useState(NO_CHANGE);
  const send = () => api.put(`/settings/${setting.key}`, { value, reason: why.reason.trim(), effectiveFrom: effectiveFromOf(why) });
  return (
    <FormDialog title={title[useLanguage()]} close={close} send={send} canSend={Boolean(why.reason.trim()) && isSettingValue(setting.key, value)}>
      <ValueField settingKey={setting.key} value={value} change={setValue} />
      <ChangeFields value={why} change={setWhy} />
    </FormDialog>
  );
}

function ValueField({ settingKey, value, change }: { settingKey: SettingKey; value: unknown; change: (value: unknown) => void }) {
  const language = useLanguage();
  const { kind, title, help, min, max, options = {} }: SettingSpec<unknown> = SETTINGS[settingKey];
  const t = useText(adminLabels);
  const words = { label: t('newValue'), description: help[language] };
  const error = isSettingValue(settingKey, value) ? undefined : t(kind === 'whole' ? 'valueBetween' : 'valueNotRead', { min, max });
  if (kind === 'flag') return <Checkbox size="md" {...words} label={title[language]} checked={value === true} onChange={(event) => change(event.currentTarget.checked)} />;
  if (kind === 'choice') return <NativeSelect size="md" {...words} value={String(value)} data={Object.entries(options).map(([one, said]) => ({ value: one, label: said[language] }))} onChange={(event) => change(event.currentTarget.value)} />;
  if (kind === 'several') {
    return (
      <Checkbox.Group {...words} size="md" value={value as string[]} onChange={change}>
        {Object.entries(options).map(([one, said]) => <Checkbox key={one} size="md" my="sm" value={one} label={said[language]} />)}
      </Checkbox.Group>
    );
  }
  if (kind === 'opinions') return <OpinionsField rules={value as OpinionRule[]} change={change} />;
  if (kind === 'terms') return <TermsField terms={value as ClassTerms[]} change={change} />;
  if (kind === 'emblem') return <EmblemField fileId={String(value)} change={change} />;
  if (kind === 'whole') return <NumberInput size="md" {...words} error={error} min={min} max={max} allowDecimal={false} hideControls value={Number(value)} onChange={(n) => change(Number(n))} />;
  return <TextInput {...words} error={error} maxLength={max} value={String(value)} onChange={(event) => change(event.currentTarget.value)} />;
}
