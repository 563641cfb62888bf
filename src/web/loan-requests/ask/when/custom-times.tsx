import { useLanguage, useText } from '../../../lib/i18n.js';
import { sayHours, today } from '../../../lib/time.js';
import { DateField } from '../../../ui/dates/lazy-date-field.js';
import { SaidInstant } from '../../../ui/dates/said.js';
import { TimeField } from '../../../ui/dates/time-field.js';
import { type AskPartProps, type AskText, instantsOf, periodOf } from '../ask-draft.js';
import css from '../ask.module.css';
import { askLabels } from '../labels.js';
import type { Hours } from './hours.js';
import { hoursOn, isClosedOn } from './period.js';

/** Only times at which a store is open are offered. */
export function CustomTimes({ ask, change, hours }: AskPartProps & { hours: Hours }) {
  const t = useText(askLabels);
  const [from, due] = [ask.fromDate ?? today(), ask.dueDate ?? today()];
  const isClosed = (date: string) => isClosedOn(date, hours);
  return (
    <div className={css.custom}>
      <DateField label={t('fromDate')} value={from} min={today()} isClosed={isClosed} onChange={(date) => date && change({ fromDate: date, ...(due < date ? { dueDate: date } : {}) })} />
      <TimeField label={t('fromTime')} value={ask.fromTime ?? '08:30'} open={hoursOn(from, hours)} onChange={(time) => change({ fromTime: time })} />
      <DateField label={t('dueDate')} value={due} min={from} isClosed={isClosed} onChange={(date) => date && change({ dueDate: date })} />
      <TimeField label={t('dueTime')} value={ask.dueTime ?? '16:30'} open={hoursOn(due, hours)} onChange={(time) => change({ dueTime: time })} />
    </div>
  );
}

export function PeriodSummary({ ask, hours }: { ask: AskText; hours: Hours }) {
  const t = useText(askLabels);
  const language = useLanguage();
  const period = periodOf(ask);
  if (!period) return null;
  const { startsAt, dueAt } = instantsOf(period);
  const open = hoursOn(period.dueDate, hours);
  return (
    <div className={css.summary} aria-live="polite">
      <dl>
        <div><dt>{t('summaryFrom')}</dt><dd><SaidInstant at={startsAt} /></dd></div>
        <div><dt>{t('summaryDue')}</dt><dd><SaidInstant at={dueAt} /></dd></div>
      </dl>
      {open.length > 0 && <p className={css.hint}>{t('storeHours', { times: open.map((one) => sayHours(one, language)).join(', ') })}</p>}
    </div>
  );
}
