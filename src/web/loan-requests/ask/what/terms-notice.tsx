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
  const { value: ask } = useAsk();
  const period = periodOf(ask);
  if (!period) return null;
  const [long, soon] = [ask.lines.filter((line) => isTooLong(line, period)), ask.lines.filter((line) => isTooSoon(line, period))];
  return <>{long.length > 0 && <TooLong lines={long} latest={latestDueOf(long, period)} />}{soon.length > 0 && <TooSoon lines={soon} />}</>;
}

function TooLong({ lines, latest }: { lines: readonly CartLine[]; latest: string }) {
  const t = useText(askLabels);
  const on = sayDate(latest, useLanguage());
  const { change } = useAsk();
  return (
    <Notice tone="warn">
      <p role="status">{t('tooLong', { things: named(lines), on })}</p>
      <Button variant="default" mt="xs" onClick={() => change({ dueDate: latest, length: 'custom' })}>{t('moveReturn', { at: on })}</Button>
    </Notice>
  );
}

function TooSoon({ lines }: { lines: readonly CartLine[] }) {
  const t = useText(askLabels);
  const earliest = lines.map((line) => line.earliestOn ?? '').sort().at(-1) ?? '';
  return (
    <Notice tone="warn">
      <p role="status">{t('tooSoon', { things: named(lines), on: sayDate(earliest, useLanguage()) })}</p>
      <TextLink to="/ask/when">{t('changeWhen')}</TextLink>
    </Notice>
  );
}
