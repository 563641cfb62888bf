import { bangkokDate, bangkokInstant } from '../../../shared/calendar.js';
import type { ExtensionTerms } from '../../../shared/api/loans/extensions.js';
import { useText } from '../../lib/i18n.js';
import { DateField } from '../../ui/dates/lazy-date-field.js';
import { SaidInstant } from '../../ui/dates/said.js';
import { TimeField } from '../../ui/dates/time-field.js';
import { Chips } from '../../ui/forms/chips.js';
import { hoursOn, isClosedOn } from '../ask/when/period.js';
import css from './extend.module.css';
import { extendLabels } from './labels.js';
import { fits, hoursOfTerms, STEPS, timeOn, type NewDue, type Step } from './new-due.js';

interface NewDueFieldsProps {
  terms: ExtensionTerms;
  step: Step;
  due: NewDue;
  change: (part: { step?: Step; due?: NewDue }) => void;
}

/** Only times at which the things can be taken back are offered. */
export function NewDueFields({ terms, step, due, change }: NewDueFieldsProps) {
  const t = useText(extendLabels);
  const hours = hoursOfTerms(terms);
  const options = STEPS.filter((value) => fits(terms, value)).map((value) => ({ value, label: t(value) }));
  const pickDay = (date: string | null) => date && change({ due: { date, time: timeOn(date, due.time, hours) } });
  return (
    <>
      <Chips<Step> legend={t('until')} value={step} options={options} onChange={(value) => change(value === 'custom' ? { step: value, due } : { step: value })} />
      {step === 'custom' && (
        <div className={css.times}>
          <DateField label={t('date')} description={t('openOnly')} value={due.date} min={bangkokDate(terms.dueAt)} max={terms.latestOn} isClosed={(date) => isClosedOn(date, hours)} onChange={pickDay} />
          <TimeField label={t('time')} value={due.time} open={hoursOn(due.date, hours)} onChange={(time) => change({ due: { ...due, time } })} />
        </div>
      )}
      <p className={css.summary} aria-live="polite">{t('dueNew')} <SaidInstant at={bangkokInstant(due.date, due.time)} /></p>
    </>
  );
}
