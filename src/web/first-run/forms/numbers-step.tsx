import { NumberInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fiscalYear } from '../../../shared/calendar.js';
import { isSettingValue } from '../../../shared/settings.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { today } from '../../lib/time.js';
import { Answered } from '../../ui/layout/answered.js';
import { settingsQuery, valueIn } from '../first-run-query.js';
import { firstRunLabels } from '../labels.js';
import { StepForm } from './step-form.js';

export function NumbersStep() {
  const settings = useQuery(settingsQuery);
  return <Answered query={settings}>{(list) => <NumbersForm template={valueIn(list, 'paper.slip-number')} first={valueIn(list, 'paper.slip-first-number')} />}</Answered>;
}

function NumbersForm({ template, first }: { template: string; first: number }) {
  const t = useText(firstRunLabels);
  const [text, setText] = useState(template);
  const [number, setNumber] = useState(first);
  const reason = t('savedReason');
  const isText = isSettingValue('paper.slip-number', text);
  const send = async () => {
    if (text !== template) await api.put('/settings/paper.slip-number', { value: text, reason });
    await api.put('/settings/paper.slip-first-number', { value: number, reason });
  };
  return (
    <StepForm action={t('save')} canSend={isText && isSettingValue('paper.slip-first-number', number)} send={send}>
      <TextInput label={t('template')} description={t('templateHint')} required maxLength={60} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <NumberInput label={t('firstNumber')} size="md" required hideControls min={1} max={999_999} allowDecimal={false} value={number} onChange={(n) => setNumber(Number(n))} />
      {isText && <p>{t('firstSlip')} <strong>{text.replace('{number}', String(number)).replace('{year}', String(fiscalYear(today())))}</strong></p>}
    </StepForm>
  );
}
