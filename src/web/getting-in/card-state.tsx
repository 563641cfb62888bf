import { IconClockOff, IconMailForward, IconMailOpened, IconUserQuestion } from '@tabler/icons-react';
import type { PersonView } from '../../shared/api/people.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { lastDayBefore, sayDate } from '../lib/time.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import { gettingInLabels } from './labels.js';

/** Whether somebody without a password holds a card that still opens, or has a letter on its way. */
export function CardState({ person }: { person: Pick<PersonView, 'hasPassword' | 'cardUntil' | 'isLetterWaiting'> }) {
  const t = useText(gettingInLabels);
  const language = useLanguage();
  if (person.hasPassword) return null;
  if (person.isLetterWaiting) return <StatusBadge tone="info" icon={IconMailForward}>{t('letterWaiting')}</StatusBadge>;
  if (person.cardUntil === null) return <StatusBadge tone="quiet" icon={IconUserQuestion}>{t('never')}</StatusBadge>;
  if (Date.parse(person.cardUntil) <= Date.now()) return <StatusBadge tone="warn" icon={IconClockOff}>{t('cardExpired')}</StatusBadge>;
  return <StatusBadge tone="info" icon={IconMailOpened}>{`${t('cardUntil')} ${sayDate(lastDayBefore(person.cardUntil), language)}`}</StatusBadge>;
}
