import { Box } from '@mantine/core';
import { useEffect } from 'react';
import { useText } from '../../../lib/i18n.js';
import { today as todayIs } from '../../../lib/time.js';
import { Chips } from '../../../ui/forms/chips.js';
import { DateField } from '../../../ui/dates/lazy-date-field.js';
import type { AskPartProps, AskText, LengthChoice, StartChoice } from '../ask-draft.js';
import { CustomTimes, PeriodSummary } from './custom-times.js';
import { askLabels } from '../labels.js';
import type { Hours } from './hours.js';
import { dateOfStart, isClosedOn, isOverForToday, openOnOrAfter, periodFor } from './period.js';

const LENGTHS: LengthChoice[] = ['morning', 'afternoon', 'day', 'threeDays', 'week', 'custom'];

/** Chips first; the calendar is the second choice. */
export function PeriodChoice({ ask, change, hours }: AskPartProps & { hours: Hours }) {
  const t = useText(askLabels);
  const pick = usePick(ask, change, hours);
  const isCustom = ask.length === 'custom';
  return (
    <>
      <Chips<StartChoice> legend={t('start')} value={ask.start ?? null} options={startsOf(t, hours)} onChange={pick.start} />
      {ask.start === 'otherDay' && !isCustom && (
        <Box mb="md"><DateField label={t('otherDay')} value={ask.fromDate ?? null} min={todayIs()} isClosed={(date) => isClosedOn(date, hours)} onChange={(date) => date && pick.date(date)} /></Box>
      )}
      <Chips<LengthChoice> legend={t('length')} value={ask.length ?? null} options={LENGTHS.map((value) => ({ value, label: t(value) }))} onChange={pick.length} />
      {isCustom && <CustomTimes ask={ask} change={change} hours={hours} />}
      <PeriodSummary ask={ask} hours={hours} />
    </>
  );
}

function startsOf(t: (key: StartChoice | 'todayClosed') => string, hours: Hours) {
  const isOver = isOverForToday(todayIs(), hours);
  const plain = (value: StartChoice) => ({ value, label: t(value) });
  return [{ ...plain('today'), disabled: isOver, hint: isOver ? t('todayClosed') : undefined }, plain('tomorrow'), plain('nextMonday'), plain('otherDay')];
}

function usePick(ask: AskText, change: AskPartProps['change'], hours: Hours) {
  const today = todayIs();
  const set = (start: StartChoice, fromDate: string, length: LengthChoice) =>
    change({ start, length, ...(length === 'custom' ? { fromDate } : periodFor(fromDate, length, hours, today)) });
  const length = ask.length ?? 'day';
  const date = (fromDate: string) => set('otherDay', fromDate, length);
  const start = (choice: StartChoice) => set(choice, choice === 'otherDay' ? (ask.fromDate ?? today) : openOnOrAfter(dateOfStart(choice, today), hours), length);
  const isStale = !ask.fromDate || ask.fromDate < today;
  useEffect(() => {
    if (isStale) start(isOverForToday(today, hours) ? 'tomorrow' : 'today');
  });
  return { start, date, length: (choice: LengthChoice) => set(ask.start ?? 'today', ask.fromDate ?? today, choice) };
}
