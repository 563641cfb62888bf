import { Button } from '@mantine/core';
import { IconCalendarOff, IconCheck, IconCircleCheck, IconClockExclamation } from '@tabler/icons-react';
import { useState } from 'react';
import type { CatalogueEntryView } from '../../../../shared/api/catalogue.js';
import { useLanguage, useText } from '../../../lib/i18n.js';
import { sayDate } from '../../../lib/time.js';
import { whole } from '../../../../shared/thai/whole.js';
import { Photo } from '../../../ui/media/photo.js';
import { StatusBadge } from '../../../ui/status/status-badge.js';
import { Parts } from '../../../ui/words/parts.js';
import { periodOf, useAsk } from '../ask-draft.js';
import css from '../ask.module.css';
import { AssetChoice } from './asset-choice.js';
import { CountButtons } from './count-buttons.js';
import { askLabels } from '../labels.js';
import { isTooLong, isTooSoon } from './terms.js';
import type { Cart } from './use-cart.js';

interface EntryCardProps {
  entry: CatalogueEntryView;
  times: { startsAt: string; dueAt: string };
  cart: Cart;
}

/** One kind of thing: any one of it, a number of it, or one particular. */
export function EntryCard({ entry, times, cart }: EntryCardProps) {
  const t = useText(askLabels);
  const count = cart.countOf(entry.id);
  const isChosen = count > 0;
  const [isOpen, setIsOpen] = useState(cart.lines.some((line) => line.entryId === entry.id && line.assetId));
  return (
    <article className={`${css.entry} ${isChosen ? css.entryOn : ''}`}>
      <Photo fileId={entry.photoFileId} name={entry.name} />
      <div>
        <h2 className={css.entryName}>{entry.name}</h2>
        <EntryState entry={entry} />
        {isChosen && <p className={css.chosen}><IconCheck aria-hidden size={20} /> {t('chosenCount', { count })}</p>}
        <p className={css.hint}><Parts of={[entry.unitName, entry.storeNames.length > 0 && t('kept', { stores: entry.storeNames.map(whole).join(', ') })]} /></p>
      </div>
      <div className={css.entryActions}>
        <CountButtons entry={entry} cart={cart} />
        {entry.tracking === 'asset' && entry.lendable > 0 && <Button variant="default" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>{t('specific')}</Button>}
      </div>
      {isOpen && <AssetChoice entry={entry} times={times} cart={cart} />}
    </article>
  );
}

function EntryState({ entry }: { entry: CatalogueEntryView }) {
  const t = useText(askLabels);
  return (
    <div className={css.terms}>
      {entry.available > 0
        ? <StatusBadge tone="good" icon={IconCircleCheck}>{t('free', { free: entry.available, all: entry.lendable })}</StatusBadge>
        : <StatusBadge tone="quiet" icon={IconCalendarOff}>{`${t('noneFree')} (0/${entry.lendable})`}</StatusBadge>}
      <EntryTerms entry={entry} />
    </div>
  );
}

/** Said before the tap where the kind has terms of its own, or the chosen times do not keep them. */
function EntryTerms({ entry }: { entry: CatalogueEntryView }) {
  const t = useText(askLabels);
  const language = useLanguage();
  const period = periodOf(useAsk().value);
  const [long, soon] = period ? [isTooLong(entry, period), isTooSoon(entry, period)] : [false, false];
  const longest = (long || entry.hasOwnTerms) && t('longest', { days: entry.longestDays });
  const notice = entry.noticeDays > 0 && (soon ? t('noticeFrom', { days: entry.noticeDays, on: sayDate(entry.earliestOn, language) }) : t('notice', { days: entry.noticeDays }));
  if (!longest && !notice) return null;
  if (long || soon) return <>{[longest, notice].filter(Boolean).map((words) => <StatusBadge key={String(words)} tone="warn" icon={IconClockExclamation}>{String(words)}</StatusBadge>)}</>;
  return <p className={css.hint}><Parts of={[longest, notice]} /></p>;
}
