import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { InboxItem } from '../../shared/api/loans/approvals.js';
import { useText } from '../lib/i18n.js';
import { Money, SaidPeriod } from '../ui/dates/said.js';
import { Facts } from '../ui/layout/facts.js';
import { PlaceBadge } from '../ui/status/loan-status.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import { Parts } from '../ui/words/parts.js';
import css from './inbox.module.css';
import { inboxLabels } from './labels.js';

export function BorrowerBadges({ item }: { item: InboxItem }) {
  const t = useText(inboxLabels);
  const { count, longestDays } = item.borrowerOverdue;
  return (
    <div className={css.badges}>
      <PlaceBadge outside={item.outside} />
      {count > 0
        ? <StatusBadge tone="bad" icon={IconAlertTriangle}>{t('overdueNow', { count, days: longestDays })}</StatusBadge>
        : <StatusBadge tone="good" icon={IconCircleCheck}>{t('noOverdue')}</StatusBadge>}
    </div>
  );
}

export function InboxFacts({ item }: { item: InboxItem }) {
  const t = useText(inboxLabels);
  const { borrower } = item;
  const grounds = [item.filledByName && t('filledBy', { name: item.filledByName }), borrower.sponsorName && t('sponsor', { name: borrower.sponsorName }), borrower.letterNumber && t('letter', { number: borrower.letterNumber })];
  return (
    <Facts
      isStacked
      items={[
        [t('purpose'), item.purpose],
        [t('reference'), item.reference ?? (restsOnNoLetter(item) && <NoReference item={item} />)],
        [t('where'), item.placeName],
        [t('when'), <SaidPeriod key="when" from={item.startsAt} to={item.dueAt} />],
        [t('unit'), item.responsibleUnitName],
        [t('value'), <Money key="value" satang={item.valueSatang} unpriced={item.unpriced} />],
        [t('grounds'), grounds.some(Boolean) && <Parts key="grounds" of={grounds} />],
        [t('opinions'), item.opinions.length > 0 && <Opinions item={item} />],
      ]}
    />
  );
}

/** Inside use needs no letter; a borrower from elsewhere may have brought one. */
const restsOnNoLetter = (item: InboxItem): boolean => Boolean(item.orderedBy) || (item.outside && !item.borrower.letterNumber);

/** Outside use without a letter: amber, so that it is seen. */
function NoReference({ item }: { item: InboxItem }) {
  const t = useText(inboxLabels);
  return <span className={css.amber}>{item.orderedBy ? t('noReference', { name: item.orderedBy }) : t('nobodyOrdered')}</span>;
}

function Opinions({ item }: { item: InboxItem }) {
  const t = useText(inboxLabels);
  return (
    <ul className="plain-list">
      {item.opinions.map(({ postTitle, byName, outcome, reason }) => (
        <li key={postTitle}>{byName ? `${byName} (${postTitle})` : postTitle} <strong>{t(outcome)}</strong>{reason && ` “${reason}”`}</li>
      ))}
    </ul>
  );
}
