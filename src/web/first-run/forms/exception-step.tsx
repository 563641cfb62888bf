import { Button, Textarea } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { DaysFields, isPaper, PaperFields } from '../../admin/paper-fields.js';
import { api, withQuery, type Query } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { today } from '../../lib/time.js';
import { ColleagueField, type Chosen } from '../../ui/forms/colleague-field.js';
import { Card } from '../../ui/layout/card.js';
import css from '../first-run.module.css';
import { firstRunLabels } from '../labels.js';
import { StepForm } from './step-form.js';

interface OrderText {
  person: Chosen | null;
  reason: string;
  fromOn: string | null;
  untilOn: string | null;
  orderNumber: string;
  orderedOn: string | null;
}

/** Printed for the pen first, recorded with its number afterwards: from then on it holds. */
export function ExceptionStep() {
  const t = useText(firstRunLabels);
  const [text, setText] = useState<OrderText>({ person: null, reason: '', fromOn: today(), untilOn: null, orderNumber: '', orderedOn: null });
  const change = (part: Partial<OrderText>) => setText({ ...text, ...part });
  const { person, reason, fromOn, untilOn, orderedOn } = text;
  const body = { personId: person?.id, reason: reason.trim(), fromOn, ...(untilOn ? { untilOn } : {}) };
  const isWhole = Boolean(person && reason.trim() && fromOn);
  return (
    <>
      <Card>
        <div className={css.stack}>
          <ColleagueField label={t('person')} required value={person} onChange={(chosen) => change({ person: chosen })} />
          <Textarea label={t('reason')} placeholder={t('reasonExample')} required autosize maxRows={8} size="md" maxLength={500} value={reason} onChange={(event) => change({ reason: event.currentTarget.value })} />
          <DaysFields value={text} change={change} />
          <PrintButton query={isWhole ? body : null} />
        </div>
      </Card>
      <StepForm title={t('signed')} action={t('record')} canSend={isWhole && isPaper(text)} send={() => api.post('/exception-orders', { ...body, number: text.orderNumber.trim(), orderedOn })}>
        <p>{t('signedWhat')}</p>
        <PaperFields value={text} change={change} />
      </StepForm>
    </>
  );
}

function PrintButton({ query }: { query: Query | null }) {
  const t = useText(firstRunLabels);
  const icon = <IconPrinter aria-hidden size={22} />;
  if (!query) return <Button disabled leftSection={icon}>{t('print')}</Button>;
  return <Button component="a" leftSection={icon} href={`/api${withQuery('/first-run/exception-order.pdf', query)}`} target="_blank" rel="noopener">{t('print')}</Button>;
}
