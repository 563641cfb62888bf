import { Button } from '@mantine/core';
import { useLanguage, useText } from '../../../lib/i18n.js';
import { instantOf, sayInstant } from '../../../lib/time.js';
import { Notice } from '../../../ui/layout/notice.js';
import { periodOf, useAsk } from '../ask-draft.js';
import { askLabels } from '../labels.js';
import { useHours } from '../when/hours.js';
import { nearestReturn, problemOf } from '../when/period.js';

/** The stores of what was chosen may keep other hours than the times chosen before: said while choosing, mended in one tap. */
export function ClosedNotice() {
  const t = useText(askLabels);
  const language = useLanguage();
  const { value: ask, change } = useAsk();
  const { data: hours } = useHours(ask.lines);
  const period = periodOf(ask);
  if (!hours || !period || ask.lines.length === 0) return null;
  if (hours.hours.length === 0) return <Notice tone="warn"><p role="status">{t('neverTogether')}</p></Notice>;
  const nearest = problemOf(period, hours)?.startsWith('closed') ? nearestReturn(period, hours) : null;
  if (!nearest) return null;
  const say = (date: string, time: string) => sayInstant(instantOf(date, time), language);
  return (
    <Notice tone="warn">
      <p role="status">{t('chosenClosed', { at: say(period.dueDate, period.dueTime) })}</p>
      <Button variant="default" mt="xs" onClick={() => change({ ...nearest, length: 'custom' })}>{t('moveReturn', { at: say(nearest.dueDate, nearest.dueTime) })}</Button>
    </Notice>
  );
}
