import { Button } from '@mantine/core';
import { IconAlertTriangle, IconBell, IconMail, IconMailOff, IconPhone } from '@tabler/icons-react';
import { useState } from 'react';
import type { OverdueItem } from '../../shared/api/loans/overdue.js';
import { addDays, bangkokDate } from '../../shared/calendar.js';
import { useText } from '../lib/i18n.js';
import { useSession } from '../lib/session.js';
import { Money, SaidDate, SaidInstant } from '../ui/dates/said.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { Facts } from '../ui/layout/facts.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import { Parts } from '../ui/words/parts.js';
import { ChaseRecord, systemWord } from './chase-record.js';
import { DraftMemo } from './draft-memo.js';
import { ChaseForm } from './chase-form.js';
import { overdueLabels } from './labels.js';
import css from './overdue.module.css';

export function OverdueCard({ item }: { item: OverdueItem }) {
  const t = useText(overdueLabels);
  return (
    <Card tone="bad" title={t('slipNo', { number: item.requestNumber })} aside={<StatusBadge tone="bad" icon={IconAlertTriangle}>{t('days', { count: item.daysLate })}</StatusBadge>}>
      <ChasedBadge item={item} />
      <LetterBadge item={item} />
      <ul className={css.things}>{item.things.map((thing, i) => <li key={i}><strong>{thing.title}</strong> {thing.quantityOut > 1 && `× ${thing.quantityOut} ${thing.unitWord ?? ''}`} <span className="soft">{thing.number}</span></li>)}</ul>
      <OverdueFacts item={item} />
      {item.lastChase && <ChaseRecord requestId={item.requestId} count={item.lastChase.n} />}
      <Actions item={item} />
    </Card>
  );
}

/** The duty of clause 211 first: passed, still running, or done. */
function ChasedBadge({ item: { chasedAt, day7 } }: { item: OverdueItem }) {
  const t = useText(overdueLabels);
  if (!chasedAt) return <p className={css.badge}><StatusBadge tone={day7.isPassed ? 'bad' : 'warn'} icon={IconBell}>{t(day7.isPassed ? 'day7Passed' : 'notChased')}</StatusBadge></p>;
  return <p className={css.badge}><StatusBadge tone="good" icon={IconBell}>{t('chased')}</StatusBadge> {t('reachedAt')} <SaidInstant at={chasedAt} /></p>;
}

const LETTERS = { failed: ['letterFailed', 'bad', IconMailOff], unread: ['letterUnread', 'info', IconMail], 'on-its-way': ['letterOnItsWay', 'info', IconMail] } as const;

/** What the program's own letter came to, as long as nothing has reached the borrower. */
function LetterBadge({ item: { chasedAt, letter } }: { item: OverdueItem }) {
  const t = useText(overdueLabels);
  if (chasedAt || letter === 'none' || letter === 'arrived') return null;
  const [word, tone, icon] = LETTERS[letter];
  return <p className={css.badge}><StatusBadge tone={tone} icon={icon}>{t(word)}</StatusBadge></p>;
}

function OverdueFacts({ item }: { item: OverdueItem }) {
  const t = useText(overdueLabels);
  const { day7, lastChase, nextStep } = item;
  const lastWord = lastChase && (lastChase.recordedByName === null ? systemWord(lastChase.channel) : lastChase.channel);
  const isMoved = item.dueAt !== item.effectiveDueAt;
  return (
    <Facts
      items={[
        [t('borrower'), <Parts key="borrower" of={[item.borrowerName, item.borrowerUnitName]} />],
        [t('due'), <span key="due"><SaidInstant at={item.effectiveDueAt} />{isMoved && ` (${t('moved')})`}{item.extensions > 0 && ` · ${t('extended', { count: item.extensions })}`}</span>],
        [t('value'), item.priceSatang === null ? null : <Money key="value" satang={item.priceSatang} />],
        [t('keeper'), item.storekeeperName ?? t('keeperNone')],
        [t('day7'), item.chasedAt ? null : <span key="day7"><SaidDate on={day7.workingOn} /></span>],
        [lastChase ? t('last', { n: lastChase.n }) : '', lastChase && <Parts key="last" of={[lastWord && t(lastWord), <SaidInstant key="at" at={lastChase.recordedAt} />, !lastChase.deliveredAt && t(item.chasedAt ? 'notDelivered' : 'notDeliveredYet')]} />],
        [t('nextStep'), nextStep && <Parts key="next" of={[<SaidDate key="on" on={nextStep.on} />, t(`to-${nextStep.whom}`)]} />],
      ]}
    />
  );
}

function Actions({ item }: { item: OverdueItem }) {
  const t = useText(overdueLabels);
  const { permissions } = useSession();
  const [isChasing, setIsChasing] = useState(false);
  if (isChasing) return <ChaseForm requestId={item.requestId} dueOn={addDays(bangkokDate(item.effectiveDueAt), 1)} close={() => setIsChasing(false)} />;
  return (
    <div className={css.actions}>
      {permissions.includes('loan.chase') && <DraftMemo requestId={item.requestId} nth={(item.lastChase?.n ?? 0) + 1} />}
      {permissions.includes('loan.chase') && <Button onClick={() => setIsChasing(true)}>{t('chase')}</Button>}
      {item.borrowerPhone && <Button component="a" href={`tel:${item.borrowerPhone}`} variant="default" leftSection={<IconPhone aria-hidden size={22} />}>{t('call', { phone: item.borrowerPhone })}</Button>}
      <ButtonLink to="/requests/$id" params={{ id: item.requestId }} variant="default">{t('open')}</ButtonLink>
    </div>
  );
}
