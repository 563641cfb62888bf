import { Button } from '@mantine/core';
import { whole } from '../../../../shared/thai/whole.js';
import { useLanguage, useText } from '../../../lib/i18n.js';
import { sayDate } from '../../../lib/time.js';
import { TextLink } from '../../../ui/layout/button-link.js';
import { Notice } from '../../../ui/layout/notice.js';
import { type CartLine, periodOf, useAsk } from '../ask-draft.js';
import { askLabels } from '../labels.js';
import { isTooLong, isTooSoon, latestDueOf } from './terms.js';

const named = (lines: readonly CartLine[]): string => [...new Set(lines.map((line) => whole(line.name)))].join(', ');

/** Wanted for longer than it is lent, or asked for too late: said while choosing, mended in one tap. An exception order may still lift it. */
export function TermsNotice() {
  const t = useText(askLabels);
  const language = useLanguage();
  const { value: ask, change } = useAsk();
  const period = periodOf(ask);
  if (!period) return null;
  const [long, soon] = [ask.lines.filter((line) => isTooLong(line, period)), ask.lines.filter((line) => isTooSoon(line, period))];
  const latest = long.length > 0 ? latestDueOf(long, period) : null;
  const earliest = soon.map((line) => line.earliestOn ?? '').sort().at(-1);
  return (
    <>
      {latest && (
        <Notice tone="warn">
          <p role="status">{t('tooLong', { things: named(long), on: sayDate(latest, language) })}</p>
          <Button variant="default" mt="xs" onClick={() => change({ dueDate: latest, length: 'custom' })}>{t('moveReturn', { at: sayDate(latest, language) })}</Button>
        </Notice>
      )}
      {earliest && (
        <Notice tone="warn">
          <p role="status">{t('tooSoon', { things: named(soon), on: sayDate(earliest, language) })}</p>
          <TextLink to="/ask/when">{t('changeWhen')}</TextLink>
        </Notice>
      )}
    </>
  );
}
